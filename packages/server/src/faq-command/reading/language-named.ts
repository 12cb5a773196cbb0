import { basename, dirname, sep } from 'node:path';

const spoken = ['en', 'es', 'fr', 'de', 'pt', 'it', 'ar', 'ru', 'vi', 'zh'];
const byName = new Map(
  spoken.flatMap((code) => ['en', code].map((inLanguage): [string, string] => [(new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code).toLowerCase(), code])),
);

/** A language as BCP 47, from a code (`es`, `es_MX`) or from its name where it is one that tables are often written in (`Spanish`, `Español`). */
export function languageNamed(text: string): string | undefined {
  const known = byName.get(text.trim().toLowerCase());
  if (known !== undefined) return known;
  const code = text.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(code)) return undefined;
  try {
    return Intl.getCanonicalLocales(code)[0];
  } catch {
    return undefined;
  }
}

/** English words that are codes as well; a folder of such a name is hardly meant as one. */
const words = new Set(['am', 'as', 'be', 'is', 'my', 'no', 'or', 'so', 'to']);

const isTag = (text: string): boolean =>
  /^(?:[a-z]{2}|[a-z]{2,3}-(?:[A-Z]{2}|[A-Z][a-z]{3}|419))$/.test(text) && !words.has(text) && languageNamed(text) === text && new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(text) !== undefined;

/** The language in a file's name (`faq.es.csv`) or else in that of a folder below the one that was given (`es/trash.md`). */
export function languageInPath(path: string, given: string): string | undefined {
  const parts = basename(path).split('.').slice(1, -1);
  const inName = parts.reverse().find(isTag);
  if (inName !== undefined) return inName;
  const below = path.startsWith(given) ? dirname(path.slice(dirname(given).length)) : '';
  return below.split(sep).reverse().find(isTag);
}
