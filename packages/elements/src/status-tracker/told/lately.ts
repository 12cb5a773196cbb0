import type { Durations } from '@civic-elements/core/requests';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReachedCity } from '../reached-city.js';
import type { StatusTrackerController } from '../status-tracker-controller.js';
import { AskedOnce } from './asked-once.js';

/** Of fewer nothing is said: it would be told of persons, not of a city. */
const fewest = 11;

/** How long requests of the service in view took lately, where the city tells; only while it is open, for then it matters. */
export class Lately implements ReactiveController {
  private readonly asked: AskedOnce<Durations | undefined>;

  constructor(private readonly tracker: StatusTrackerController, private readonly reached: ReachedCity, host: ReactiveControllerHost) {
    this.asked = new AskedOnce(() => tracker.changed());
    host.addController(this);
  }

  hostUpdate(): void {
    const { phase } = this.tracker.state;
    if (phase.name !== 'found') return;
    const { now: city } = this.reached;
    const code = phase.request.status === 'closed' ? undefined : phase.request.serviceCode;
    this.asked.want(city?.durations && code ? code : '', async (signal) => city?.durations?.(code ?? '', { signal }));
  }

  hostDisconnected(): void {
    this.asked.leave();
  }

  get durations(): Durations | undefined {
    const { answer } = this.asked;
    return answer && answer.closed >= fewest && answer.median > 0 && answer.nineOfTen >= answer.median ? answer : undefined;
  }
}
