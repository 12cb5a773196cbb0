import { jsonCall, webAddress } from '@civic-elements/core/calls';
import { readKnownPlaces, type KnownPlaces } from '@civic-elements/core/places';
import { httpMeans } from '../platform/http-means.js';
import { forTheDeveloper } from '../internal/for-the-developer.js';

/** Reads a city's places file, and tells in the console what is wrong in it. Rejects where it cannot be had. */
export async function readPlacesFile(src: string, tag: string): Promise<KnownPlaces> {
  const { base, ...http } = httpMeans();
  const from = webAddress(src, base)?.href ?? src;
  const load = (address: string): Promise<unknown> => jsonCall({ url: webAddress(address, from)?.href ?? address }, http);
  return readKnownPlaces(await load(from), load, ({ path, says }) => forTheDeveloper(tag, `${src}: ${[path, says].filter(Boolean).join(' ')}`));
}
