/**
 * A page's own sticky bars may lie over what takes the focus, and the browser does not know it; and Firefox, when Enter in a
 * field moves the focus, may still scroll back to the field. Then it is brought to the middle of the window, where bars
 * seldom are. Listen with it to `focusin` in a widget's root.
 */
export function keepInSight({ target }: Pick<Event, 'target'>): void {
  const element = target as Element;
  // The browser scrolls first.
  requestAnimationFrame(() => requestAnimationFrame(() => {
    if (element.matches(':focus') && isHidden(element)) element.scrollIntoView({ block: 'center' });
  }));
}

/** By the point that is read first: a tall box counts as seen when its beginning is. */
function isHidden(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const drawn = element.ownerDocument.elementFromPoint(left + width / 2, top + Math.min(height, 40) / 2);
  // The page sees the outermost host, whatever lies within.
  let outer = element;
  for (let root = outer.getRootNode(); root instanceof ShadowRoot; root = outer.getRootNode()) outer = root.host;
  return drawn === null || !(outer.contains(drawn) || drawn.contains(outer));
}
