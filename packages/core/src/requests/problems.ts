import { answerIn, type Answer, type Draft } from './draft.js';
import type { CityProblem } from '../calls/index.js';
import type { RequestAnswersWords, RequestFormWords, RequestPlaceWords } from '../words/index.js';
import { hasPlace, isRough } from '../places/index.js';
import { fittingAnswer } from './fitting-answer.js';
import type { JudgedBy } from './question-rules.js';
import { questionsToAsk } from './questions-to-ask.js';
import { isNote, type Question, type QuestionOrNote } from './service.js';
import type { Step } from './steps.js';
import { dateFromAnswer, readTypedDate, readTypedNumber } from './typed-answers.js';

/** GeoReport v2: a description has at most 4,000 characters. */
export const wordsLimit = 4000;

/** Which answer a problem is about: a fixed field, or a question of the service by its code. */
export type ProblemAt =
  | 'service' | 'words' | 'address' | 'firstName' | 'lastName' | 'email' | 'phone' | `question:${string}`;

/** Something to mend, as a message of the catalogue. */
export interface Problem {
  readonly at: ProblemAt;
  readonly message: keyof (RequestFormWords & RequestPlaceWords & RequestAnswersWords);
  readonly values?: Readonly<Record<string, string | number>>;
}

function problemWithAnswer(question: Question, answer: Answer | undefined, by: JudgedBy): Problem | undefined {
  const { locale } = by;
  const at = `question:${question.code}` as const;
  const values = { question: question.label };
  const fitting = fittingAnswer(question, answer);
  if (fitting === undefined) {
    if (!question.required) return undefined;
    const isList = question.kind === 'singlevaluelist' || question.kind === 'multivaluelist';
    return { at, message: isList ? 'missingChoice' : 'missingAnswer', values };
  }
  if (question.kind === 'number' && readTypedNumber(String(fitting), locale) === undefined) return { at, message: 'badNumber', values };
  if (question.kind === 'datetime') {
    const read = readTypedDate(dateFromAnswer(fitting), locale);
    if ('problem' in read) return { at, message: read.problem === 'time' ? 'badTime' : 'badDate', values };
  }
  return question.rules?.keeper.problemWith(question, fitting, by);
}

function* problemsOf(draft: Draft, step: Step, questions: readonly QuestionOrNote[], locale: string, now?: number): Generator<Problem> {
  switch (step) {
    case 'service': {
      const over = [...draft.words.trim()].length - wordsLimit;
      if (over > 0) yield { at: 'words', message: 'tooManyWords', values: { count: wordsLimit } };
      if (draft.serviceCode === '') yield { at: 'service', message: 'missingService' };
      return;
    }
    case 'place':
      if (!hasPlace(draft.place)) yield { at: 'address', message: 'missingPlace' };
      else if (draft.place.point && isRough(draft.place.point) && draft.place.address.trim() === '' && !draft.place.addressId) yield { at: 'address', message: 'roughPlace' };
      return;
    case 'questions': {
      const asked = questionsToAsk(questions, draft.answers, locale);
      const by: JudgedBy = { locale, now, asked, answers: draft.answers };
      for (const item of asked) {
        const problem = isNote(item) ? undefined : problemWithAnswer(item, answerIn(draft, item.code), by);
        if (problem) yield problem;
      }
      return;
    }
    case 'contact': {
      const { email, phone } = draft.contact;
      if (email.trim() !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email.trim())) yield { at: 'email', message: 'badEmail' };
      if (phone.trim() !== '' && phone.replace(/\P{Nd}/gu, '').length < 7) yield { at: 'phone', message: 'badPhone' };
      return;
    }
    case 'known':
    case 'photos':
    case 'check':
      return;
    default:
      step satisfies never;
  }
}

/**
 * What has to be mended on a page before the next one; empty when it is fine. The order is that of the questions.
 *
 * @param questions All of the service, as the city lists them; those that are not asked now have no problems.
 * @param now Milliseconds since the epoch. Without it, whether a date may be past or future is left to the city.
 */
export function problemsWith(draft: Draft, step: Step, questions: readonly QuestionOrNote[], locale: string, now?: number): readonly Problem[] {
  return [...problemsOf(draft, step, questions, locale, now)];
}

/** Where a city's words point: the names its servers use for each field, the more particular first. */
const spoken: readonly (readonly [RegExp, ProblemAt])[] = [
  [/e-?mail/i, 'email'],
  [/phone/i, 'phone'],
  [/first.?name/i, 'firstName'],
  [/last.?name/i, 'lastName'],
  [/service.?code|service not found|unknown service/i, 'service'],
  [/description/i, 'words'],
  // "Long" alone is more often "too long" than a longitude.
  [/address|location|\blat(itude)?\b|\blon(gitude)?\b|\blong (is|was|must)\b|coordinates|boundar/i, 'address'],
];

/** Whether a city's words are about this question: its code in brackets, or standing alone when it can be no word of the sentence. */
function namesQuestion(words: string, code: string): boolean {
  if (words.includes(`[${code}]`)) return true;
  const unmistakable = code.length >= 3 && !/^\d+$/.test(code);
  return unmistakable && new RegExp(`(^|[^\\p{L}\\p{N}_])${escapeForPattern(code)}($|[^\\p{L}\\p{N}_])`, 'u').test(words);
}

/**
 * The reasons of a city's refusal, each at the answer it seems to be about, none twice. A reason that names no answer is
 * not here: it stands in the summary as the city wrote it.
 */
export function problemsFromRefusal(problems: readonly CityProblem[], questions: readonly QuestionOrNote[]): readonly Problem[] {
  const found = new Map<string, Problem>();
  const asked = questions.filter((item): item is Question => !isNote(item));
  for (const { words } of problems) {
    const question = asked.find(({ code }) => namesQuestion(words, code));
    const at = question ? (`question:${question.code}` as const) : spoken.find(([pattern]) => pattern.test(words))?.[1];
    if (!at) continue;
    const problem: Problem = question
      ? { at, message: 'cityRefusedAnswer', values: { question: question.label } }
      : { at, message: 'citySays', values: { words } };
    found.set(`${at} ${question ? '' : words}`, problem);
  }
  return [...found.values()];
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** The page on which an answer is given. */
export function stepOf(at: ProblemAt): Step {
  switch (at) {
    case 'service':
    case 'words':
      return 'service';
    case 'address':
      return 'place';
    case 'firstName':
    case 'lastName':
    case 'email':
    case 'phone':
      return 'contact';
    default:
      return 'questions';
  }
}
