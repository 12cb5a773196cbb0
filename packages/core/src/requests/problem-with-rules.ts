import { readCityPattern } from './city-pattern.js';
import { holds, questionsIn } from './conditions.js';
import type { Answer } from './draft.js';
import type { Problem } from './problems.js';
import type { JudgedBy, QuestionRules } from './question-rules.js';
import { answersGiven } from './questions-by-rules.js';
import type { Question } from './service.js';
import { dateFromAnswer, readTypedDate, readTypedNumber } from './typed-answers.js';

type Limits = NonNullable<QuestionRules['validation']>;
type Found = Omit<Problem, 'at'> | undefined;

function withNumber({ least, most, whole }: Limits, number: number): Found {
  if (whole && !Number.isInteger(number)) return { message: 'badWholeNumber' };
  const low = least !== undefined && number < least;
  const high = most !== undefined && number > most;
  if (!low && !high) return undefined;
  if (least !== undefined && most !== undefined) return { message: 'badNumberRange', values: { least, most } };
  return low ? { message: 'badNumberLow', values: { least: least as number } } : { message: 'badNumberHigh', values: { most: most as number } };
}

function withText({ shortest = 0, longest = Infinity, pattern }: Limits, text: string): Found {
  const letters = [...text.trim()].length;
  if (letters > longest) return { message: 'badTooLong', values: { count: longest } };
  if (letters < shortest) return { message: 'badTooShort', values: { count: shortest } };
  const read = pattern === undefined ? undefined : readCityPattern(pattern);
  return read && !read.matches(text.trim()) ? { message: 'badPattern' } : undefined;
}

function withDate({ when, earliest, latest }: Limits, date: Date, { locale, now }: JudgedBy): Found {
  const day = (at: number): string => new Intl.DateTimeFormat(locale, { calendar: 'gregory', dateStyle: 'long' }).format(at);
  if (when && now !== undefined) {
    const today = new Date(now);
    const startsToday = new Date(today.getFullYear(), today.getMonth(), today.getDate()).getTime();
    const endsToday = new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1).getTime();
    if (when === 'past' && date.getTime() >= endsToday) return { message: 'badDateAhead' };
    if (when === 'future' && date.getTime() < startsToday) return { message: 'badDateGone' };
  }
  if (earliest !== undefined && date.getTime() < earliest) return { message: 'badDateEarly', values: { date: day(earliest) } };
  if (latest !== undefined && date.getTime() > latest) return { message: 'badDateLate', values: { date: day(latest) } };
  return undefined;
}

function withKind(question: Question, validation: Limits, answer: Answer, by: JudgedBy): Found {
  switch (question.kind) {
    case 'number':
      return withNumber(validation, Number(readTypedNumber(String(answer), by.locale)));
    case 'datetime': {
      const read = readTypedDate(dateFromAnswer(answer), by.locale);
      return 'date' in read ? withDate(validation, read.date, by) : undefined;
    }
    case 'string':
    case 'text':
      return withText(validation, String(answer));
    case 'singlevaluelist':
    case 'multivaluelist':
      return undefined;
    default:
      return question.kind satisfies never;
  }
}

/** What the city's own rules say against an answer that fits its question and can be read. */
export function problemWithRules(question: Question, answer: Answer, by: JudgedBy): Problem | undefined {
  const validation = question.rules?.validation;
  if (!validation) return undefined;
  const at = `question:${question.code}` as const;
  const found = withKind(question, validation, answer, by);
  if (found) return { at, message: found.message, values: { ...found.values, question: question.label } };
  if (!validation.refusedIf) return undefined;
  const given = answersGiven(by.asked, by.answers, by.locale);
  // A rule about a question that is not asked is no rule: the resident could do nothing about it.
  const refused = validation.refusedIf.find(({ condition }) => questionsIn(condition).every((code) => given.has(code)) && holds(condition, given));
  return refused && (refused.says ? { at, message: 'badAnswerSays', values: { words: refused.says, question: question.label } } : { at, message: 'cityRefusedAnswer', values: { question: question.label } });
}
