import { isUntouched } from '@civic-elements/core/requests';
import { html, nothing, type TemplateResult } from 'lit';
import { whyNotReached } from '../internal/why-not-reached.js';
import { arrowLeftIcon, button, errorSummary, heading, notice, skeleton, steps as stepProgress } from '../ui/index.js';
import { clearing } from './clearing.js';
import { serviceStep } from './steps/service-step.js';
import { controlId, type Walk } from './walk.js';

/** What the form is drawn from beside the walk. */
export interface FormViewMeans {
  readonly hasCity: boolean;
  /** Whether sending has taken long. */
  readonly slow: boolean;
  readonly copied: boolean;
  readonly onCopied: () => void;
}

/** The form as it stands. */
export function formView(walk: Walk, means: FormViewMeans): TemplateResult {
  const { form, say } = walk;
  const { phase } = form.state;
  const { list } = form.offered;
  if (!means.hasCity) return notice({ kind: 'warning', word: say('warning'), body: html`<p>${say('noCity')}</p><p>${say('noCityForOwner')}</p>` });
  const { part: rest } = form.rest;
  switch (phase.name) {
    case 'done':
      if (!rest) return waitingForRest(walk);
      return rest.confirmation(phase.receipt, walk, means);
    case 'not-done':
      if (!rest) return waitingForRest(walk);
      return onePage(walk, say(rest.notSentHeading(phase.entry)), html`${rest.notSent(phase.entry, walk)}${clearing(walk)}`);
    case 'answering':
    case 'sending':
      if (list.state === 'loading') return skeleton({ label: say('loading'), slowLabel: say('loadingSlow'), lines: 8 });
      if (list.state === 'failed') {
        return notice({ kind: 'error', role: 'alert', word: say('error'), body: html`
          <p>${say(whyNotReached(list.because))}</p>
          ${button({ label: say('tryAgain'), kind: 'secondary', onClick: () => void form.askAgain() })}` });
      }
      return answering(walk, means);
    default:
      phase satisfies never;
      return html``;
  }
}

/** A resident may be quicker than the line. */
function waitingForRest({ form, say }: Walk): TemplateResult {
  const { rest } = form;
  if (rest.state !== 'missing') return skeleton({ label: say('moreLoading'), slowLabel: say('loadingSlow'), lines: 6 });
  return notice({ kind: 'error', role: 'alert', word: say('error'), body: html`
    <p>${say('moreMissing')}</p>
    ${button({ label: say('tryAgain'), kind: 'secondary', onClick: () => void form.rest.bring() })}` });
}

/** What is on its way cannot be changed any more, so nothing must look or act as if it could. */
function isOnItsWay({ form }: Walk): boolean {
  return form.state.phase.name === 'sending';
}

function onePage(walk: Walk, title: string, body: TemplateResult): TemplateResult {
  return html`
    <section part="question" class="page" aria-labelledby="heading" ?inert=${isOnItsWay(walk)}>
      ${problemsIn(walk)}
      ${heading({ level: walk.headingLevel, text: title, size: 'xl', id: 'heading', focusable: true })}
      ${body}
    </section>
  `;
}

function problemsIn({ form, say, headingLevel }: Walk): TemplateResult | typeof nothing {
  const { problems, phase } = form.state;
  if (problems.length === 0) return nothing;
  return errorSummary({
    id: 'problems',
    title: say('problemTitle'),
    headingLevel,
    problems: problems.map(({ at, message, values }) => ({ target: controlId(at, form.offered.known), text: say(message, values) })),
    onFollow: (target) => {
      const at = problems.find((problem) => controlId(problem.at, form.offered.known) === target)?.at;
      if (at && phase.name === 'not-done') void form.mend(at);
      else if (at) form.focusOn(at);
    },
  });
}

function answering(walk: Walk, { slow }: FormViewMeans): TemplateResult {
  const { form, say } = walk;
  const { phase, restored, kept, draft } = form.state;
  const { together } = form.means;
  const step = together ? 'service' : form.state.step;
  const { steps } = form;
  const { part: rest } = form.rest;
  if (step !== 'service' && !rest) return waitingForRest(walk);
  const { heading: title, page } = step === 'service' || !rest ? { heading: 'serviceHeading' as const, page: serviceStep } : rest.pages[step];
  const number = steps.indexOf(step) + 1;
  const sending = isOnItsWay(walk);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    // Where all stands on one page, Enter in a field must not send what is half told: only the button does.
    if (together) return;
    if (step === 'check') void form.send();
    else void (form.parts?.known ?? form).goOn();
  };
  return html`
    ${step === 'service' ? html`<slot name="intro"></slot>` : nothing}
    <form novalidate @submit=${submit}>
      ${number > 1 ? html`<div ?inert=${sending}>${button({ label: say('back'), kind: 'quiet', icon: arrowLeftIcon(), onClick: () => form.goBack() })}</div>` : nothing}
      ${together ? nothing : stepProgress({ text: say('stepOf', { step: number, steps: steps.length }), step: number, steps: steps.length })}
      ${restored ? notice({ kind: 'info', word: say('information'), body: say('restored') }) : nothing}
      ${rest?.oldAnswers(walk)}
      ${kept ? nothing : notice({ kind: 'warning', word: say('warning'), body: say('cannotKeep') })}
      ${onePage(walk, say(title), page(walk))}
      ${together ? (rest ? rest.allOnOnePage(walk) : waitingForRest(walk)) : nothing}
      ${step === 'contact' ? html`<slot name="privacy"></slot>` : nothing}
      <div class="actions">
        ${together
          ? rest ? button({ id: 'send', label: say(sending ? 'sending' : 'send'), kind: 'primary', busy: sending, onClick: () => void form.send() }) : nothing
          : button({ id: 'send', label: say(sending ? 'sending' : step === 'check' ? 'send' : step === 'known' ? 'knownOther' : 'continue'), kind: 'primary', type: 'submit', busy: sending || form.parts?.known.isAwaited === true })}
        ${slow && phase.name === 'sending' && phase.canStop ? button({ label: say('stopSending'), kind: 'secondary', onClick: () => void form.delivery?.stopSending() }) : nothing}
        ${sending || isUntouched(draft) ? nothing : clearing(walk)}
      </div>
      ${rest?.keptAnswers(walk)}
    </form>
  `;
}
