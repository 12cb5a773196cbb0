import type { AttributeRecord, DefinitionRecord } from '../store/records.js';
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
  const values = listOf(fields['values'], 'value').map(readValue).filter(({ key }) => key !== '');
  return {
    variable,
    code,
    datatype: datatypeOf(word, values.length > 0),
    required: variable && isTrue(fields['required']),
    datatype_description: textOf(fields['datatype_description']),
    order,
    description: textOf(fields['description']),
    values,
  };
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
