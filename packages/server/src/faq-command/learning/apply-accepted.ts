import { accept } from '@civic-elements/core/insight';
import type { Gathering } from '../reading/gather.js';
import type { Problem } from '../reading/draft.js';
import { sentences } from '../sentences.js';
import type { ListedEntry } from './accepted-entries.js';

type Answers = Pick<Gathering, 'lang' | 'articles' | 'synonyms' | 'pins'>;

/** The answers with what editors accepted of work lists. What is about an answer that is gone is told and left out. */
export function applyAccepted<Shelf extends Answers>(shelves: readonly Shelf[], accepted: readonly ListedEntry[], file: string, tell: (problem: Problem) => void): readonly Shelf[] {
  return shelves.map((shelf) => {
    const ids = new Set(shelf.articles.map(({ id }) => id));
    const own = accepted.filter(({ lang }) => lang === shelf.lang).flatMap(({ entry }) => {
      const gone = [...entry.articles, ...(entry.kind === 'pin' ? [entry.bet.articleId] : [])].find((id) => !ids.has(id));
      if (gone !== undefined) tell({ where: { file }, says: sentences.acceptedGone(gone) });
      return gone === undefined ? [entry] : [];
    });
    return { ...shelf, ...accept(own, shelf) };
  });
}
