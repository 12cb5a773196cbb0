import type { AttributeRecord, DefinitionRecord, PlainValue } from '../store/records.js';
import { type Fields, firstText, isFields, isTrue, listOf, numberOf, textOf } from './plain-value.js';
import { sentences } from './sentences.js';

/** One GeoReport service definition, or the reason it cannot be used. Its attributes come out in the order to be shown. */
export function readDefinition(fields: Fields): DefinitionRecord | string {
  const code = firstText(fields, 'service_code', 'code');
  if (!code) return sentences.noCode;
  // What the city's own systems fill in is not for the resident.
  const asked = listOf(fields['attributes'], 'attribute').filter(isFields).filter((attribute) => !textOf(attribute['automated']));
  const placed = asked
    .map((attribute) => ({ attribute, order: numberOf(attribute['order']) ?? Infinity }))
    .sort((a, b) => a.order - b.order || 0);
  const attributes: AttributeRecord[] = [];
  for (const { attribute, order } of placed) {
    const place = Number.isFinite(order) ? order : (attributes.at(-1)?.order ?? 0) + 1;
    const record = readAttribute(attribute, place, attributes.length + 1);
    if (record && !attributes.some(({ code: known }) => known === record.code)) attributes.push(record);
  }
  return { service_code: code, attributes };
}

function readAttribute(fields: Fields, order: number, number: number): AttributeRecord | undefined {
  const word = textOf(fields['datatype']).toLowerCase().replace(/[^a-z]/g, '');
  const variable = word !== 'informational' && (textOf(fields['variable']) === '' || isTrue(fields['variable']));
  const code = textOf(fields['code']) || (variable ? '' : `note-${number}`);
  if (!code) return undefined;
  const values = valuesIn(fields);
  const rules = rulesIn(fields);
  return {
    variable,
    code,
    datatype: datatypeOf(word, values.length > 0),
    required: variable && isTrue(fields['required']),
    datatype_description: textOf(fields['datatype_description']),
    order,
    description: textOf(fields['description']),
    values,
    ...(rules && { rules }),
  };
}

/** What GeoReport does not know and cities send beside it; how each is read stands in `core/src/open311/wire-rules.ts`. */
const ruleNames = new Set([
  'dependencies', 'dependentOn', 'dependent_on', 'conditions', 'clause', 'required_if', 'requiredIf', 'validations', 'validation', 'pattern', 'regex', 'regexp',
  'min', 'minimum', 'min_value', 'max', 'maximum', 'max_value', 'integer', 'whole', 'step', 'multipleOf', 'past', 'past_only', 'future', 'future_only',
  'min_length', 'minlength', 'minLength', 'max_length', 'maxlength', 'maxLength',
]);

const groupsIn = (fields: Fields): readonly unknown[] => listOf(fields['values'], 'value');
const isGroup = (value: unknown): value is Fields => isFields(value) && listOf(value['values'], 'value').length > 0;

/** Each value once, also where some stand in groups that come with certain answers. */
function valuesIn(fields: Fields): AttributeRecord['values'] {
  const values = new Map(groupsIn(fields).flatMap((value) => (isGroup(value) ? listOf(value['values'], 'value') : [value])).map((value) => readValue(value)).map((value) => [value.key, value]));
  values.delete('');
  return [...values.values()];
}

function rulesIn(fields: Fields): AttributeRecord['rules'] {
  const rules = Object.entries(fields).filter(([name, value]) => ruleNames.has(name) && value !== null && value !== '');
  if (groupsIn(fields).some(isGroup)) rules.push(['values', groupsIn(fields)]);
  return rules.length > 0 ? (Object.fromEntries(rules) as Record<string, PlainValue>) : undefined;
}

function readValue(value: unknown): { key: string; name: string } {
  if (!isFields(value)) return { key: textOf(value), name: textOf(value) };
  // Some servers nest the pair once more inside its own key.
  const inner = isFields(value['key']) ? value['key'] : value;
  const key = textOf(inner['key']);
  const name = textOf(inner['name']);
  return { key: key || name, name: name || key };
}

/** The six datatypes of the standard, and other words for them. A list nobody can choose from is asked as text; an unknown word goes by its choices. */
function datatypeOf(word: string, hasChoices: boolean): AttributeRecord['datatype'] {
  switch (word) {
    case 'string':
    case 'number':
    case 'datetime':
    case 'text':
      return word;
    case 'multivaluelist':
    case 'multipicklist':
      return hasChoices ? 'multivaluelist' : 'text';
    default:
      return hasChoices ? 'singlevaluelist' : 'text';
  }
}
