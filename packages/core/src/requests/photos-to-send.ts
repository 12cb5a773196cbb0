import type { City } from './city.js';
import type { Attempt, Draft } from './draft.js';
import type { Photo, ShrinkPhoto } from './photo.js';
import { photosOf, type PhotoShelf } from './photo-shelf.js';

export interface PhotoMeans {
  readonly city: City;
  readonly shelf?: PhotoShelf;
  readonly shrink?: ShrinkPhoto;
}

/**
 * The photos that go with this try, and the ids of those that cannot. What once got no answer with photos may be stopped by
 * them on the way, where no status comes back to say so: it goes with smaller ones next, and then without.
 */
export async function photosToSend(draft: Draft, uncertain: readonly Attempt[], means: PhotoMeans): Promise<{ readonly photos: readonly Photo[]; readonly left: readonly string[] }> {
  const { city, shelf, shrink } = means;
  const ids = draft.photos.map(({ id }) => id);
  // A city that knows repeats would refuse the same key with other content.
  const inVain = city.knowsRepeats ? 0 : uncertain.filter(({ photos = 0 }) => photos > 0).length;
  if (ids.length === 0 || !city.photos || !shelf || inVain > 1) return { photos: [], left: ids };
  const { photos, gone } = await photosOf(draft, shelf);
  const sent = photos.slice(0, city.photos.most);
  const left = [...gone, ...photos.slice(city.photos.most).map(({ id }) => id)];
  return { photos: inVain === 1 && shrink ? await shrunk(sent, shrink) : sent, left };
}

/** Each as small as it can be made; one that cannot be made smaller stays as it is. */
export function shrunk(photos: readonly Photo[], shrink: ShrinkPhoto): Promise<readonly Photo[]> {
  return Promise.all(photos.map(async (photo) => (await shrink(photo).catch(() => undefined)) ?? photo));
}
