import { readDefinition } from '@civic-elements/core/open311';
import { answerIn, dateAsAnswer, fittingAnswer, isNote, newDraft, questionsToAsk, type Answer, type Question } from '@civic-elements/core/requests';
import { common, requestAnswers, requestForm, requestPlace, sayIn } from '@civic-elements/core/words';
import { sentences } from '../sentences.js';
import type { AttributeRecord, DefinitionRecord } from '../store/records.js';
import { definitionOnTheWire } from './wire.js';

/** A question that is asked with the answers given, and what its rules say against its own, where that fits the question otherwise. */
export interface AskedNow {
  readonly attribute: AttributeRecord;
  brokenRule(): string[];
}

type Answers = Readonly<Record<string, readonly string[]>>;

const say = sayIn({ ...common, ...requestForm, ...requestPlace, ...requestAnswers }, 'en');

/** By the same rules as the form, so that nobody is refused for a question they were never asked. */
export function askedNow(definition: DefinitionRecord, answers: Answers): readonly AskedNow[] {
  const attributes = definition.attributes.filter((attribute) => attribute.variable);
  if (definition.attributes.every(({ rules }) => rules === undefined)) return attributes.map((attribute) => ({ attribute, brokenRule: () => [] }));
  const questions = readDefinition(JSON.stringify(definitionOnTheWire(definition)));
  const typed = Object.fromEntries(questions.flatMap((item) => {
    const given = Object.hasOwn(answers, item.code) ? answers[item.code] : undefined;
    return isNote(item) || given === undefined ? [] : [[item.code, asTyped(item, given)] as const];
  }));
  const asked = questionsToAsk(questions, typed);
  const draft = { ...newDraft('', 0), answers: typed };
  return attributes.flatMap((attribute) => {
    const question = asked.find((item): item is Question => !isNote(item) && item.code === attribute.code);
    if (!question) return [];
    const brokenRule = (): string[] => {
      const fitting = fittingAnswer(question, answerIn(draft, question.code));
      // Whether a day has come depends on where the resident is, which no form says.
      const problem = fitting === undefined ? undefined : question.rules?.keeper.problemWith(question, fitting, { asked, answers: typed, locale: 'en' });
      return problem ? [sentences.answerAgainstRule(question.code, say(problem.message, problem.values))] : [];
    };
    return [{ attribute: { ...attribute, required: question.required, values: attribute.values.length > 0 ? question.choices : [] }, brokenRule }];
  });
}

/** An answer as it is sent, the way the form holds it; a day stays the resident's own, whatever their zone. */
function asTyped({ kind }: Question, given: readonly string[]): Answer {
  const [first = ''] = given;
  if (kind === 'multivaluelist') return given;
  if (kind !== 'datetime') return first;
  const [, year = '', month = '', day = '', time = ''] = /^\s*(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(first) ?? [];
  return dateAsAnswer({ year, month, day, time });
}
