/** Something a resident really types, and the services one of which should come first. */
export interface Phrase {
  readonly words: string;
  readonly serviceCodes: readonly string[];
  readonly lang: 'en' | 'es';
  /** True when the emergency words must be shown first. */
  readonly danger: boolean;
}

export const phrases: readonly Phrase[] = [];
