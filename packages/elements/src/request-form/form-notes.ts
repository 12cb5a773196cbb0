import { durationStep, type Act, type AtStep, type Rating } from '@civic-elements/core/insight';
import { note } from '../internal/noting.js';
import { onPageEnd, pageBegan } from '../platform/page-end.js';
import type { RequestFormController } from './request-form-controller.js';
import type { FormFact } from './request-form-state.js';

/** How the page wants to be told what was done: ids in the city's journey map. */
export interface FormInsight {
  readonly journey?: string;
  readonly touchpoint?: string;
}

/** What was noted while this document is open, by act and draft: a form that is moved, or drawn anew, notes nothing twice. */
const noted = new Set<string>();

/** A name of the code as a code of a note: `missingPlace`, `missing-place`. */
const asCode = (name: string): string => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/**
 * Notes what becomes of a form, each act once for a request: begun, page by page, what had to be mended, left, sent, with the city, how
 * easy it was. Codes of the city's and of this form's own lists, and nothing that anybody wrote.
 */
export class FormNotes {
  /** When the last page was finished, or the form begun; as events have their time. */
  private since: number | undefined;
  private heardUntil: AbortSignal | undefined;
  private mended = '';

  constructor(private readonly form: RequestFormController) {}

  /** What the form told the page, and when. */
  heard(fact: FormFact, at: number): void {
    switch (fact.name) {
      case 'civic-request-started':
        // A request of before the page was loaded was begun then.
        if (this.form.state.draft.startedAt < pageBegan()) return;
        this.since = at;
        return this.once('started', { act: 'form.started', ...this.ofService });
      case 'civic-request-step-completed': {
        const { step: page, number: step, of: stepCount } = fact;
        const took = this.tookUntil(at);
        return this.once(`completed ${page}`, { act: 'form.step_completed', page, step, stepCount, ...took, ...this.ofService });
      }
      case 'civic-request-received':
        return this.once('confirmed', { act: 'form.confirmed', ...this.ofService });
      case 'civic-request-kept':
        return this.error(`${fact.unsure ? 'unsure' : 'kept'}.${fact.because}`);
      case 'civic-request-refused':
        return this.error(`refused.${fact.because}`);
      // What is read beside the words is noted where answers are.
      case 'civic-answer-opened':
        return undefined;
      default:
        fact satisfies never;
    }
  }

  /** Whenever the form changes. */
  update(): void {
    const { form } = this;
    const { phase, problems: [first], step } = form.state;
    if (phase.name === 'sending') this.once('submitted', { act: 'form.submitted', ...this.tookUntil(performance.now()), ...this.ofService });
    const mended = phase.name === 'answering' && first ? `answers.${asCode(first.message)}` : '';
    if (mended !== '' && mended !== this.mended) this.error(mended, step);
    this.mended = mended;
    if (this.heardUntil === form.leaving.signal) return;
    this.heardUntil = form.leaving.signal;
    onPageEnd(() => this.left(), form.leaving.signal);
  }

  /** They follow a request that was there: that is no giving up. */
  followed(): void {
    noted.add(this.keyOf('abandoned'));
  }

  rated(rating: Rating): void {
    this.once('ease', { act: 'feedback.rated', question: 'ease', rating, ...this.ofService });
  }

  /** Only what was begun on this page, has been given to nobody, and is open to be gone on with, was left. */
  private left(): void {
    const isOpen = this.form.state.phase.name === 'answering' && noted.has(this.keyOf('started')) && !noted.has(this.keyOf('submitted'));
    if (isOpen) this.once('abandoned', { act: 'form.abandoned', ...this.at(this.form.state.step) });
  }

  private error(error: string, page: AtStep['page'] = 'check'): void {
    this.once(`error ${page} ${error}`, { act: 'form.error_shown', error, ...this.at(page) });
  }

  private at(page: AtStep['page']): AtStep {
    const { steps } = this.form;
    return { page, step: steps.indexOf(page) + 1, stepCount: steps.length, ...this.ofService };
  }

  private tookUntil(at: number): { readonly took?: ReturnType<typeof durationStep> } {
    const { since } = this;
    this.since = at;
    return since === undefined ? {} : { took: durationStep(at - since) };
  }

  /** Only a service the city has: a code that a link brought may hold anything. */
  private get ofService(): { readonly serviceCode?: string } {
    const { service, state: { phase } } = this.form;
    const serviceCode = phase.name === 'done' ? phase.receipt.serviceCode : service?.code;
    return serviceCode ? { serviceCode } : {};
  }

  private keyOf(act: string): string {
    const { phase, draft } = this.form.state;
    return `${act} ${phase.name === 'done' ? phase.receipt.key : draft.key}`;
  }

  private once(name: string, act: Act): void {
    const key = this.keyOf(name);
    if (noted.has(key)) return;
    noted.add(key);
    const { element, insight: { journey, touchpoint } = {}, lang } = this.form.means;
    note(element, act, { component: 'service-request', lang, ...(journey && { journey }), ...(touchpoint && { touchpoint }) });
  }
}
