/**
 * Lets the browser's Back and Forward walk through the pages of one widget. Each page is an entry with the widget's own
 * mark in its state; the address does not change, and what the host or another widget keeps there is left alone.
 */
export interface StepHistory {
  /** The page the present entry stands for, after a reload; undefined on a first visit. */
  remembered(): string | undefined;
  /** A page the person went on to. */
  push(step: string): void;
  /** The present entry now stands for this page. */
  replace(step: string): void;
  /** The present entry stands for this page, unless it stands for one already: a reload then knows that the widget was in use. */
  mark(step: string): void;
  /** Walks back when the entry before is this page, so that no page comes twice; false when it is another. */
  back(step: string): boolean;
  stop(): void;
}

const mark = 'civicSteps';

/** The browser walks in its own time. A second tap meanwhile is the same wish; said twice, it could lead off the page. */
const longestWalk = 1000;

/** Every widget's page in this entry, and which widget went on to it, from where. */
interface Steps {
  readonly at: Readonly<Record<string, string>>;
  readonly by?: string;
  readonly from?: string;
}

function stepsIn(state: unknown): Steps | undefined {
  return (state as { readonly [mark]?: Steps } | null)?.[mark];
}

/** WebKit forbids more than a hundred of these in ten seconds, whoever made them. Back then leads elsewhere, and the form goes on. */
function written(write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

export function stepHistory(widget: string, wentTo: (step: string) => void): StepHistory {
  const { history } = window;
  const remembered = (): string | undefined => stepsIn(history.state)?.at[widget];
  const marked = (step: string, came: Partial<Steps>): object => {
    const state: unknown = history.state;
    return { ...(typeof state === 'object' ? state : {}), [mark]: { ...came, at: { ...stepsIn(state)?.at, [widget]: step } } };
  };
  let walkingSince = -Infinity;
  const popped = (event: PopStateEvent): void => {
    walkingSince = -Infinity;
    const step = stepsIn(event.state)?.at[widget];
    if (step !== undefined) wentTo(step);
  };
  window.addEventListener('popstate', popped);
  const replace = (step: string): void => written(() => history.replaceState(marked(step, stepsIn(history.state) ?? {}), ''));
  return {
    remembered,
    replace,
    mark: (step) => void (remembered() ?? replace(step)),
    push: (step) => written(() => history.pushState(marked(step, { by: widget, from: remembered() }), '')),
    back: (step) => {
      const steps = stepsIn(history.state);
      const isBefore = steps?.by === widget && steps.from === step;
      if (!isBefore || performance.now() - walkingSince < longestWalk) return isBefore;
      walkingSince = performance.now();
      history.back();
      return true;
    },
    stop: () => window.removeEventListener('popstate', popped),
  };
}
