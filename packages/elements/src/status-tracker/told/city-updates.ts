import { answersTo, withUpdates, type RequestUpdate, type ServiceRequest } from '@civic-elements/core/requests';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReachedCity } from '../reached-city.js';
import type { StatusTrackerController } from '../status-tracker-controller.js';
import { AskedOnce } from './asked-once.js';

/** What was told of the request in view after it was made, where the city passes that on; asked for anew with each refresh. */
export class CityUpdates implements ReactiveController {
  private readonly asked: AskedOnce<readonly RequestUpdate[]>;
  private of = '';
  /** What was shown before; undefined until there was something to compare with. */
  private seen: ReadonlySet<string> | undefined;

  constructor(private readonly tracker: StatusTrackerController, private readonly reached: ReachedCity, host: ReactiveControllerHost) {
    this.asked = new AskedOnce((updates) => this.came(updates));
    host.addController(this);
  }

  hostUpdate(): void {
    const { phase } = this.tracker.state;
    const { now: city } = this.reached;
    if (phase.name !== 'found' || phase.refreshing) return;
    const { asOf, request: { id } } = phase;
    const isSame = id === this.of;
    if (!isSame) this.seen = undefined;
    this.of = id;
    this.asked.want(city?.updates ? `${id}\n${asOf}` : '', async (signal) => (await city?.updates?.([id], { signal })) ?? [], isSame);
  }

  hostDisconnected(): void {
    this.asked.leave();
  }

  get any(): boolean {
    return this.asked.answer?.some(({ requestId }) => answersTo(requestId, this.of)) === true;
  }

  /** The request with all that was told of it, for its timeline and its photos. */
  joined(request: ServiceRequest): ServiceRequest {
    return this.asked.answer && request.id === this.of ? withUpdates(request, this.asked.answer) : request;
  }

  private came(updates: readonly RequestUpdate[]): void {
    const { seen, tracker } = this;
    const { phase } = tracker.state;
    // A change of the request that came with it was said already, and is most often the same.
    const isSaid = 'news' in phase && phase.news !== 'nothing';
    this.seen = new Set(updates.map(({ id }) => id));
    if (!isSaid && seen && updates.some(({ id }) => !seen.has(id))) tracker.parts?.tell('updateCame');
    else tracker.changed();
  }
}
