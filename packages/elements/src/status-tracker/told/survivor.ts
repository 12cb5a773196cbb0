import { followDuplicates, type DuplicatesFollowed } from '@civic-elements/core/requests';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StatusTrackerController } from '../status-tracker-controller.js';
import { AskedOnce } from './asked-once.js';

/** What became of the request that the one in view was joined with, and of that which it was joined with in turn. */
export class Survivor implements ReactiveController {
  private readonly asked: AskedOnce<DuplicatesFollowed>;

  constructor(private readonly tracker: StatusTrackerController, host: ReactiveControllerHost) {
    this.asked = new AskedOnce(() => tracker.changed());
    host.addController(this);
  }

  hostUpdate(): void {
    const { state: { phase }, means: { city } } = this.tracker;
    if (phase.name !== 'found') return;
    const { request } = phase;
    this.asked.want(city && request.duplicateOf !== undefined ? `${request.id}\n${request.duplicateOf}` : '', async (signal) => {
      if (!city) throw new Error('There is no city');
      return followDuplicates(request, city, { signal });
    });
  }

  hostDisconnected(): void {
    this.asked.leave();
  }

  get followed(): DuplicatesFollowed | undefined {
    return this.asked.answer;
  }
}
