/** Whether two words differ by one letter: another, one more, one less, or two that changed places. */
export function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (a.length === b.length) return a.slice(at + 1) === b.slice(at + 1) || (a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2));
  return a.length > b.length ? a.slice(at + 1) === b.slice(at) : a.slice(at) === b.slice(at + 1);
}

/** Whether a beginning is, but for one letter, the beginning of a word. */
export function beginsAlmost(begun: string, word: string): boolean {
  return [-1, 0, 1].some((more) => word.length >= begun.length + more && isOneEdit(begun, word.slice(0, begun.length + more)));
}
