import { answerToSend } from './answer-to-send.js';
import type { OutgoingRequest } from './city.js';
import { answerIn, type Answer, type Draft } from './draft.js';
import { questionsToAsk } from './questions-to-ask.js';
import { isNote, type QuestionOrNote } from './service.js';

/**
 * What goes to the city: only answers to questions of the chosen service that are asked now, only what was answered, notes never.
 * Words are sent as typed but for the space around them.
 */
export function outgoingRequest(draft: Draft, questions: readonly QuestionOrNote[], locale: string): OutgoingRequest {
  const answers: [string, Answer][] = [];
  for (const item of questionsToAsk(questions, draft.answers, locale)) {
    const sent = isNote(item) ? undefined : answerToSend(item, answerIn(draft, item.code), locale);
    if (sent !== undefined) answers.push([item.code, sent]);
  }
  const { firstName, lastName, email, phone } = draft.contact;
  const { found: _ofTheResident, ...place } = draft.place;
  return {
    key: draft.key,
    serviceCode: draft.serviceCode,
    words: draft.words.trim(),
    place: { ...place, address: place.address.trim() },
    answers: Object.fromEntries(answers),
    contact: { firstName: firstName.trim(), lastName: lastName.trim(), email: email.trim(), phone: phone.trim() },
  };
}
