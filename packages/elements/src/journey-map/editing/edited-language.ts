import { textSaid } from '@civic-elements/core/journey';
import type { FormMeans } from './form-means.js';

/** The language that new words are in: the one chosen, else the one in which the reader sees the map's title. */
export const writtenIn = ({ desk, reading: { lang, map } }: Pick<FormMeans, 'desk' | 'reading'>): string => desk.lang ?? textSaid(map.title, lang, map.lang).lang;

const names = new Map<string, Intl.DisplayNames>();

/** What a language is called in that of the reader. */
export function languageName(tag: string, locale: string): string {
  const known = names.get(locale) ?? new Intl.DisplayNames([locale], { type: 'language' });
  names.set(locale, known);
  try {
    return known.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
