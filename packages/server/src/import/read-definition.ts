import type { AttributeRecord, DefinitionRecord } from '../store/records.js';
import { type Fields, firstText, isFields, isTrue, listOf, numberOf, textOf } from './plain-value.js';
import { sentences } from './sentences.js';

/** One GeoReport service definition, or the reason it cannot be used. Its attributes come out in the order to be shown. */
export function readDefinition(fields: Fields): DefinitionRecord | string {
  const code = firstText(fields, 'service_code', 'code');
  if (!code) return sentences.noCode;
  const attributes = listOf(fields['attributes'], 'attribute')
    .filter(isFields)
    .map(readAttribute)
    .filter((attribute) => attribute !== undefined);
  // Ties and gaps are common, and some cities leave the order out: the place in the file decides then.
  const inOrder = attributes.map((attribute, place) => ({ attribute, place }))
    .sort((a, b) => a.attribute.order - b.attribute.order || a.place - b.place)
    .map(({ attribute }) => attribute);
  return { service_code: code, attributes: inOrder };
}

function readAttribute(fields: Fields, place: number): AttributeRecord | undefined {
  const description = textOf(fields['description']);
  const variable = fields['variable'] === undefined || isTrue(fields['variable']);
  const code = textOf(fields['code']) || (variable ? '' : `note-${place + 1}`);
  if (!code) return undefined;
  const kind = datatype(textOf(fields['datatype']));
  return {
    variable: variable && kind.asks,
    code,
    datatype: kind.name,
    required: isTrue(fields['required']),
    datatype_description: textOf(fields['datatype_description']),
    order: numberOf(fields['order']) ?? place + 1,
    description,
    values: listOf(fields['values'], 'value').filter(isFields).map(readValue).filter((value) => value.key !== ''),
  };
}

function readValue(fields: Fields): { key: string; name: string } {
  // Some servers nest the pair once more inside its own key.
  const inner = isFields(fields['key']) && 'key' in fields['key'] ? fields['key'] : fields;
  const key = textOf(inner['key']);
  const name = textOf(inner['name']);
  return { key: key || name, name: name || key };
}

/** The six datatypes of the standard, and the words some cities use for them. An unknown one is asked as text. */
function datatype(word: string): { readonly name: AttributeRecord['datatype']; readonly asks: boolean } {
  const name = word.toLowerCase().replace(/[^a-z]/g, '');
  switch (name) {
    case 'string':
    case 'number':
    case 'datetime':
    case 'singlevaluelist':
    case 'multivaluelist':
      return { name, asks: true };
    case 'picklist':
    case 'booleancheckbox':
      return { name: 'singlevaluelist', asks: true };
    case 'informational':
      return { name: 'text', asks: false };
    default:
      return { name: 'text', asks: true };
  }
}
