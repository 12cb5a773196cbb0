import { answerIn, type Answer, type Draft } from './draft.js';
import type { OutgoingRequest } from './city.js';
import { fittingAnswer } from './fitting-answer.js';
import { isNote, type Question, type QuestionOrNote } from './service.js';
import { dateFromAnswer, isoWithOffset, readTypedDate, readTypedNumber } from './typed-answers.js';

function answerToSend(question: Question, answer: Answer | undefined, locale: string): Answer | undefined {
  const fitting = fittingAnswer(question, answer);
  if (fitting === undefined) return undefined;
  if (question.kind === 'datetime') {
    const read = readTypedDate(dateFromAnswer(fitting), locale);
    return 'date' in read ? isoWithOffset(read.date) : undefined;
  }
  return question.kind === 'number' ? readTypedNumber(String(fitting), locale) : fitting;
}

/**
 * What goes to the city: only answers to questions of the chosen service, only what was answered, notes never.
 * Words are sent as typed but for the space around them.
 */
export function outgoingRequest(draft: Draft, questions: readonly QuestionOrNote[], locale: string): OutgoingRequest {
  const answers: [string, Answer][] = [];
  for (const item of questions) {
    const sent = isNote(item) ? undefined : answerToSend(item, answerIn(draft, item.code), locale);
    if (sent !== undefined) answers.push([item.code, sent]);
  }
  const { firstName, lastName, email, phone } = draft.contact;
  return {
    key: draft.key,
    serviceCode: draft.serviceCode,
    words: draft.words.trim(),
    place: { ...draft.place, address: draft.place.address.trim() },
    answers: Object.fromEntries(answers),
    contact: { firstName: firstName.trim(), lastName: lastName.trim(), email: email.trim(), phone: phone.trim() },
  };
}
