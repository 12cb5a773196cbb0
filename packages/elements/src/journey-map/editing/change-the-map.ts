// Both are there, or come with this. Said here, a bundler leaves what is shared in the first load, which stays as small as without this part: 0.7 KB less.
import '../around-the-map.js';
import '../beside-the-map.js';
import type { Stage, Step } from '@civic-elements/core/journey';
import { journeyEditing, journeyFigures } from '@civic-elements/core/words';
import { html, nothing, type TemplateResult } from 'lit';
import { Announcer } from '../../internal/announcer.js';
import { button } from '../../ui/button.js';
import { fieldStyles, selectStyles, tonesWithin } from '../../ui/index.js';
import { questionStyles } from '../../ui/question.styles.js';
import type { JourneyMapController } from '../journey-map-controller.js';
import { placeId, type Reading } from '../reading.js';
import { bar, keptNotice } from './bar.js';
import { StepCarrier } from './carry-steps.js';
import { EditDesk, type WritingHost } from './edit-desk.js';
import { changingStyles } from './changing.styles.js';
import { noteAt, noteWords, plain, sayChanging, type FormMeans } from './form-means.js';
import { bringStep } from './map-acts.js';
import { beginForm } from './map-form.js';
import { stageForm, stageMore, stepMore } from './stage-form.js';
import { stepForm } from './step-form.js';

/** With those for figures, for a pain point may name the measure that would bear it out. */
export const words = { ...journeyFigures, ...journeyEditing };

/** The look of forms in the map; that of buttons and choices is there with what stands around it. */
export const styles = [tonesWithin(':is(.change-form, .adder, .done-note)'), questionStyles, ...fieldStyles, selectStyles, changingStyles];

/** Changing a map where it stands: what each place of the map shows for it. */
export class ChangeTheMap {
  readonly desk: EditDesk;
  private readonly announcer: Announcer;
  private readonly carrier: StepCarrier;

  constructor(private readonly controller: JourneyMapController, private readonly host: WritingHost) {
    this.desk = new EditDesk(controller, host);
    this.announcer = new Announcer(host);
    this.carrier = new StepCarrier(() => host.renderRoot, () => controller.map);
  }

  get isOn(): boolean {
    return this.desk.isOn && this.host.editable;
  }

  bar(reading: Reading): TemplateResult | undefined {
    if (!this.host.editable) return undefined;
    return html`${this.voice(reading)}${bar(this.means(reading))}`;
  }

  /** Where there is no map, the way to one. */
  begin({ say, lang }: Pick<Reading, 'lang'> & { readonly say: unknown }): TemplateResult | undefined {
    if (!this.host.editable || this.controller.state.map.name !== 'none') return undefined;
    const own = { say: say as Reading['say'], lang, headingLevel: this.host.headingLevel };
    return html`${this.voice(own)}${keptNotice({ desk: this.desk, say: sayChanging(own) })}${beginForm(this.desk, own)}`;
  }

  /** At a stage or a step: the way to change it, or, in the place of its rows, all that can be said of it. */
  of(thing: Stage | Step, reading: Reading): TemplateResult | undefined {
    if (!this.isOn) return undefined;
    const isStage = 'steps' in thing;
    const { form } = this.desk;
    if (form?.of !== (isStage ? 'stage' : 'step') || form.id !== thing.id) {
      return isStage ? html`<div>${this.changeButton(thing, 'stage', reading)}</div>` : this.stepHandles(thing, reading);
    }
    return isStage ? stageForm(thing, this.means(reading)) : stepForm(thing, this.means(reading));
  }

  after(stage: Stage, reading: Reading): TemplateResult | undefined {
    return this.isOn ? stepMore(stage, this.means(reading)) : undefined;
  }

  end(reading: Reading): TemplateResult | undefined {
    return this.isOn ? stageMore(this.means(reading)) : undefined;
  }

  private stepHandles(step: Step, reading: Reading): TemplateResult {
    const means = this.means(reading);
    const at = placeId(step.id);
    return html`<div class="handles">${this.carrier.grip(step.id, (to) => bringStep(step, to, at, means, at))}${this.changeButton(step, 'step', reading)}</div>${noteAt(step.id, means)}`;
  }

  private changeButton({ id, title }: Stage | Step, of: 'stage' | 'step', reading: Reading): TemplateResult {
    const say = sayChanging(reading);
    return button({ kind: 'quiet', id: `${placeId(id)}-change`, label: say('change'), name: say('changeThing', { title: plain(reading, title) }), onClick: () => this.desk.open({ of, id }, `${placeId(id)}-title`) });
  }

  private means(reading: Reading): FormMeans {
    return { desk: this.desk, reading, say: sayChanging(reading) };
  }

  /** The one place from which is told what was done, wherever on the page that was. */
  private voice(own: Pick<Reading, 'say'>): TemplateResult {
    const { note, notes } = this.desk;
    // A space more makes the same sentence another one, so that it is told again.
    this.announcer.say(note ? `${noteWords(note.says, sayChanging(own))}${notes % 2 === 0 ? '\u00a0' : ''}` : '');
    return html`<p class="civic-hidden" role="status">${this.announcer.said || nothing}</p>`;
  }
}
