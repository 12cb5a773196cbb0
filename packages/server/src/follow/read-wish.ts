import { only, type Fields } from '../open311/fields.js';
import { refuse } from '../open311/refusal.js';
import { sentences } from '../sentences.js';
import type { FollowLimits, FollowWish } from './follow-store.js';
import { localeOfLetters } from './letter-words.js';

export const followLimits: FollowLimits = {
  firstLettersToPersonInADay: 3,
  firstLettersToPersonInAMonth: 10,
  firstLettersForRequestInADay: 20,
  followersOfRequest: 500,
};

/** One address and nothing else: no second one, no name beside it, no sign that means something in a header. */
const oneAddress = /^[^\s\p{C}@<>()[\]\\,;:"]{1,64}@[^\s\p{C}@<>()[\]\\,;:"]+\.[^\s\p{C}@<>()[\]\\,;:".]+$/u;
const longestAddress = 254;

/** What somebody asks for who wants letters. Throws a Refusal when the address is none. */
export function readWish(requestId: string, fields: Fields): FollowWish {
  const typed = only(fields, 'email').trim();
  if (typed.length > longestAddress || !oneAddress.test(typed)) throw refuse(400, sentences.notAnEmail);
  const cut = typed.indexOf('@');
  const [name, host] = [typed.slice(0, cut), typed.slice(cut + 1).toLowerCase()];
  return {
    requestId,
    address: `${name}@${host}`,
    // What stands after a "+" goes to the same person.
    person: `${name.replace(/(?<=.)\+.*/, '').toLowerCase()}@${host}`,
    locale: localeOfLetters(only(fields, 'locale')),
  };
}
