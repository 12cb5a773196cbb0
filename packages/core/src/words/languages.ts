import type { Catalogue } from './catalogue.js';

export interface Language {
  /** BCP 47. */
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  readonly load: () => Promise<Catalogue>;
}

/** Languages beside English, which is always at hand. Loaded one at a time, when first needed. What they are called stands in `languageFacts`. */
export const languages: readonly Language[] = [
  { code: 'es', direction: 'ltr', load: () => import('./es/index.js') },
  { code: 'ar', direction: 'rtl', load: () => import('./ar/index.js') },
  { code: 'en-XA', direction: 'ltr', load: () => import('./pseudo-catalogue.js') },
  { code: 'ar-XB', direction: 'rtl', load: () => import('./pseudo-catalogue.js') },
];

/**
 * The language to speak for a wished locale: an exact match, else one of the same base language, else undefined, which means English.
 * Bad locale text means English as well.
 */
export function languageFor(wished: string): Language | undefined {
  const locale = wished.trim().toLowerCase();
  const base = locale.split('-')[0];
  return languages.find(({ code }) => code.toLowerCase() === locale) ?? languages.find(({ code }) => code.toLowerCase() === base);
}
