/** Calls back once the page has nothing else to do, within three seconds all the same; where the browser cannot tell, after a moment. */
export function whenIdle(then: () => void): void {
  // Not every Safari that is about has it.
  if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: 3000 });
  else setTimeout(then, 300);
}
