import type { City } from '@civic-elements/core/requests';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { cityItself } from '../platform/city-on-demand.js';
import type { StatusTrackerController } from './status-tracker-controller.js';

/** The city with all that it can do beyond the standard; known from its first answer on. */
export class ReachedCity implements ReactiveController {
  now: City | undefined;
  private of: City | undefined;

  constructor(private readonly tracker: StatusTrackerController, host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostUpdate(): void {
    const { means: { city }, state: { phase } } = this.tracker;
    if (city === this.of || phase.name !== 'found') return;
    this.of = city;
    this.now = undefined;
    if (city) void this.reach(city);
  }

  private async reach(city: City): Promise<void> {
    try {
      const reached = await cityItself(city);
      if (city !== this.of) return;
      this.now = reached;
      this.tracker.changed();
    } catch {
      this.of = undefined;
    }
  }
}
