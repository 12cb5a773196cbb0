/** A question residents ask, and the city's answer, in one language. */
export interface Article {
  readonly id: string;
  readonly question: string;
  /** As residents would read it: plain text, without markup. */
  readonly answer: string;
  /** What it belongs to, in the city's vocabulary. */
  readonly topic?: string;
  /** What residents call it where question and answer use other words. */
  readonly keywords?: readonly string[];
  /** How residents put this question before, as an editor took them over. The best fitting of them counts, not their number. */
  readonly wordings?: readonly string[];
}
