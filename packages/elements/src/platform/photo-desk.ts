import type { Photo, ShrinkPhoto } from '@civic-elements/core/requests';
import { handInPage, photoHand, type PhotoHand } from './photo-hand.js';
import { photoKind } from './photo-kind.js';
import { pictureSize } from './picture-size.js';
import type { Redrawn } from './photo-worker.js';
import { uniqueKey } from './unique-key.js';

/**
 * Why a file cannot be taken:
 * - `not-a-photo`: by its content it is something else, whatever its name says.
 * - `heic`: a phone's own format, which this browser cannot read.
 * - `broken`: a photo that cannot be read.
 * - `too-large`: more than this device can handle.
 */
export type PhotoProblem = 'not-a-photo' | 'heic' | 'broken' | 'too-large';
export type Prepared = { readonly photo: Photo } | { readonly problem: PhotoProblem };

export interface PhotoDesk {
  /** A photo ready to be sent: upright, at most 2,048 pixels and 1 MB, without anything the camera wrote beside the picture. */
  prepare(file: File, signal?: AbortSignal): Promise<Prepared>;
  /** The same picture in a third of the bytes, or undefined when it would be too small to show anything. */
  shrink: ShrinkPhoto;
  /** Small enough to be held beside its name; drawn, not linked, so that no policy on pictures stands in the way. */
  thumbnail(picture: Blob): Promise<ImageBitmap | undefined>;
  /** Where the last photo was drawn. */
  readonly at: PhotoHand['at'] | undefined;
}

const longestSide = 2048;
/** What many servers take in one piece unless they are told otherwise. */
const mostBytes = 1_000_000;
const mostBytesOfFile = 50_000_000;
/** 480 MB once it is unfolded. */
const mostPixels = 120_000_000;
const smallestSide = 640;
const thumbnailSide = 192;

/**
 * Where photos are made ready, one after another, so that never more than one is unfolded in memory. A worker comes with the first
 * and goes when there is nothing left to do. `openHand` says where the work is done.
 */
export function openPhotoDesk(openHand: () => Promise<PhotoHand> = () => photoHand()): PhotoDesk {
  let hand: Promise<PhotoHand> | undefined;
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  let at: PhotoHand['at'] | undefined;

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    waiting += 1;
    const mine = last.then(work).finally(() => {
      waiting -= 1;
      if (waiting > 0) return;
      void hand?.then((free) => free.close());
      hand = undefined;
    });
    last = mine.catch(() => undefined);
    return mine;
  }

  async function redrawn(picture: Blob, side: number, bytes: number): Promise<Redrawn> {
    hand ??= openHand().catch(() => handInPage);
    const mine = await hand;
    at = mine.at;
    return mine.redraw({ picture, longestSide: side, mostBytes: bytes });
  }

  const photoOf = ({ bytes, width, height }: Extract<Redrawn, { bytes: unknown }>, about: Pick<Photo, 'id' | 'name' | 'description'>): Photo => {
    const picture = new Blob([bytes], { type: 'image/jpeg' });
    return { ...about, type: picture.type, bytes: picture.size, width, height, picture };
  };

  async function prepare(file: File, signal?: AbortSignal): Promise<Prepared> {
    signal?.throwIfAborted();
    // A file that was moved since it was chosen cannot be read.
    const kind = await photoKind(file).catch(() => 'gone' as const);
    if (kind === 'gone') return { problem: 'broken' };
    if (kind === undefined) return { problem: 'not-a-photo' };
    if (file.size > mostBytesOfFile) return { problem: 'too-large' };
    const size = await pictureSize(file, kind);
    if (size && size.width * size.height > mostPixels) return { problem: 'too-large' };
    // By what it is and not by what it says: a browser would believe a type of SVG.
    const drawn = await redrawn(file.slice(0, file.size, `image/${kind}`), longestSide, mostBytes);
    signal?.throwIfAborted();
    if ('problem' in drawn) return { problem: drawn.problem === 'broken' && kind === 'heic' ? 'heic' : drawn.problem };
    return { photo: photoOf(drawn, { id: uniqueKey(), name: file.name }) };
  }

  return {
    prepare: (file, signal) => inTurn(() => prepare(file, signal)),
    shrink: (photo) => inTurn(async () => {
      const side = Math.round(Math.max(photo.width, photo.height) * 0.6);
      if (side < smallestSide) return undefined;
      const drawn = await redrawn(photo.picture, side, Math.ceil(photo.picture.size / 3));
      return 'problem' in drawn ? undefined : photoOf(drawn, photo);
    }),
    thumbnail: (picture) => inTurn(async () => {
      try {
        const whole = await createImageBitmap(picture);
        const scale = Math.min(1, thumbnailSide / Math.max(whole.width, whole.height));
        const [resizeWidth, resizeHeight] = [whole.width, whole.height].map((side) => Math.max(1, Math.round(side * scale)));
        try {
          return await createImageBitmap(whole, { resizeWidth, resizeHeight, resizeQuality: 'medium' });
        } finally {
          whole.close();
        }
      } catch {
        return undefined;
      }
    }),
    get at() { return at; },
  };
}
