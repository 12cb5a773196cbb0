import type { CityErrorKind } from '@civic-elements/core/requests';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReachedCity } from '../reached-city.js';
import { kindOf, type StatusTrackerController } from '../status-tracker-controller.js';

export type NotFixedState = 'shut' | 'open' | 'sending' | 'sent' | 'refused' | 'not-sent';

/** What a resident says of a request that was closed and is not mended. Their words stay until the city has them. */
export class NotFixed implements ReactiveController {
  state: NotFixedState = 'shut';
  words = '';
  isMissing = false;
  because: CityErrorKind | undefined;
  /** One for each wish, so that sending again after a lost answer is known as the same. */
  private key = '';
  private of = '';
  private leaving = new AbortController();

  constructor(private readonly tracker: StatusTrackerController, private readonly reached: ReachedCity, host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostUpdate(): void {
    const { phase } = this.tracker.state;
    if (phase.name !== 'found') return;
    const { id, status } = phase.request;
    const of = `${id} ${status}`;
    if (of === this.of) return;
    // What came of the wish stays in view when it has opened the request; a closing after that is another matter.
    const isOfWish = this.state === 'sent' && status !== 'closed' && this.of === `${id} closed`;
    this.of = of;
    if (isOfWish) return;
    Object.assign(this, { state: 'shut', words: '', isMissing: false, because: undefined, key: '' });
  }

  hostDisconnected(): void {
    this.leaving.abort();
    this.leaving = new AbortController();
  }

  /** Whether this city opens a request again. */
  get canReopen(): boolean {
    return this.reached.now?.reopen !== undefined;
  }

  /** Opens, or leaves it. What opens and the field it gives way to have one id, so that the focus stays at the place. */
  open(): void {
    this.state = this.state === 'shut' ? 'open' : 'shut';
    this.tracker.changed('not-fixed-words');
  }

  write(words: string): void {
    this.words = words;
    this.isMissing &&= words.trim() === '';
    this.tracker.changed();
  }

  async send(): Promise<void> {
    const { tracker, reached: { now: city } } = this;
    const { phase } = tracker.state;
    if (!city?.reopen || phase.name !== 'found' || this.state === 'sending') return;
    const words = this.words.trim();
    this.isMissing = words === '';
    if (this.isMissing) return tracker.changed('not-fixed-words');
    this.key ||= tracker.means.newKey();
    const { id } = phase.request;
    const isStillOf = (): boolean => this.of.startsWith(`${id} `);
    this.state = 'sending';
    tracker.changed();
    try {
      await city.reopen(id, { key: this.key, words }, { signal: this.leaving.signal });
      if (!isStillOf()) return;
      this.state = 'sent';
      this.words = '';
    } catch (error) {
      if (!isStillOf()) return;
      this.because = kindOf(error);
      this.state = this.because === 'refused' || this.because === 'not-found' ? 'refused' : 'not-sent';
    }
    tracker.changed('not-fixed-outcome');
    if (this.state === 'sent') void tracker.parts?.watch.refresh();
  }
}
