const base = (tag: string): string => tag.toLowerCase().split('-')[0] as string;

/** The best of the languages there are (BCP 47) for one wished: the very one, one it is a variant of, any of the same base, or else the first. */
export function pickLanguage(wished: string, there: readonly string[]): string | undefined {
  for (let tag = wished.trim().toLowerCase(); tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const found = there.find((one) => one.toLowerCase() === tag);
    if (found !== undefined) return found;
  }
  return there.find((one) => base(one) === base(wished.trim())) ?? there[0];
}
