import type { Article } from '../article.js';
import { buildIndex } from '../build-index.js';
import { atOnce } from '../in-slices.js';
import type { LanguagePack } from '../language-pack.js';
import { packIndex } from '../pack-index.js';
import { asSearched } from './answer-as-text.js';
import { markLength, markSteps } from './index-mark.js';

/** The index of these articles as a file of its own, to be put beside them: a mark of what it was made from, then the bytes of `packIndex`. */
export function writeIndexFile(articles: readonly Article[], pack: LanguagePack): Uint8Array {
  const packed = packIndex(buildIndex(articles.map(asSearched), pack));
  const bytes = new Uint8Array(markLength + packed.length);
  new DataView(bytes.buffer).setUint32(0, atOnce(markSteps(articles, pack)));
  bytes.set(packed, markLength);
  return bytes;
}
