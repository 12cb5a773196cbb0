import { eachStep, type JourneyMap, type JourneyMeasures, type JourneyProblem } from '@civic-elements/core/journey';
import type { Words } from '@civic-elements/core/words';
import type { CSSResult, ReactiveController, TemplateResult } from 'lit';
import { LaterPart } from '../internal/later-part.js';
import { isOnline } from '../platform/network.js';
import { readJson } from '../platform/read-json.js';
import type { ChangeTheMap } from './editing/change-the-map.js';
import type { WritingHost } from './editing/edit-desk.js';
import type { Reading } from './reading.js';
import type { FromSlot, JourneyMapFact, JourneyMapState, Sheet } from './journey-map-state.js';

/** Words and looks that come with a part. */
export interface LaterWords {
  readonly words: Words;
  readonly styles?: readonly CSSResult[];
}

type Host = WritingHost & { came(part: LaterWords): void; readonly isConnected: boolean };
type SheetName = 'map' | 'compare' | 'metrics';

/** What stands around a map, once it has come for one: the next map of the page is then drawn in one go. */
let aroundAtHand: typeof import('./around-the-map.js') | undefined;

/** Brings the map and what lies beside it, and holds what is shown of it. */
export class JourneyMapController implements ReactiveController {
  state: JourneyMapState = {
    map: { name: 'none' }, compare: { name: 'none' }, metrics: { name: 'none' }, view: 'auto', filters: { channels: [], personas: [], lanes: [] }, closed: new Set(), filtered: false,
  };
  /** Id of what takes the focus after the next render. */
  focus: string | undefined;
  /** Id of the step a person was led to last by the moments that matter. */
  lastMoment: string | undefined;
  /** What stands around the map: controls, how to read it, what it rests on. */
  readonly around = new LaterPart(() => import('./around-the-map.js'), (part) => {
    if (part) {
      aroundAtHand = part;
      this.host.came(part);
      if (!this.isRead) this.came('map', this.unread);
    } else if (this.state.map.name === 'coming' && !this.isRead) this.stayedAway('map', '');
  });
  /** What measures, a second map and the table need; loaded with the first of them. */
  readonly beside = new LaterPart(() => import('./beside-the-map.js'), (part) => part && this.host.came(part));

  /** What a map is changed with; loaded with `editable`. */
  readonly editing = new LaterPart(() => import('./editing/change-the-map.js'), (part) => {
    if (!part) return;
    this.changing = new part.ChangeTheMap(this, this.host);
    this.host.came(part);
  });
  changing: ChangeTheMap | undefined;

  /** What is to be said below a map that was read out of the page. */
  below: ((reading: Reading) => TemplateResult | undefined) | undefined;

  private leaving = new AbortController();
  private readonly asked: Partial<Record<SheetName, unknown>> = {};
  /** A map that has come, and waits for what reads maps. */
  private unread: unknown;
  private preset = '';

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    this.leaving = new AbortController();
    if (aroundAtHand && !this.around.part) this.around.take(aroundAtHand);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.leaving.abort();
    // What was on its way is asked for again on the return.
    for (const name of ['map', 'compare', 'metrics'] as const) if (this.state[name].name === 'coming') delete this.asked[name];
  }

  hostUpdate(): void {
    if (!this.host.isConnected) return;
    if (this.around.state !== 'missing') void this.around.bring();
    const { map, src, compare, compareSrc, metrics, metricsSrc, view, filters, open } = this.host.means();
    if (this.host.editable) void this.editing.bring();
    if (view === 'table') void this.beside.bring();
    this.bring('map', map, src);
    this.bring('compare', compare, compareSrc);
    this.bring('metrics', metrics, metricsSrc);
    const preset = JSON.stringify([view, filters, open, this.asked.map === undefined]);
    if (preset === this.preset) return;
    this.preset = preset;
    this.state = { ...this.state, view, filters, closed: this.closedAtFirst(), filtered: false };
  }

  /** The map, once it is there. */
  get map(): JourneyMap | undefined {
    return this.state.map.name === 'here' ? this.state.map.sheet : undefined;
  }

  /** Whether what is drawn has been read, and so is known to be a map. */
  get isRead(): boolean {
    return this.unread === undefined;
  }

  toggle(step: string): void {
    const closed = new Set(this.state.closed);
    if (!closed.delete(step)) closed.add(step);
    this.set({ closed });
    this.tell({ name: 'journey-step-toggle', detail: { step, open: !closed.has(step) } });
  }

  tell(fact: JourneyMapFact): void {
    this.host.means().tell(fact);
  }

  /** On to a stage, a step, or a heading: where a link of the map leads. */
  goTo(id: string): void {
    this.focus = id;
    this.host.requestUpdate();
  }

  /** The network may be back. */
  tryAgain(): void {
    for (const name of ['map', 'compare', 'metrics'] as const) if (this.state[name].name === 'away') delete this.asked[name];
    void this.around.bring();
    this.goTo('title');
  }

  set(change: Partial<JourneyMapState>): void {
    this.state = { ...this.state, ...change };
    this.host.requestUpdate();
  }

  private closedAtFirst(): ReadonlySet<string> {
    const { map } = this;
    const { open } = this.host.means();
    if (!map || open === 'all') return new Set();
    return new Set(eachStep(map).filter(({ step }) => open === 'none' || !step.momentThatMatters).map(({ step }) => step.id));
  }

  private bring(name: SheetName, given: unknown, src: string | FromSlot | null): void {
    const wanted = given ?? src;
    if (wanted === this.asked[name]) return;
    this.asked[name] = wanted;
    if (name === 'map') this.unread = undefined;
    if (!wanted) this.hold(name, { name: 'none' });
    else if (name === 'map' && given !== undefined) this.came(name, given);
    else {
      this.hold(name, { name: 'coming' });
      if (typeof wanted === 'function') (wanted as FromSlot)();
      else void this.fetch(name, given, src as string);
    }
  }

  private async fetch(name: SheetName, given: unknown, src: string): Promise<void> {
    const wanted = this.asked[name];
    const { signal } = this.leaving;
    const isLate = (): boolean => signal.aborted || wanted !== this.asked[name];
    try {
      // What reads the others comes with them.
      const [json, reader] = await Promise.all([given ?? readJson(src, signal), name === 'map' || this.beside.bring()]);
      if (isLate()) return;
      if (reader) this.came(name, json);
      else this.stayedAway(name, src);
    } catch (error) {
      const reader = name === 'map' || (await this.beside.bring());
      if (isLate()) return;
      // A file that is no JSON is no map: the reader says so.
      if (error instanceof SyntaxError && reader) this.came(name, '');
      else this.stayedAway(name, src);
    }
  }

  /** A map is drawn at once, and read as soon as what reads maps is here; one that is wrong somewhere is then taken away again. */
  private came(name: SheetName, json: unknown): void {
    const reader = name === 'map' ? this.around.part : this.beside.part;
    if (reader && name !== 'metrics') return this.take(name, reader.readJourneyMap(json));
    if (name === 'metrics') return this.beside.part && this.take(name, this.beside.part.readMeasures(json, this.host.means().k));
    this.unread = json;
    this.hold(name, canBeDrawn(json) ? { name: 'here', sheet: json } : { name: 'coming' });
  }

  stayedAway(name: SheetName, src: string): void {
    this.hold(name, { name: 'away', offline: !isOnline() });
    this.tell({ name: 'journey-error', detail: { code: 'unreachable', pointer: src } });
  }

  take(name: SheetName, read: { readonly map?: JourneyMap; readonly measures?: JourneyMeasures; readonly problems: readonly JourneyProblem[] }): void {
    const sheet = read.map ?? read.measures;
    if (name === 'map') this.unread = undefined;
    if (sheet) this.hold(name, { name: 'here', sheet } as Sheet<JourneyMap> & Sheet<JourneyMeasures>);
    else this.hold(name, { name: 'wrong', problems: read.problems });
    if (!sheet) this.tell({ name: 'journey-error', detail: { code: name === 'metrics' ? 'not-measures' : 'not-a-map', pointer: read.problems[0]?.path ?? '' } });
    else if (name === 'map' && read.map) this.tell({ name: 'journey-load', detail: { id: read.map.id, version: read.map.version } });
  }

  /** A new map is shown as the page asked for, not as the one before was left. */
  hold(name: SheetName, sheet: Sheet<JourneyMap> | Sheet<JourneyMeasures>): void {
    if (name === 'map') this.preset = '';
    this.set({ [name]: sheet });
  }
}

/** Whatever else may be wrong in it, there are stages, and steps in them, and not beyond all measure. */
function canBeDrawn(json: unknown): json is JourneyMap {
  const stages = (json as Partial<JourneyMap> | null)?.stages;
  return Array.isArray(stages) && stages.length <= 500 && stages.every((stage: Partial<JourneyMap['stages'][number]> | null) => Array.isArray(stage?.steps) && stage.steps.length <= 100);
}
