import { answersTo, CityError, findRequest, numberForToken, type City, type CityErrorKind, type ServiceRequest } from '@civic-elements/core/requests';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isPageVisible, onPageVisible } from '../platform/page-visibility.js';
import { wait } from '../platform/wait.js';
import type { Found, LookedFor, Phase, Settled, StatusTrackerState, TrackerMeans } from './status-tracker-state.js';

type Host = ReactiveControllerHost & { means(): TrackerMeans };

const kindOf = (error: unknown): CityErrorKind => (error instanceof CityError ? error.kind : 'failed');

/** A city that is down is not asked more often than this. Milliseconds. */
const longestPause = 60 * 60_000;

function settled(phase: Phase): Settled | undefined {
  return phase.name === 'looking' ? phase.before : phase;
}

/** Looks up one request at a time: the latest question wins, and whatever is shown was said by the city for that number. */
export class StatusTrackerController implements ReactiveController {
  state: StatusTrackerState = { typed: '', missing: false, phase: { name: 'asking' } };
  /** Where focus belongs after the next render; the element takes it and clears it. */
  focus: 'heading' | 'problems' | 'field' | undefined;

  private city: City | undefined;
  private requestId = '';
  private token = '';
  private current = new AbortController();
  private stopWatching: (() => void) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Refreshes that failed in a row; each doubles the pause. */
  private failures = 0;
  private due = false;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    this.stopWatching = onPageVisible(() => {
      if (this.due) void this.refresh();
    });
    // Coming back after being moved: what was cut off goes on.
    const { phase } = this.state;
    if (phase.name === 'looking') void this.look(phase.lookedFor, phase.before !== undefined);
    if (phase.name === 'waiting' && !phase.gaveUp) void this.look({ token: phase.token }, false);
    if (phase.name === 'found') {
      if (phase.refreshing) this.set({ phase: { ...phase, refreshing: false } });
      this.planRefresh();
    }
  }

  hostDisconnected(): void {
    this.current.abort();
    this.stopWatching?.();
    clearTimeout(this.timer);
  }

  hostUpdate(): void {
    const { city, requestId, token } = this.host.means();
    if (city === this.city && requestId === this.requestId && token === this.token) return;
    Object.assign(this, { city, requestId, token });
    this.begin();
    if (city && requestId !== '') void this.look({ number: requestId }, false);
    else if (city && token !== '') void this.look({ token }, false);
    else this.set({ phase: { name: 'asking' } });
  }

  private set(change: Partial<StatusTrackerState>): void {
    this.state = { ...this.state, ...change };
    this.host.requestUpdate();
  }

  /** Ends whatever is on its way. */
  private begin(): AbortSignal {
    this.current.abort();
    clearTimeout(this.timer);
    this.due = false;
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
    const ready = this.host.means().readyToDraw();
    // Awaited below; until then a failure must not count as unhandled.
    ready.catch(() => undefined);
    try {
      const outcome = 'number' in lookedFor ? await this.byNumber(lookedFor.number, city, signal) : await this.byToken(lookedFor.token, city, signal);
      await ready;
      if (signal.aborted || !outcome) return;
      this.arrive(outcome, asked);
    } catch (error) {
      if (!signal.aborted) this.arrive({ name: 'failed', lookedFor, because: kindOf(error) }, asked);
    }
  }

  private arrive(phase: Settled, asked: boolean): void {
    const { tell } = this.host.means();
    if (asked) this.focus = 'heading';
    this.failures = 0;
    this.set({ phase });
    if (phase.name === 'found') {
      tell({ name: 'civic-request-found', detail: { id: phase.request.id, status: phase.request.status } });
      this.planRefresh();
    }
    if (phase.name === 'not-found') tell({ name: 'civic-request-not-found', detail: {} });
  }

  private found(request: ServiceRequest): Found {
    return { name: 'found', request, asOf: Date.now(), refreshing: false };
  }

  private async byNumber(number: string, city: City, signal: AbortSignal): Promise<Settled> {
    const request = await findRequest(number, city, { signal });
    return request ? this.found(request) : { name: 'not-found', number };
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

  /** Asks the city again for the request in view. What is known stays, whatever comes of it. `asked`: a person waits for it. */
  async refresh(asked = false): Promise<void> {
    const { city, state: { phase } } = this;
    if (!city || phase.name !== 'found' || phase.refreshing) return;
    const { request, asOf } = phase;
    const signal = this.begin();
    this.set({ phase: { name: 'found', request, asOf, refreshing: true } });
    const answer = await city.request(request.id, { signal }).catch((error: unknown) => kindOf(error));
    if (signal.aborted) return;
    if (typeof answer === 'object' && answersTo(answer.id, request.id)) {
      this.failures = 0;
      const changed = JSON.stringify(answer) !== JSON.stringify(request);
      this.set({ phase: { ...this.found(answer), ...(changed ? { news: 'changed' } : asked ? { news: 'nothing' } : {}) } });
      if (answer.status !== request.status || answer.statusWords !== request.statusWords) {
        this.host.means().tell({ name: 'civic-status-changed', detail: { id: answer.id, status: answer.status } });
      }
    } else {
      this.failures += 1;
      this.set({ phase: { name: 'found', request, asOf, refreshing: false, trouble: typeof answer === 'string' ? answer : 'not-found' } });
    }
    this.planRefresh();
  }

  private planRefresh(): void {
    const { refresh } = this.host.means();
    clearTimeout(this.timer);
    if (refresh === undefined) return;
    this.timer = setTimeout(() => {
      // A page nobody looks at asks nothing; it catches up when it is looked at.
      if (isPageVisible()) void this.refresh();
      else this.due = true;
    }, Math.min(refresh * 1000 * 2 ** this.failures, longestPause));
  }

  /** Back to the question, for another number. */
  askAnother(): void {
    this.begin();
    this.focus = 'field';
    this.set({ typed: '', missing: false, phase: { name: 'asking' } });
  }
}
