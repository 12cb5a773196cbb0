const languages = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Whether a language is written from right to left. */
export function runsFromRight(lang: string): boolean {
  return languages.has(lang.split('-')[0]?.toLowerCase() ?? '');
}
