import type { CommonWords } from '../en/common.js';
import type { Translated } from '../say.js';

export const common: Translated<CommonWords> = {
  loadingSlow: 'يستغرق هذا وقتًا أطول من المعتاد. ما زلنا نحاول.',
  tryAgain: 'حاول مرة أخرى',
  offline: 'أنت غير متصل بالإنترنت. يمكننا المتابعة عندما يعود الاتصال.',
  cannotReachCity: 'لا يمكننا الوصول إلى المدينة الآن.',
  optional: '(اختياري)',
  errorPrefix: 'خطأ:',
  problemTitle: 'هناك مشكلة',
  noCityForOwner: 'إلى صاحب الموقع: ضع في السمة “endpoint” عنوان خادم Open311 الخاص بك.',
  information: 'معلومات',
  success: 'تم',
  warning: 'تنبيه',
  error: 'خطأ',
  emergency: 'حالة طارئة',
  cityBusy: 'نظام المدينة مشغول. انتظر دقيقة ثم حاول مرة أخرى.',
  cityBroken: 'في نظام المدينة عطل. نعتذر. حاول لاحقًا أو تواصل مع المدينة بطريقة أخرى.',
  cityUnreadable: 'لم نتمكن من قراءة جواب المدينة. حاول لاحقًا أو تواصل مع المدينة بطريقة أخرى.',
  notAllowed: 'لا يمكن لهذا الموقع الإرسال إلى المدينة الآن. تواصل مع المدينة بطريقة أخرى.',
};
