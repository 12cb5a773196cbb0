/** Lower case, without accents, split at anything that is not a letter or digit of any script. */
export function termsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A word cut to a stem good enough for matching: plural, verb and silent endings of English and Spanish. */
export function stem(term: string): string {
  let cut = term;
  if (cut.length > 3 && /[^su]s$/.test(cut)) cut = cut.length > 4 ? cut.replace(/ies$/, 'ys').slice(0, -1) : cut.slice(0, -1);
  const verb = /^(.*[aeiouy].*?)(?:ing|(?<!e)ed)$/.exec(cut);
  if (verb?.[1] && verb[1].length >= 3) cut = verb[1].replace(/([bdgmnprt])\1$/, '$1');
  return cut.length > 3 ? cut.replace(/e$/, '') : cut;
}
