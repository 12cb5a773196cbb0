import type { Article } from '../article.js';
import type { FaqIndex } from '../faq-index.js';
import { inSlices, type Slices } from '../in-slices.js';
import type { LanguagePack } from '../language-pack.js';
import { unpackIndexInSlices } from '../pack-index.js';
import { markLength, markSteps } from './index-mark.js';

/** The index of a file if it was made from these very articles by this very pack, whatever else the bytes are; otherwise undefined. */
export async function readIndexFile(bytes: Uint8Array, articles: readonly Article[], pack: LanguagePack, slices: Slices, signal?: AbortSignal): Promise<FaqIndex | undefined> {
  if (bytes.length <= markLength) return undefined;
  const mark = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (mark !== (await inSlices(markSteps(articles, pack), slices, signal))) return undefined;
  try {
    const index = await unpackIndexInSlices(bytes.subarray(markLength), slices, signal);
    return index.ids.length === articles.length ? index : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
