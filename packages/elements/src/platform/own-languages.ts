/** The languages the resident's browser is set to, BCP 47, the most wished for first. */
export function ownLanguages(): readonly string[] {
  return navigator.languages;
}
