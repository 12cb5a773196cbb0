import { buildIndex, openFaqSearch, synonymsFrom, wordsIn } from '@civic-elements/core/faq';
import { packFor } from '../../faq/language-packs.js';
import type { Gathering } from '../reading/gather.js';
import { placeOf } from '../reading/draft.js';
import { sentences } from '../sentences.js';
import type { Tell } from './check-shelf.js';

/** How much of the telling words of each question the other one has to hold. */
const nearly = 0.8;
const looked = 4;

/** Questions that are the same, or that find each other when each is typed in full: nobody can choose between them. Of two, the later is told. */
export async function sameQuestions({ lang, articles, synonyms, whereOf }: Gathering, tell: Tell, onProgress: (done: number) => void = () => {}): Promise<void> {
  const pack = await packFor(lang);
  const places = new Map(articles.map(({ id }, at) => [id, at]));
  const first = new Map<string, string>();
  for (const { id, question } of articles) {
    const words = wordsIn(question).map(({ folded }) => folded).join(' ');
    const before = first.get(words);
    if (before === undefined) first.set(words, id);
    else tell('same-question', id, sentences.asAt(placeOf(whereOf.get(before) ?? { file: before }), question));
  }

  const bare = articles.map(({ id, question }) => ({ id, question, answer: '' }));
  const search = openFaqSearch(buildIndex(bare, pack), pack, { synonyms: synonymsFrom(synonyms, pack) });
  const near = new Map<string, ReadonlySet<string>>();
  for (const { id, question } of bare) {
    const found = search.find(question, { limit: looked }).filter((one) => one.id !== id && one.covers >= nearly);
    near.set(id, new Set(found.map((one) => one.id)));
    onProgress(near.size);
  }
  for (const [at, { id, question }] of bare.entries()) {
    for (const other of near.get(id) ?? []) {
      const earlier = places.get(other) as number;
      const { question: asked } = bare[earlier] as (typeof bare)[number];
      const isSame = wordsIn(asked).map(({ folded }) => folded).join(' ') === wordsIn(question).map(({ folded }) => folded).join(' ');
      if (earlier < at && !isSame && near.get(other)?.has(id)) tell('near-question', id, sentences.nearTo(placeOf(whereOf.get(other) ?? { file: other }), question, asked));
    }
  }
}
