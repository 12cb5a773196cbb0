/** Lower case, without accents, split at anything that is not a letter or digit of any script. */
export function termsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

// Words that say nothing about a service, in the languages residents of a first release type. A short list on purpose:
// a word left in only costs a little rank, a word wrongly taken out costs a match.
const idle = new Set(
  ('a an the of on in at by to for and or is are was were be been it its i we my our your there this that with from not no do does did has have had ' +
    'they he she please want need can could would someone somebody report request about near next ' +
    'el la los las un una de del en por para y o es son esta hay mi su con no que se al lo').split(' '),
);

/** A word cut to a stem good enough for matching: plural, verb and silent endings of English and Spanish. */
export function stem(term: string): string {
  let cut = term;
  if (cut.length > 3 && /[^su]s$/.test(cut)) cut = cut.length > 4 ? cut.replace(/ies$/, 'ys').slice(0, -1) : cut.slice(0, -1);
  const verb = /^(.*[aeiouy].*?)(?:ing|(?<!e)ed)$/.exec(cut);
  if (verb?.[1] && verb[1].length >= 3) cut = verb[1].replace(/([bdgmnprt])\1$/, '$1');
  return cut.length > 3 ? cut.replace(/e$/, '') : cut;
}

/** The telling words of a text, as stems, in their order. */
export function stemsOf(text: string): string[] {
  return termsOf(text).filter((term) => !idle.has(term)).map(stem);
}
