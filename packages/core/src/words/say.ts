/** A sentence of the catalogue: plain, or one form per plural category of the language (CLDR, by way of `Intl.PluralRules`). */
export type Message = string | PluralMessage;

export type PluralMessage = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** A group of messages by key, with `{name}` where a value goes. */
export type Words = Readonly<Record<string, Message>>;

/** The same keys in another language. */
export type Translated<W extends Words> = { readonly [K in keyof W]: Message };

export type Values = Readonly<Record<string, string | number>>;

/** Says a message by its key. A plural message chooses its form by `values.count`. */
export type Say<W extends Words = Words> = (key: keyof W & string, values?: Values) => string;

const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/**
 * A value as it stands in a sentence. In a sentence from right to left it is fenced with the marks made for that (Unicode
 * FSI and PDI), else "2026-0001" is drawn as "0001-2026" and an English address pulls the words around it along.
 */
function fenced(value: string, locale: string): string {
  return rightToLeft.has(locale.split('-')[0]?.toLowerCase() ?? '') ? `\u2068${value}\u2069` : value;
}

/**
 * A speaker for one language. Numbers are written as the language writes them.
 * A value that was not given leaves its name in braces, so that a slip shows in tests instead of as an empty hole.
 */
export function sayIn<W extends Words>(words: Translated<W>, locale: string): Say<W> {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  return (key, values = {}) => {
    const message: Message = words[key];
    const count = values['count'];
    const sentence =
      typeof message === 'string' ? message : (message[plural.select(typeof count === 'number' ? count : 0)] ?? message.other);
    return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) return hole;
      return typeof value === 'number' ? number.format(value) : fenced(value, locale);
    });
  };
}
