import type { Draft } from './draft.js';
import type { Photo } from './photo.js';

/** Where the pictures of drafts are kept until they are sent. The port; what is said of them stands in the draft. */
export interface PhotoShelf {
  /** False where a reload loses the pictures, so that the resident can be told. */
  readonly keepsThroughReload: boolean;
  /** Rejects with `PhotoNotKept` when a reload would lose it; it can be had all the same until the page is left. Nothing kept before is lost. */
  put(draftKey: string, id: string, picture: Blob): Promise<void>;
  /** Undefined when it is not there, or can no longer be read. */
  get(draftKey: string, id: string): Promise<Blob | undefined>;
  delete(draftKey: string, id: string): Promise<void>;
  /** The ids of a draft's pictures, in no order. */
  list(draftKey: string): Promise<readonly string[]>;
}

/** The one error of a shelf: it is full, or it failed. */
export class PhotoNotKept extends Error {
  override readonly name = 'PhotoNotKept';
  constructor(readonly because: 'full' | 'failed', cause?: unknown) {
    super(because === 'full' ? 'There is no room for this picture' : 'The picture could not be kept', { cause });
  }
}

/** The draft's photos with their pictures, in the draft's order; and the ids of those whose picture is gone. Never rejects. */
export async function photosOf({ key, photos }: Draft, shelf: PhotoShelf): Promise<{ readonly photos: readonly Photo[]; readonly gone: readonly string[] }> {
  const found: Photo[] = [];
  const gone: string[] = [];
  for (const note of photos) {
    const picture = await shelf.get(key, note.id).catch(() => undefined);
    if (picture) found.push({ ...note, picture });
    else gone.push(note.id);
  }
  return { photos: found, gone };
}
