import type { Act } from './note.js';
import { knownWord } from './note-of.js';

type Fits = (value: unknown) => boolean;

const oneOf = (...values: readonly unknown[]): Fits => (value) => values.includes(value);
const like = (pattern: RegExp): Fits => (value) => typeof value === 'string' && pattern.test(value);
const isTruth: Fits = (value) => typeof value === 'boolean';
const placeInList: Fits = (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 50;
const listOf = (each: Fits, least: number, most: number): Fits => (value) =>
  Array.isArray(value) && value.length >= least && value.length <= most && new Set(value).size === value.length && value.every(each);

const envelope: Readonly<Record<string, Fits>> = {
  specversion: oneOf('1.0'),
  id: like(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  source: like(/^\/[a-z_/-]{0,200}$/),
  type: like(/^org\.civic-elements\.[a-z_.]+$/),
  time: like(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):00:00Z$/),
  datacontenttype: oneOf('application/json'),
  data: isRecord,
};

const fields: Readonly<Record<string, Fits>> = {
  component: oneOf('service-request', 'status-tracker', 'faq-search', 'journey-map', 'feedback', 'announcement'),
  journey: like(/^[a-z0-9-]{1,80}$/),
  touchpoint: like(/^[a-z0-9-]{1,80}$/),
  channel: oneOf('web'),
  resultCount: oneOf('0', '1-5', '6-20', '21+'),
  unsure: isTruth,
  topic: like(/^[a-z0-9-]{1,60}$/),
  article: like(/^[\p{L}\p{M}\p{N}_.:-]{1,80}$/u),
  serviceCode: like(/^[A-Za-z0-9_.-]{1,40}$/),
  rank: placeInList,
  words: listOf(like(knownWord), 1, 6),
  earlier: listOf(like(knownWord), 1, 6),
  question: oneOf('effectiveness', 'ease', 'satisfaction'),
  answered: isTruth,
  reasons: listOf(oneOf('not-my-question', 'hard-to-understand', 'too-little', 'out-of-date', 'did-not-work'), 0, 5),
  toChannel: oneOf('web_form', 'phone', 'email', 'text', 'chat', 'visit'),
  page: oneOf('service', 'place', 'known', 'questions', 'photos', 'contact', 'check'),
  step: placeInList,
  stepCount: placeInList,
  durationBucket: oneOf('<10s', '10-30s', '30-60s', '1-3m', '3-10m', '>10m'),
  error: like(/^[a-z.-]{1,60}$/),
  rating: oneOf(1, 2, 3, 4, 5),
  format: oneOf('json', 'csv', 'markdown', 'html', 'mermaid', 'cjml', 'svg', 'png'),
  lang: like(/^[a-z]{2,3}$/),
  viewport: oneOf('small', 'medium', 'large'),
};

const always = ['component', 'journey', 'touchpoint', 'channel'];

interface Companions {
  readonly has: readonly string[];
  readonly may: readonly string[];
}

const ofRating: Companions = { has: ['question', 'rating'], may: ['serviceCode'] };
const atStep = ['page', 'step', 'stepCount'];

/** What goes with each act, beside what goes with all. */
const ofAct: Readonly<Record<Act['act'], Companions>> = {
  'search.performed': { has: ['resultCount'], may: ['unsure', 'topic', 'words'] },
  'search.empty': { has: ['resultCount'], may: ['topic', 'words'] },
  'search.result_selected': { has: ['article'], may: ['rank', 'words', 'earlier'] },
  'feedback.rated': { has: ['question', 'article', 'answered', 'reasons'], may: [] },
  'channel.switched': { has: ['toChannel'], may: ['article', 'serviceCode'] },
  'form.started': { has: [], may: ['serviceCode'] },
  'form.step_completed': { has: atStep, may: ['durationBucket', 'serviceCode'] },
  'form.error_shown': { has: [...atStep, 'error'], may: ['serviceCode'] },
  'form.abandoned': { has: atStep, may: ['serviceCode'] },
  'form.submitted': { has: [], may: ['durationBucket', 'serviceCode'] },
  'form.confirmed': { has: [], may: ['serviceCode'] },
  'status.checked': { has: ['resultCount'], may: ['serviceCode'] },
  'map.opened': { has: [], may: [] },
  'map.exported': { has: ['format'], may: [] },
};

/**
 * What is wrong with a note that came from anywhere, each as one line for a developer; nothing where it may be kept. The lines never
 * repeat a value. With `isKnown`, words that stand in no vocabulary of the city are a fault too. The same is said by
 * `schemas/insight-event.schema.json` of this package.
 */
export function problemsWithNote(json: unknown, isKnown: (word: string) => boolean = () => true): readonly string[] {
  if (!isRecord(json)) return ['The note is no object.'];
  const problems = faultsOf(json, envelope, Object.keys(envelope), []);
  const data = own(json, 'data');
  const type = own(json, 'type');
  if (!isRecord(data) || typeof type !== 'string') return problems;
  const act = type.replace(/^org\.civic-elements\./, '');
  const isRating = act === 'feedback.rated' && ['ease', 'satisfaction'].includes(own(data, 'question') as string);
  const rule = isRating ? ofRating : Object.hasOwn(ofAct, act) ? ofAct[act as Act['act']] : undefined;
  if (rule === undefined) return [...problems, 'type: names no act that is noted.'];
  problems.push(...faultsOf(data, fields, [...always, ...rule.has], ['lang', 'viewport', ...rule.may]).map((problem) => `data.${problem}`));
  if (act === 'search.empty' && own(data, 'resultCount') !== '0') problems.push('data.resultCount: an empty search finds 0.');
  for (const name of ['words', 'earlier']) {
    const words = own(data, name);
    if (Array.isArray(words) && words.some((word) => typeof word === 'string' && !isKnown(word))) problems.push(`data.${name}: holds a word that is not the city’s.`);
  }
  return problems;
}

function faultsOf(record: Readonly<Record<string, unknown>>, fits: Readonly<Record<string, Fits>>, has: readonly string[], may: readonly string[]): string[] {
  const missing = has.filter((name) => !Object.hasOwn(record, name)).map((name) => `${name}: is missing.`);
  const wrong = Object.keys(record).flatMap((name) => {
    // A property's name may itself be what somebody typed, so it is not repeated either.
    if (!has.includes(name) && !may.includes(name)) return ['a property that may not be noted is there.'];
    return fits[name]?.(record[name]) ? [] : [`${name}: is not what may be noted here.`];
  });
  return [...missing, ...wrong];
}

const own = (record: Readonly<Record<string, unknown>>, name: string): unknown => (Object.hasOwn(record, name) ? record[name] : undefined);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
