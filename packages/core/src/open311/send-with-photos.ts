import type { HttpMeans } from '../calls/index.js';
import { CityError, shrunk, type CityAnswer, type CityErrorKind, type Media, type Photo, type SendOptions } from '../requests/index.js';
import { HttpMedia } from './http-media.js';
import { multipart } from './multipart.js';
import { patienceFor } from './patience.js';
import type { Dialect, Field } from './wire-form.js';

export interface PhotoPost extends SendOptions {
  /** The draft's key. */
  readonly key: string;
  /** The request's fields, with the addresses of its photos where they have any. */
  readonly fields: (mediaUrls?: readonly string[]) => readonly Field[];
  readonly post: (body: Blob | readonly Field[], patience?: number) => Promise<CityAnswer>;
  readonly means: HttpMeans;
  readonly now: () => number;
  /** Undefined where the city takes no photos. */
  readonly dialect: Dialect | undefined;
  readonly media: Media | undefined;
  /** Addresses by photo, of those uploaded before for a request that was not taken then. */
  readonly uploaded: Map<string, string>;
}

/** Sends a request with its photos, as the city's dialect takes them. What the city certainly has not is named in the answer. */
export async function sendWithPhotos(photos: readonly Photo[], means: PhotoPost): Promise<CityAnswer> {
  const { fields, post, dialect, uploaded, shrink } = means;
  if (!dialect) return withoutThese(await post(fields()), idsOf(photos));
  if (dialect.media === 'multipart') {
    const inParts = (some: readonly Photo[]): Promise<CityAnswer> => {
      const body = multipart([...fields(), ...some.map(({ picture }) => ['media', picture] as const)], means.key);
      return post(body, patienceFor(body.size));
    };
    return postWithPhotos(photos, (some) => (some.length > 0 ? inParts(some) : post(fields())), shrink);
  }
  const media = means.media ?? new HttpMedia({ address: dialect.mediaAddress ?? '', means: means.means, now: means.now });
  const { urls, notTaken } = await upload(photos, media, uploaded, means);
  const answer = await post(fields(urls));
  for (const { id } of photos) uploaded.delete(id);
  return withoutThese(answer, notTaken);
}

const tooLarge = 413;
/** What a server says that takes no such photo: 413 once more, or 415. */
const notWithPhotos: ReadonlySet<number | undefined> = new Set([tooLarge, 415]);

const idsOf = (photos: readonly Photo[]): readonly string[] => photos.map(({ id }) => id);
const statusOf = (error: unknown): number | undefined => (error instanceof CityError && !error.mayHaveArrived ? error.httpStatus : undefined);

/** The answer, with those named that the city has not. */
function withoutThese(answer: CityAnswer, photosNotTaken: readonly string[]): CityAnswer {
  return photosNotTaken.length > 0 ? { ...answer, photosNotTaken } : answer;
}

/**
 * One post with photos in it. Where the city says that they are too large it is made once more with smaller ones, and then, or where
 * it takes no such file, without: each time the city has said no, so nothing can arrive twice.
 */
async function postWithPhotos(photos: readonly Photo[], post: (photos: readonly Photo[]) => Promise<CityAnswer>, shrink: SendOptions['shrink']): Promise<CityAnswer> {
  let refused: unknown;
  try {
    return await post(photos);
  } catch (error) {
    if (!notWithPhotos.has(statusOf(error))) throw error;
    refused = error;
  }
  if (statusOf(refused) === tooLarge && shrink) {
    try {
      return await post(await shrunk(photos, shrink));
    } catch (error) {
      if (!notWithPhotos.has(statusOf(error))) throw error;
    }
  }
  return withoutThese(await post([]), idsOf(photos));
}

/** Worth another try at once; after the others the same would be said again. */
const passing: ReadonlySet<CityErrorKind> = new Set(['unreachable', 'timed-out', 'failed', 'unreadable']);

interface Uploaded {
  readonly urls: readonly string[];
  readonly notTaken: readonly string[];
}

/**
 * Lays photos where the city can fetch them, one after the other, each tried twice. `known` remembers what lies there already, so
 * that sending again uploads only what is missing. Rejects only when the caller gave up or there is no network: the request
 * would not get through either, and its photos are better kept for the next try.
 */
async function upload(photos: readonly Photo[], media: Media, known: Map<string, string>, { signal, shrink }: SendOptions): Promise<Uploaded> {
  const urls: string[] = [];
  const notTaken: string[] = [];
  for (const photo of photos) {
    const url = known.get(photo.id) ?? (await uploadOne(photo, media, { signal, shrink }));
    if (url === undefined) notTaken.push(photo.id);
    else {
      known.set(photo.id, url);
      urls.push(url);
    }
  }
  return { urls, notTaken };
}

async function uploadOne(photo: Photo, media: Media, { signal, shrink }: SendOptions): Promise<string | undefined> {
  const put = (one: Photo): Promise<string> => media.put(one, signal ? { signal } : {});
  const first = await put(photo).catch(stopsAll);
  if (typeof first === 'string') return first;
  const again = first.httpStatus === tooLarge && shrink ? await shrink(photo).catch(() => undefined) : passing.has(first.kind) ? photo : undefined;
  const second = again && (await put(again).catch(stopsAll));
  return typeof second === 'string' ? second : undefined;
}

/** A failure of one photo is passed on as a value; what would stop the request itself is thrown, as not yet arrived. */
function stopsAll(error: unknown): CityError {
  if (!(error instanceof CityError)) return new CityError('failed', 'The media adapter threw something else', { cause: error });
  if (error.kind !== 'stopped' && error.kind !== 'offline') return error;
  throw new CityError(error.kind, error.message, { cause: error });
}
