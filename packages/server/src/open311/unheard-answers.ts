import type { ServerResponse } from 'node:http';

/** A browser sends again at once, or not at all. */
const longest = 30_000;
const most = 1000;

interface First {
  readonly isCut: () => boolean;
  readonly answer: Promise<unknown>;
  readonly since: number;
}

/**
 * Answers what was received by one line and never heard, when the same comes again. Chromium and Firefox send a POST a second time by
 * themselves when a connection that they had used before is cut without an answer, and no page can tell them not to. Who heard the first
 * answer and sends the same again means a second request, and gets one.
 */
export interface UnheardAnswers {
  /** `mark` is equal for equal content from one sender. Does the work, unless the work done for a line cut short is its answer. */
  once<T>(mark: string, line: ServerResponse, work: () => Promise<T>): Promise<T>;
}

/** `clock` in milliseconds. */
export function unheardAnswers(clock: () => number): UnheardAnswers {
  const firsts = new Map<string, First>();
  const forgetOld = (): void => {
    for (const [mark, { since }] of firsts) {
      if (firsts.size <= most && Math.abs(clock() - since) < longest) break;
      firsts.delete(mark);
    }
  };
  return {
    once<T>(mark: string, line: ServerResponse, work: () => Promise<T>): Promise<T> {
      forgetOld();
      const isCut = watch(line);
      const first = firsts.get(mark);
      const isRepeat = first !== undefined && (first.isCut() || isCut());
      const answer = isRepeat ? (first.answer as Promise<T>) : work();
      // What came by a line that is cut already is nobody's answer: the one before it stays the first.
      if (isRepeat && isCut()) return answer;
      firsts.delete(mark);
      firsts.set(mark, { isCut, answer, since: clock() });
      // What was refused was not kept, and is judged anew.
      answer.catch(() => firsts.delete(mark));
      return answer;
    },
  };
}

/** Tells whether the other end left before the answer was written. A browser that still listens never closes its half of the line. */
function watch(line: ServerResponse): () => boolean {
  const { socket } = line;
  const hasLeft = (): boolean => socket === null || socket.readableEnded || socket.destroyed;
  let wasHeard = false;
  line.once('finish', () => {
    wasHeard = !hasLeft();
  });
  return () => !wasHeard && hasLeft();
}
