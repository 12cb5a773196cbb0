import { sayIn, type Say, type Translated } from '@civic-elements/core/words';

const english = {
  hello: 'Hello,',
  confirmSubject: 'Do you want news of request {number}?',
  confirmWhy: 'Someone asked us to send news of request {number} to this address. Most likely it was you. The request is about: {service}.',
  confirmHow: 'To get the news, open this page and press the button:',
  confirmUntil: 'The link works for three days.',
  confirmElse: 'Was it not you? Then do nothing. We send you no news, and we erase your address.',

  closedSubject: 'Request {number} was closed',
  openedSubject: 'Request {number} was opened again',
  dateSubject: 'Request {number} has a new date',
  newsSubject: 'News of request {number}',
  newsOf: 'There is news of request {number}. It is about: {service}.',
  closed: 'The city closed it.',
  opened: 'The city opened it again.',
  expected: 'The city expects to be done by {date}.',
  notExpected: 'The city no longer says when it will be done.',
  citySays: 'The city says:',
  seeIt: 'See the request:',
  stopHow: 'You get this letter because you follow this request. To stop, and to have your address erased, open this page:',

  confirmHeading: 'Do you want news of request {number}?',
  confirmBody: 'We send a letter to your address each time something changes. You can stop at any time.',
  confirmButton: 'Yes, send me news',
  confirmedHeading: 'You now follow request {number}',
  confirmedBody: 'You get a letter each time something changes. Each letter has a link to stop.',
  stopHeading: 'Do you want to stop following request {number}?',
  stopBody: 'You then get no more letters about it, and we erase your address.',
  stopButton: 'Stop the letters',
  stoppedHeading: 'The letters have stopped',
  stoppedBody: 'You get no more letters with this link, and your address is erased.',
  deadHeading: 'This link no longer works',
  deadBody: 'Links to confirm work for three days. Ask for the letters again on the page of your request.',
} as const;

const spanish: Translated<typeof english> = {
  hello: 'Hola:',
  confirmSubject: '¿Quiere recibir noticias de la solicitud {number}?',
  confirmWhy: 'Alguien nos pidió enviar a esta dirección las noticias de la solicitud {number}. Lo más probable es que fuera usted. La solicitud trata de: {service}.',
  confirmHow: 'Para recibir las noticias, abra esta página y pulse el botón:',
  confirmUntil: 'El enlace sirve durante tres días.',
  confirmElse: '¿No fue usted? Entonces no haga nada. No le enviaremos noticias y borraremos su dirección.',

  closedSubject: 'La solicitud {number} se cerró',
  openedSubject: 'La solicitud {number} se abrió de nuevo',
  dateSubject: 'La solicitud {number} tiene una fecha nueva',
  newsSubject: 'Noticias de la solicitud {number}',
  newsOf: 'Hay noticias de la solicitud {number}. Trata de: {service}.',
  closed: 'La ciudad la cerró.',
  opened: 'La ciudad la abrió de nuevo.',
  expected: 'La ciudad espera terminar el {date} o antes.',
  notExpected: 'La ciudad ya no dice cuándo terminará.',
  citySays: 'La ciudad dice:',
  seeIt: 'Vea la solicitud:',
  stopHow: 'Recibe esta carta porque sigue esta solicitud. Para no recibir más y borrar su dirección, abra esta página:',

  confirmHeading: '¿Quiere recibir noticias de la solicitud {number}?',
  confirmBody: 'Le enviamos una carta cada vez que algo cambia. Puede dejarlo cuando quiera.',
  confirmButton: 'Sí, envíenme noticias',
  confirmedHeading: 'Ahora sigue la solicitud {number}',
  confirmedBody: 'Recibirá una carta cada vez que algo cambie. Cada carta tiene un enlace para dejarlo.',
  stopHeading: '¿Quiere dejar de seguir la solicitud {number}?',
  stopBody: 'Ya no recibirá cartas sobre ella y borraremos su dirección.',
  stopButton: 'No recibir más cartas',
  stoppedHeading: 'Ya no recibirá cartas',
  stoppedBody: 'Con este enlace ya no llegan más cartas, y su dirección está borrada.',
  deadHeading: 'Este enlace ya no sirve',
  deadBody: 'Los enlaces para confirmar sirven durante tres días. Pida las cartas de nuevo en la página de su solicitud.',
};

const arabic: Translated<typeof english> = {
  hello: 'مرحبًا،',
  confirmSubject: 'هل تريد أخبار الطلب {number}؟',
  confirmWhy: 'طلب منا شخص أن نرسل أخبار الطلب {number} إلى هذا العنوان. الأرجح أنه أنت. موضوع الطلب: {service}.',
  confirmHow: 'لتصلك الأخبار، افتح هذه الصفحة واضغط الزر:',
  confirmUntil: 'يعمل الرابط ثلاثة أيام.',
  confirmElse: 'ألم تكن أنت؟ لا تفعل شيئًا. لن نرسل إليك أخبارًا، وسنمحو عنوانك.',

  closedSubject: 'أُغلق الطلب {number}',
  openedSubject: 'فُتح الطلب {number} من جديد',
  dateSubject: 'للطلب {number} موعد جديد',
  newsSubject: 'أخبار الطلب {number}',
  newsOf: 'هناك أخبار عن الطلب {number}. موضوعه: {service}.',
  closed: 'أغلقته المدينة.',
  opened: 'فتحته المدينة من جديد.',
  expected: 'تتوقع المدينة أن تنتهي منه بحلول {date}.',
  notExpected: 'لم تعد المدينة تقول متى تنتهي منه.',
  citySays: 'تقول المدينة:',
  seeIt: 'شاهد الطلب:',
  stopHow: 'تصلك هذه الرسالة لأنك تتابع هذا الطلب. لإيقافها ومحو عنوانك، افتح هذه الصفحة:',

  confirmHeading: 'هل تريد أخبار الطلب {number}؟',
  confirmBody: 'نرسل رسالة إلى عنوانك كلما تغيّر شيء. يمكنك إيقافها في أي وقت.',
  confirmButton: 'نعم، أرسلوا لي الأخبار',
  confirmedHeading: 'أنت الآن تتابع الطلب {number}',
  confirmedBody: 'تصلك رسالة كلما تغيّر شيء. في كل رسالة رابط لإيقافها.',
  stopHeading: 'هل تريد التوقف عن متابعة الطلب {number}؟',
  stopBody: 'لن تصلك رسائل أخرى عنه، وسنمحو عنوانك.',
  stopButton: 'أوقفوا الرسائل',
  stoppedHeading: 'توقفت الرسائل',
  stoppedBody: 'لن تصلك رسائل أخرى بهذا الرابط، وقد مُحي عنوانك.',
  deadHeading: 'لم يعد هذا الرابط يعمل',
  deadBody: 'تعمل روابط التأكيد ثلاثة أيام. اطلب الرسائل مرة أخرى من صفحة طلبك.',
};

export type LetterWords = typeof english;

/** All that letters and the pages behind their links say, by language. */
export const letterWords: Readonly<Record<'en' | 'es' | 'ar', Translated<LetterWords>>> = { en: english, es: spanish, ar: arabic };

type Locale = keyof typeof letterWords;

/** The language of letters for a wished one, such as `es-MX`; English for one there is none of. */
export function localeOfLetters(wished: string): Locale {
  const base = wished.trim().toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(letterWords, base) ? (base as Locale) : 'en';
}

export function sayInLetters(locale: string): Say<LetterWords> {
  const known = localeOfLetters(locale);
  return sayIn(letterWords[known], known);
}
