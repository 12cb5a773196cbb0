import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../ui/index.js';
import { headingId } from './request-form-state.js';
import type { Walk } from './walk.js';

/** The pages after the first, one below the other; those of the service as soon as it is chosen. */
export function allOnOnePage(walk: Walk): TemplateResult {
  const { form, say, headingLevel } = walk;
  const { questions, known } = form.offered;
  const pages = form.rest.part?.pages;
  const hasQuestions = form.service !== undefined && (questions.state !== 'there' || known.length > 0);
  const steps = form.steps.filter((step) => step !== 'service' && step !== 'check' && (step !== 'questions' || hasQuestions));
  return html`${steps.map((step) => {
    if (step === 'service' || !pages) return nothing;
    const { heading: title, page } = pages[step];
    return html`
      <section part="question" class="page" aria-labelledby=${headingId(step)} ?inert=${form.state.phase.name === 'sending'}>
        ${heading({ level: headingLevel, text: say(title), size: 'xl', id: headingId(step), focusable: true })}
        ${page(walk)}
      </section>
      ${step === 'contact' ? html`<slot name="privacy"></slot>` : nothing}
    `;
  })}`;
}
