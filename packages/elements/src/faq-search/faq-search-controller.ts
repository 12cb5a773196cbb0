import { CityError, type CityErrorKind } from '@civic-elements/core/calls';
import type { Article, FaqShelf, FaqSource, Within } from '@civic-elements/core/faq';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onNetworkChange } from '../platform/network.js';
import { fromPageFragment, onPageFragmentChange } from '../platform/page-fragment.js';
import { onPageHidden } from '../platform/page-visibility.js';
import { keyOf, type Path } from './answer-path.js';
import type { FaqMeans, FaqSearchState, Listed, Said } from './faq-search-state.js';
import { known, listAnswers } from './list-answers.js';
import type { AroundAnswers, OpenedAnswers } from './opened-answers.js';

type Host = ReactiveControllerHost & { means(): FaqMeans; readonly isConnected: boolean };

/** Milliseconds from a key to the list, and to where typing counts as resting: then the number is said, and the search counted. */
const searchAfter = 130;
const restAfter = 1200;
/** Browsers tell of the network a moment before it carries. */
const backAfter = 800;

const kindOf = (error: unknown): CityErrorKind => (error instanceof CityError ? error.kind : 'failed');

/** Opens the city's answers, lists what is asked for, and keeps what is open. A later search wins over an earlier one. */
export class FaqSearchController implements ReactiveController {
  state: FaqSearchState = {
    typed: '', within: {}, shelf: { name: 'none' }, listed: undefined, trouble: undefined, linked: undefined, said: { what: undefined, turn: 0 },
  };
  /** What is done with open answers; there from the first use on. */
  answers: OpenedAnswers | undefined;
  readonly around: AroundAnswers = {
    means: () => this.host.means(),
    shelf: () => this.shelf,
    changed: () => this.host.requestUpdate(),
    say: (what) => this.say(what),
    focus: (on) => void (this.focus = { on }),
  };
  /** The id of what takes focus after the next render; the element takes it and clears it. */
  focus: { readonly on: string; readonly atTop?: boolean } | undefined;

  /** Keys of the open answers, the one opened last at the end. */
  private readonly open = new Set<string>();
  private source: FaqSource | undefined;
  private lang = '';
  private topic = '';
  private asked = 0;
  private limit = 0;
  private opening = new AbortController();
  private listing = new AbortController();
  private readonly timers: ReturnType<typeof setTimeout>[] = [];
  private stops: (() => void)[] = [];
  /** Whether Search was pressed for words whose answer is still on its way. */
  private pressed = false;
  /** What was pressed goes away when the list comes, so the list takes the focus then. */
  private listTakesFocus = false;
  /** Whether typing has come to rest since the last key. */
  private rested = false;
  private counted = '';
  private saidCount: number | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    this.stops = [
      onPageFragmentChange(() => void this.followLink()),
      onPageHidden(() => this.answers?.tellRatings()),
      onNetworkChange((online) => {
        if (online) this.later(() => (this.state.trouble || this.state.shelf.name === 'failed' ? this.tryAgain() : this.host.means().prepare()), backAfter);
      }),
    ];
    // Coming back after being moved: what was cut off goes on.
    if (this.state.shelf.name === 'opening') void this.openShelf();
    else if (this.state.shelf.name === 'open') void this.list();
  }

  hostDisconnected(): void {
    this.opening.abort();
    this.listing.abort();
    this.forgetTimers();
    for (const stop of this.stops) stop();
    this.answers?.tellRatings();
  }

  hostUpdate(): void {
    if (!this.host.isConnected) return;
    const { source, lang, topic, frequent, results } = this.host.means();
    const moreOrLess = frequent * 1000 + results;
    if (topic !== this.topic) this.state = { ...this.state, within: topic === '' ? {} : { topic } };
    if (topic !== this.topic || moreOrLess !== this.asked) {
      Object.assign(this, { topic, asked: moreOrLess, limit: 0 });
      void this.list();
    }
    if (source === this.source && lang === this.lang) return;
    Object.assign(this, { source, lang });
    void this.openShelf();
  }

  private get shelf(): FaqShelf | undefined {
    const { shelf } = this.state;
    return shelf.name === 'open' ? shelf.shelf : undefined;
  }

  private set(change: Partial<FaqSearchState>): void {
    this.state = { ...this.state, ...change };
    this.host.requestUpdate();
  }

  private later(act: () => unknown, milliseconds: number): void {
    this.timers.push(setTimeout(act, milliseconds));
  }

  private forgetTimers(): void {
    for (const timer of this.timers.splice(0)) clearTimeout(timer);
  }

  private async openShelf(): Promise<void> {
    const { source, lang } = this;
    this.opening.abort();
    this.listing.abort();
    if (!source) return this.set({ shelf: { name: 'none' }, listed: undefined });
    const { signal } = (this.opening = new AbortController());
    this.open.clear();
    this.answers?.forget();
    this.set({ shelf: { name: 'opening' }, trouble: undefined, linked: undefined });
    if (lang === '') return;
    try {
      const shelf = await source.open(lang, { signal });
      if (signal.aborted) return;
      if (shelf.count === 0) return this.set({ shelf: { name: 'none' }, listed: undefined });
      this.state = { ...this.state, shelf: { name: 'open', shelf } };
      await this.list();
      await this.followLink();
    } catch (error) {
      if (!signal.aborted) this.set({ shelf: { name: 'failed', because: kindOf(error) } });
    }
  }

  /** The resident's own try: the button they pressed goes away, so focus goes to the field with their words. */
  tryAgain(pressed = false): void {
    if (pressed) this.focus = { on: 'words' };
    void this.host.means().prepare();
    if (this.shelf) void this.list();
    else void this.openShelf();
  }

  /** Searches soon, so that a word is not looked for letter by letter. */
  type(typed: string): void {
    this.forgetTimers();
    this.pressed = this.rested = this.listTakesFocus = false;
    this.limit = 0;
    this.set({ typed, said: { ...this.state.said, what: undefined } });
    const cleared = typed.trim() === '';
    if (cleared) this.saidCount = undefined;
    this.later(() => this.list(), cleared ? 0 : searchAfter);
    if (!cleared) this.later(() => this.rest(), restAfter);
  }

  /** Enter, or the button: what was found takes the focus. */
  search(words = this.state.typed): void {
    this.forgetTimers();
    this.pressed = true;
    this.rested = false;
    this.limit = 0;
    if (words !== this.state.typed) this.set({ typed: words });
    void this.list();
    this.later(() => this.rest(), restAfter);
  }

  /** Only questions of this topic, or of this department. `focus`: what was pressed goes away, so the list takes it. */
  narrow(within: Within, focus = false): void {
    this.limit = 0;
    const { topic, department } = { ...this.state.within, ...within };
    this.state = { ...this.state, within: { ...(topic ? { topic } : {}), ...(department ? { department } : {}) } };
    this.listTakesFocus = focus;
    void this.list();
    this.later(() => this.rest(), restAfter);
  }

  /** Looks through a topic without the words that found nothing. */
  goToTopic(topic: string): void {
    this.forgetTimers();
    this.state = { ...this.state, typed: '' };
    this.saidCount = undefined;
    this.narrow({ topic }, true);
  }

  /** Lists more, and goes on to the first that is new. */
  async more(): Promise<void> {
    const shown = (): number => this.state.listed?.articles.length ?? 0;
    const before = shown();
    this.limit = before + this.host.means().results;
    await this.list();
    if (shown() > before) this.focus = { on: `answer-${before}` };
    this.host.requestUpdate();
  }

  /** Lists what was asked for, as soon as the answers are there. */
  private async list(): Promise<void> {
    const { shelf } = this;
    if (!shelf) return;
    this.listing.abort();
    const { signal } = (this.listing = new AbortController());
    try {
      const within = known(this.state.within, shelf);
      const { typed } = (this.state = { ...this.state, within });
      const { frequent, results } = this.host.means();
      const listed = await listAnswers(shelf, { words: typed.trim(), within, limit: this.limit, frequent, results }, signal);
      if (signal.aborted) return;
      const ids = new Set(listed.articles.map(({ id }) => id));
      const linked = this.state.linked !== 'gone' && listed.words === '' && this.state.linked && !ids.has(this.state.linked.id) ? this.state.linked : undefined;
      if (linked) ids.add(linked.id);
      for (const key of this.open) if (!ids.has((JSON.parse(key) as string[])[0] as string)) this.open.delete(key);
      this.set({ listed, linked, trouble: undefined });
      this.arrive(listed);
    } catch (error) {
      if (!signal.aborted) this.set({ trouble: kindOf(error) });
    }
  }

  private arrive({ words, articles }: Listed): void {
    if (this.listTakesFocus) this.focus = { on: 'listed' };
    this.listTakesFocus = false;
    if (this.pressed) {
      this.pressed = false;
      this.focus = { on: articles.length > 0 ? 'answer-0' : words === '' ? 'words' : 'listed' };
      // What takes the focus is read there, "We found nothing" with it.
      if (articles.length === 0) this.saidCount = 0;
      this.count();
      this.host.requestUpdate();
    }
    if (this.rested) this.rest();
  }

  /** Typing has come to rest: the search counts, and how many were found is said if that is another number than before. */
  private rest(): void {
    this.rested = true;
    const { listed, typed } = this.state;
    if (!listed || listed.words === '' || listed.words !== typed.trim()) return;
    this.count();
    if (listed.total === this.saidCount) return;
    this.saidCount = listed.total;
    this.say({ count: listed.total, sure: listed.sure });
  }

  private say(what: Said['what']): void {
    this.set({ said: { what, turn: this.state.said.turn === 0 ? 1 : 0 } });
  }

  /** A search counts once. */
  private count(): void {
    const { listed } = this.state;
    if (!listed || listed.words === '' || listed.words === this.counted) return;
    this.counted = listed.words;
    if (listed.total === 0) this.host.means().tell({ name: 'civic-search-came-up-empty', detail: { nearTopics: listed.nearTopics } });
    this.host.means().note((notes) => notes.searched(listed));
  }

  isOpen(path: Path): boolean {
    return this.open.has(keyOf(path));
  }

  /** Whether of all that are open this one was opened last. */
  isLatest(path: Path): boolean {
    return [...this.open].at(-1) === keyOf(path);
  }

  /** Opens an answer, or closes it. `rank`: where it stood in its list, from 1; 0 when a link led to it. */
  toggle(article: Article, path: Path, rank: number): void {
    const { id, topic } = article;
    const { tell, note, prepare } = this.host.means();
    const closing = this.open.delete(keyOf(path));
    if (!closing) {
      this.open.add(keyOf(path));
      tell({ name: 'civic-answer-opened', detail: { id, ...(topic !== undefined && { topic }) } });
      // What is near an open answer was not searched for.
      const words = rank > 0 && path.length === 1 ? (this.state.listed?.words ?? '') : '';
      note((notes) => notes.answerOpened(article, rank, words));
    }
    this.host.requestUpdate();
    void prepare().then(() => (closing ? this.answers?.closed(article) : this.answers?.opened(article)));
  }

  /** `#faq=…` in the page's address, at load and whenever it changes. */
  private async followLink(): Promise<void> {
    const id = fromPageFragment('faq');
    const { shelf } = this;
    if (id === '' || !shelf) return;
    const at = this.state.listed?.articles.findIndex((article) => article.id === id) ?? -1;
    const article = at >= 0 ? this.state.listed?.articles[at] : await shelf.article(id).catch(() => undefined);
    if (shelf !== this.shelf) return;
    if (!article) return this.host.means().alone ? this.set({ linked: 'gone' }) : undefined;
    if (at < 0) this.set({ linked: article });
    this.focus = { on: at < 0 ? 'linked' : `answer-${at}`, atTop: true };
    if (this.isOpen([id])) this.host.requestUpdate();
    else this.toggle(article, [id], 0);
  }
}
