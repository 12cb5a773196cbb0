/** The path of the page, without its query, and its width in CSS pixels. */
export function pageAround(): { readonly path: string; readonly width: number } {
  return { path: window.location.pathname, width: window.innerWidth };
}
