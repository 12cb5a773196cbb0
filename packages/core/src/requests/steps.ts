import type { QuestionOrNote } from './service.js';

/** The pages of the form, in the order a resident meets them. */
export type Step = 'service' | 'place' | 'questions' | 'contact' | 'check';

/** The pages this request needs: a service without questions or notes has no page of questions. */
export function stepsFor(questions: readonly QuestionOrNote[]): readonly Step[] {
  return questions.length > 0 ? ['service', 'place', 'questions', 'contact', 'check'] : ['service', 'place', 'contact', 'check'];
}

export function stepAfter(step: Step, steps: readonly Step[]): Step {
  return steps[steps.indexOf(step) + 1] ?? 'check';
}

export function stepBefore(step: Step, steps: readonly Step[]): Step | undefined {
  return steps[steps.indexOf(step) - 1];
}
