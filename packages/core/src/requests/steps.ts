import type { Draft } from './draft.js';
import { questionsToAsk } from './questions-to-ask.js';
import type { QuestionOrNote } from './service.js';

/** The pages of the form, in the order a resident meets them. */
export type Step = 'service' | 'place' | 'known' | 'questions' | 'photos' | 'contact' | 'check';

const everyStep: readonly Step[] = ['service', 'place', 'known', 'questions', 'photos', 'contact', 'check'];

/** Pages that not every request needs. */
export interface MoreSteps {
  /** Requests near the place may be about the same thing. */
  readonly known?: boolean;
  /** The city takes photos. */
  readonly photos?: boolean;
}

/** The pages this request needs: where no question or note is for these answers there is no page of questions. */
export function stepsFor(questions: readonly QuestionOrNote[], answers: Draft['answers'] = {}, locale?: string, { known = false, photos = false }: MoreSteps = {}): readonly Step[] {
  const left: Readonly<Partial<Record<Step, boolean>>> = { known, photos, questions: questionsToAsk(questions, answers, locale).length > 0 };
  return everyStep.filter((step) => left[step] ?? true);
}

/** The next of these pages; also from a page that is no longer one of them, because another service asks nothing more. */
export function stepAfter(step: Step, steps: readonly Step[]): Step {
  return steps.find((other) => everyStep.indexOf(other) > everyStep.indexOf(step)) ?? 'check';
}

export function stepBefore(step: Step, steps: readonly Step[]): Step | undefined {
  return steps.filter((other) => everyStep.indexOf(other) < everyStep.indexOf(step)).at(-1);
}
