import { eachStep, type JourneyMap, type JourneyReport } from '@civic-elements/core/journey';
import type { Drawer } from '@civic-elements/core/requests';
import { LitElement, adoptStyles, html, nothing, type CSSResultOrNative, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Localisation } from '../internal/localisation.js';
import { printPage } from '../platform/print-page.js';
import { baseStyles, heading, headingStyles, iconStyles, tokenStyles } from '../ui/index.js';
import type { BesideSheets } from './beside-sheets.js';
import type { ExportedFile, ExportFormat, Speaker } from './exports.js';
import { jsonIn } from './json-in.js';
import { JourneyMapController, type LaterWords } from './journey-map-controller.js';
import { views, type FromSlot, type JourneyMapFact, type JourneyMapMeans, type View } from './journey-map-state.js';
import { journeyMapStyles } from './journey-map.styles.js';
import { sideBySideStyles } from './side-by-side.styles.js';
import { lanesOf } from './lanes.js';
import { MapVoice } from './map-voice.js';
import { placeId, text, type MapWords, type Reading } from './reading.js';
import type { ScrollRegion } from './scroll-region.js';
import { isShown } from './shown-steps.js';
import { intro } from './views/intro.js';
import { mostOnSheet, stages } from './views/stages.js';
import { voicesOf } from './voices.js';

const listed = (names: string): readonly string[] => names.split(/\s+/).filter(Boolean);

/**
 * Shows what a person meets, does and feels, stage by stage: for leaders and staff, by eye, by ear, on a phone and on paper.
 *
 * @tag civic-journey-map
 * @summary A journey map out of a document: stages, steps, feelings, moments that matter, pain points, and the figures that go with them.
 * @slot - What is shown where scripts do not run or the map cannot be had: a list or a table of the journey, which is read as the map where there is no other. A `<script type="application/json">` in it is the map itself.
 * @slot empty - Beside what is said where there is no map.
 * @slot error - Beside what is said where the map cannot be shown.
 * @slot intro - Between the title and the map.
 * @slot legend - Beside “How to read this map”.
 * @slot actions - Beside the buttons of the map.
 * @slot footer - Below everything.
 * @event {CustomEvent<{ id: string, version: string }>} journey-load - The map is there.
 * @event {CustomEvent<{ notes: { at: string, says: string }[] }>} journey-read - A list or a table of the page was read as the map; `notes` names what was not taken as it stands.
 * @event {CustomEvent<{ code: 'unreachable' | 'not-a-map' | 'not-measures', pointer: string }>} journey-error - A map or its measures cannot be shown; `pointer` says what, or where in it.
 * @event {CustomEvent<{ step: string, open: boolean }>} journey-step-toggle - A step was folded or unfolded.
 * @event {CustomEvent<{ channels: string[], personas: string[], lanes: string[], shown: number, of: number }>} journey-filter - Other steps or rows are shown.
 * @event {CustomEvent<{ format: string, dropped: object[] }>} journey-export - The map was given in another form; `dropped` names what that has no place for, by path.
 * @event {CustomEvent<{ view: 'auto' | 'list' | 'map' | 'table' }>} journey-view - The map is shown in another way.
 * @event {CustomEvent<{ patch: object[], map: object }>} journey-change - The map was changed here: the patch, RFC 6902, leads from the map before to `map`.
 * @event {CustomEvent<{ note: object, allowed: boolean }>} civic-insight-noted - What was done, as a note that names nobody. `allowed` is false where the browser asks for privacy.
 * @csspart title - The heading.
 * @csspart summary - What the map tells, in a sentence.
 * @csspart meta - Whose journey it is, and of what.
 * @csspart toolbar - The controls.
 * @csspart nav - The links to the stages, with the curve.
 * @csspart stage - One stage.
 * @csspart stage-title - Its title.
 * @csspart step - One step.
 * @csspart step-title - Its title.
 * @csspart lane - One row of a step.
 * @csspart lane-label - What the row is about.
 * @csspart feeling - How it feels, in words.
 * @csspart curve - The part of the curve in a step.
 * @csspart moment - Why a step matters.
 * @csspart pain - A pain point.
 * @csspart opportunity - What could be better.
 * @csspart figure - What was measured at a step.
 * @csspart badge - What figures say of a pain point.
 * @csspart visibility-line - The line of visibility.
 * @csspart evidence - Where the map comes from, and what it rests on.
 * @cssprop --civic-journey-map-step-inline-size - How wide a step is where steps stand side by side. Default 15em.
 * @cssprop --civic-journey-map-curve-block-size - How high the curve is. Default 4em.
 */
export class JourneyMapElement extends LitElement {
  static override styles = [tokenStyles, ...baseStyles, iconStyles, headingStyles, journeyMapStyles, sideBySideStyles];
  static override properties: PropertyDeclarations = {
    map: { attribute: false },
    src: {},
    metrics: { attribute: false },
    metricsSrc: { attribute: 'metrics-src' },
    compare: { attribute: false },
    compareSrc: { attribute: 'compare-src' },
    view: {}, lanes: {}, channels: {}, personas: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    figures: {}, basis: {}, k: { type: Number }, open: {}, toolbar: {},
    editable: { type: Boolean },
    drawer: { attribute: false },
    locale: {}, localeStrings: { attribute: 'locale-strings', useDefault: false },
  };

  /** The map, as an object: a journey map document 1.0. Wins over `src`. */
  map: unknown;
  /** Address of the map, a JSON file. */
  src = '';
  /** What was measured along the map, as an object: a metrics overlay 1.0. Wins over `metrics-src`. */
  metrics: unknown;
  /** Address of what was measured, a JSON file. */
  metricsSrc = '';
  /** The map this one is compared with, as an object: how it is planned beside how it is. Wins over `compare-src`. */
  compare: unknown;
  /** Address of the map this one is compared with. */
  compareSrc = '';
  /** `list`, `map` (side by side), `table`, or `auto`: a list on narrow pages, side by side on wide ones. A reader may choose another. */
  view = 'auto';
  /** The rows to begin with, by name, spaces between: `feelings pains` …; without it, all. */
  lanes = '';
  /** Only steps in these channels to begin with, by id, spaces between. */
  channels = '';
  /** Only steps of these personas and actors to begin with, by id, spaces between. */
  personas = '';
  /** Level of the map's title, 2 to 5; stages and steps are one and two below it. */
  headingLevel = 2;
  /** `off` leaves figures out. */
  figures = 'on';
  /** `hide` leaves out how things are known, but where they are guesses. */
  basis = 'show';
  /** Figures that stand for fewer people than this are not shown; never fewer than 11. */
  k = 11;
  /** Which steps begin unfolded: `all`, `moments`, the ones that matter, or `none`. */
  open = 'all';
  /** `full`, `minimal`, without views and filters, or `none`. */
  toolbar = 'full';
  /** Whether the map can be changed where it stands. */
  editable = false;
  /** Where changes are kept from visit to visit; without one, for the life of the tab. */
  drawer: Drawer | undefined;
  /** Language to speak, BCP 47. Without it, that of the page. */
  locale = '';
  /** The page's own sentences in place of the catalogue's, in the language of the map: an object, or JSON, by the keys of `journeyMap`, `journeyAround`, `journeyFigures` and `journeyEditing` in `@civic-elements/core/words`. */
  localeStrings: unknown;

  private readonly language = new MapVoice(this);
  private readonly controller = new JourneyMapController(this);
  private sheets: BesideSheets | undefined;
  private region: ScrollRegion | undefined;
  private inPage: unknown;
  /** What reads a list or a table in the page. Once there was one it stays the map, whatever becomes of it. */
  private fromSlot: FromSlot | null | undefined;
  private worn: readonly CSSResultOrNative[] = JourneyMapElement.elementStyles;

  /** What the controller works with, at this moment. */
  means(): JourneyMapMeans {
    const one = <T extends string>(value: string, of: readonly T[], otherwise: T): T => of.find((name) => name === value.trim().toLowerCase()) ?? otherwise;
    return {
      map: this.map ?? this.mapInPage(), src: this.src.trim() || (this.fromSlot ??= this.querySelector('ol,table') && (() => void import('./in-slot/read-slot.js').then((part) => part.readSlot(this, this.controller), () => this.controller.stayedAway('map', '')))),
      compare: this.compare, compareSrc: this.compareSrc.trim(),
      metrics: this.figures === 'off' ? undefined : this.metrics, metricsSrc: this.figures === 'off' ? '' : this.metricsSrc.trim(),
      view: one<View>(this.view, views, 'auto'),
      filters: { channels: listed(this.channels), personas: listed(this.personas), lanes: listed(this.lanes) },
      k: this.k,
      open: one(this.open, ['moments', 'all', 'none'], 'all'),
      tell: (fact) => this.tell(fact),
    };
  }

  /** A map that stands in the page as a script of data; read once, so that it stays the same thing. */
  private mapInPage(): unknown {
    if (this.src) return undefined;
    const script = this.querySelector(':scope > script[type="application/json"]');
    return script ? (this.inPage ??= jsonIn(script.textContent)) : undefined;
  }

  private tell(fact: JourneyMapFact): void {
    const { name, detail } = fact;
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    const { map } = this.controller;
    if (map) void import('./map-notes.js').then(({ noteOfMap }) => noteOfMap(fact, this, map.id, this.language.lang), () => undefined);
  }

  override updated(): void {
    const { focus } = this.controller;
    if (focus === undefined || !this.language.ready) return;
    const element = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(focus)}`);
    if (!element) return;
    this.controller.focus = undefined;
    (element.localName === 'details' ? element.querySelector('summary') : element)?.focus();
    element.scrollIntoView({ block: 'nearest', inline: 'start' });
  }

  override render(): TemplateResult {
    const { locale, direction, ready } = this.language;
    const { map } = this.controller;
    return html`<div class="widget" lang=${locale} dir=${direction}>${ready ? (map ? this.drawn(map) : this.without()) : nothing}<slot name="footer"></slot></div>`;
  }

  /** What comes after the map is drawn brings its words and its look along. */
  came({ words: more, styles = [] }: LaterWords): void {
    this.language.join(more);
    this.worn = [...this.worn, ...styles];
    adoptStyles(this.renderRoot as ShadowRoot, [...this.worn]);
    this.requestUpdate();
  }

  /** The map as it is shown, a journey map document 1.0; undefined while there is none. */
  toJSON(): JourneyMap | undefined {
    return this.controller.map;
  }

  /** One row for each thing in a lane of a step (RFC 4180). Like all that follow, it rejects while there is no map. */
  toCSV(): Promise<string> {
    return this.written('csv');
  }

  toMarkdown(): Promise<string> {
    return this.written('markdown');
  }

  /** Mermaid's `journey`; `journey-export` tells what it has no place for. */
  toMermaid(): Promise<string> {
    return this.written('mermaid');
  }

  /** CJML 2.0, as XML; `journey-export` tells what it has no place for. */
  toCJML(): Promise<string> {
    return this.written('cjml');
  }

  toSVG(): Promise<string> {
    return this.written('svg');
  }

  async toPNG(): Promise<Blob> {
    return (await this.exported('png')).content as Blob;
  }

  /** Opens the browser's print dialogue. */
  print(): void {
    printPage();
  }

  /** Moves the focus to the heading of a step, or of a stage. */
  focusStep(id: string): void {
    this.controller.goTo(placeId(id));
  }

  /** What the map does not hold up, answer or know, with the map it is compared with; rejects while there is none. */
  async report(): Promise<JourneyReport> {
    return (await this.exports()).reportOn(this.controller);
  }

  private async written(format: ExportFormat): Promise<string> {
    return (await this.exported(format)).content as string;
  }

  private async exported(format: ExportFormat): Promise<ExportedFile> {
    return (await this.exports()).exported(format, this.controller, this.voice() as Speaker);
  }

  private readonly voice = (): Localisation<MapWords> => this.language.with(this.localeStrings);

  private readonly exports = (): Promise<typeof import('./exports.js')> => import('./exports.js');

  private drawn(map: JourneyMap): TemplateResult {
    try {
      return this.whole(map);
    } catch (error) {
      // What is wrong in it is said as soon as it was read.
      if (this.controller.isRead) throw error;
      return this.waiting();
    }
  }

  private waiting(): TemplateResult {
    return html`<p class="civic-muted coming" role="status">${this.voice().say('loadingMap')}</p>`;
  }

  private whole(map: NonNullable<JourneyMapController['map']>): TemplateResult {
    const { say, lang, locale } = this.voice();
    const { controller } = this;
    const { around: { part: around }, beside: { part: beside }, changing, state: { filters, view, filtered } } = controller;
    const level = Math.trunc(this.headingLevel);
    const before: Reading = {
      map, controller, say, lang, locale, lanes: [], voices: voicesOf(map), headingLevel: level >= 2 && level <= 5 ? level : 2, showsBasis: this.basis !== 'hide',
      exported: (format) => this.exported(format), nextMoment: around?.nextMoment, folds: this.toolbar !== 'none' || this.open !== 'all', beside: (this.sheets ??= beside && new beside.BesideSheets(this, controller))?.of(map, controller.state),
    };
    const reading: Reading = { ...before, lanes: lanesOf(map, filters.lanes, (step) => before.beside?.figures(step, before) !== undefined) };
    const all = eachStep(map);
    const shown = all.filter(({ step }) => isShown(step, filters)).length;
    this.region ??= around?.stagesRegion(this);
    const overflows = this.region?.overflows ?? false;
    return html`<section aria-labelledby="title" class="journey view-${view} ${shown <= mostOnSheet && (view === 'auto' || view === 'map') ? 'few' : ''}">
      ${heading({ level: reading.headingLevel, id: 'title', focusable: true, size: 'xl', text: html`<span part="title">${text(reading, map.title)}</span>` })}
      ${intro(reading)}<slot name="intro"></slot>
      ${reading.beside?.note(reading)}${around?.sheetAway(controller, reading)}
      <div class="help">${around?.howToRead(reading, reading.lanes.some(({ below }) => below))}<slot name="legend"></slot></div>
      ${changing?.bar(reading)}${this.toolbar === 'none' ? nothing : html`<div class="toolbar-room ${this.toolbar}">${around?.toolbar(reading, this.toolbar !== 'minimal')}</div>`}<slot name="actions"></slot>
      <p role="status" class="shown ${shown < all.length ? '' : 'civic-hidden'}">${filtered || shown < all.length ? say('shownSteps', { count: shown, all: all.length }) + (around?.shownOnly(reading) ?? '') : nothing}</p>
      ${map.stages.length > 1 ? html`<div class="nav-room ${reading.voices.length > 0 ? 'has-curve' : ''}">${around?.stageNav(reading)}</div>` : nothing}
      <div class="region" tabindex=${overflows ? '0' : nothing} role=${overflows ? 'region' : nothing} aria-label=${overflows ? say('stagesRegion') : nothing}>${(view === 'table' ? beside?.tableView(reading) : undefined) ?? stages(reading)}</div>
      ${changing?.end(reading)}
      ${reading.beside?.comparison(reading) ?? nothing}
      ${around?.about(reading)}${controller.below?.(reading)}
    </section>`;
  }

  private without(): TemplateResult {
    const voice = this.voice();
    const { say } = voice;
    const { around: { part }, state: { map }, changing } = this.controller;
    // What says it better may not have come, for the same reason as the map.
    const plain = html`<p>${say(map.name === 'none' ? 'noMap' : 'cannotGetMap')}</p>`;
    return html`${map.name === 'coming' ? this.waiting() : html`${changing?.begin(voice) ?? part?.withoutMap(this.controller, { say }) ?? plain}${map.name === 'none' ? html`<slot name="empty"></slot>` : html`<slot name="error"></slot>`}`}<slot></slot>`;
  }
}
