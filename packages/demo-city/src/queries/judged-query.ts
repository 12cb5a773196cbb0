/** What a resident typed, and which of the city's answers a person would have pointed them to. */
export interface JudgedQuery {
  readonly words: string;
  readonly lang: 'en' | 'es';
  readonly style: QueryStyle;
  /** By article id: 2 where it answers, 1 where it helps on. Empty where the city has no answer. */
  readonly answers: Readonly<Record<string, 1 | 2>>;
  /** Kept from everyone who tunes the search or words an article; looked at only to judge the result. */
  readonly aside: boolean;
}

export type QueryStyle = 'one word' | 'keywords' | 'whole sentence' | 'misspelt' | 'no answer';

/** One line of a list: the words, the ids that answer, the ids that help on; ids with spaces between. */
export type Line = readonly [words: string, answers?: string, helps?: string];

/** Judged queries from a list. The last of every three is kept aside, so that each style and theme is in both parts. */
export function judged(lang: 'en' | 'es', style: QueryStyle, lines: readonly Line[]): readonly JudgedQuery[] {
  return lines.map(([words, answers = '', helps = ''], at) => ({
    words, lang, style, aside: at % 3 === 2,
    answers: Object.fromEntries([...idsIn(helps).map((id) => [id, 1] as const), ...idsIn(answers).map((id) => [id, 2] as const)]),
  }));
}

function idsIn(text: string): string[] {
  return text.split(' ').filter(Boolean);
}
