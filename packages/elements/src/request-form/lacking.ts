import { answerIn, isNote, problemsWith, questionsToAsk, stepBefore, type Draft, type Problem, type Step } from '@civic-elements/core/requests';
import type { OfferedServices } from './offered-services.js';

/** What the resident has answered, and what is asked of them. */
export interface Answered {
  readonly draft: Draft;
  readonly offered: OfferedServices;
  readonly steps: readonly Step[];
  /** BCP 47; how typed numbers and months are read. */
  readonly locale: string;
  /** Whether all stands on one page, so that everything is mended there at once. */
  readonly together: boolean;
}

/** In the order in which the answers stand on the page. */
export function problemsOn(step: Step, { draft, offered, locale, steps, together }: Answered): readonly Problem[] {
  return (together ? steps : [step]).flatMap((each) => problemsWith(draft, each, offered.known, locale, Date.now()));
}

/** Questions that could not be had count as lacking: sent without them, the answers to them would be lost. */
export function firstLacking(answered: Answered): Step | undefined {
  const known = answered.offered.questions.state === 'there';
  return answered.steps.find((step) => (step === 'questions' && !known) || problemsOn(step, answered).length > 0);
}

/** This page, or an earlier one that still lacks something; the one before, where this request has no such page (any more). */
export function asFarAs(step: Step, answered: Answered): Step {
  const { steps, together } = answered;
  if (together) return 'service';
  const lacking = firstLacking(answered);
  const here = steps.includes(step) ? step : (stepBefore(step, steps) ?? step);
  const at = Math.min(steps.indexOf(here), lacking ? steps.indexOf(lacking) : steps.length);
  return steps[Math.max(0, at)] ?? 'service';
}

export function hasUnseenQuestions({ draft, offered, locale }: Answered): boolean {
  return offered.questions.state !== 'there' || questionsToAsk(offered.known, draft.answers, locale).some((item) => !isNote(item) && answerIn(draft, item.code) === undefined);
}

/** Of problems that are shown, those that an answer has not mended, in the words that fit now. */
export function stillThere(problems: readonly Problem[], step: Step, answered: Answered): readonly Problem[] {
  const now = problemsOn(step, answered);
  return problems.flatMap(({ at }) => now.find((problem) => problem.at === at) ?? []);
}
