import type { Article, FaqShelf } from '@civic-elements/core/faq';
import { countStep, type Act } from '@civic-elements/core/insight';
import { note } from '../internal/noting.js';
import { asksForPrivacy } from '../platform/privacy-signals.js';
import type { Listed } from './faq-search-state.js';
import type { KnownInCity } from './known-in-city.js';

/** How the page wants to be told what was done. */
export interface FaqInsight {
  /** Whether notes may hold typed words that the city uses itself in its answers. Off if not said. */
  readonly matchWords?: boolean;
  /** More words of the city's own, such as the names of its services; with `matchWords`. */
  readonly vocabulary?: readonly string[];
  /** Ids in the city's journey map. */
  readonly journey?: string;
  readonly touchpoint?: string;
}

interface Around {
  readonly insight: FaqInsight | undefined;
  /** BCP 47, of what is shown. */
  readonly lang: string;
  readonly shelf: FaqShelf | undefined;
}

/**
 * Notes what is done with the search, in the order it is done. What was typed stays here; where the page wishes it, a note has those of
 * the words that the city uses itself, and never where the browser asks for privacy.
 */
export class SearchNotes {
  /** What was searched for last, what before it, and whether an answer was opened since. */
  private typed = '';
  private before = '';
  private opened = true;
  private known: { readonly of: readonly unknown[]; readonly words: Promise<KnownInCity> } | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly element: Element, private readonly around: () => Around) {}

  searched({ words, total, sure, within: { topic } }: Listed): void {
    this.before = this.opened ? '' : this.typed;
    this.typed = words;
    this.opened = false;
    const where = topic === undefined ? {} : { topic };
    this.add(total === 0 ? { act: 'search.empty', ...where } : { act: 'search.performed', found: countStep(total), ...(!sure && { unsure: true }), ...where }, words);
  }

  /** `words`: those that found it. `rank`: where it stood, from 1; 0 where a link led to it. */
  answerOpened({ id }: Article, rank: number, words: string): void {
    const earlier = words !== '' && words === this.typed ? this.before : '';
    if (earlier !== '') this.before = '';
    if (words !== '') this.opened = true;
    this.add({ act: 'search.result_selected', article: id, ...(rank > 0 && { rank }) }, words, earlier);
  }

  /** Notes at once what nobody typed; a page that goes away hears no later. */
  add(act: Act, words = '', earlier = ''): void {
    const { insight: { matchWords, vocabulary, journey, touchpoint } = {}, lang, shelf } = this.around();
    const tell = (more: object = {}): void => note(this.element, { ...act, ...more }, { component: 'faq-search', lang, ...(journey && { journey }), ...(touchpoint && { touchpoint }) });
    if (matchWords !== true || words === '' || !shelf || asksForPrivacy()) return tell();
    const known = this.knownOn(shelf, vocabulary ?? []);
    // Without their words they are noted all the same.
    this.last = this.last.then(() => known).then((of) => tell({ words: of(words), ...(earlier !== '' && { earlier: of(earlier) }) }), () => tell());
  }

  private knownOn(shelf: FaqShelf, vocabulary: readonly string[]): Promise<KnownInCity> {
    if (this.known?.of[0] !== shelf || this.known.of[1] !== vocabulary) {
      this.known = { of: [shelf, vocabulary], words: import('./known-in-city.js').then(({ knownInCity }) => knownInCity(shelf, vocabulary)) };
    }
    return this.known.words;
  }
}
