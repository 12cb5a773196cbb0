import type { FaqSearchWords } from '../en/faq-search.js';
import type { Translated } from '../say.js';

export const faqSearch: Translated<FaqSearchWords> = {
  searchLabel: 'ماذا تود أن تعرف؟',
  searchHint: 'اكتب كلمة أو سؤالًا كاملًا.',
  search: 'ابحث',
  topic: 'الموضوع',
  allTopics: 'كل المواضيع',
  noAnswers: 'لا توجد إجابات في هذه الصفحة بعد.',
  loadingAnswers: 'لحظة، نحن نجلب الإجابات.',

  frequent: 'أسئلة يطرحها الناس كثيرًا',
  aboutTopic: 'أسئلة عن {topic}',
  topics: 'تصفح حسب الموضوع',
  questionsInTopic: { zero: 'لا أسئلة', one: 'سؤال واحد', two: 'سؤالان', few: '{count} أسئلة', many: '{count} سؤالًا', other: '{count} سؤال' },
  found: {
    zero: 'لا إجابات عن “{words}”', one: 'إجابة واحدة عن “{words}”', two: 'إجابتان عن “{words}”',
    few: '{count} إجابات عن “{words}”', many: '{count} إجابة عن “{words}”', other: '{count} إجابة عن “{words}”',
  },
  foundSaid: { zero: 'لم نجد إجابات.', one: 'وجدنا إجابة واحدة.', two: 'وجدنا إجابتين.', few: 'وجدنا {count} إجابات.', many: 'وجدنا {count} إجابة.', other: 'وجدنا {count} إجابة.' },
  showMore: 'اعرض المزيد',
  linkGone: 'الإجابة التي يشير إليها الرابط لم تعد هنا. يمكنك البحث عنها.',

  noneFound: 'لم نجد شيئًا عن “{words}”',
  noneSure: 'لم نجد إجابة واضحة عن “{words}”',
  nearSaid: { zero: 'لا توجد إجابة واضحة.', one: 'لا توجد إجابة واضحة. وجدنا سؤالًا قريبًا واحدًا.', two: 'لا توجد إجابة واضحة. وجدنا سؤالين قريبين.', few: 'لا توجد إجابة واضحة. وجدنا {count} أسئلة قريبة.', many: 'لا توجد إجابة واضحة. وجدنا {count} سؤالًا قريبًا.', other: 'لا توجد إجابة واضحة. وجدنا {count} سؤال قريب.' },
  noneSaid: 'لا توجد إجابات.',
  fewerWords: 'جرب كلمات أخرى أو كلمات أقل.',
};
