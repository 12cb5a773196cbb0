import { answerToSend } from './answer-to-send.js';
import { heldTo, holds, questionsIn, type Given } from './conditions.js';
import type { Answer, Draft } from './draft.js';
import type { Condition } from './question-rules.js';
import { isNote, type Question, type QuestionOrNote } from './service.js';

type Answers = Draft['answers'];

const isList = ({ kind }: Question): boolean => kind === 'singlevaluelist' || kind === 'multivaluelist';

/**
 * The positions of the items, each after those whose answers decide over it. A circle is broken at its first question in the city's
 * order, whose position is negative (as `~at`): it is asked whatever its conditions.
 */
function inOrder(items: readonly QuestionOrNote[], needs: readonly ReadonlySet<string>[]): number[] {
  const order: number[] = [];
  const decided = new Set<string>();
  let left = items.map((_, at) => at);
  while (left.length > 0) {
    const ready = left.filter((at) => [...needs[at] as ReadonlySet<string>].every((code) => decided.has(code)));
    const next = ready.length > 0 ? ready : left.slice(0, 1).map((at) => ~at);
    for (const at of next) decided.add((items[at < 0 ? ~at : at] as QuestionOrNote).code);
    order.push(...next);
    const taken = new Set(next.map((at) => (at < 0 ? ~at : at)));
    left = left.filter((at) => !taken.has(at));
  }
  return order;
}

/** What `questionsToAsk` promises, where there are rules to keep. */
export function questionsByRules(questions: readonly QuestionOrNote[], answers: Answers, locale: string): readonly QuestionOrNote[] {
  const codes = new Set(questions.flatMap((item) => (isNote(item) ? [] : [item.code])));
  const kept = (condition: Condition | undefined): Condition | undefined => heldTo(condition, (code) => codes.has(code));
  const needs = questions.map(({ rules }) => new Set([rules?.showIf, ...(rules?.offeredIf?.values() ?? [])].flatMap((condition) => questionsIn(kept(condition)))));
  const given: Map<string, { answer: Answer | undefined; isNumber: boolean }> = new Map();
  const asked = new Map<number, QuestionOrNote>();
  const fulfilled = (condition: Condition | undefined): boolean => {
    const rest = kept(condition);
    return !rest || holds(rest, given);
  };
  for (const place of inOrder(questions, needs)) {
    const at = place < 0 ? ~place : place;
    const item = questions[at] as QuestionOrNote;
    if (place >= 0 && !fulfilled(item.rules?.showIf)) continue;
    if (isNote(item)) {
      asked.set(at, { code: item.code, note: item.note });
      continue;
    }
    const { rules, ...rest } = item;
    const choices = place < 0 ? item.choices : item.choices.filter(({ key }) => fulfilled(rules?.offeredIf?.get(key)));
    // A list with nothing to choose from cannot be answered.
    if (isList(item) && choices.length === 0 && item.choices.length > 0) continue;
    // What was decided here is not decided again.
    const question = { ...rest, choices, ...(rules?.validation && { rules: { validation: rules.validation, keeper: rules.keeper } }) };
    given.set(question.code, answerOf(question, answers, locale));
    asked.set(at, question);
  }
  return questions.flatMap(({ rules }, at) => {
    const item = asked.get(at);
    if (!item || isNote(item)) return item ?? [];
    const needed = kept(rules?.requiredIf);
    return needed && holds(needed, given) ? { ...item, required: true } : item;
  });
}

function answerOf(question: Question, answers: Answers, locale: string): { readonly answer: Answer | undefined; readonly isNumber: boolean } {
  const typed = Object.hasOwn(answers, question.code) ? answers[question.code] : undefined;
  return { answer: answerToSend(question, typed, locale), isNumber: question.kind === 'number' };
}

/** The answers to these questions, as conditions look at them. */
export function answersGiven(asked: readonly QuestionOrNote[], answers: Answers, locale: string): Given {
  return new Map(asked.flatMap((item) => (isNote(item) ? [] : [[item.code, answerOf(item, answers, locale)] as const])));
}
