/** A value of the page's own address, `?name=value`; '' where it has none. */
export function fromPageAddress(name: string): string {
  return new URLSearchParams(window.location.search).get(name)?.trim() ?? '';
}

/** All values of that name, `?name=a&name=b`, with commas between them. */
export function allFromPageAddress(name: string): string {
  return new URLSearchParams(window.location.search).getAll(name).join(', ').trim();
}

/** The address of this page without its query and its fragment, which may hold what is nobody's business. */
export function barePageAddress(): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}`;
}

/** An address as the page's links have it, whole. Undefined where it is none. */
export function wholeAddress(href: string): URL | undefined {
  try {
    return new URL(href, document.baseURI);
  } catch {
    return undefined;
  }
}

/**
 * The address by which this page may be passed on: the one it names itself (`rel=canonical`), else its own, without its query and its fragment,
 * which may hold what is nobody's business; with these values in its query.
 */
export function addressToShare(values: Readonly<Record<string, string>>): string {
  const named = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
  const address = new URL(/^https?:/i.test(named) ? named : barePageAddress());
  for (const [name, value] of Object.entries(values)) address.searchParams.set(name, value);
  address.hash = '';
  return address.href;
}
