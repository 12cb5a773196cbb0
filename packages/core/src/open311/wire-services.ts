import type { Choice, NumberComes, Question, QuestionKind, QuestionOrNote, Service, ServiceList } from '../requests/index.js';
import { partOf, recordsIn, textOf, textsOf, type XmlElement } from './answer-tree.js';
import { plainText } from './plain-text.js';
import type { readRules } from './wire-rules.js';

/** How long a name, a hint, a label may become before it is taken for an accident. */
const longestName = 300;
const longestText = 4000;

export function isYes(text: string): boolean {
  return /^(?:true|t|yes|y|1)$/i.test(text);
}

function numberComes(text: string): NumberComes {
  const word = text.toLowerCase();
  return word === 'batch' || word === 'blackbox' ? word : 'realtime';
}

function listOf(tree: XmlElement, name: string): readonly string[] {
  return textsOf(tree, name).flatMap((text) => text.split(/[,;]/)).map((word) => plainText(word, longestName)).filter(Boolean);
}

function groupsOf(tree: XmlElement): readonly string[] {
  return [...new Set(textsOf(tree, 'groups', 'group').map((group) => plainText(group, longestName)))].filter(Boolean);
}

function readService(tree: XmlElement, code: string): Service {
  return {
    code,
    name: plainText(textOf(tree, 'service_name'), longestName) || code,
    description: plainText(textOf(tree, 'description'), longestText),
    groups: groupsOf(tree),
    keywords: listOf(tree, 'keywords'),
    hasQuestions: isYes(textOf(tree, 'metadata')),
    numberComes: numberComes(textOf(tree, 'type')),
  };
}

/** Codes that stand for no service: some servers tell old clients something by way of a service called XXX. */
function isUsable(code: string): boolean {
  return code !== '' && !/^(?:x{2,}|null|none|undefined)$/i.test(code);
}

/** The service list, or undefined when the answer is none. A service that is listed twice is one service in both groups. */
export function readServices(tree: XmlElement): ServiceList | undefined {
  const records = recordsIn(tree, ['service_code', 'service_name']);
  if (records.length === 0 && !isEmptyList(tree, 'services')) return undefined;
  const services = new Map<string, Service>();
  const notices: string[] = [];
  for (const record of records) {
    const code = textOf(record, 'service_code');
    if (!isUsable(code)) {
      const parts = [textOf(record, 'service_name'), textOf(record, 'description')].map((text) => plainText(text, longestText));
      const notice = [...new Set(parts)].filter(Boolean).join('\n');
      if (notice) notices.push(notice);
      continue;
    }
    const service = readService(record, code);
    const before = services.get(code);
    services.set(code, before ? { ...before, groups: [...new Set([...before.groups, ...service.groups])] } : service);
  }
  return { services: [...services.values()], notices };
}

/** An answer with nothing in it that is yet a list of this name: `[]`, `<services/>`, `{"services": []}`, ''. */
export function isEmptyList(tree: XmlElement, name: string): boolean {
  if (tree.children.length === 0 && tree.text.trim() === '') return tree.name === '' || tree.name === name;
  return partOf(tree, name)?.children.length === 0;
}

const bareText = (value: XmlElement): string => (value.children.length === 0 ? value.text.trim() : '');

export function choiceKey(value: XmlElement): string {
  return textOf(value, 'key') || bareText(value) || textOf(value, 'name');
}

function readChoices(tree: XmlElement): readonly Choice[] {
  const choices = new Map<string, Choice>();
  // Boston groups values that come with certain answers: `{dependentOn, values}`.
  for (const value of (partOf(tree, 'values')?.children ?? []).flatMap((one) => partOf(one, 'values')?.children ?? [one])) {
    const key = choiceKey(value);
    const name = plainText(textOf(value, 'name') || bareText(value), longestName) || key;
    if (key !== '' && !choices.has(key)) choices.set(key, { key, name });
  }
  return [...choices.values()];
}

const kinds: Readonly<Record<string, QuestionKind>> = {
  string: 'string', text: 'text', number: 'number', datetime: 'datetime',
  singlevaluelist: 'singlevaluelist', picklist: 'singlevaluelist',
  multivaluelist: 'multivaluelist', multipicklist: 'multivaluelist',
};

function kindOf(datatype: string, choices: readonly Choice[]): QuestionKind {
  const kind = Object.hasOwn(kinds, datatype) ? kinds[datatype] : undefined;
  if (choices.length === 0) return kind === undefined || kind.endsWith('list') ? 'text' : kind;
  // A list that a city calls by a word of its own is still a list.
  return kind ?? 'singlevaluelist';
}

/** Some systems fill `datatype_description` with their own name for the control (Washington, DC: "Optional List of Values"): no help to anybody. */
const nameOfControl = /^(?:(?:optional|required) )?(?:list of values|character|string|text|numeric|number|integer|date(?: ?time)?|boolean(?: type)?(?: yes\/no)?|(?:single|multi) ?value ?list)$/i;

function hintOf(tree: XmlElement): string {
  const hint = plainText(textOf(tree, 'datatype_description'), longestText);
  return nameOfControl.test(hint) ? '' : hint;
}

function readQuestion(tree: XmlElement, rulesIn?: typeof readRules): QuestionOrNote | undefined {
  const code = textOf(tree, 'code');
  const label = plainText(textOf(tree, 'description'), longestText);
  const hint = hintOf(tree);
  const datatype = textOf(tree, 'datatype').toLowerCase().replace(/[^a-z]/g, '');
  const variable = textOf(tree, 'variable');
  if ((variable !== '' && !isYes(variable)) || datatype === 'informational') {
    const note = label || hint;
    return note ? { code, note, ...rulesIn?.(tree, 'note') } : undefined;
  }
  // What the city's own systems fill in is not for the resident.
  if (code === '' || textOf(tree, 'automated') !== '') return undefined;
  const choices = readChoices(tree);
  const kind = kindOf(datatype, choices);
  const asked: Question = { code, kind, label: label || code, hint, required: isYes(textOf(tree, 'required')), choices: kind.endsWith('list') ? choices : [], ...rulesIn?.(tree, kind) };
  return asked;
}

const ofTheStandard = new Set(['variable', 'code', 'datatype', 'required', 'datatype_description', 'order', 'description', 'values', 'automated']);
const questionFields = ['code', 'datatype', 'variable'] as const;

/** Whether questions have parts that GeoReport does not know, which may be rules: `readRules` can tell. */
export function mayHaveRules(tree: XmlElement): boolean {
  return recordsIn(tree, questionFields).some((record) =>
    record.children.some(({ name }) => !ofTheStandard.has(name)) || partOf(record, 'values')?.children.some((value) => partOf(value, 'values')));
}

/**
 * What a service asks, in the city's order; what has no order comes last, as it came. Undefined when the answer is no definition.
 * Rules beyond the standard are read where their reader is given.
 */
export function readQuestions(tree: XmlElement, rulesIn?: typeof readRules): readonly QuestionOrNote[] | undefined {
  const seen = new Set<string>();
  const records = recordsIn(tree, questionFields);
  if (records.length === 0 && recordsIn(tree, ['attributes', 'service_code']).length === 0 && !isEmptyList(tree, 'service_definition')) return undefined;
  return records
    .map((record) => {
      const order = textOf(record, 'order');
      return { order: order !== '' && Number.isFinite(Number(order)) ? Number(order) : Infinity, item: readQuestion(record, rulesIn) };
    })
    .sort((a, b) => a.order - b.order || 0)
    .flatMap(({ item }) => (item ? [item] : []))
    .filter((item) => {
      if ('note' in item) return true;
      const isNew = !seen.has(item.code);
      seen.add(item.code);
      return isNew;
    });
}
