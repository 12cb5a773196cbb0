/** The tracker's address with the number or token in it, and whatever the site had in it already. */
export function trackerLink(href: string, { id, token }: { readonly id?: string; readonly token?: string }): string {
  const [page = '', hash] = href.split('#');
  const query = id !== undefined ? `request=${encodeURIComponent(id)}` : `token=${encodeURIComponent(token ?? '')}`;
  return `${page}${page.includes('?') ? '&' : '?'}${query}${hash === undefined ? '' : `#${hash}`}`;
}
