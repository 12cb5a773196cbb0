/** Calls back before the page is printed and after it was. Returns the way to stop. */
export function onPrint(changed: (begins: boolean) => void): () => void {
  const before = (): void => changed(true);
  const after = (): void => changed(false);
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
