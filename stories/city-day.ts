import { shownOn } from '@civic-elements/demo-city';

/** When the demo city is shown: a morning, so that what came today is a few hours old. */
export const morning = Date.parse(`${shownOn}T10:30:00-05:00`);

/** Lets the page's clock start on the demo city's day, so that every date in a story stays the same. Gives the way back. */
export function startTheCitysDay(): () => void {
  const own = Date.now;
  const begun = performance.now();
  Date.now = () => morning + Math.round(performance.now() - begun);
  return () => {
    Date.now = own;
  };
}
