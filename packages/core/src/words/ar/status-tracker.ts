import type { StatusTrackerWords } from '../en/status-tracker.js';
import type { Translated } from '../say.js';

export const statusTracker: Translated<StatusTrackerWords> = {
  numberLabel: 'ما رقم طلبك؟',
  numberHint: 'تجده في رسالة التأكيد. لا تهم المسافات ولا الشرطات ولا حجم الحروف. إن كان لديك أكثر من رقم فضع بينها فواصل.',
  look: 'ابحث عنه',
  looking: 'نبحث عنه…',
  lookingSlow: 'يستغرق هذا وقتًا أطول من المعتاد. ما زلنا نبحث.',
  missingNumber: 'اكتب رقم طلب',
  lookAnother: 'ابحث عن طلب آخر',
  notConnected: 'هذه الصفحة غير متصلة بأي مدينة بعد.',

  notFoundHeading: 'لم نجد الطلب {number}',
  notFoundBody: 'راجع كل حرف ورقم. قد يحتاج الطلب الجديد إلى يوم حتى يظهر.',
  failedHeading: 'لم نتمكن من البحث عنه',
  notAllowedToLook: 'لا يمكن لهذا الموقع أن يسأل المدينة الآن. تواصل مع المدينة بطريقة أخرى.',

  tokenHeading: 'وصل طلبك إلى المدينة',
  tokenBody: 'ليس له رقم بعد. تواصل هذه الصفحة البحث ما دامت مفتوحة.',
  tokenGaveUp: 'لم يصل الرقم بعد. طلبك محفوظ. احتفظ بهذا الرمز وابحث مرة أخرى لاحقًا:',
  tokenNumberCame: 'رقم طلبك هو {number}. لا يوجد شيء آخر لعرضه بعد.',
  lookAgain: 'ابحث مرة أخرى',
};
