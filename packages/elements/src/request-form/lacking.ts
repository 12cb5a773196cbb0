import { answerIn, isNote, problemsWith, type Draft, type Problem, type Step } from '@civic-elements/core/requests';
import type { OfferedServices } from './offered-services.js';
import type { RequestFormState } from './request-form-state.js';

/** What the resident has answered, and what is asked of them. */
export interface Answered {
  readonly draft: Draft;
  readonly offered: OfferedServices;
  readonly steps: readonly Step[];
  /** BCP 47; how typed numbers and months are read. */
  readonly locale: string;
}

export function problemsOn(step: Step, { draft, offered, locale }: Answered): readonly Problem[] {
  return problemsWith(draft, step, offered.known, locale);
}

/** Questions that could not be had count as lacking: sent without them, the answers to them would be lost. */
export function firstLacking(answered: Answered): Step | undefined {
  const known = answered.offered.questions.state === 'there';
  return answered.steps.find((step) => (step === 'questions' && !known) || problemsOn(step, answered).length > 0);
}

/** This page, or an earlier one that still lacks something. */
export function asFarAs(step: Step, answered: Answered): Step {
  const { steps } = answered;
  const lacking = firstLacking(answered);
  const at = Math.min(steps.indexOf(step), lacking ? steps.indexOf(lacking) : steps.length);
  return steps[Math.max(0, at)] ?? 'service';
}

export function hasUnseenQuestions({ draft, offered }: Answered): boolean {
  return offered.questions.state !== 'there' || offered.known.some((item) => !isNote(item) && answerIn(draft, item.code) === undefined);
}

/** Where an earlier visit left off: on a page, and perhaps not knowing whether the request arrived. */
export function whereItWas(remembered: Step | undefined, answered: Answered): Partial<Pick<RequestFormState, 'step' | 'phase'>> {
  return {
    ...(remembered && { step: asFarAs(remembered, answered) }),
    ...(answered.draft.attempts.at(-1)?.mayHaveArrived && { phase: { name: 'not-done', outcome: { state: 'unsure', because: 'timed-out' } } }),
  };
}
