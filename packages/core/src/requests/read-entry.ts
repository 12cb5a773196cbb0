import { countField, ownField, textField, type CityErrorKind, type CityProblem } from '../calls/index.js';
import type { CityAnswer } from './city.js';
import { readDraft } from './drawer.js';
import type { EntryState, OutboxEntry } from './outbox-entry.js';
import type { NumberComes, QuestionOrNote, Service } from './service.js';

const version = 1;
const states: readonly EntryState[] = ['queued', 'sending', 'checking', 'kept', 'waiting', 'received', 'refused', 'held', 'needs-person'];
const kinds: readonly CityErrorKind[] = ['offline', 'unreachable', 'timed-out', 'busy', 'failed', 'unreadable', 'refused', 'not-allowed', 'not-found', 'duplicate', 'stopped'];
const comes: readonly NumberComes[] = ['realtime', 'batch', 'blackbox'];

/** The text under which an entry is kept. */
export function writeEntry(entry: OutboxEntry): string {
  return JSON.stringify({ version, entry });
}

/**
 * The entry in a kept text, or undefined for what is none or was written by a later version: it is left alone then, and never sent on
 * a guess. Its fields are taken one by one: storage is input.
 */
export function readEntry(text: string): OutboxEntry | undefined {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return undefined;
  }
  const from = ownField(kept, 'entry');
  const draft = readDraft(ownField(from, 'draft'));
  const state = oneOf(states, ownField(from, 'state'));
  const city = ownField(from, 'city');
  const questions = questionsOf(ownField(from, 'questions'));
  if (ownField(kept, 'version') !== version || !draft || !state || typeof city !== 'string' || !questions) return undefined;
  const because = oneOf(kinds, ownField(from, 'because'));
  const problems = problemsOf(ownField(from, 'problems'));
  const receipt = receiptOf(ownField(from, 'receipt'));
  const listed = ownField(from, 'listed');
  return {
    draft, questions, city, state,
    service: serviceOf(ownField(from, 'service'), draft.serviceCode),
    locale: textField(from, 'locale') ?? 'en',
    keptFor: ownField(from, 'keptFor') === 'device' ? 'device' : 'tab',
    ...(because && { because }),
    ...(problems.length > 0 && { problems }),
    ...(receipt && { receipt }),
    ...(typeof listed === 'boolean' && { listed }),
    putAt: timeOf(from, 'putAt'), nextAt: timeOf(from, 'nextAt'), quiet: timeOf(from, 'quiet'), tries: countField(from, 'tries') ?? 0,
  };
}

function oneOf<T>(known: readonly T[], value: unknown): T | undefined {
  return known.find((one) => one === value);
}

function timeOf(from: unknown, name: string): number {
  const time = ownField(from, name);
  return typeof time === 'number' && Number.isFinite(time) ? time : 0;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function plainText(from: unknown, name: string): string {
  const text = ownField(from, name);
  return typeof text === 'string' ? text : '';
}

function serviceOf(from: unknown, code: string): Service {
  const isText = (text: unknown): text is string => typeof text === 'string';
  return {
    code: plainText(from, 'code') || code, name: plainText(from, 'name'), description: plainText(from, 'description'),
    groups: listOf(ownField(from, 'groups')).filter(isText), keywords: listOf(ownField(from, 'keywords')).filter(isText),
    hasQuestions: ownField(from, 'hasQuestions') === true,
    // What cannot be read is taken for the kind that is never sent again by itself.
    numberComes: oneOf(comes, ownField(from, 'numberComes')) ?? 'blackbox',
  };
}

/** All of them or none: with one missing an answer would be left out in silence. */
function questionsOf(value: unknown): readonly QuestionOrNote[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const questions = value.flatMap((from): QuestionOrNote[] => {
    const code = ownField(from, 'code');
    if (typeof code !== 'string') return [];
    const note = ownField(from, 'note');
    if (typeof note === 'string') return [{ code, note }];
    const kind = oneOf(['string', 'text', 'number', 'datetime', 'singlevaluelist', 'multivaluelist'] as const, ownField(from, 'kind'));
    const choices = listOf(ownField(from, 'choices')).map((choice) => ({ key: plainText(choice, 'key'), name: plainText(choice, 'name') }));
    // What else stands in it is kept as it is: without it another answer could be sent than was given.
    return kind ? [{ ...(from as object), code, kind, label: plainText(from, 'label'), hint: plainText(from, 'hint'), required: ownField(from, 'required') === true, choices }] : [];
  });
  return questions.length === value.length ? questions : undefined;
}

function problemsOf(value: unknown): readonly CityProblem[] {
  return listOf(value).map((from) => ({ code: plainText(from, 'code'), words: plainText(from, 'words') }));
}

function receiptOf(from: unknown): CityAnswer | undefined {
  if (typeof from !== 'object' || from === null) return undefined;
  const texts = (['id', 'token', 'serviceNotice'] as const).flatMap((name) => {
    const text = ownField(from, name);
    return typeof text === 'string' ? [[name, text] as const] : [];
  });
  const photosNotTaken = listOf(ownField(from, 'photosNotTaken')).filter((id): id is string => typeof id === 'string');
  return { ...Object.fromEntries(texts), ...(photosNotTaken.length > 0 && { photosNotTaken }) };
}
