/** The same text in both of the city's languages. */
export interface Bilingual {
  readonly en: string;
  readonly es: string;
}
