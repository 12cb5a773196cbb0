/** A short id made of a question's words, the same at each reading. Other articles' ids are in `taken`, which it joins. */
export function articleId(wish: string, taken: Set<string>): string {
  const slug = wish
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return unlike(slug || 'question', taken);
}

/** The id itself, or with a number behind it where another article has it already. */
export function unlike(id: string, taken: Set<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
  taken.add(free);
  return free;
}

/** The id in an address or an `id` attribute: what follows `faq=`, or the whole fragment. */
export function idIn(address: string): string {
  const fragment = address.slice(address.indexOf('#') + 1).replace(/^faq=/, '');
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
