import type { Answer, Draft } from './draft.js';
import type { Problem } from './problems.js';
import type { Question, QuestionOrNote } from './service.js';

/** How an answer is compared. Of several answers, `is` wants the very same ones, or one of them where a single value is given. */
export type Comparison = 'is' | 'isNot' | 'among' | 'above' | 'atLeast' | 'below' | 'atMost';

/** One answer looked at. A question that is not asked, or not answered, is nothing: it `isNot` whatever it is compared with. */
export interface AnswerTest {
  /** The code of the question. */
  readonly question: string;
  readonly compare: Comparison;
  readonly values: readonly string[];
}

/** What has to hold of other answers. An empty list holds. */
export type Condition = AnswerTest | { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] };

/** What a city refuses of an answer, beside what its kind of question asks. Each rule can be left out; an answer not given breaks none. */
export interface Validation {
  /** Of a number: from, up to. */
  readonly least?: number;
  readonly most?: number;
  /** A number without a fraction. */
  readonly whole?: boolean;
  /** Of a text: in characters as a reader counts them. */
  readonly shortest?: number;
  readonly longest?: number;
  /** A regular expression, found anywhere unless it says where, in the part that `patternFrom` reads. */
  readonly pattern?: string;
  /** Of a date: today fits both. */
  readonly when?: 'past' | 'future';
  /** Of a date, in milliseconds since the epoch: from, up to. */
  readonly earliest?: number;
  readonly latest?: number;
  /** Answers that the city will not have together, in its words. */
  readonly refusedIf?: readonly { readonly condition: Condition; readonly says: string }[];
}

/** Rules of one question, or of a note, which only has `showIf`. Each can be left out. */
export interface QuestionRules {
  /** Asked only while this holds. */
  readonly showIf?: Condition;
  /** Needs an answer while this holds, though it is not `required`. */
  readonly requiredIf?: Condition;
  /** Choices, by their keys, that are offered only while a condition holds. */
  readonly offeredIf?: ReadonlyMap<string, Condition>;
  readonly validation?: Validation;
  /** Keeps them; comes with them, so that a page whose city has no rules never loads it: `ruleKeeper`. */
  readonly keeper: RuleKeeper;
}

/** What is known where an answer is judged. */
export interface JudgedBy {
  /** All that is asked now. */
  readonly asked: readonly QuestionOrNote[];
  readonly answers: Draft['answers'];
  /** BCP 47. */
  readonly locale: string;
  /** Milliseconds since the epoch, for rules about the past and the future; without it they are left to the city. */
  readonly now?: number;
}

export interface RuleKeeper {
  /** See `questionsToAsk`. */
  questionsToAsk(questions: readonly QuestionOrNote[], answers: Draft['answers'], locale: string): readonly QuestionOrNote[];
  /** What the city's own rules say against an answer that fits its question and can be read. */
  problemWith(question: Question, answer: Answer, by: JudgedBy): Problem | undefined;
}
