import { readCityPattern, ruleKeeper, type Comparison, type Condition, type Question, type QuestionRules, type Validation } from '../requests/index.js';
import { partOf, recordsIn, textOf, type XmlElement } from './answer-tree.js';
import { plainText } from './plain-text.js';
import { choiceKey } from './wire-services.js';

/**
 * Rules beyond GeoReport v2. Boston's server and others of its maker send `dependencies` and `validations` of
 * `{clause, conditions: [{attribute, op, value}]}`, and lists whose `values` are `{dependentOn, values}`
 * (github.com/CityOfBoston/311, 2017–18). Limits stand here under the names HTML and JSON Schema gave them: no city is known to send any,
 * and each that writes a server of its own would look there first.
 */
type Rules = Pick<Question, 'rules' | 'leftAside'>;

const deepest = 4;

const comparisons: Readonly<Record<string, Comparison>> = {
  eq: 'is', equals: 'is', '=': 'is', '==': 'is', neq: 'isNot', ne: 'isNot', '!=': 'isNot', in: 'among',
  gt: 'above', '>': 'above', gte: 'atLeast', ge: 'atLeast', '>=': 'atLeast', lt: 'below', '<': 'below', lte: 'atMost', le: 'atMost', '<=': 'atMost',
};

const conditionParts = ['conditions', 'attribute', 'left'] as const;

/** One value, a list of them, or wrapped elements: all as texts. */
function valuesOf(tree: XmlElement | undefined): readonly string[] {
  if (!tree) return [];
  return tree.children.length > 0 ? tree.children.map(({ text }) => text.trim()) : [tree.text.trim()];
}

function readTest(tree: XmlElement): Condition | undefined {
  // The maker of Boston's server also writes "ServiceQuestionCode[X].Answer" for the answer to X.
  const question = textOf(tree, 'attribute', 'left', 'question', 'code').replace(/^\w+\[([^\]]+)\].*$/, '$1');
  const op = textOf(tree, 'op', 'operator').toLowerCase() || 'eq';
  const compare = Object.hasOwn(comparisons, op) ? comparisons[op] : undefined;
  const values = valuesOf(partOf(tree, 'value', 'right', 'values'));
  return question !== '' && compare && values.length > 0 ? { question, compare, values } : undefined;
}

/** Undefined where any part cannot be read: half a condition is another condition. */
export function readCondition(tree: XmlElement | undefined, depth = 0): Condition | undefined {
  if (!tree || depth > deepest) return undefined;
  const listed = partOf(tree, 'conditions');
  if (!listed) return partOf(tree, 'attribute', 'left') ? readTest(tree) : readOnly(tree, depth);
  const parts = conditionsIn(listed).map((part) => readCondition(part, depth + 1));
  if (parts.includes(undefined) || (parts.length === 0 && listed.children.length > 0)) return undefined;
  const conditions = parts as readonly Condition[];
  return /^or$|^any$/i.test(textOf(tree, 'clause', 'operator')) ? { any: conditions } : { all: conditions };
}

/** A condition in one more wrapper: `[{…}]`, `<dependencies><dependency>…`. */
function readOnly(tree: XmlElement, depth: number): Condition | undefined {
  const inside = conditionsIn(tree);
  if (inside.length === 0) return undefined;
  const parts = inside.map((part) => readCondition(part, depth + 1));
  return parts.includes(undefined) ? undefined : parts.length === 1 ? parts[0] : { all: parts as readonly Condition[] };
}

function conditionsIn(tree: XmlElement): readonly XmlElement[] {
  return tree.children.flatMap((child) => {
    const inside = recordsIn(child, conditionParts);
    // What is no condition must not be lost: it makes the whole one that cannot be read.
    return inside.length > 0 ? inside : [child];
  });
}

function number(tree: XmlElement, ...names: readonly string[]): number | undefined {
  const text = textOf(tree, ...names);
  const value = Number(text);
  return text !== '' && Number.isFinite(value) ? value : undefined;
}

/** A day without a time is all of it, where the resident is: its first moment, or its last. */
function moment(tree: XmlElement, end: 'first' | 'last', ...names: readonly string[]): number | undefined {
  const text = textOf(tree, ...names);
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const at = day === undefined ? Date.parse(text) : new Date(Number(year), Number(month) - 1, Number(day) + (end === 'last' ? 1 : 0)).getTime() - (end === 'last' ? 1 : 0);
  return Number.isNaN(at) ? undefined : at;
}

const length = (value: number | undefined): number | undefined => (value !== undefined && Number.isInteger(value) && value >= 0 ? value : undefined);
const yes = (tree: XmlElement, ...names: readonly string[]): boolean => /^(?:true|yes|1)$/i.test(textOf(tree, ...names));

function readLimits(tree: XmlElement, kind: Question['kind'], leftAside: string[]): Validation {
  const [low, high] = [['min', 'minimum', 'min_value'], ['max', 'maximum', 'max_value']] as const;
  if (kind === 'number') return { least: number(tree, ...low), most: number(tree, ...high), whole: yes(tree, 'integer', 'whole') || number(tree, 'step', 'multipleOf') === 1 || undefined };
  if (kind === 'datetime') {
    const when = yes(tree, 'past', 'past_only') ? 'past' : yes(tree, 'future', 'future_only') ? 'future' : undefined;
    return { when, earliest: moment(tree, 'first', ...low), latest: moment(tree, 'last', ...high) };
  }
  if (kind !== 'string' && kind !== 'text') return {};
  const pattern = textOf(tree, 'pattern', 'regex', 'regexp') || undefined;
  if (pattern !== undefined && !readCityPattern(pattern)) leftAside.push('pattern');
  return {
    shortest: length(number(tree, 'min_length', 'minlength', 'minLength')),
    longest: length(number(tree, 'max_length', 'maxlength', 'maxLength')),
    pattern: leftAside.includes('pattern') ? undefined : pattern,
  };
}

/** Boston says `reportOnly` of what it wants to know and not to refuse. */
function readRefusals(tree: XmlElement, leftAside: string[]): Validation['refusedIf'] {
  const refusals = (partOf(tree, 'validations')?.children ?? []).flatMap((one) => {
    if (yes(one, 'reportOnly', 'report_only')) return [];
    const condition = readCondition(partOf(one, 'dependentOn', 'dependent_on', 'conditions') && (partOf(one, 'dependentOn', 'dependent_on') ?? one));
    if (!condition) leftAside.push('validations');
    return condition ? [{ condition, says: plainText(textOf(one, 'message', 'description'), 300) }] : [];
  });
  return refusals.length > 0 ? refusals : undefined;
}

/** Limits that no answer could keep are no limits. */
function possible<V extends Validation>(validation: V): V {
  const rest: { -readonly [K in keyof Validation]: Validation[K] } = { ...validation };
  for (const [low, high] of [['least', 'most'], ['shortest', 'longest'], ['earliest', 'latest']] as const) {
    if ((rest[low] ?? -Infinity) <= (rest[high] ?? Infinity)) continue;
    delete rest[low];
    delete rest[high];
  }
  if (rest.longest === 0) delete rest.longest;
  return rest as V;
}

/** The rules of a question, or of a note, which only has conditions. What cannot be read is left aside, and said in `leftAside`. */
export function readRules(tree: XmlElement, kind: Question['kind'] | 'note'): Rules {
  const leftAside: string[] = [];
  const conditionOf = (...names: readonly string[]): Condition | undefined => {
    const part = partOf(tree, ...names);
    const condition = part && readCondition(part);
    if (part && !condition && part.text.trim() + part.children.map(({ name }) => name).join('') !== '') leftAside.push(part.name);
    return condition;
  };
  const showIf = conditionOf('dependencies', 'dependentOn', 'dependent_on') ?? (partOf(tree, 'conditions') ? readCondition(tree) : undefined);
  if (kind === 'note') return showIf ? { rules: { showIf, keeper: ruleKeeper } } : {};
  const requiredIf = conditionOf('required_if', 'requiredIf');
  const within = partOf(tree, 'validation');
  const limits = possible({ ...readLimits(tree, kind, leftAside), ...(within && filled(readLimits(within, kind, leftAside))), refusedIf: readRefusals(tree, leftAside) });
  const validation = filled(limits);
  const rules = filled({ showIf, requiredIf, offeredIf: readOffers(tree), validation: Object.keys(validation).length > 0 ? validation : undefined });
  return filled<Rules>({
    rules: Object.keys(rules).length > 0 ? { ...rules, keeper: ruleKeeper } : undefined,
    leftAside: leftAside.length > 0 ? [...new Set(leftAside)] : undefined,
  });
}

/** Boston offers some values only with other answers: `values: [{dependentOn, values: [{key, name}]}]`. Offered in two cases is offered in either. */
function readOffers(tree: XmlElement): QuestionRules['offeredIf'] {
  const offers = new Map<string, Condition[] | 'always'>();
  for (const value of partOf(tree, 'values')?.children ?? []) {
    const group = partOf(value, 'values');
    const condition = group && readCondition(partOf(value, 'dependentOn', 'dependencies'));
    for (const one of group?.children ?? [value]) {
      const key = choiceKey(one);
      const before = offers.get(key) ?? [];
      offers.set(key, condition && before !== 'always' ? [...before, condition] : 'always');
    }
  }
  const conditional = [...offers].flatMap(([key, when]) => (when === 'always' ? [] : [[key, when.length === 1 ? when[0] as Condition : { any: when }] as const]));
  return conditional.length > 0 ? new Map(conditional) : undefined;
}

/** Without what is undefined: a rule that is not there has no name either. */
function filled<T extends object>(some: T): T {
  return Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined)) as T;
}
