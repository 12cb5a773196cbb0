/** One question that residents ask, with the city's answer. */
export interface Article {
  readonly id: string;
  readonly question: string;
  /** Markdown's safe subset: paragraphs, lists, bold, and https, mailto or tel links. */
  readonly answer: string;
  readonly topic: string;
  /** Id of the department that keeps it true. */
  readonly department: string;
  readonly keywords: readonly string[];
  /** Day on which it was last checked, year-month-day. */
  readonly updated: string;
  /** The desk that answers for it; never a person's name. */
  readonly owner: string;
  readonly lang: 'en' | 'es';
  /** The service that can be started from here. */
  readonly serviceCode?: string;
}
