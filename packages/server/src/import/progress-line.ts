import { basename } from 'node:path';
import type { ImportProgress } from './import-options.js';
import { sentences } from './sentences.js';

/** What a progress line writes to; `process.stderr` is one. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface ProgressLine {
  readonly show: (progress: ImportProgress) => void;
  /** Takes the line away; call it before writing anything else. */
  readonly end: () => void;
}

const betweenDraws = 100;
const betweenLines = 5_000;
const barWidth = 24;

/** Shows how far a piece of work is: in a terminal one line that is drawn again, elsewhere (a log) a line every five seconds. */
export function progressLine(terminal: Terminal, now: () => number = () => performance.now(), wordsOf = sentences.progress): ProgressLine {
  const redraws = terminal.isTTY === true;
  let last = redraws ? -Infinity : now();
  let drawn = false;
  return {
    show: ({ file, bytes, total, rows }) => {
      if (now() - last < (redraws ? betweenDraws : betweenLines)) return;
      last = now();
      const part = total === 0 ? 1 : Math.min(1, bytes / total);
      const words = wordsOf(basename(file), Math.floor(part * 100), rows);
      if (!redraws) {
        terminal.write(`${words}\n`);
        return;
      }
      const full = Math.round(part * barWidth);
      const line = `[${'#'.repeat(full)}${'.'.repeat(barWidth - full)}] ${words}`;
      // A line that wraps cannot be drawn over.
      terminal.write(`\r${line.slice(0, (terminal.columns || 80) - 1)}\x1b[K`);
      drawn = true;
    },
    end: () => {
      if (drawn) terminal.write('\r\x1b[K');
      drawn = false;
    },
  };
}
