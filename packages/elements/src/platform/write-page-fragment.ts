/**
 * Puts values into the page's fragment, `#name=value`, beside those of others, or takes them out with undefined. The page does not
 * move, and nothing is added to the history. A fragment that is neither a list of names nor an anchor of the page (that of a router,
 * say) belongs to the page and stays.
 */
export function setInPageFragment(values: Readonly<Record<string, string | undefined>>): void {
  const { history, location: { hash, pathname, search } } = window;
  const isAnchor = hash.length > 1 && document.getElementById(decoded(hash.slice(1))) !== null;
  if (hash.length > 1 && !hash.includes('=') && !isAnchor) return;
  const fragment = new URLSearchParams(hash.includes('=') ? hash.slice(1) : '');
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) fragment.delete(name);
    else fragment.set(name, value);
  }
  const text = fragment.toString();
  if (text === '' && !hash.includes('=')) return;
  if (`#${text}` !== hash) history.replaceState(history.state, '', text === '' ? pathname + search : `#${text}`);
}

/** The address of this page with nothing but these values after `#`. */
export function pageAddressWith(values: Readonly<Record<string, string>>): string {
  return `${window.location.href.split('#')[0] ?? ''}#${new URLSearchParams(values).toString()}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Values of the page's fragment, '' for those it has not; they are taken out of the address. */
export function takeFromPageFragment<Name extends string>(...names: readonly Name[]): Readonly<Record<Name, string>> {
  const fragment = new URLSearchParams(window.location.hash.slice(1));
  const taken = Object.fromEntries(names.map((name) => [name, fragment.get(name)?.trim() ?? ''])) as Record<Name, string>;
  if (names.some((name) => taken[name] !== '')) setInPageFragment(Object.fromEntries(names.map((name) => [name, undefined])));
  return taken;
}
