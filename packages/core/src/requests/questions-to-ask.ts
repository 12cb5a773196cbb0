import type { Draft } from './draft.js';
import type { QuestionOrNote } from './service.js';

/**
 * What is asked now, of all a service may ask: questions and notes whose conditions hold, with the choices that are offered, and
 * `required` where an answer is needed. Answers to questions that are not asked decide nothing. Conditions on questions that do not
 * exist are no conditions, and circles are broken: a definition can be wrong without a question that can never be reached.
 *
 * @param questions All of them, as the city lists them.
 * @param locale BCP 47; how typed numbers and dates are read.
 */
export function questionsToAsk(questions: readonly QuestionOrNote[], answers: Draft['answers'], locale = 'en'): readonly QuestionOrNote[] {
  const keeper = questions.find(({ rules }) => rules)?.rules?.keeper;
  return keeper ? keeper.questionsToAsk(questions, answers, locale) : questions;
}
