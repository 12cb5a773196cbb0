import { isRough, type Place } from '@civic-elements/core/places';
import { distanceInWords } from '../../internal/distance-in-words.js';
import type { Walk } from '../walk.js';

/** Metres. So near, a point is at the address. */
const atTheDoor = 8;

/** How the place is known beside its words: near which address, how exactly. Empty where it is known by its words alone. */
export function pointInWords({ point, found }: Place, walk: Walk): readonly string[] {
  if (!point) return [];
  const { say, locale } = walk;
  switch (found?.by) {
    case 'address':
      return [say(found.exact ? 'placeExact' : 'placeAbout')];
    case 'asset':
      return [say('placeThing')];
    case 'typed':
      return [say('placeTyped'), ...near(found, walk)];
    case 'pin':
      return [say('placePin'), ...near(found, walk)];
    case 'device':
    default:
      return [say(isRough(point) ? 'locatedRough' : 'located', { distance: distanceInWords(point.accuracy ?? 0, locale) }), ...near(found, walk)];
  }
}

/** Near which address a point is. */
export function near(found: Place['found'], { say, locale }: Walk): readonly string[] {
  const { words, distance = 0 } = found ?? {};
  if (words === undefined) return [];
  return [distance < atTheDoor ? say('nearAt', { address: words }) : say('nearBy', { address: words, distance: distanceInWords(distance, locale) })];
}

/** The place once more, to be checked. */
export function placeInWords(walk: Walk): string {
  const { form, say } = walk;
  const { place } = form.state.draft;
  return [place.address.trim(), ...pointInWords(place, walk), ...(form.parts?.place.outside ? [say('outside')] : [])].filter(Boolean).join('\n');
}

/** What changed on the page of the place while focus stayed where it was. */
export function placeNews(walk: Walk): string {
  const { form, say } = walk;
  const part = form.parts?.place;
  if (!part) return '';
  const { news, lookup: { now }, place, outside } = part;
  if (part.isRefused) return say('defaultPoint');
  const by = place.found?.by;
  // The map speaks for its pin.
  if (news && !(by === 'pin' && part.map.state === 'shown')) {
    // What the device found has the focus, and is read by it.
    const found = by === 'device' ? near(place.found, walk) : pointInWords(place, walk);
    return [...found, ...(outside ? [say('outside')] : [])].join(' ');
  }
  switch (now.state) {
    case 'there':
      return now.found.length > 0 ? say('foundCount', { count: now.found.length }) : say('foundNothing');
    case 'missing':
      return say('lookUpMissing');
    default:
      return '';
  }
}
