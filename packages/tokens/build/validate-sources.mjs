import Ajv from 'ajv';

/**
 * The part of the Design Tokens Format Module 2025.10 that these sources use: groups, aliases in braces, and the types below,
 * colour and dimension as objects.
 */
const alias = { type: 'string', pattern: '^\\{[^${}.][^{}.]*(\\.[^${}.][^{}.]*)*\\}$' };
const orAlias = (schema) => ({ anyOf: [alias, schema] });
const valueOf = {
  color: {
    type: 'object',
    required: ['colorSpace', 'components'],
    additionalProperties: false,
    properties: {
      colorSpace: { const: 'srgb' },
      components: { type: 'array', minItems: 3, maxItems: 3, items: { type: 'number', minimum: 0, maximum: 1 } },
      alpha: { type: 'number', minimum: 0, maximum: 1 },
      hex: { type: 'string', pattern: '^#[0-9a-f]{6}$' },
    },
  },
  dimension: measured(['px', 'rem']),
  duration: measured(['ms', 's']),
  fontFamily: { anyOf: [{ type: 'string' }, { type: 'array', minItems: 1, items: { type: 'string' } }] },
  fontWeight: { type: 'number', minimum: 1, maximum: 1000 },
  number: { type: 'number' },
};

function measured(units) {
  return {
    type: 'object',
    required: ['value', 'unit'],
    additionalProperties: false,
    properties: { value: { type: 'number' }, unit: { enum: units } },
  };
}

const ajv = new Ajv({ allErrors: true });
const valueFits = Object.fromEntries(Object.entries(valueOf).map(([type, schema]) => [type, ajv.compile(orAlias(schema))]));
const ownWords = ['$type', '$value', '$description', '$extensions', '$deprecated', '$extends', '$schema'];

/** Every way in which one source file breaks the format, as sentences; empty when it keeps to it. */
export function faultsIn(fileName, source) {
  const faults = [];
  walk(source, [], undefined);
  return faults;

  function walk(node, path, inheritedType) {
    const say = (fault) => faults.push(`${fileName}: ${path.join('.') || '(root)'} ${fault}`);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return say('is neither a group nor a token');
    for (const key of Object.keys(node)) {
      if (key.startsWith('$') ? !ownWords.includes(key) : /[{}.]/.test(key)) say(`has the name ${key}, which the format does not allow`);
    }
    const type = node.$type ?? inheritedType;
    const children = Object.keys(node).filter((key) => !key.startsWith('$'));
    if (!('$value' in node)) return children.forEach((key) => walk(node[key], [...path, key], type));
    if (children.length > 0) say('is a token and holds other tokens');
    if (!Object.hasOwn(valueFits, type ?? '')) return say(`has the type ${type}; this set uses ${Object.keys(valueOf).join(', ')}`);
    if (!valueFits[type](node.$value)) say(`is not a ${type}: ${ajv.errorsText(valueFits[type].errors, { dataVar: '$value' })}`);
    if (type === 'color' && node.$value.hex && !hexAgrees(node.$value)) say(`says ${node.$value.hex} and means another colour`);
  }
}

function hexAgrees({ components, hex }) {
  return components.every((part, i) => Math.round(part * 255) === parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16));
}
