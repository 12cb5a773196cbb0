import type { CityErrorKind } from '@civic-elements/core/calls';
import type { Article, BestBet, FaqSource } from '@civic-elements/core/faq';
import { faqSearch, whileWaiting } from '@civic-elements/core/words';
import { LitElement, adoptStyles, html, nothing, type PropertyValues, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Localisation } from '../internal/localisation.js';
import { isOnline } from '../platform/network.js';
import { whenIdle } from '../platform/when-idle.js';
import { button, firstButtonStyles } from '../ui/button.js';
import { groundStyles } from '../ui/ground.styles.js';
import { headingStyles } from '../ui/heading.js';
import { iconStyles } from '../ui/icon.js';
import { inputStyles } from '../ui/input.styles.js';
import { tokenStyles } from '../ui/token.styles.js';
import type { Asking, FaqWords } from './asking.js';
import { FaqSearchController } from './faq-search-controller.js';
import { faqSearchStyles } from './faq-search.styles.js';
import type { FaqFact, FaqMeans, Said } from './faq-search-state.js';
import type { FaqInsight, SearchNotes } from './search-notes.js';
import { sourceOnDemand } from './source-on-demand.js';
import { listedView } from './views/listed.js';
import { searchField } from './views/search-field.js';

/** In English, the others join these with the code that says them. */
const words = { ...whileWaiting, ...faqSearch } as FaqWords;

/** Milliseconds after which what is on its way is no longer waited for: what can be said without it is said. */
const soon = 1000;

/** From so many answers on, topic and department can be chosen beside the words. */
const filtersFrom = 21;

/**
 * Gives a resident the city's answer to a question, in the city's words, as they type or look around; where there is none, a way on.
 *
 * @tag civic-faq-search
 * @summary Search the city's answers, from a file, the page itself, or a server.
 * @slot - Questions and answers as they stand where scripts do not run; the search takes its articles from them when nothing else is given. Hidden once answers are there.
 * @slot empty - What the city adds where a search finds nothing.
 * @slot after-answer - Below an open answer: what the city adds to each. Several answers may be open; it stands in the one opened last.
 * @slot help - Below everything, and where a search finds nothing: how to reach a person instead.
 * @event {CustomEvent<{ id: string, topic?: string }>} civic-answer-opened - Somebody opened an answer, or came by a link to it.
 * @event {CustomEvent<{ nearTopics: readonly string[] }>} civic-search-came-up-empty - A search found nothing. The words typed are never told.
 * @event {CustomEvent<{ id: string, answered: boolean, reasons: readonly string[] }>} civic-answer-rated - Somebody said whether an answer helped.
 * @event {CustomEvent<{ note: object, allowed: boolean }>} civic-insight-noted - What was done, as a note that names nobody. `allowed` is false where the browser asks for privacy.
 * @csspart search - The form that asks.
 * @csspart filters - The choice of a topic and a department.
 * @csspart results - The questions in view, under their heading.
 * @csspart question - The button that opens an answer.
 * @csspart answer - An open answer.
 * @csspart kept - Who keeps an answer, and when it was last checked.
 * @csspart related - Questions near an open answer.
 * @csspart rating - Whether an answer helped.
 * @csspart topics - The topics as ways in.
 * @csspart empty - What is offered where nothing sure was found.
 * @csspart notice - Something to know: a warning, or that the answers are in another language.
 */
export class FaqSearch extends LitElement {
  static override styles = [
    tokenStyles, groundStyles, iconStyles, headingStyles, firstButtonStyles, inputStyles, faqSearchStyles,
  ];
  static override properties: PropertyDeclarations = {
    src: {},
    endpoint: {},
    jurisdiction: {},
    topic: {},
    frequent: { type: Number },
    results: { type: Number },
    headingLevel: { type: Number, attribute: 'heading-level' },
    locale: {},
    reportPage: { attribute: 'report-page' },
    source: { attribute: false },
    articles: { attribute: false },
    synonyms: { attribute: false },
    pins: { attribute: false },
    insight: { attribute: false },
    inUse: { state: true },
    plain: { state: true },
  };

  /** Address of the file with the answers, or of the file that names one for each language. */
  src = '';
  /** Address of the city's GeoReport v2 server, where that keeps the answers too. */
  endpoint = '';
  /** GeoReport `jurisdiction_id`, where one server serves several cities. */
  jurisdiction = '';
  /** The topic that is chosen to begin with. A resident may go on to the others. */
  topic = '';
  /** How many questions are shown before a word is typed. Default 6. */
  frequent = 6;
  /** How many questions are shown at a time for a search. Default 10. */
  results = 10;
  /** Level of the search's headings, 1 to 6, to fit the page around it. */
  headingLevel = 2;
  /** Language to speak, BCP 47. Without it, that of the page. */
  locale = '';
  /** Address of the page that holds the request form. Words and service go along after `#`; without it, no request is offered. */
  reportPage = '';
  /** Where the answers come from, for pages that bring their own adapter of the FaqSource port. Wins over everything else. */
  source: FaqSource | undefined;
  /** The articles themselves. Win over `src` and `endpoint`. */
  articles: readonly Article[] | undefined;
  /** What residents call things, a rule a line, such as `bin, trash can`; with `articles`. */
  synonyms: readonly string[] | undefined;
  /** Answers put in front for a phrase; with `articles`. */
  pins: readonly BestBet[] | undefined;
  /**
   * How `civic-insight-noted` tells what was done: `journey` and `touchpoint` are ids in the city's journey map; with `matchWords`, notes hold
   * those typed words that the city uses in its answers or names in `vocabulary`. Off by default.
   */
  insight: FaqInsight | undefined;

  private inUse: Asking['inUse'];
  private plain = false;
  private loading: Promise<Asking['inUse']> | undefined;
  private readonly fetchInUse = (): Promise<typeof import('./once-in-use.js')> => import('./once-in-use.js');
  /** Whether it was asked for ahead of its use. */
  private ahead = false;

  private readonly language = new Localisation(this, words, (catalogue) => ({ ...catalogue.common, ...catalogue.faqSearch, ...catalogue.faqAnswer }));
  private readonly search = new FaqSearchController(this);
  private notes: SearchNotes | undefined;
  private made: { readonly from: readonly unknown[]; readonly source: FaqSource | undefined } = { from: [], source: undefined };

  /** What the controller works with, at this moment. */
  means(): FaqMeans {
    const atLeastOne = (count: number, otherwise: number): number => (count >= 1 ? Math.trunc(count) : otherwise);
    return {
      source: this.theSource(),
      lang: this.language.ready ? this.language.lang : '',
      alone: this.ownerDocument.querySelectorAll(this.localName).length < 2,
      topic: this.topic.trim(),
      frequent: atLeastOne(this.frequent, 6),
      results: atLeastOne(this.results, 10),
      tell: (fact) => this.tell(fact),
      note: (write) => void this.prepare().then(() => this.notes && write(this.notes)),
      prepare: () => this.prepare(),
    };
  }

  private theSource(): FaqSource | undefined {
    const { source, articles, synonyms, pins } = this;
    const [src, endpoint, jurisdiction] = [this.src.trim(), this.endpoint.trim(), this.jurisdiction.trim()];
    // Without any other, the articles are read from what the page shows without scripts; that may come after the tag.
    const from = [source, articles, synonyms, pins, src, endpoint, jurisdiction, this.hasFallback];
    if (this.made.from.length === 0 || from.some((part, at) => part !== this.made.from[at])) this.made = { from, source: source ?? this.makeSource(src, endpoint, jurisdiction) };
    return this.made.source;
  }

  private makeSource(src: string, endpoint: string, jurisdiction: string): FaqSource | undefined {
    const { articles, synonyms = [], pins = [] } = this;
    if (articles) return sourceOnDemand(async () => (await import('./articles-in-page.js')).articlesGiven({ articles, synonyms, pins }));
    if (src !== '') return sourceOnDemand(async () => (await import('./articles-in-file.js')).articlesInFile(src));
    if (endpoint !== '') return sourceOnDemand(async () => (await import('./articles-of-server.js')).articlesOfServer(endpoint, jurisdiction));
    return this.hasFallback ? sourceOnDemand(async () => (await import('./articles-from-slot.js')).articlesFromSlot(this)) : undefined;
  }

  private get hasFilters(): boolean {
    const { shelf } = this.search.state;
    return shelf.name === 'open' && shelf.shelf.count >= filtersFrom;
  }

  /** Whether the page gives something to stand in for the search. */
  private get hasFallback(): boolean {
    return [...this.children].some((child) => !child.slot);
  }

  private tell({ name, detail }: FaqFact): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /**
   * Loads what comes after the first list. What cannot be loaded is tried again with the next touch; but there are browsers that remember
   * as long as the page lives that a module did not come, so without a network it is only asked for where somebody `pressed` for it.
   */
  private async prepare(pressed = false): Promise<Asking['inUse']> {
    if (this.inUse) return this.inUse;
    if (pressed || isOnline()) return (this.loading ??= this.load().finally(() => { this.loading = undefined; }));
    this.plain = true;
    return undefined;
  }

  private async load(): Promise<Asking['inUse']> {
    const late = setTimeout(() => { this.plain = true; }, soon);
    const inUse = await this.fetchInUse().catch(() => undefined);
    clearTimeout(late);
    this.plain = !inUse;
    if (!inUse) return undefined;
    Object.assign(words, inUse.words);
    this.search.answers = new inUse.OpenedAnswers(this.search.around);
    this.notes = new inUse.SearchNotes(this, () => ({ insight: this.insight, lang: this.language.lang, shelf: this.search.around.shelf() }));
    this.inUse = inUse;
    adoptStyles(this.renderRoot as ShadowRoot, [...FaqSearch.elementStyles, ...inUse.onceInUseStyles]);
    return inUse;
  }

  /** What is asked for again may come while the focus is on the button that asks, and the button goes. */
  override update(changed: PropertyValues): void {
    const { id = '' } = this.shadowRoot?.activeElement ?? {};
    super.update(changed);
    if (id.endsWith('again') && !this.shadowRoot?.activeElement) this.search.focus ??= { on: id.slice(0, -'-again'.length) || 'words' };
  }

  override updated(): void {
    const { focus, state: { shelf, listed, trouble } } = this.search;
    if (!this.plain && (trouble || shelf.name === 'failed' || this.hasFilters || this.waits)) void this.prepare();
    if (!this.ahead && (listed || shelf.name === 'none')) {
      this.ahead = true;
      whenIdle(() => void this.prepare());
    }
    if (!focus || !this.language.ready || this.waits) return;
    this.search.focus = undefined;
    const element = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(focus.on)}`);
    element?.focus();
    if (focus.atTop) element?.scrollIntoView({ block: 'start' });
  }

  private readonly touched = (event: Event): void => {
    const { target } = event;
    void this.prepare().then((inUse) => inUse?.keepInSight({ target }));
  };

  private readonly pressed = (event: Event): void => this.search.answers?.pressed(event.composedPath());

  override render(): TemplateResult {
    const { say, locale, direction, ready } = this.language;
    const level = Math.trunc(this.headingLevel);
    const asking: Asking = {
      search: this.search, say, locale, headingLevel: level >= 1 && level <= 6 ? level : 2, reportPage: this.reportPage.trim(),
      hasHelp: this.querySelector(':scope > [slot=help]') !== null, inUse: this.inUse, plain: this.plain, loadAgain: () => void this.prepare(true), hasFilters: this.hasFilters,
    };
    const { said, listed, shelf } = this.search.state;
    const helpWithin = this.inUse && asking.hasHelp && listed && listed.words !== '' && !(listed.sure && listed.articles.length > 0);
    return html`
      <div class="widget" lang=${locale} dir=${direction} @focusin=${this.touched} @pointerenter=${() => this.prepare()} @click=${this.pressed}>
        ${ready ? this.content(asking) : nothing}
        <div role="status" class="civic-hidden"><p>${said.turn === 0 ? this.announcement(asking, said) : nothing}</p><p>${said.turn === 1 ? this.announcement(asking, said) : nothing}</p></div>
        ${helpWithin ? nothing : html`<div class="help ${shelf.name === 'opening' ? 'late' : ''}"><slot name="help"></slot></div>`}
      </div>
    `;
  }

  private content(asking: Asking): TemplateResult {
    const { say, inUse, plain } = asking;
    const { shelf, listed, trouble } = this.search.state;
    const fallback = html`<slot @slotchange=${() => this.requestUpdate()}></slot>`;
    if (shelf.name === 'none') return html`${inUse?.noAnswersNotice(asking) ?? html`<p>${say('noAnswers')}</p>`}${fallback}`;
    const because = shelf.name === 'failed' ? shelf.because : trouble;
    return html`
      ${searchField(asking)}
      ${because && (inUse || plain) ? this.whyNot(asking, because) : nothing}
      ${shelf.name === 'open' && listed && !this.waits ? html`${this.inOtherLanguage ? inUse?.otherLanguageNotice(asking) : nothing}${listedView(asking, listed)}` : fallback}
      ${shelf.name === 'opening' && !this.hasFallback ? html`<p class="civic-muted"><span class="late">${say('loadingAnswers')}</span> <span class="late later">${say('loadingSlow')}</span></p>` : nothing}
    `;
  }

  /** Why there are no answers: said once, and so not before it is known how well it can be said. */
  private whyNot(asking: Asking, because: CityErrorKind): TemplateResult {
    const { say, inUse } = asking;
    const why = inUse?.warning.why(asking, because) ?? say(because === 'offline' ? because : 'cannotReachCity');
    return html`<div class="civic-notice civic-notice-warning" part="notice" role="alert">
      ${inUse?.warning.icon()}
      <div class="civic-notice-text">${inUse?.warning.word(asking)}<div><p>${why}</p>${button({ id: 'again', label: say('tryAgain'), onClick: () => this.search.tryAgain(true) })}</div></div>
    </div>`;
  }

  private get inOtherLanguage(): boolean {
    const { shelf } = this.search.state;
    const base = (tag: string): string | undefined => tag.toLowerCase().split('-')[0];
    return shelf.name === 'open' && base(shelf.shelf.lang) !== base(this.language.locale);
  }

  /** Whether the list waits for what is said above it. */
  private get waits(): boolean {
    return this.inOtherLanguage && !this.inUse && !this.plain;
  }

  private announcement({ say }: Asking, { what }: Said): string {
    if (!what) return '';
    if (typeof what === 'string') return say(what);
    return what.count === 0 ? say('noneSaid') : say(what.sure ? 'foundSaid' : 'nearSaid', { count: what.count });
  }
}
