import type { FaqAnswerWords } from '../en/faq-answer.js';
import type { Translated } from '../say.js';

export const faqAnswer: Translated<FaqAnswerWords> = {
  department: 'القسم',
  allDepartments: 'كل الأقسام',
  narrow: 'اختيار موضوع أو قسم',
  noAnswersForOwner: 'لصاحب الموقع: ضع عنوان ملف الإجابات في السمة “src”.',
  otherLanguage: 'هذه الإجابات ليست بلغتك بعد. إنها بهذه اللغة: {language}.',

  unsure: 'هذه أقرب الأسئلة إلى ما كتبت.',
  didYouMean: 'هل تقصد “{words}”؟',
  nearTopics: 'قد تفيدك هذه المواضيع',
  askForHelp: 'اطلب المساعدة',
  wayOn: 'هل هذا شيء على المدينة أن تفعله؟',
  reportIt: 'أبلغ المدينة',
  wordsGoAlong: 'كلماتك تنتقل معك، فلا حاجة إلى كتابتها مرة أخرى.',

  table: 'جدول',
  startRequest: 'ابدأ الطلب',
  keptBy: 'يتولاه {keeper}',
  checked: 'آخر مراجعة: {date}',
  copyLink: 'انسخ رابط هذه الإجابة',
  linkCopied: 'نُسخ الرابط',
  linkNotCopied: 'انسخ الرابط من عنوان هذه الصفحة',
  related: 'أسئلة قريبة',
  rate: 'هل أجاب هذا عن سؤالك؟',
  yes: 'نعم',
  no: 'لا',
  whyNot: 'ما المشكلة؟',
  whyNotHint: 'اختر كل ما ينطبق.',
  notMyQuestion: 'يتحدث عن شيء آخر',
  hardToUnderstand: 'يصعب فهمه',
  tooLittle: 'لا يقول ما يكفي',
  outOfDate: 'لم يعد صحيحًا',
  didNotWork: 'فعلت ما يقوله ولم ينجح',
  sendRating: 'أرسل',
  thanks: 'شكرًا لك. هذا يساعدنا على كتابة إجابات أفضل.',
};
