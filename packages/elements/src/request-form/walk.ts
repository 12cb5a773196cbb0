import type { CommonWords, PlaceMapWords, RequestAnswersWords, RequestFormWords, RequestPhotosWords, RequestPlaceWords, RequestSentWords, Say } from '@civic-elements/core/words';
import type { ProblemAt, QuestionOrNote, Step } from '@civic-elements/core/requests';
import { html, type TemplateResult } from 'lit';
import type { HeadingLevel } from '../ui/index.js';
import type { FirstWords } from './first-words.js';
import type { RequestFormController } from './request-form-controller.js';

export type FormWords = CommonWords & RequestFormWords & RequestPlaceWords & RequestAnswersWords & RequestPhotosWords & RequestSentWords & PlaceMapWords;

/** What every page of the form is drawn from. */
export interface Walk {
  readonly form: RequestFormController;
  readonly say: Say<FormWords>;
  /** BCP 47, for dates, numbers and lists. */
  readonly locale: string;
  readonly headingLevel: HeadingLevel;
}

/** Whether the questions of this page stand before the resident: alone, or with all the others. */
export function asks({ state: { phase, step }, means }: Pick<RequestFormController, 'state' | 'means'>, page: Step): boolean {
  return phase.name === 'answering' && (step === page || means.together);
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

/** What comes with the first words, once the resident has typed some, looked into a group, or chosen what the city may want to say something about. */
export function firstWordsIn({ form }: Walk): FirstWords | undefined {
  const { draft, openGroups } = form.state;
  const { stoppers, stoppersSrc } = form.means.element;
  const code = stoppers || stoppersSrc ? draft.serviceCode : '';
  return form.offered.withFirstWords(draft.words.trim() || code || openGroups.join());
}
