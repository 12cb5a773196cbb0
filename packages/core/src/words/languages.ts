import type { Catalogue } from './catalogue.js';

export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** What its speakers call it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether a native speaker who knows city services has read it. An unreviewed language is listed as such in the docs. */
  readonly reviewed: boolean;
  readonly load: () => Promise<Catalogue>;
}

/** Languages beside English, which is always at hand. Loaded one at a time, when first needed. */
export const languages: readonly Language[] = [
  { code: 'es', name: 'Español', direction: 'ltr', reviewed: false, load: async () => (await import('./es/index.js')).spanish },
  { code: 'ar', name: 'العربية', direction: 'rtl', reviewed: false, load: async () => (await import('./ar/index.js')).arabic },
  { code: 'en-XA', name: 'Pseudo', direction: 'ltr', reviewed: true, load: async () => (await import('./pseudo-catalogue.js')).pseudo },
  { code: 'ar-XB', name: 'Pseudo, right to left', direction: 'rtl', reviewed: true, load: async () => (await import('./pseudo-catalogue.js')).pseudo },
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
