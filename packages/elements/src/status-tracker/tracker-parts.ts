import type { ReactiveControllerHost } from 'lit';
import { NotFixed } from './after-closing/not-fixed.js';
import { OneQuestion } from './after-closing/one-question.js';
import { Follow } from './following/follow.js';
import { ReachedCity } from './reached-city.js';
import { KeptNumbers } from './several/kept-numbers.js';
import type { Several } from './status-tracker-state.js';
import type { StatusTrackerController } from './status-tracker-controller.js';
import { CityUpdates } from './told/city-updates.js';
import { Lately } from './told/lately.js';
import { Survivor } from './told/survivor.js';
import { TrackerNotes } from './tracker-notes.js';
import type { TrackerWords } from './tracking.js';
import { Watch } from './watch.js';
import { Where } from './where/where.js';

export type PartHost = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What can be done about an answer, a part each. */
export class TrackerParts {
  readonly watch: Watch;
  readonly kept: KeptNumbers;
  readonly updates: CityUpdates;
  readonly survivor: Survivor;
  readonly lately: Lately;
  readonly notFixed: NotFixed;
  readonly where: Where;
  readonly question: OneQuestion;
  readonly follow: Follow;
  readonly notes: TrackerNotes;
  /** What was done last, in words for the live region. */
  said: keyof TrackerWords | undefined;
  /** The list that a request was opened from. */
  list: Several | undefined;

  constructor(readonly tracker: StatusTrackerController, host: PartHost) {
    this.watch = new Watch(tracker, host);
    this.kept = new KeptNumbers(tracker, host);
    const reached = new ReachedCity(tracker, host);
    this.updates = new CityUpdates(tracker, reached, host);
    this.survivor = new Survivor(tracker, host);
    this.lately = new Lately(tracker, reached, host);
    this.notFixed = new NotFixed(tracker, reached, host);
    this.where = new Where(tracker, host);
    this.question = new OneQuestion(tracker, host);
    this.notes = new TrackerNotes(tracker);
    this.follow = new Follow(tracker, reached, host);
  }

  /** The city answered a question. */
  arrived(): void {
    const { phase } = this.tracker.state;
    if (phase.name === 'several') this.list = phase;
    this.quiet();
    this.watch.arrived();
    this.notes.arrived();
  }

  tell(said: keyof TrackerWords): void {
    this.said = said;
    this.tracker.changed();
  }

  quiet(): void {
    this.said = undefined;
  }
}
