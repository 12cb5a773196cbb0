import { CityError, findRequest, numberForToken, type City, type CityErrorKind } from '@civic-elements/core/requests';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LastingDrawer } from '../platform/lasting-drawer.js';
import { wait } from '../platform/wait.js';
import type { LookedFor, Phase, Settled, StatusTrackerState, TrackerMeans } from './status-tracker-state.js';
import type { TrackerParts } from './tracker-parts.js';

type Host = ReactiveControllerHost & { means(): TrackerMeans };

export const kindOf = (error: unknown): CityErrorKind => (error instanceof CityError ? error.kind : 'failed');

/** What stands between two numbers; a single number may hold some of it too. */
const between = /[\s,;،؛、，；]/;

function settled(phase: Phase): Settled | undefined {
  return phase.name === 'looking' ? phase.before : phase;
}

/** Looks requests up: the latest question wins, and whatever is shown was said by the city for the number that was asked for. */
export class StatusTrackerController implements ReactiveController {
  state: StatusTrackerState = { typed: '', missing: false, phase: { name: 'asking' } };
  /** The id of what focus belongs on after the next render; the element takes it and clears it. */
  focus: string | undefined;
  /** What can be done about an answer; there once the first is. */
  parts: TrackerParts | undefined;

  private city: City | undefined;
  private requestId = '';
  private token = '';
  private current = new AbortController();

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  get means(): TrackerMeans {
    return this.host.means();
  }

  /** Aborted when another question is asked, or the tracker leaves the page. */
  get signal(): AbortSignal {
    return this.current.signal;
  }

  hostConnected(): void {
    // Coming back after being moved: what was cut off goes on.
    const { phase } = this.state;
    if (phase.name === 'looking') void this.look(phase.lookedFor, phase.before !== undefined);
    if (phase.name === 'waiting' && !phase.gaveUp) void this.look({ token: phase.token }, false);
  }

  hostDisconnected(): void {
    this.current.abort();
  }

  hostUpdate(): void {
    const { city, cityName, requestId, token, rest } = this.means;
    if (city === this.city && requestId === this.requestId && token === this.token) return;
    Object.assign(this, { city, requestId, token });
    this.begin();
    if (city && requestId !== '') void this.look({ number: requestId }, false);
    else if (city && token !== '') void this.look({ token }, false);
    else {
      this.set({ phase: { name: 'asking' } });
      // Numbers this device was asked to keep are offered at once; where there are none, nothing is loaded for them.
      if (city) void new LastingDrawer().read(keptName(cityName)).then((kept) => (kept ? rest() : undefined)).catch(() => undefined);
    }
  }

  set(change: Partial<StatusTrackerState>): void {
    this.state = { ...this.state, ...change };
    this.host.requestUpdate();
  }

  /** Draws anew what a part has changed, and puts focus where it belongs then. */
  changed(focus?: string): void {
    this.focus = focus ?? this.focus;
    this.host.requestUpdate();
  }

  /** Ends whatever is on its way. */
  begin(): AbortSignal {
    this.current.abort();
    this.current = new AbortController();
    return this.current.signal;
  }

  type(typed: string): void {
    this.set({ typed, missing: this.state.missing && typed.trim() === '' });
  }

  /** The resident asks for the number they typed. */
  submit(): void {
    const number = this.state.typed.trim();
    if (number === '') {
      this.focus = 'problems';
      this.set({ missing: true });
      return;
    }
    void this.look({ number }, true);
  }

  /** Looks up a number or a token. `asked`: a person waits for it, so what they pressed stays in view, and focus goes to the answer. */
  async look(lookedFor: LookedFor, asked: boolean): Promise<void> {
    const { city } = this;
    if (!city) return;
    const before = asked ? (settled(this.state.phase) ?? { name: 'asking' }) : undefined;
    const signal = this.begin();
    this.set({ missing: false, phase: { name: 'looking', lookedFor, before } });
    const rest = this.means.rest();
    // Awaited below; until then a failure must not count as unhandled.
    rest.catch(() => undefined);
    try {
      let outcome: Settled | undefined;
      if ('token' in lookedFor) outcome = await this.byToken(lookedFor.token, city, signal);
      else {
        const { number } = lookedFor;
        if (between.test(number)) outcome = await (await rest).lookUpSeveral(number, city, signal);
        outcome ??= await this.byNumber(number, city, signal);
      }
      await rest;
      if (signal.aborted || !outcome) return;
      this.arrive(outcome, asked);
    } catch (error) {
      if (!signal.aborted) this.arrive({ name: 'failed', lookedFor, because: kindOf(error) }, asked);
    }
  }

  private arrive(phase: Settled, asked: boolean): void {
    const { tell } = this.means;
    if (asked) this.focus = 'heading';
    this.set({ phase });
    const found = phase.name === 'found' ? [phase] : phase.name === 'several' ? phase.list : [];
    for (const { request } of found) if (request) tell({ name: 'civic-request-found', detail: { id: request.id, status: request.status } });
    if (phase.name === 'not-found') tell({ name: 'civic-request-not-found', detail: {} });
    this.parts?.arrived();
  }

  private async byNumber(number: string, city: City, signal: AbortSignal): Promise<Settled> {
    const request = await findRequest(number, city, { signal });
    return request ? { name: 'found', request, asOf: Date.now(), refreshing: false } : { name: 'not-found', number };
  }

  /** Asks once, so that a fault is told; then waits for the number as long as the page is open and patience lasts. */
  private async byToken(token: string, city: City, signal: AbortSignal): Promise<Settled | undefined> {
    let number = await city.numberFor(token, { signal });
    if (number === undefined && !signal.aborted) {
      this.set({ phase: { name: 'waiting', token, gaveUp: false } });
      number = await numberForToken(token, { city, wait, signal });
      if (number === undefined) return { name: 'waiting', token, gaveUp: true };
    }
    if (number === undefined || signal.aborted) return undefined;
    const outcome = await this.byNumber(number, city, signal);
    return outcome.name === 'not-found' ? { name: 'numbered', number } : outcome;
  }

  /** Back to the question, for another number. */
  askAnother(): void {
    this.begin();
    this.focus = 'number';
    this.set({ typed: '', missing: false, phase: { name: 'asking' } });
  }
}

/** Where the numbers lie that this device keeps of a city. */
export const keptName = (cityName: string): string => `civic-requests:${cityName}`;
