import type { Rating } from '@civic-elements/core/insight';
import { headlineOf, type Drawer } from '@civic-elements/core/requests';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asksForPrivacy } from '../../platform/privacy-signals.js';
import { TabDrawer } from '../../platform/tab-drawer.js';
import type { StatusTrackerController } from '../status-tracker-controller.js';

/**
 * One question once a request is closed: how happy are they with it? Asked once for a request, and not at all where the browser asks for
 * privacy, for then nobody would hear the answer.
 */
export class OneQuestion implements ReactiveController {
  state: 'not-asked' | 'asked' | 'thanked' = 'not-asked';
  chosen: Rating | undefined;
  /** Whether they pressed without a choice. */
  isMissing = false;
  private of = '';

  constructor(private readonly tracker: StatusTrackerController, host: ReactiveControllerHost, private readonly drawer: Drawer = new TabDrawer()) {
    host.addController(this);
  }

  hostUpdate(): void {
    const { state: { phase }, means } = this.tracker;
    if (phase.name !== 'found') return;
    const { request } = phase;
    const isAsked = means.asksRating && request.status === 'closed' && headlineOf(request, Date.now()).standing !== 'closed-duplicate' && !asksForPrivacy();
    const of = isAsked ? request.id : '';
    if (of === this.of) return;
    Object.assign(this, { of, state: 'not-asked', chosen: undefined, isMissing: false });
    if (of !== '') void this.ask(of);
  }

  private async ask(id: string): Promise<void> {
    const answered = await this.drawer.read(this.place(id)).catch(() => undefined);
    if (id !== this.of || answered) return;
    this.state = 'asked';
    this.tracker.changed();
  }

  choose(rating: Rating): void {
    this.chosen = rating;
    this.isMissing = false;
    this.tracker.changed();
  }

  tell(): void {
    const { tracker, chosen, of } = this;
    if (this.state !== 'asked') return;
    this.isMissing = chosen === undefined;
    if (chosen === undefined) return tracker.changed('rating-1');
    this.state = 'thanked';
    tracker.parts?.notes.rated(of, chosen);
    void this.drawer.write(this.place(of), 'asked').catch(() => undefined);
    tracker.changed('rating-thanks');
  }

  private place(id: string): string {
    return `civic-status-tracker:${this.tracker.means.cityName}:${id}:rated`;
  }
}
