/** A question residents ask, and the city's answer, in one language. */
export interface Article {
  readonly id: string;
  readonly question: string;
  /** Markdown's safe subset, as `readAnswer` takes it; plain text is part of it. HTML is turned into it at the door. */
  readonly answer: string;
  /** What it belongs to, in the city's vocabulary. */
  readonly topic?: string;
  /** What residents call it where question and answer use other words. */
  readonly keywords?: readonly string[];
  /** How residents put this question before, as an editor took them over. The best fitting of them counts, not their number. */
  readonly wordings?: readonly string[];
  /** The department that keeps it true, by the name residents know. */
  readonly department?: string;
  /** The desk that answers for it; never a person's name. */
  readonly owner?: string;
  /** The day it was last checked, such as `2026-03-31`. */
  readonly checked?: string;
  /** The service, by its code, whose request can be started from here. */
  readonly serviceCode?: string;
  /** Ids of the articles an editor put beside it, the nearest first. */
  readonly related?: readonly string[];
}
