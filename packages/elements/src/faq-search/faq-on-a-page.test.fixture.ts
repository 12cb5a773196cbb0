import { CityError, type CityErrorKind } from '@civic-elements/core/calls';
import type { Article, FaqFindings, FaqShelf, FaqSource, Heading, Within } from '@civic-elements/core/faq';
import { fixture, html, nextFrame } from '@open-wc/testing';
import './civic-faq-search.js';
import { patience } from '../internal/wait-until.test.fixture.js';
import type { FaqSearch } from './faq-search.js';

export const articles: readonly Article[] = [
  { id: 'bins', question: 'When are the bins emptied?', answer: 'Every **Tuesday**. See [the calendar](https://city.example/bins).', topic: 'Waste', department: 'Streets', checked: '2026-03-31', serviceCode: '020', related: ['glass'] },
  { id: 'glass', question: 'Where does glass go?', answer: 'Into the blue bins.\n\nNot into the bags.', topic: 'Waste', department: 'Streets', related: ['bins'] },
  { id: 'dogs', question: 'Does my dog need a license?', answer: 'Yes, from six months on. Call [311](tel:311).', topic: 'Animals', department: 'Health' },
  { id: 'pool', question: 'When is the pool open?', answer: 'From June to August.', topic: 'Parks', department: 'Parks' },
  { id: 'long', question: `Straßenreinigungsgebühren${'verordnung'.repeat(8)}?`, answer: `Rindfleisch${'etikettierung'.repeat(9)}.`, topic: 'Parks' },
];

export interface FaqBehaviour {
  fails?: CityErrorKind | undefined;
  /** Holds every call until it is let go. */
  held?: Promise<void> | undefined;
  lang?: string;
  unsure?: boolean;
}

const headings = (all: readonly Article[], by: keyof Within): readonly Heading[] =>
  [...new Set(all.flatMap((article) => article[by] ?? []))].map((name) => ({ name, count: all.filter((article) => article[by] === name).length }));

/** A source that knows a few articles, finds words as they stand, and behaves as it is told. */
export class FewArticles implements FaqSource {
  readonly calls: string[] = [];

  constructor(readonly all: readonly Article[] = articles, readonly behaviour: FaqBehaviour = {}) {}

  private async called<T>(call: string, answer: () => T): Promise<T> {
    this.calls.push(call);
    await this.behaviour.held;
    if (this.behaviour.fails) throw new CityError(this.behaviour.fails, 'as told');
    return answer();
  }

  open(wished: string): Promise<FaqShelf> {
    const { all, behaviour } = this;
    const within = ({ topic, department }: Within) => (article: Article): boolean => (topic ?? article.topic) === article.topic && (department ?? article.department) === article.department;
    return this.called(`open ${wished}`, () => ({
      lang: behaviour.lang ?? wished, count: all.length, topics: headings(all, 'topic'), departments: headings(all, 'department'),
      frequent: (limit, where = {}) => this.called('frequent', () => all.filter(within(where)).slice(0, limit)),
      article: (id) => this.called(`article ${id}`, () => all.find((article) => article.id === id)),
      related: ({ related = [] }, limit) => this.called('related', () => related.flatMap((id) => all.find((article) => article.id === id) ?? []).slice(0, limit)),
      find: (words, { limit, ...where }) => this.called(`find ${words}`, (): FaqFindings => {
        const pattern = new RegExp(words.trim().replace(/[^\p{L}\p{N} ]/gu, '.'), 'giu');
        const found = all.filter(within(where)).filter(({ question, answer }) => `${question} ${answer}`.search(pattern) >= 0);
        return {
          articles: found.slice(0, limit).map((article) => ({ article, pinned: false })), total: found.length, sure: found.length > 0 && !behaviour.unsure,
          ...(words === 'binz' && { didYouMean: 'bins' }), nearTopics: found.length > 0 ? [] : ['Waste', 'Parks'],
          marks: (text) => [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ start: index, end: index + length })),
        };
      }),
    }));
  }
}

/** Many articles of two topics and two departments. */
export const many = (count: number): readonly Article[] =>
  Array.from({ length: count }, (_, at) => ({ id: `a${at}`, question: `Question number ${at}?`, answer: `Answer ${at}.`, topic: at % 2 ? 'Odd' : 'Even', department: at % 3 ? 'Some' : 'Third' }));

// An open answer stands in the page's address; the runner takes an address that stays changed for a page that went away.
afterEach(() => history.replaceState(null, '', location.pathname + location.search));

/** A search on a page, and what a resident does with it. */
export class FaqOnAPage {
  readonly heard: { readonly name: string; readonly detail: unknown }[] = [];
  readonly noted: Record<string, unknown>[] = [];
  /** Every text that came into the status, as a screen reader would get it. */
  readonly said: string[] = [];

  private constructor(readonly search: FaqSearch, readonly holder: HTMLElement) {}

  static async open(source: FaqSource | undefined = new FewArticles(), attributes: Record<string, string> = {}, light = '', given: object = {}): Promise<FaqOnAPage> {
    const holder = await fixture<HTMLDivElement>(html`<div></div>`);
    const search = Object.assign(document.createElement('civic-faq-search'), given);
    const page = new FaqOnAPage(search, holder);
    for (const name of ['civic-answer-opened', 'civic-search-came-up-empty', 'civic-answer-rated']) {
      holder.addEventListener(name, (event) => page.heard.push({ name, detail: (event as CustomEvent).detail }));
    }
    holder.addEventListener('civic-insight-noted', (event) => page.noted.push((event as CustomEvent<{ note: { type: string; data: object } }>).detail.note as unknown as Record<string, unknown>));
    for (const [name, value] of Object.entries(attributes)) search.setAttribute(name, value);
    if (source) search.source = source;
    if (light !== '') search.append(...new DOMParser().parseFromString(light, 'text/html').body.childNodes);
    holder.append(search);
    await page.settled();
    // A slow machine takes more than these frames to draw what a source gives at once. In another language it may rightly wait for the words of it.
    const isAtOnce = source instanceof FewArticles && source.all.length > 0 && !['held', 'fails', 'lang'].some((name) => name in source.behaviour);
    if (isAtOnce) await page.until(() => page.has('#listed'), 'the first list');
    page.listen();
    return page;
  }

  private listen(): void {
    const status = this.find('[role=status]');
    new MutationObserver(() => {
      const now = textOf(status);
      if (now !== '' && now !== this.said.at(-1)) this.said.push(now);
    }).observe(status, { subtree: true, childList: true, characterData: true });
  }

  async settled(): Promise<void> {
    for (let frame = 0; frame < 4; frame++) {
      await nextFrame();
      await this.search.updateComplete;
    }
  }

  async until(isSo: () => boolean, what: string): Promise<void> {
    const end = Date.now() + patience;
    while (!isSo()) {
      if (Date.now() > end) throw new Error(`${what} never came; the page says: ${this.text}`);
      await nextFrame();
    }
    await this.settled();
  }

  async wait(milliseconds: number): Promise<void> {
    await new Promise((go) => { setTimeout(go, milliseconds); });
    await this.settled();
  }

  has(selector: string): boolean {
    return this.search.renderRoot.querySelector(selector) !== null;
  }

  find<E extends Element = HTMLElement>(selector: string): E {
    const found = this.search.renderRoot.querySelector<E>(selector);
    if (!found) throw new Error(`Nothing on the page is ${selector}; it says: ${this.text}`);
    return found;
  }

  all(selector: string): string[] {
    return [...this.search.renderRoot.querySelectorAll(selector)].map(textOf);
  }

  get text(): string {
    return textOf(this.search.renderRoot.querySelector('.widget') ?? this.search);
  }

  get heading(): string {
    return textOf(this.find('#listed'));
  }

  /** The questions of the list itself, without those below an open answer. */
  get questions(): string[] {
    return this.all('section[part=results] > .answers > li > .civic-heading .question');
  }

  get focused(): Element | null {
    return this.search.shadowRoot?.activeElement ?? null;
  }

  get field(): HTMLInputElement {
    return this.find<HTMLInputElement>('#words');
  }

  /** Types, and waits for the list, but not until typing rests. */
  async type(words: string): Promise<void> {
    this.field.focus();
    this.field.value = words;
    this.field.dispatchEvent(new Event('input', { bubbles: true }));
    await this.wait(200);
  }

  async used(): Promise<void> {
    await this.until(() => this.search.shadowRoot !== null && this.inUse, 'what the search is used with');
  }

  private get inUse(): boolean {
    return (this.search as unknown as { inUse: unknown }).inUse !== undefined;
  }

  async press(label: string): Promise<void> {
    const buttons = [...this.search.renderRoot.querySelectorAll<HTMLElement>('button, a')];
    const button = buttons.find((each) => textOf(each) === label);
    if (!button) throw new Error(`No button says “${label}”; there are: ${buttons.map(textOf).join(', ')}`);
    button.focus();
    button.click();
    await this.settled();
  }

  /** Opens a question of the list and waits for its answer whole. */
  async openAnswer(question: string): Promise<void> {
    await this.press(question);
    await this.used();
  }
}

export function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
