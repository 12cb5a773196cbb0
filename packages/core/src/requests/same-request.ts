import type { Attempt } from './draft.js';
import { termsOf } from './stems.js';
import type { Place } from '../places/index.js';
import type { ServiceRequest } from './service-request.js';

/** Whether two things are one, as far as a city's list lets that be told. */
export type Likeness = 'same' | 'other' | 'cannot-tell';

/** Words this long are hardly written by two people; shorter ones ("Pothole") are, every day. */
const tellingLength = 20;

/** Cities change capitals, marks and spaces, add words of their own, or cut the end off. */
function likenessOfWords(listed: string | undefined, sent: string): Likeness {
  if (!listed?.trim() || sent.trim() === '') return 'cannot-tell';
  const [theirs, ours] = [listed, sent].map((text) => termsOf(text).join('') || text.trim()) as [string, string];
  if (theirs === ours) return 'same';
  const [short, long] = theirs.length < ours.length ? [theirs, ours] : [ours, theirs];
  return short.length >= tellingLength && long.includes(short) ? 'same' : 'other';
}

/** Cities write addresses their own way ("120 MILL ST"), so only another number, or none of ours, means another place. */
function likenessOfAddresses(listed: string, sent: string): Likeness {
  const [theirs, ours] = [termsOf(listed), termsOf(sent)];
  if (theirs.join('') === ours.join('')) return 'same';
  const numbers = ours.filter((term) => /\p{N}/u.test(term));
  return numbers.length > 0 && !numbers.some((number) => theirs.includes(number)) ? 'other' : 'cannot-tell';
}

/** In degrees: about ten metres, and about a kilometre. */
const sameSpot = 1e-4;
const farAway = 1e-2;

function likenessOfPlaces(listed: ServiceRequest, sent: Place): Likeness {
  if (sent.addressId && listed.addressId) return sent.addressId === listed.addressId ? 'same' : 'other';
  if (sent.point && listed.point) {
    const apart = Math.max(Math.abs(sent.point.lat - listed.point.lat), Math.abs(sent.point.long - listed.point.long));
    if (apart <= sameSpot) return 'same';
    if (apart > farAway) return 'other';
  }
  return sent.address.trim() !== '' && listed.address?.trim() ? likenessOfAddresses(listed.address, sent.address) : 'cannot-tell';
}

/** Whether a request on the city's list is the one of this attempt. The same service and a fitting time are taken as given. */
export function isFromAttempt(listed: ServiceRequest, attempt: Attempt): Likeness {
  const words = likenessOfWords(listed.description, attempt.words);
  const place = likenessOfPlaces(listed, attempt.place);
  if (words === 'cannot-tell') return place;
  if (words === 'other') return place === 'same' ? 'cannot-tell' : 'other';
  if (place !== 'cannot-tell') return place;
  return attempt.words.trim().length >= tellingLength ? 'same' : 'cannot-tell';
}
