import type { ProblemAt, QuestionOrNote } from '@civic-elements/core/requests';
import type { CommonWords, RequestFormWords, Say } from '@civic-elements/core/words';
import { html, type TemplateResult } from 'lit';
import type { HeadingLevel } from '../ui/index.js';
import type { RequestFormController } from './request-form-controller.js';

export type FormWords = CommonWords & RequestFormWords;

/** What every page of the form is drawn from. */
export interface Walk {
  readonly form: RequestFormController;
  readonly say: Say<FormWords>;
  /** BCP 47, for dates, numbers and lists. */
  readonly locale: string;
  readonly headingLevel: HeadingLevel;
}

/** What the city or the resident wrote, in its own direction: an English street in an Arabic page stays "120 Mill Street". */
export function asWritten(text: string): TemplateResult {
  return html`<bdi>${text}</bdi>`;
}

/** The level of a heading inside a page. */
export function belowHeading({ headingLevel }: Walk): HeadingLevel {
  return Math.min(6, headingLevel + 1) as HeadingLevel;
}

/** The id of the control an answer is given in. Codes of cities hold any letters, so a question goes by its place. */
export function controlId(at: ProblemAt, questions: readonly QuestionOrNote[]): string {
  if (!at.startsWith('question:')) return at;
  return `question-${questions.findIndex(({ code }) => `question:${code}` === at)}`;
}

/** The problem to be shown beside an answer, in words; undefined when it is fine. */
export function errorAt(at: ProblemAt, { form, say }: Walk): string | undefined {
  const problem = form.state.problems.find((each) => each.at === at);
  return problem && say(problem.message, problem.values);
}
