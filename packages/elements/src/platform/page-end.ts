/** When this page began, in milliseconds since the epoch. */
export function pageBegan(): number {
  return performance.timeOrigin;
}

/** Calls back when the page is left, by whatever way. It may come back from the browser's memory. Until the signal is aborted. */
export function onPageEnd(left: () => void, signal: AbortSignal): void {
  window.addEventListener('pagehide', left, { signal });
}
