/**
 * Lets the browser's Back and Forward walk through the pages of one widget. Each page is an entry with the widget's own
 * mark in its state; the address does not change, and entries of the host or of another widget are left alone.
 */
export interface StepHistory {
  /** The page the present entry stands for, after a reload; undefined on a first visit. */
  remembered(): string | undefined;
  /** A page the person went on to. */
  push(step: string): void;
  /** A page the person went back to with the form's own Back, which adds no entry. */
  replace(step: string): void;
  stop(): void;
}

const mark = 'civicStep';

interface Marked {
  readonly [mark]?: { readonly widget: string; readonly step: string };
}

function markedState(widget: string, step: string): object {
  const state: unknown = window.history.state;
  return { ...(typeof state === 'object' ? state : {}), [mark]: { widget, step } };
}

export function stepHistory(widget: string, wentTo: (step: string) => void): StepHistory {
  const popped = (event: PopStateEvent): void => {
    const entry = (event.state as Marked | null)?.[mark];
    if (entry?.widget === widget) wentTo(entry.step);
  };
  window.addEventListener('popstate', popped);
  return {
    remembered: () => {
      const entry = (window.history.state as Marked | null)?.[mark];
      return entry?.widget === widget ? entry.step : undefined;
    },
    replace: (step) => window.history.replaceState(markedState(widget, step), ''),
    push: (step) => window.history.pushState(markedState(widget, step), ''),
    stop: () => window.removeEventListener('popstate', popped),
  };
}
