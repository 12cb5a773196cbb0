import type { Answer } from './draft.js';
import { fittingAnswer } from './fitting-answer.js';
import type { Question } from './service.js';
import { dateFromAnswer, isoWithOffset, readTypedDate, readTypedNumber } from './typed-answers.js';

/** An answer as the city gets it; undefined where there is none that can be read. */
export function answerToSend(question: Question, answer: Answer | undefined, locale: string): Answer | undefined {
  const fitting = fittingAnswer(question, answer);
  if (fitting === undefined) return undefined;
  if (question.kind === 'datetime') {
    const read = readTypedDate(dateFromAnswer(fitting), locale);
    return 'date' in read ? isoWithOffset(read.date) : undefined;
  }
  return question.kind === 'number' ? readTypedNumber(String(fitting), locale) : fitting;
}
