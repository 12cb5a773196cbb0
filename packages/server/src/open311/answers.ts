import { sentences } from '../sentences.js';
import type { AttributeRecord, DefinitionRecord } from '../store/records.js';
import { askedNow } from './asked-now.js';
import type { Fields } from './fields.js';
import { isDayOrMoment } from './moments.js';

const longestAnswer = 4000;

/** Answers by the code of the question, in both ways clients write them: `attribute[X]=a` and `attribute[X][]=a`. */
export function answersIn(fields: Fields): Readonly<Record<string, readonly string[]>> {
  const answers = new Map<string, readonly string[]>();
  for (const [name, values] of fields) {
    const code = /^attribute\[(.+?)\](?:\[\])?$/s.exec(name)?.[1];
    const given = values.filter((value) => value.trim() !== '');
    if (code !== undefined && given.length > 0) answers.set(code, [...(answers.get(code) ?? []), ...given]);
  }
  return Object.fromEntries(answers);
}

/** What is wrong with the answers to the questions a service asks with these answers. Those to any others are kept, not judged. */
export function problemsWithAnswers(fields: Fields, definition: DefinitionRecord | undefined): string[] {
  const answers = answersIn(fields);
  const tooLong = Object.entries(answers).flatMap(([code, values]) =>
    values.filter((value) => [...value.trim()].length > longestAnswer)
      .map((value) => sentences.tooLong(`attribute[${code}]`, [...value.trim()].length, longestAnswer)));
  const asked = definition ? askedNow(definition, answers) : [];
  return [...asked.flatMap(({ attribute, brokenRule }) => {
    const problems = problemsWithAnswer(attribute, answers[attribute.code] ?? []);
    return problems.length > 0 ? problems : brokenRule();
  }), ...tooLong];
}

function problemsWithAnswer(attribute: AttributeRecord, values: readonly string[]): string[] {
  const { code } = attribute;
  if (values.length === 0) return attribute.required ? [sentences.answerMissing(code, attribute.description)] : [];
  if (values.length > 1 && attribute.datatype !== 'multivaluelist') return [sentences.oneAnswerOnly(code)];
  return values.flatMap((value) => {
    const text = value.trim();
    switch (attribute.datatype) {
      case 'number':
        return /^[+-]?\d+(\.\d+)?$/.test(text) ? [] : [sentences.answerNotANumber(code, text.slice(0, 40))];
      case 'datetime':
        return isDayOrMoment(text) ? [] : [sentences.answerNotADate(code, text.slice(0, 40))];
      case 'singlevaluelist':
      case 'multivaluelist': {
        // A list that came without its entries cannot be held against anybody.
        const known = attribute.values.length === 0 || attribute.values.some(({ key }) => key === value);
        return known ? [] : [sentences.answerUnknown(code, text.slice(0, 40))];
      }
      case 'string':
      case 'text':
        return [];
    }
  });
}
