/** Plain text, never HTML or Markdown: in the map's language, or one text for each language by its BCP 47 tag. */
export type JourneyText = string | Readonly<Record<string, string>>;

/** Fields of a program's own. They begin with `x-`, and are kept as they are. */
export interface Extra {
  readonly [name: `x-${string}`]: unknown;
}

export interface TextSaid {
  readonly words: string;
  /** The language the words are in, for a `lang` of their own. */
  readonly lang: string;
}

/**
 * A text in the language asked for: that very one, else its base ("es" for "es-MX"), else the map's own, else the first there is. A text of one
 * string is in the map's language.
 */
export function textSaid(text: JourneyText, lang: string, mapLang: string): TextSaid {
  if (typeof text === 'string') return { words: text, lang: mapLang };
  const has = Object.keys(text);
  const found = [lang, baseOf(lang), mapLang, baseOf(mapLang)].map((wanted) => has.find((tag) => tag.toLowerCase() === wanted.toLowerCase())).find((tag) => tag !== undefined) ?? has[0] ?? mapLang;
  return { words: text[found] ?? '', lang: found };
}

function baseOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
