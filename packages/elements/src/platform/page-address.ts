/** A value of the page's own address, `?name=value`; '' where it has none. */
export function fromPageAddress(name: string): string {
  return new URLSearchParams(window.location.search).get(name)?.trim() ?? '';
}
