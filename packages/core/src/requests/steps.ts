import type { QuestionOrNote } from './service.js';

/** The pages of the form, in the order a resident meets them. */
export type Step = 'service' | 'place' | 'questions' | 'contact' | 'check';

/** The pages this request needs: a service without questions or notes has no page of questions. */
const everyStep: readonly Step[] = ['service', 'place', 'questions', 'contact', 'check'];

export function stepsFor(questions: readonly QuestionOrNote[]): readonly Step[] {
  return questions.length > 0 ? everyStep : everyStep.filter((step) => step !== 'questions');
}

/** The next of these pages; also from a page that is no longer one of them, because another service asks nothing more. */
export function stepAfter(step: Step, steps: readonly Step[]): Step {
  return steps.find((other) => everyStep.indexOf(other) > everyStep.indexOf(step)) ?? 'check';
}

export function stepBefore(step: Step, steps: readonly Step[]): Step | undefined {
  return steps.filter((other) => everyStep.indexOf(other) < everyStep.indexOf(step)).at(-1);
}
