import { answersTo, changesBetween, type City, type CityErrorKind } from '@civic-elements/core/requests';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onPageVisible } from '../platform/page-visibility.js';
import { wait } from '../platform/wait.js';
import { severalAgain } from './several/several.js';
import { kindOf, type StatusTrackerController } from './status-tracker-controller.js';
import type { ChangedRequest, Found, Phase, Several } from './status-tracker-state.js';

/** A city that is down is not asked more often than this. Milliseconds. */
const longestPause = 60 * 60_000;

const isWatched = (phase: Phase): phase is Found | Several => phase.name === 'found' || phase.name === 'several';

async function again(found: Found, city: City, signal: AbortSignal): Promise<{ readonly phase: Found; readonly changed: readonly ChangedRequest[] } | CityErrorKind> {
  const answer = await city.request(found.request.id, { signal });
  if (!answer || !answersTo(answer.id, found.request.id)) return 'not-found';
  const changes = changesBetween(found.request, answer);
  return { phase: { ...found, request: answer }, changed: changes.length > 0 ? [{ request: answer, changes }] : [] };
}

/** Asks the city again for what is in view, ever more rarely while that fails. */
export class Watch implements ReactiveController {
  private stopWatching: (() => void) | undefined;
  /** Refreshes that failed in a row; each doubles the pause. */
  private failures = 0;
  /** It was time to ask while nobody looked. */
  private due = false;

  constructor(private readonly tracker: StatusTrackerController, host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.stopWatching = onPageVisible(() => {
      if (this.due) void this.refresh();
    });
    const { phase } = this.tracker.state;
    if (!isWatched(phase)) return;
    this.tracker.begin();
    if (phase.refreshing) this.tracker.set({ phase: { ...phase, refreshing: false } });
    void this.plan();
  }

  hostDisconnected(): void {
    this.stopWatching?.();
  }

  /** There is something new to watch. */
  arrived(): void {
    this.failures = 0;
    this.due = false;
    if (isWatched(this.tracker.state.phase)) void this.plan();
  }

  /** What is known stays, whatever comes of it. `asked`: a person waits for it. */
  async refresh(asked = false): Promise<void> {
    const { tracker } = this;
    const { means: { city, tell }, state: { phase } } = tracker;
    if (!city || !isWatched(phase) || phase.refreshing) return;
    this.due = false;
    const signal = tracker.begin();
    const { trouble: _trouble, news: _news, ...before } = phase;
    const known: Found | Several = before;
    tracker.set({ phase: { ...known, refreshing: true } });
    tracker.parts?.quiet();
    const answer = await (known.name === 'found' ? again(known, city, signal) : severalAgain(known, city, signal)).catch(kindOf);
    if (signal.aborted) return;
    if (typeof answer === 'object') {
      this.failures = 0;
      const news = answer.changed.length > 0 ? { news: answer.changed } : asked ? ({ news: 'nothing' } as const) : {};
      tracker.set({ phase: { ...answer.phase, asOf: Date.now(), ...news } });
      const requests = known.name === 'found' ? [known.request] : known.list.flatMap(({ request }) => request ?? []);
      for (const { request: { id, status, statusWords } } of answer.changed) {
        const old = requests.find((request) => answersTo(request.id, id));
        if (status !== old?.status || statusWords !== old.statusWords) tell({ name: 'civic-status-changed', detail: { id, status } });
      }
    } else {
      this.failures += 1;
      tracker.set({ phase: { ...known, trouble: answer } });
    }
    await this.plan();
  }

  private async plan(): Promise<void> {
    const { signal, means: { refresh } } = this.tracker;
    if (refresh === undefined) return;
    await wait(Math.min(refresh * 1000 * 2 ** this.failures, longestPause), signal);
    if (signal.aborted) return;
    // A page nobody looks at asks nothing; it catches up when it is looked at.
    if (this.tracker.means.isSeen()) await this.refresh();
    else this.due = true;
  }
}
