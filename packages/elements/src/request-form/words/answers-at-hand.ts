import type { Article, FaqFindings, FaqShelf, FaqSource } from '@civic-elements/core/faq';
import { answersBeside, type Service } from '@civic-elements/core/requests';
import type { BesideMeans } from '../request-form-state.js';

/** Milliseconds without a key before the answers are asked: some lie on a server. */
const typingEnds = 250;
const fewestLetters = 3;
/** How many are looked at for those that may stand beside. */
const looked = 6;

/** The city's answers to the words typed so far. What cannot be had is missed by nobody: the form is whole without. */
export class AnswersAtHand {
  /** BCP 47 of the answers. */
  lang = '';
  private found: FaqFindings | undefined;
  private shelf: Promise<FaqShelf> | undefined;
  private from: readonly unknown[] = [];
  private asked = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private looking = new AbortController();
  private readonly opened = new Set<string>();

  constructor(private readonly changed: () => void, private readonly tellOpened: (article: Article) => void) {}

  /** Those for the last words that were answered; other words are asked a moment later. */
  beside(words: string, service: Service | undefined, means: BesideMeans, locale: string): readonly Article[] {
    const { answers, answersSrc } = means;
    if (answers !== this.from[0] || answersSrc !== this.from[1] || locale !== this.from[2]) {
      this.from = [answers, answersSrc, locale];
      this.shelf = this.found = undefined;
      this.asked = '';
    }
    const typed = words.trim();
    if (typed !== this.asked) {
      this.asked = typed;
      clearTimeout(this.timer);
      this.looking.abort();
      if (typed.length < fewestLetters) this.found = undefined;
      else this.timer = setTimeout(() => void this.look(typed, means, locale), typingEnds);
    }
    return this.found ? answersBeside(this.found, service) : [];
  }

  isOpen({ id }: Article): boolean {
    return this.opened.has(id);
  }

  toggle(article: Article, open: boolean): void {
    if (open === this.isOpen(article)) return;
    if (open) {
      this.opened.add(article.id);
      this.tellOpened(article);
    } else this.opened.delete(article.id);
    this.changed();
  }

  private async look(typed: string, means: BesideMeans, locale: string): Promise<void> {
    this.looking = new AbortController();
    const { signal } = this.looking;
    try {
      this.shelf ??= this.source(means).then((source) => source.open(locale));
      const shelf = await this.shelf;
      const found = await shelf.find(typed, { limit: looked }, { signal });
      if (typed !== this.asked) return;
      this.lang = shelf.lang;
      this.found = found;
    } catch {
      if (signal.aborted) return;
      // With other words it is tried again.
      this.shelf = this.found = undefined;
    }
    this.changed();
  }

  private async source({ answers, answersSrc }: BesideMeans): Promise<FaqSource> {
    return answers ?? (await import('./answers-in-file.js')).answersInFile(answersSrc.trim());
  }
}
