import type { Answer, Draft } from './draft.js';
import type { OutgoingRequest } from './city.js';
import { isNote, type QuestionOrNote } from './service.js';
import { dateFromAnswer, isBlankDate, isoWithOffset, readTypedDate, readTypedNumber } from './typed-answers.js';

function answerToSend(kind: string, answer: Answer, locale: string): Answer | undefined {
  if (kind === 'datetime') {
    const typed = dateFromAnswer(answer);
    if (isBlankDate(typed)) return undefined;
    const read = readTypedDate(typed, locale);
    return 'date' in read ? isoWithOffset(read.date) : undefined;
  }
  if (typeof answer !== 'string') return answer.length > 0 ? answer : undefined;
  if (answer.trim() === '') return undefined;
  return kind === 'number' ? readTypedNumber(answer, locale) : answer;
}

/**
 * What goes to the city: only answers to questions of the chosen service, only what was answered, notes never.
 * Words are sent as typed but for the space around them.
 */
export function outgoingRequest(draft: Draft, questions: readonly QuestionOrNote[], locale: string): OutgoingRequest {
  const answers: Record<string, Answer> = {};
  for (const item of questions) {
    if (isNote(item)) continue;
    const answer = draft.answers[item.code];
    const sent = answer === undefined ? undefined : answerToSend(item.kind, answer, locale);
    if (sent !== undefined) answers[item.code] = sent;
  }
  const { firstName, lastName, email, phone } = draft.contact;
  return {
    key: draft.key,
    serviceCode: draft.serviceCode,
    words: draft.words.trim(),
    place: { ...draft.place, address: draft.place.address.trim() },
    answers,
    contact: { firstName: firstName.trim(), lastName: lastName.trim(), email: email.trim(), phone: phone.trim() },
  };
}
