export function isPageVisible(): boolean {
  return document.visibilityState !== 'hidden';
}

/** Calls back whenever the page comes to the front again. Returns the way to stop. */
export function onPageVisible(came: () => void): () => void {
  const changed = (): void => {
    if (isPageVisible()) came();
  };
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
}
