/** A value of the page's fragment, `#name=value`; '' where it has none. What stands after `#` is sent to no server. */
export function fromPageFragment(name: string): string {
  return new URLSearchParams(window.location.hash.slice(1)).get(name)?.trim() ?? '';
}

/** Calls back when the page's fragment changes by a link or by the person's own hand. Returns the way to stop. */
export function onPageFragmentChange(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
