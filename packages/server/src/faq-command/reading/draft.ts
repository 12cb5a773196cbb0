/** Where something stands in the files an editor gave: a line where there are lines, else the place in the data. */
export interface Where {
  readonly file: string;
  readonly line?: number;
  /** Such as `articles[3]` or `question 3`. */
  readonly entry?: string;
}

/** Something that has to be mended, and where. */
export interface Problem {
  readonly where: Where;
  readonly says: string;
}

/** What one place in the files says of one article, by the names an article has; not yet known to be one. */
export interface Draft {
  readonly where: Where;
  /** BCP 47, where the article says it itself. */
  readonly lang?: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Its place among those shown before a word is typed. */
  readonly frequent?: number;
  /** What of the answer could not be kept, a phrase each. */
  readonly lost: readonly string[];
}

/** `trash.md:12`, `faq.json articles[3]`. */
export function placeOf({ file, line, entry }: Where): string {
  return `${file}${line === undefined ? '' : `:${line}`}${entry === undefined ? '' : ` ${entry}`}`;
}
