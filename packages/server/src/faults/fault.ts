import type { Answer } from '../open311/answer.js';
import type { Asked } from '../open311/answer-call.js';
import type { Call, Format } from '../open311/call.js';

/** The call a fault meddles with. */
export interface Moment {
  readonly call: Call | null;
  readonly format: Format;
  readonly isPost: boolean;
  /** The end of the address after "?", still escaped. */
  readonly rawQuery: string;
}

/** One way in which a real server strays from GeoReport v2. Each part is optional and meddles at one place. */
export interface Fault {
  /** As it is asked for: `D6-empty-list`. `D6` alone means the first of that number. */
  readonly name: string;
  /** What the server does then. */
  readonly says: string;
  /** Before anything is kept. May throw a Refusal. */
  readonly asked?: (asked: Asked, moment: Moment) => Asked;
  /** The answer before it is written; errors too. */
  readonly answered?: (answer: Answer, moment: Moment) => Answer;
  /** The text of the answer. */
  readonly written?: (text: string, moment: Moment, answer: Answer) => string;
  /** Headers to set; an empty one is taken away. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Cuts the line or leaves it silent, before or after the request is kept. */
  readonly line?: 'cut-before' | 'cut-after' | 'silent-before' | 'silent-after';
}
