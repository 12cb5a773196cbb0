import type { Asset } from './asset-layer.js';
import type { FoundPlace } from './geocoder.js';
import type { Finding, Place, Point } from './place.js';

/** The place without its point, and without what only belonged to the point. The resident's words stay. */
export function withoutPoint(place: Place): Place {
  return { address: withoutThing(place) };
}

/** The place with other words. A point that was found by the old ones goes with them; that of the device or the pin has its own right. */
export function withWords(place: Place, address: string): Place {
  const { by, words } = place.found ?? {};
  const stays = by === 'address' ? address.trim() === words : by === 'asset' ? words !== undefined && address.includes(words) : by === 'typed' ? address.trim() === place.address.trim() : true;
  return stays ? { ...place, address } : { address };
}

/** The place with a point from elsewhere than its words, which stay as they are, but for the name of a thing that stood at another point. */
export function withPoint(place: Place, point: Point, found: Finding): Place {
  return { address: withoutThing(place), point, found };
}

/** An address that was chosen, in its own words. */
export function withAddress({ label, place, exact }: FoundPlace): Place {
  return { ...place, address: label, found: { by: 'address', words: label, exact } };
}

/** A thing of the city that was chosen: its point, and its name after the words that are there. */
export function withAsset(place: Place, { id, label, point }: Asset): Place {
  const words = withoutThing(place).trim();
  return { address: words === '' ? label : `${words} (${label})`, point, found: { by: 'asset', words: label, id } };
}

/** The words without the name of a thing that was chosen before. */
function withoutThing({ address, found }: Place): string {
  if (found?.by !== 'asset' || found.words === undefined) return address;
  return address.trim() === found.words ? '' : address.replace(` (${found.words})`, '');
}
