/**
 * Puts "Error: " before the page's title while something is to be mended, so that a screen reader says it first and a
 * tab shows it. The title itself belongs to the host page and is put back as it was.
 */
export function markTitle(prefix: string): () => void {
  const before = document.title;
  if (before.startsWith(prefix)) return () => undefined;
  const marked = `${prefix} ${before}`;
  document.title = marked;
  return () => {
    if (document.title === marked) document.title = before;
  };
}
