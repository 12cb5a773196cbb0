const second = 1000;
const minute = 60 * second;

/** A request is tried again at least so often while a page is open, and never asked to wait longer. */
export const longestPause = 60 * minute;

/** What a clock that is set back may add to a pause before it counts as over. */
const slack = 5 * minute;

const pauses: readonly number[] = [5 * second, 15 * second, 45 * second, 2 * minute, 5 * minute, 15 * minute, 30 * minute, longestPause];

/**
 * Milliseconds until the next try after so many in vain. Half of it is chance (`random` in 0..1), so that what failed together does
 * not come back together. A city that says when to come back is heard, up to an hour.
 */
export function pauseAfter(tries: number, random: number, retryAfter = 0): number {
  const pause = pauses[Math.min(tries, pauses.length) - 1] ?? pauses[0] ?? second;
  return Math.max(pause / 2 + (random * pause) / 2, Math.min(retryAfter, longestPause));
}

/** Whether that moment has come. One that lies further ahead than any pause was written by a clock that was wrong. */
export function isDue(nextAt: number, now: number): boolean {
  return nextAt <= now || nextAt > now + longestPause + slack;
}
