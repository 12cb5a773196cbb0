/** Pending from when the page was put aside until it comes back. */
let back: Promise<void> | undefined;
const cuts = new Set<() => void>();

function watch(): void {
  if (back) return;
  back = Promise.resolve();
  window.addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) return;
    back = new Promise((came) => window.addEventListener('pageshow', () => came(), { once: true }));
    for (const cut of cuts) cut();
  });
}

/**
 * Does something that must not be under way while the page lies aside: one that was left may be kept as it stood, to come back at once, and
 * what it holds of the device it then holds for as long as it lies there. The signal ends it; it is done once more from the start when the
 * page is back.
 */
export async function unlessAside<T>(act: (leaving: AbortSignal) => Promise<T>): Promise<T> {
  watch();
  for (;;) {
    await back;
    const leaving = new AbortController();
    const cut = (): void => leaving.abort();
    cuts.add(cut);
    try {
      return await act(leaving.signal);
    } catch (error) {
      if (!leaving.signal.aborted) throw error;
    } finally {
      cuts.delete(cut);
    }
  }
}
