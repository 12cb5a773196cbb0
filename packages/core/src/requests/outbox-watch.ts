import type { OutboxEntry } from './outbox-entry.js';
import type { Clock } from './outbox-ports.js';

interface Mark {
  readonly of: string;
  readonly quiet: number;
  readonly since: number;
}

/**
 * Tells how long an entry has been quiet, as far as pages have watched it: what an earlier page wrote down, and what this one has seen go
 * by on a clock that nobody can set. Two pages that watch at once do not add up.
 */
export function watchEntries(clock: Pick<Clock, 'elapsed'>): (entry: OutboxEntry) => number {
  const marks = new Map<string, Mark>();
  return ({ draft, receipt, quiet }) => {
    const of = `${draft.attempts.length} ${receipt !== undefined}`;
    const now = clock.elapsed();
    let mark = marks.get(draft.key);
    if (mark?.of !== of) {
      mark = { of, quiet, since: now };
      marks.set(draft.key, mark);
    }
    return Math.max(quiet, mark.quiet + now - mark.since);
  };
}
