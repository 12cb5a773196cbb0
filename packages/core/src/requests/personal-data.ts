import type { Question } from './service.js';

/** What looks like a long number and says nothing about a person: days, points of a map, years side by side. */
const harmless = /\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}|(?<![\p{Nd}.])-?\p{Nd}{1,3}\.\p{Nd}{4,}(?![\p{Nd}.])|(?<!\p{Nd})(?:19|20)\p{Nd}{2}(?:\s*[-–]\s*|\s+)(?:19|20)\p{Nd}{2}(?!\p{Nd})/gu;
const email = /[^\s@<>()]+@[^\s@<>()]+\.\p{L}{2,}/u;
/** Digits as telephones and accounts are written, with spaces, dashes, dots and brackets between. */
const longNumber = /\p{Nd}(?:[\s().-]{0,2}\p{Nd}){6,}/u;

/** Whether a text seems to hold an email address, a phone number or another long number, in digits of any script. A hint, never a proof. */
export function seemsPersonal(text: string): boolean {
  return email.test(text) || longNumber.test(text.replace(harmless, ' '));
}

/** Whether the city itself asks for such a thing here: nobody is warned of what they were asked for. */
export function asksForPersonal({ kind, label, hint }: Question): boolean {
  if (kind !== 'string' && kind !== 'text') return true;
  return /(?:number|phone|e-?mail|account|digits|número|teléfono|correo|cuenta|رقم|هاتف|بريد)/iu.test(`${label} ${hint}`);
}
