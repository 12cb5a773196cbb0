import type { Article, FaqShelf } from '@civic-elements/core/faq';
import type { Channel, Reason } from '@civic-elements/core/insight';
import { copyText } from '../platform/copy-text.js';
import { fromPageFragment } from '../platform/page-fragment.js';
import { pageAddressWith, setInPageFragment } from '../platform/write-page-fragment.js';
import type { FaqMeans } from './faq-search-state.js';

/** What a resident said of an answer. `told`: the page knows, and the resident is thanked. */
export interface Rating {
  readonly answered: boolean;
  readonly reasons: readonly Reason[];
  readonly told: boolean;
}

/** How many related questions stand under an answer. */
const mostRelated = 3;

const channels: Readonly<Record<string, Channel>> = { 'tel:': 'phone', 'mailto:': 'email', 'sms:': 'text' };

export interface AroundAnswers {
  means(): FaqMeans;
  shelf(): FaqShelf | undefined;
  changed(): void;
  say(what: 'linkCopied' | 'linkNotCopied'): void;
  /** What was pressed goes away; what has this id takes its place. */
  focus(on: string): void;
}

/** What a resident does with an open answer: goes on to a related one, keeps its link, says whether it helped, goes on from it. */
export class OpenedAnswers {
  /** The answer whose link was copied last, and whether the browser allowed it. */
  copied: { readonly id: string; readonly done: boolean } | undefined;
  private readonly related = new Map<string, readonly Article[]>();
  private readonly ratings = new Map<string, Rating>();

  constructor(private readonly around: AroundAnswers) {}

  relatedTo({ id }: Article): readonly Article[] {
    return this.related.get(id) ?? [];
  }

  ratingOf({ id }: Article): Rating | undefined {
    return this.ratings.get(id);
  }

  /** With other articles, what was near one of them is near no more. */
  forget(): void {
    this.related.clear();
  }

  /** Puts it into the page's address, so that the address leads back to it. */
  async opened(article: Article): Promise<void> {
    setInPageFragment({ faq: article.id });
    const shelf = this.around.shelf();
    if (!shelf || this.related.has(article.id)) return;
    // Without them an answer is whole as well.
    const related = await shelf.related(article, mostRelated).catch(() => []);
    if (shelf !== this.around.shelf()) return;
    this.related.set(article.id, related);
    this.around.changed();
  }

  closed({ id }: Article): void {
    this.tellRatings(id);
    if (fromPageFragment('faq') === id) setInPageFragment({ faq: undefined });
  }

  async copyLink({ id }: Article): Promise<void> {
    const done = await copyText(pageAddressWith({ faq: id }));
    setInPageFragment({ faq: id });
    this.copied = { id, done };
    this.around.say(done ? 'linkCopied' : 'linkNotCopied');
  }

  /** Yes is the whole of it. After no, reasons may be ticked; whoever goes away before sending them said no all the same. */
  rate({ id }: Article, answered: boolean, place: string): void {
    this.ratings.set(id, { answered, reasons: [], told: false });
    // After no come the reasons to tick.
    this.around.focus(answered ? place : `${place}-reasons-1`);
    if (answered) this.tellRatings(id);
    this.around.changed();
  }

  tick({ id }: Article, reasons: readonly Reason[]): void {
    const rating = this.ratings.get(id);
    if (rating && !rating.told) this.ratings.set(id, { ...rating, reasons });
    this.around.changed();
  }

  sendRating({ id }: Article, place: string): void {
    this.around.focus(place);
    this.tellRatings(id);
  }

  /** Tells the page what was said of one answer, or of all, once. */
  tellRatings(only?: string): void {
    for (const [id, rating] of this.ratings) {
      if (rating.told || (only !== undefined && id !== only)) continue;
      const { answered, reasons } = rating;
      this.ratings.set(id, { ...rating, told: true });
      const { tell, note } = this.around.means();
      tell({ name: 'civic-answer-rated', detail: { id, answered, reasons } });
      note((notes) => notes.add({ act: 'feedback.rated', question: 'effectiveness', article: id, answered, reasons }));
      this.around.changed();
    }
  }

  /** The resident goes on by a request, a call or a letter. */
  goOn(toChannel: Channel, { id, serviceCode }: Partial<Article> = {}): void {
    this.around.means().note((notes) => notes.add({ act: 'channel.switched', toChannel, ...(id !== undefined && { article: id }), ...(serviceCode !== undefined && { serviceCode }) }));
  }

  /** A number or an address in an answer, or in the city's own words beside it, leads on by phone or mail. */
  pressed(path: readonly EventTarget[]): void {
    const link = path.find((each) => each instanceof HTMLAnchorElement);
    const channel = link && channels[link.protocol];
    const id = path.find((each): each is HTMLElement => each instanceof HTMLElement && each.dataset['article'] !== undefined)?.dataset['article'];
    if (channel) this.goOn(channel, id === undefined ? {} : { id });
  }
}
