export interface LanguageFacts {
  /** What its speakers call it. */
  readonly name: string;
  /** Whether a native speaker who knows city services has read it. An unreviewed language is listed as such in the docs. */
  readonly reviewed: boolean;
}

/** What docs and a choice of languages say of each, by its code; no widget does. */
export const languageFacts: Readonly<Record<string, LanguageFacts>> = {
  es: { name: 'Español', reviewed: false },
  ar: { name: 'العربية', reviewed: false },
  'en-XA': { name: 'Pseudo', reviewed: true },
  'ar-XB': { name: 'Pseudo, right to left', reviewed: true },
};
