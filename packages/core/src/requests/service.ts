import type { QuestionRules } from './question-rules.js';

/**
 * When a city tells the number of a new request: with its answer, later by way of a token, or never.
 * Source: Open311 GeoReport v2, service list, `type`.
 */
export type NumberComes = 'realtime' | 'batch' | 'blackbox';

/** One thing a resident can ask the city for. Codes are strings always: "001" is not "1", and "0" is a code. */
export interface Service {
  readonly code: string;
  readonly name: string;
  /** Plain text: any markup of the city's has been taken out. */
  readonly description: string;
  /** The groups it is listed under; empty when the city names none. */
  readonly groups: readonly string[];
  readonly keywords: readonly string[];
  /** True when the city has more questions for this service, to be fetched with `City.questions`. */
  readonly hasQuestions: boolean;
  readonly numberComes: NumberComes;
}

/** What the city offers, and what it only wants to say: some cities send notices dressed up as services. */
export interface ServiceList {
  readonly services: readonly Service[];
  readonly notices: readonly string[];
}

/** The datatypes of GeoReport v2. An unknown one becomes `text`, so that no question is dropped. */
export type QuestionKind = 'string' | 'text' | 'number' | 'datetime' | 'singlevaluelist' | 'multivaluelist';

/** One possible answer of a list question: the key is sent, the name is shown. */
export interface Choice {
  readonly key: string;
  readonly name: string;
}

/** A question that belongs to one service. */
export interface Question {
  readonly code: string;
  readonly kind: QuestionKind;
  readonly label: string;
  /** The city's help for answering, `datatype_description`; may be empty. */
  readonly hint: string;
  readonly required: boolean;
  /** Only for list kinds. A list question without choices is asked as text by the client that reads it. */
  readonly choices: readonly Choice[];
  /** What the city makes this question depend on, and refuses of its answer, beyond its kind. */
  readonly rules?: QuestionRules;
  /** Rules of the city's that cannot be kept, by the city's name for them: for the developer of the page, never for the resident. */
  readonly leftAside?: readonly string[];
}

/** Something the city wants read among its questions (`variable=false`): shown, never answered or sent. */
export interface QuestionNote {
  readonly code: string;
  readonly note: string;
  readonly rules?: QuestionRules;
}

/** What a service asks, in the order to be shown. */
export type QuestionOrNote = Question | QuestionNote;

export function isNote(item: QuestionOrNote): item is QuestionNote {
  return 'note' in item;
}
