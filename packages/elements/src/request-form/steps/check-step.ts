import { answerIn, dateFromAnswer, fittingAnswer, isNote, questionsToAsk, readTypedDate, type Answer, type Question, type Step } from '@civic-elements/core/requests';
import { html, nothing, type TemplateResult } from 'lit';
import { summaryList, type SummaryRow } from '../../ui/index.js';
import { placeInWords } from '../place/place-in-words.js';
import { goneNotice, photosInWords } from '../photos/photos-told.js';
import { firstWordsIn, type Walk } from '../walk.js';

function answerInWords(question: Question, answer: Answer | undefined, { say, locale }: Walk): string {
  const nothingGiven = say('notProvided');
  if (answer === undefined) return nothingGiven;
  if (question.kind === 'datetime') {
    const typed = dateFromAnswer(answer);
    const read = readTypedDate(typed, locale);
    const style = typed.time.trim() === '' ? ({ calendar: 'gregory', dateStyle: 'long' } as const) : ({ calendar: 'gregory', dateStyle: 'long', timeStyle: 'short' } as const);
    return 'date' in read ? new Intl.DateTimeFormat(locale, style).format(read.date) : Object.values(typed).join(' ');
  }
  const keys = typeof answer === 'string' ? [answer] : answer;
  const names = keys.filter((key) => key.trim() !== '').map((key) => question.choices.find((choice) => choice.key === key)?.name ?? key);
  return names.length > 0 ? new Intl.ListFormat(locale).format(names) : nothingGiven;
}

/** Every answer once more, each with the way back to it; on a record to keep, without. */
export function checkStep(walk: Walk, { onRecord = false } = {}): TemplateResult {
  const { form, say } = walk;
  const { draft } = form.state;
  const { firstName, lastName, email, phone } = draft.contact;
  const contact = [[firstName, lastName].filter((name) => name.trim() !== '').join(' '), email, phone].filter((part) => part.trim() !== '');
  const row = (key: string, value: string, step: Step): SummaryRow => ({
    key,
    value,
    missing: value === say('notProvided') || value === say('anonymous'),
    ...(onRecord ? {} : { action: { label: say('change'), name: say('changeWhat', { what: key }), onClick: () => void form.go(step, 'check') } }),
  });
  const questions = questionsToAsk(form.offered.known, draft.answers, walk.locale).flatMap((item) =>
    isNote(item) ? [] : [row(item.label, answerInWords(item, fittingAnswer(item, answerIn(draft, item.code)), walk), 'questions')],
  );
  return html`${onRecord ? nothing : firstWordsIn(walk)?.stopperView(walk, false)}${goneNotice(walk)}${summaryList({
    rows: [
      row(say('checkService'), form.service?.name ?? '', 'service'),
      row(say('checkWords'), draft.words.trim() || say('notProvided'), 'service'),
      row(say('checkPlace'), placeInWords(walk), 'place'),
      ...questions,
      ...(form.parts?.photos.areTaken ? [row(say('checkPhotos'), photosInWords(walk), 'photos')] : []),
      row(say('checkContact'), contact.join('\n') || say('anonymous'), 'contact'),
    ],
  })}`;
}
