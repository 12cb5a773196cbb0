import { isUntouched, type City } from '@civic-elements/core/requests';
import { Open311City, readDialect } from '@civic-elements/core/open311';
import { common, requestForm } from '@civic-elements/core/words';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Localisation } from '../internal/localisation.js';
import { whyNotReached } from '../internal/why-not-reached.js';
import { markTitle } from '../platform/page-title.js';
import { readXml } from '../platform/xml-reader.js';
import { arrowLeftIcon, button, errorSummary, focusProblem, heading, keepInSight, notice, skeleton, steps as stepProgress } from '../ui/index.js';
import { requestFormStyles } from './request-form.styles.js';
import { RequestFormController } from './request-form-controller.js';
import type { FormFact, FormMeans } from './request-form-state.js';
import { announcement } from './announcement.js';
import { checkStep } from './steps/check-step.js';
import { confirmation } from './steps/confirmation.js';
import { contactStep } from './steps/contact-step.js';
import { notSent } from './steps/not-sent.js';
import { placeStep } from './steps/place-step.js';
import { questionsStep } from './steps/questions-step.js';
import { serviceStep } from './steps/service-step.js';
import { controlId, type FormWords, type Walk } from './walk.js';

const words: FormWords = { ...common, ...requestForm };

const pages = {
  service: { heading: 'serviceHeading', page: serviceStep },
  place: { heading: 'placeHeading', page: placeStep },
  questions: { heading: 'questionsHeading', page: questionsStep },
  contact: { heading: 'contactHeading', page: contactStep },
  check: { heading: 'checkHeading', page: checkStep },
} as const;

/**
 * Lets a resident tell the city what is wrong, where, and how to reach them, and know at once that it arrived.
 *
 * @tag civic-request-form
 * @summary File a service request with any city that speaks Open311 GeoReport v2.
 * @slot - What is shown where scripts do not run: a phone number, a link, or a plain form. Hidden once the form is alive.
 * @slot intro - Above the first page: what this form is for.
 * @slot privacy - On the page that asks how to reach the resident: what happens to what they tell.
 * @slot help - At the foot of every page: how to reach a person instead.
 * @slot after-confirmation - Below the confirmation.
 * @event {CustomEvent<Record<string, never>>} civic-request-started - The resident gave a first answer.
 * @event {CustomEvent<{ step: string, number: number, of: number, serviceCode: string }>} civic-request-step-completed - A page was finished.
 * @event {CustomEvent<{ serviceCode: string, id?: string, token?: string }>} civic-request-received - The city has the request. `token` where the number comes later.
 * @event {CustomEvent<{ serviceCode: string, because: string, unsure: boolean }>} civic-request-kept - It could not be sent, or nobody can say; the answers are kept.
 * @event {CustomEvent<{ serviceCode: string, because: string }>} civic-request-refused - The city read it and said no.
 * @csspart steps - How far the resident has come.
 * @csspart question - One page of the form, and each question on it.
 * @csspart summary - What has to be mended.
 * @csspart notice - Something to know: information, a warning, an error.
 * @csspart loading - The room kept while the city's list is on its way.
 * @csspart receipt - The confirmation with the number.
 */
export class RequestForm extends LitElement {
  static override styles = requestFormStyles;

  /** Address of the city's GeoReport v2 server, for example `https://311.example.gov/open311/v2`. */
  @property() endpoint = '';
  /** GeoReport `jurisdiction_id`, where one server serves several cities. */
  @property() jurisdiction = '';
  /**
   * What this city's server does beyond or besides the standard, words with spaces between: `extensions`, `client-request-id`,
   * `repeated-answers`, `dates-without-zone`, `json`, `xml`, `zone=America/Chicago`, `page-size=50`.
   */
  @property() dialect = '';
  /** GeoReport `api_key`. Everyone who opens the page can read it: use a key made for the public, or a proxy that adds it. */
  @property({ attribute: 'api-key' }) apiKey = '';
  /** Code of the service to ask for, so that the resident need not choose. */
  @property({ attribute: 'service-code' }) serviceCode = '';
  /** Level of the form's headings, 1 to 6, to fit the page around it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Language to speak, BCP 47. Without it, that of the page. */
  @property() locale = '';
  /** Address of the page with the status tracker; the confirmation links there with the number. */
  @property({ attribute: 'tracker-href' }) trackerHref = '';
  /** The city itself, for pages that bring their own adapter of the City port. Wins over `endpoint`. */
  @property({ attribute: false }) city: City | undefined;

  @state() private copied = false;
  @state() private slow = false;
  @state() private announced = '';

  private readonly language = new Localisation(this, words, (catalogue) => ({ ...catalogue.common, ...catalogue.requestForm }));
  private readonly form = new RequestFormController(this);
  private spoken: City | undefined;
  private spokenFor = '';
  private unmarkTitle: (() => void) | undefined;
  private slowTimer: ReturnType<typeof setTimeout> | undefined;
  private toAnnounce = '';
  private announceTimer: ReturnType<typeof setTimeout> | undefined;

  /** What the controller works with, at this moment. */
  means(): FormMeans {
    return {
      city: this.theCity(),
      name: `civic-request-form:${this.id}:${this.endpoint}:${this.jurisdiction}:${this.serviceCode}`,
      serviceCode: this.serviceCode,
      locale: this.language.locale,
      tell: (fact) => this.tell(fact),
    };
  }

  private theCity(): City | undefined {
    if (this.city) return this.city;
    if (this.endpoint.trim() === '') return undefined;
    const asked = [this.endpoint, this.jurisdiction, this.apiKey, this.dialect].join('\n');
    if (asked !== this.spokenFor) {
      this.spokenFor = asked;
      this.spoken = new Open311City({ endpoint: this.endpoint, jurisdiction: this.jurisdiction, apiKey: this.apiKey, dialect: readDialect(this.dialect), readXml });
    }
    return this.spoken;
  }

  private tell({ name, ...detail }: FormFact): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unmarkTitle?.();
    this.unmarkTitle = undefined;
    clearTimeout(this.slowTimer);
    this.slowTimer = undefined;
    clearTimeout(this.announceTimer);
    this.toAnnounce = this.announced;
  }

  override willUpdate(): void {
    const { name } = this.form.state.phase;
    const sending = name === 'sending';
    if (name !== 'done') this.copied = false;
    if (sending && this.slowTimer === undefined) this.slowTimer = setTimeout(() => { this.slow = true; }, 10_000);
    if (!sending && this.slowTimer !== undefined) {
      clearTimeout(this.slowTimer);
      this.slowTimer = undefined;
      this.slow = false;
    }
  }

  override updated(_changed: PropertyValues): void {
    const { problems } = this.form.state;
    if (problems.length > 0) this.unmarkTitle ??= markTitle(this.language.say('errorPrefix'));
    else if (this.unmarkTitle) {
      this.unmarkTitle();
      this.unmarkTitle = undefined;
    }
    const { focus } = this.form;
    this.form.focus = undefined;
    if (!focus || ('ifLost' in focus && focus.ifLost && !this.isFocusLost)) return;
    if ('at' in focus) focusProblem(this.renderRoot as ShadowRoot, controlId(focus.at, this.form.offered.known));
    else this.renderRoot.querySelector<HTMLElement>(`#${focus.on}`)?.focus();
  }

  /** The control that had it has gone, and the resident has not moved on. */
  private get isFocusLost(): boolean {
    const { activeElement, body } = this.ownerDocument;
    return activeElement === null || activeElement === body;
  }

  /** A moment later: focus moves first, for Firefox says nothing of what changes while it moves, and typing is left to end. */
  private announce(words: string): void {
    if (words === this.toAnnounce) return;
    this.toAnnounce = words;
    clearTimeout(this.announceTimer);
    this.announceTimer = setTimeout(() => { this.announced = words; }, 700);
  }

  override render(): TemplateResult {
    const { say, lang, locale, direction, ready } = this.language;
    const walk: Walk = { form: this.form, say, locale, headingLevel: this.level };
    if (ready) this.announce(announcement(walk, { slow: this.slow, copied: this.copied }));
    return html`
      <div class="widget" lang=${lang} dir=${direction} @focusin=${keepInSight}>
        ${ready ? this.content(walk) : skeleton({ label: '' })}
        <p role="status" class=${this.slow ? 'civic-hint' : 'civic-hidden'}>${this.announced}</p>
        <div class="help"><slot name="help"></slot></div>
      </div>
    `;
  }

  private get level(): Walk['headingLevel'] {
    const level = Math.trunc(this.headingLevel);
    return (level >= 1 && level <= 6 ? level : 2) as Walk['headingLevel'];
  }

  private content(walk: Walk): TemplateResult {
    const { say } = walk;
    const { phase } = this.form.state;
    const { list } = this.form.offered;
    if (!this.theCity()) return notice({ kind: 'warning', word: say('warning'), body: html`<p>${say('noCity')}</p><p>${say('noCityForOwner')}</p>` });
    switch (phase.name) {
      case 'done':
        return confirmation(phase.receipt, walk, { trackerHref: this.trackerHref, copied: this.copied, onCopied: () => { this.copied = true; } });
      case 'not-done': {
        const { outcome } = phase;
        const title = outcome.state === 'kept' ? 'keptHeading' : outcome.state === 'unsure' ? 'unsureHeading' : outcome.because === 'duplicate' ? 'duplicateHeading' : 'refusedHeading';
        return this.page(walk, say(title), html`${notSent(outcome, walk)}${checkStep(walk)}${this.clearing(walk)}`);
      }
      case 'answering':
      case 'sending':
        if (list.state === 'loading') return skeleton({ label: say('loading'), slowLabel: say('loadingSlow'), lines: 8 });
        if (list.state === 'failed') {
          return notice({ kind: 'error', role: 'alert', word: say('error'), body: html`
            <p>${say(whyNotReached(list.because))}</p>
            ${button({ label: say('tryAgain'), kind: 'secondary', onClick: () => void this.form.askAgain() })}` });
        }
        return this.answering(walk);
      default:
        phase satisfies never;
        return html``;
    }
  }

  private page(walk: Walk, title: string, body: TemplateResult): TemplateResult {
    return html`
      <section part="question" class="page" aria-labelledby="heading">
        ${this.problems(walk)}
        ${heading({ level: walk.headingLevel, text: title, size: 'xl', id: 'heading', focusable: true })}
        ${body}
      </section>
    `;
  }

  private problems({ say }: Walk): TemplateResult | typeof nothing {
    const { form } = this;
    const { problems, phase } = form.state;
    if (problems.length === 0) return nothing;
    return errorSummary({
      id: 'problems',
      title: say('problemTitle'),
      headingLevel: this.level,
      problems: problems.map(({ at, message, values }) => ({ target: controlId(at, form.offered.known), text: say(message, values) })),
      onFollow: (target) => {
        const at = problems.find((problem) => controlId(problem.at, form.offered.known) === target)?.at;
        if (at && phase.name === 'not-done') form.mend(at);
        else focusProblem(this.renderRoot as ShadowRoot, target);
      },
    });
  }

  private answering(walk: Walk): TemplateResult {
    const { say } = walk;
    const { form } = this;
    const { step, phase, restored, kept } = form.state;
    const { heading: title, page } = pages[step];
    const { steps } = form;
    const number = steps.indexOf(step) + 1;
    const sending = phase.name === 'sending';
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      if (step === 'check') void form.send();
      else form.goOn();
    };
    return html`
      ${step === 'service' ? html`<slot name="intro"></slot>` : nothing}
      <form novalidate @submit=${submit}>
        ${number > 1 ? button({ label: say('back'), kind: 'quiet', icon: arrowLeftIcon(), onClick: () => form.goBack() }) : nothing}
        ${stepProgress({ text: say('stepOf', { step: number, steps: steps.length }), step: number, steps: steps.length })}
        ${restored ? notice({ kind: 'info', word: say('information'), body: say('restored') }) : nothing}
        ${kept ? nothing : notice({ kind: 'warning', word: say('warning'), body: say('cannotKeep') })}
        ${this.page(walk, say(title), page(walk))}
        ${step === 'contact' ? html`<slot name="privacy"></slot>` : nothing}
        <div class="actions">
          ${button({ label: say(sending ? this.form.sendingWord : step === 'check' ? 'send' : 'continue'), kind: 'primary', type: 'submit', busy: sending })}
          ${sending || isUntouched(form.state.draft) ? nothing : this.clearing(walk)}
        </div>
      </form>
    `;
  }

  private clearing({ say }: Walk): TemplateResult {
    const { form } = this;
    if (!form.state.clearing) return button({ id: 'clear', label: say('startOver'), kind: 'quiet', onClick: () => form.look({ clearing: true }, 'clearing') });
    return html`
      <div class="clearing" id="clearing" role="group" tabindex="-1" aria-label=${say('startOverAsk')}>
        <p>${say('startOverAsk')}</p>
        ${button({ label: say('startOverYes'), kind: 'warning', onClick: () => void form.startAnew('cleared') })}
        ${button({ label: say('startOverNo'), kind: 'secondary', onClick: () => form.look({ clearing: false }, 'clear') })}
      </div>
    `;
  }
}
