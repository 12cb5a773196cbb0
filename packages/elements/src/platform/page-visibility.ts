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

/** Calls back whenever the page goes out of sight, which is also the last a page hears before it ends. Returns the way to stop. */
export function onPageHidden(went: () => void): () => void {
  const changed = (): void => {
    if (!isPageVisible()) went();
  };
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
}
