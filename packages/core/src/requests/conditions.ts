import type { Answer } from './draft.js';
import type { AnswerTest, Condition } from './question-rules.js';

/** The answers that count, as the city would get them, and of which questions. */
export type Given = ReadonlyMap<string, { readonly answer: Answer | undefined; readonly isNumber: boolean }>;

const folded = (text: string): string => text.trim().toLowerCase();

/** Negative, zero or positive as one comes before the other; undefined where the two have no order. */
function order(answer: string, value: string): number | undefined {
  const blank = answer.trim() === '' || value.trim() === '';
  // A day is compared as a day, whatever the time: both are where the resident is.
  if (/^\d{4}-\d\d-\d\d$/.test(value) && /^\d{4}-\d\d-\d\dT/.test(answer)) return Number(answer.slice(0, 10) > value) - Number(answer.slice(0, 10) < value);
  const difference = blank ? NaN : Number(answer) - Number(value);
  const apart = Number.isNaN(difference) ? Date.parse(answer) - Date.parse(value) : difference;
  return Number.isNaN(apart) ? undefined : apart;
}

function fits({ question, compare, values }: AnswerTest, given: Given): boolean {
  const { answer, isNumber = false } = given.get(question) ?? {};
  const answers = answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer;
  // "01" and "1" are two keys and one number.
  const same = (a: string, b: string): boolean => folded(a) === folded(b) || ((isNumber || /^\d{4}-\d\d-\d\d$/.test(b.trim())) && order(a, b) === 0);
  const has = (list: readonly string[], one: string): boolean => list.some((other) => same(other, one));
  const isThat = (): boolean => answers.length > 0 && values.every((value) => has(answers, value)) && (values.length === 1 || answers.every((one) => has(values, one)));
  const ordered = (holds: (apart: number) => boolean): boolean => {
    const apart = answers.length === 1 && values.length === 1 ? order(answers[0] as string, values[0] as string) : undefined;
    return apart !== undefined && holds(apart);
  };
  switch (compare) {
    case 'is':
      return isThat();
    case 'isNot':
      return !isThat();
    case 'among':
      return answers.length > 0 && answers.every((one) => has(values, one));
    case 'above':
      return ordered((apart) => apart > 0);
    case 'atLeast':
      return ordered((apart) => apart >= 0);
    case 'below':
      return ordered((apart) => apart < 0);
    case 'atMost':
      return ordered((apart) => apart <= 0);
    default:
      return compare satisfies never;
  }
}

/** Whether a condition holds of these answers. */
export function holds(condition: Condition, given: Given): boolean {
  if ('question' in condition) return fits(condition, given);
  if ('all' in condition) return condition.all.every((one) => holds(one, given));
  return condition.any.length === 0 || condition.any.some((one) => holds(one, given));
}

/** The condition without what it says of questions that do not exist; undefined when nothing is left of it. */
export function heldTo(condition: Condition | undefined, exists: (question: string) => boolean): Condition | undefined {
  if (!condition) return undefined;
  if ('question' in condition) return exists(condition.question) ? condition : undefined;
  const parts = ('all' in condition ? condition.all : condition.any).flatMap((part) => heldTo(part, exists) ?? []);
  if (parts.length === 0) return undefined;
  return 'all' in condition ? { all: parts } : { any: parts };
}

/** The questions whose answers a condition looks at. */
export function questionsIn(condition: Condition | undefined): readonly string[] {
  if (!condition) return [];
  if ('question' in condition) return [condition.question];
  return ('all' in condition ? condition.all : condition.any).flatMap(questionsIn);
}
