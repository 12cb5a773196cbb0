/** All that comes with the first words typed, or the first group opened: the search for services, and what may stand beside them. */
import type { Article } from '@civic-elements/core/faq';
import { readDialect } from '@civic-elements/core/open311';
import { catchAllOf, saysIn, seemsPersonal, type Service, type Stopper } from '@civic-elements/core/requests';
import { html, nothing, type TemplateResult } from 'lit';
import { LaterPart } from '../internal/later-part.js';
import { radios, type Choice } from '../ui/index.js';
import type { FormMeans } from './request-form-state.js';
import type { Walk } from './walk.js';
import { SaidOnce } from './words/said-once.js';
import { ServiceFinder } from './words/service-finder.js';
import { stopperNotice } from './words/stopper-notice.js';
import { StoppersGiven } from './words/stoppers-given.js';

export class FirstWords {
  /** That others may read what is typed: said once, whichever field it is typed in. */
  readonly publicHint = new SaidOnce();
  private finder: ServiceFinder | undefined;
  private readonly stoppers: StoppersGiven;
  private readonly answers: LaterPart<typeof import('./words/answers-view.js')>;
  private atHand: import('./words/answers-at-hand.js').AnswersAtHand | undefined;
  private catchAll: { readonly of: readonly unknown[]; readonly service: Service | undefined } = { of: [], service: undefined };

  constructor(private readonly means: () => FormMeans, private readonly changed: () => void) {
    this.stoppers = new StoppersGiven(changed);
    this.answers = new LaterPart(() => import('./words/answers-view.js'), (part) => {
      this.atHand = part && new part.AnswersAtHand(changed, ({ id, topic }) => this.means().tell({ name: 'civic-answer-opened', id, ...(topic !== undefined && { topic }) }));
      changed();
    });
  }

  find(services: readonly Service[], words: string): readonly Service[] {
    if (this.finder?.services !== services) this.finder = new ServiceFinder(services, this.changed);
    return this.finder.find(words);
  }

  get canFind(): boolean {
    return this.finder?.isReady ?? true;
  }

  private stopper({ form }: Walk): Stopper | undefined {
    const { words, serviceCode } = form.state.draft;
    return this.stoppers.find(this.means().element, words, serviceCode);
  }

  /** What the city wants read first; it never holds anybody up. */
  stopperView(walk: Walk, appears: boolean): TemplateResult | typeof nothing {
    const stopper = this.stopper(walk);
    return stopper ? stopperNotice(stopper, walk, { appears }) : nothing;
  }

  /** That others may read these words, where they seem to say what not everybody should know. */
  publicView(text: string, { say }: Walk, id: string): TemplateResult | typeof nothing {
    return seemsPersonal(text) ? html`<p class="civic-hint beware" id=${id}>${say('wordsPublic')}</p>` : nothing;
  }

  private articles({ form, locale }: Walk): readonly Article[] {
    const { element } = this.means();
    const { words } = form.state.draft;
    if (!element.answers && !element.answersSrc.trim()) return [];
    if (!this.atHand && this.answers.state === 'asleep' && words.trim() !== '') void this.answers.bring();
    return this.atHand?.beside(words, form.service, element, locale) ?? [];
  }

  answersView(walk: Walk): TemplateResult | typeof nothing {
    const { part } = this.answers;
    return part && this.atHand ? part.answersView(this.articles(walk), this.atHand, walk) : nothing;
  }

  /** The service for what fits no other, as one more choice; undefined where the city has none or it is among the others. */
  none({ say }: Walk, all: readonly Service[], shown: readonly Service[]): Choice | undefined {
    const { dialect } = this.means().element;
    if (this.catchAll.of[0] !== all || this.catchAll.of[1] !== dialect) this.catchAll = { of: [all, dialect], service: catchAllOf(all, readDialect(dialect).catchAll) };
    const { service } = this.catchAll;
    return service && !shown.includes(service) ? { value: service.code, label: say('noneOfThese'), hint: say('noneGoesTo', { service: service.name }) } : undefined;
  }

  /** Below all services: the way on where none of them fits. */
  noneView(walk: Walk, all: readonly Service[]): TemplateResult {
    const { form, say } = walk;
    const none = this.none(walk, all, []);
    if (!none) return html`<p class="civic-hint" id="none">${say(this.means().element.querySelector('[slot=help]') ? 'noneFitsHelp' : 'noneFits')}</p>`;
    return radios({ id: 'none', legend: say('noneTitle'), options: [none], value: form.state.draft.serviceCode, onChange: (code) => form.chooseService(code) });
  }

  /** What is said of it while focus stays in the words, around how many services were `found`. An emergency says itself. */
  announcement(walk: Walk, found: string): string {
    const { form, say, locale } = walk;
    const { words } = form.state.draft;
    const stopper = this.stopper(walk);
    const count = this.articles(walk).length;
    return [
      stopper && stopper.kind !== 'emergency' ? saysIn(stopper, locale).text : '',
      found,
      count > 0 ? say('answersFound', { count }) : '',
      this.publicHint.isDue(words, seemsPersonal(words)) ? say('wordsPublic') : '',
    ].filter(Boolean).join(' ');
  }
}
