import type { Act, Channel, CountStep, DurationStep, FormPage, MapFormat, NotedBy, Rating, Reason } from './note.js';

/** Where and when something was noted. What is told more finely than a note may hold is made coarse. */
export interface NotedWhere {
  readonly component: NotedBy;
  /** Ids in the city's journey map, if it has one. */
  readonly journey?: string;
  readonly touchpoint?: string;
  /** The path of the page. Only its template is noted. */
  readonly path: string;
  /** BCP 47. Only the language itself is noted. */
  readonly lang: string;
  /** Only the hour is noted. */
  readonly now: Date;
  /** A random UUID for this note alone, only to tell a note sent twice from two. */
  readonly id: string;
  /** The width of the page in CSS pixels. */
  readonly width?: number;
}

/** What a note tells beyond its envelope. Which of these go with which act, `problemsWithNote` knows. */
export interface NoteData {
  readonly component: NotedBy;
  readonly journey: string;
  readonly touchpoint: string;
  readonly channel: 'web';
  readonly resultCount?: CountStep;
  readonly unsure?: boolean;
  readonly topic?: string;
  readonly article?: string;
  readonly serviceCode?: string;
  /** From 1; 50 stands for all beyond. */
  readonly rank?: number;
  readonly words?: readonly string[];
  readonly earlier?: readonly string[];
  readonly question?: 'effectiveness' | 'ease' | 'satisfaction';
  readonly answered?: boolean;
  readonly reasons?: readonly Reason[];
  readonly toChannel?: Channel;
  readonly page?: FormPage;
  /** From 1; 50 stands for all beyond. */
  readonly step?: number;
  readonly stepCount?: number;
  readonly durationBucket?: DurationStep;
  readonly error?: string;
  readonly rating?: Rating;
  readonly format?: MapFormat;
  readonly lang?: string;
  readonly viewport?: 'small' | 'medium' | 'large';
}

type Known<Union> = Union extends unknown ? keyof Union : never;
type ValueOf<Union, Key> = Union extends unknown ? (Key extends keyof Union ? Union[Key] : never) : never;
/** Every property of every act, each there or not. */
type AnyAct = Pick<Act, 'act'> & { readonly [Key in Known<Act>]?: ValueOf<Act, Key> };

/** A CloudEvents 1.0 event in its JSON form. Closed: a property that is not listed is a fault. */
export interface InsightNote {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: `org.civic-elements.${Act['act']}`;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly data: NoteData;
}

/** Writes an act down so that nobody can be told from it. Any act and any place give a note in which `problemsWithNote` finds nothing. */
export function noteOf(act: Act, { component, journey = 'unnamed', touchpoint = component, path, lang, now, id, width }: NotedWhere): InsightNote {
  const { act: name, found, unsure, topic, article, serviceCode, rank, words, earlier, question, answered, reasons, toChannel, page, step, stepCount, took, error, rating, format } = act as AnyAct;
  const data = {
    component,
    journey: slugOf(journey, 80) || 'unnamed',
    touchpoint: slugOf(touchpoint, 80) || component,
    channel: 'web',
    resultCount: name === 'search.empty' ? '0' : found,
    unsure,
    topic: topic && slugOf(topic, 60),
    article: article === undefined ? undefined : idOf(article),
    serviceCode: serviceCode && idOf(serviceCode).replace(/[^\w.-]/g, '-').slice(0, 40),
    rank: rank === undefined ? undefined : placeOf(rank),
    words: words && fewWords(words),
    earlier: earlier && fewWords(earlier),
    question,
    answered,
    reasons,
    toChannel,
    page,
    step: step === undefined ? undefined : placeOf(step),
    stepCount: stepCount === undefined ? undefined : placeOf(stepCount),
    durationBucket: took,
    error: error === undefined ? undefined : error.toLowerCase().replace(/[^a-z.-]+/g, '-').slice(0, 60) || '-',
    rating,
    format,
    lang: /^[a-z]{2,3}(?=-|$)/.exec(lang.toLowerCase())?.[0],
    viewport: width && (width < 640 ? 'small' : width < 1024 ? 'medium' : 'large'),
  };
  // What is not known is not there at all: JSON has no other word for it.
  const known = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined && value !== '' && value !== 0));
  return {
    specversion: '1.0',
    id: id.toLowerCase(),
    source: pathTemplate(path),
    type: `org.civic-elements.${name}`,
    time: `${now.toISOString().slice(0, 13)}:00:00Z`,
    datacontenttype: 'application/json',
    data: known as unknown as NoteData,
  };
}

const mostRank = 50;
const placeOf = (place: number): number => Math.min(Math.max(1, Math.round(place) || 1), mostRank);
const mostWords = 6;
/** A known word, or two side by side: letters only. */
export const knownWord = /^[\p{L}\p{M}]{1,40}(?: [\p{L}\p{M}]{1,40})?$/u;

/** An id of the city as notes write it: the same id always gives the same. */
export function idOf(id: string): string {
  return id.trim().replace(/[^\p{L}\p{M}\p{N}_.:-]+/gu, '-').slice(0, 80) || '-';
}

function fewWords(words: readonly string[]): readonly string[] | undefined {
  const few = [...new Set(words)].filter((word) => knownWord.test(word)).slice(0, mostWords).sort();
  return few.length > 0 ? few : undefined;
}

function slugOf(text: string, most: number): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, most).replace(/^-|-$/g, '');
}

/**
 * The path of a page as a template. A step that could name one person, order or day (with a digit, long, of any other letters or in a
 * mixture of small and capital ones) becomes `-`; what lies deeper than six steps is left away.
 */
export function pathTemplate(path: string): string {
  const steps = (path.split(/[?#]/)[0] as string).split('/').filter((step) => step !== '');
  return `/${steps.slice(0, 6).map((step) => /^[A-Za-z]?[a-z_-]{0,29}$/.exec(step.replace(/\.(?:html?|php|aspx?|jsp)$/, ''))?.[0].toLowerCase() ?? '-').join('/')}`;
}
