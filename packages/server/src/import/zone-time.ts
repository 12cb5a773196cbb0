const hour = 3_600_000;
const day = 24 * hour;

/** Turns what a clock on a wall shows in one place into the moment it means, in milliseconds since the epoch. */
export type ZoneClock = (wallClock: number) => number;

/**
 * A reader of wall clocks for an IANA time zone such as `America/New_York`. The wall clock is given as if it were UTC.
 * A time that the clock shows twice in autumn is taken as the first; one that it skips in spring is moved on by the
 * hour skipped. That is what `Temporal` calls compatible. Throws a RangeError for a zone that does not exist.
 */
export function zoneClock(timeZone: string): ZoneClock {
  if (timeZone === 'UTC') return (wallClock) => wallClock;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  });

  function offsetAt(moment: number): number {
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(moment)) part[type] = Number(value);
    const shown = Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute'], part['second']);
    return shown - Math.floor(moment / 1000) * 1000;
  }

  // Asking Intl costs microseconds, and large files ask a million times, mostly about the same few hundred days.
  const byDay = new Map<number, number>();
  function offsetOnDay(number: number): number {
    let offset = byDay.get(number);
    if (offset === undefined) {
      offset = offsetAt(number * day);
      byDay.set(number, offset);
    }
    return offset;
  }

  return (wallClock) => {
    const today = Math.floor(wallClock / day);
    const before = offsetOnDay(today - 1);
    const after = offsetOnDay(today + 2);
    if (before === after) return wallClock - before;
    const asBefore = wallClock - before;
    if (offsetAt(asBefore) === before) return asBefore;
    const asAfter = wallClock - after;
    return offsetAt(asAfter) === after ? asAfter : asBefore;
  };
}
