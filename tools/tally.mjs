/** How every check says what it found: one line, the last of its kind in its output. */
export function tallyLine({ passed, failed, skipped = 0 }) {
  const told = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${told}, ${skipped} skipped` : told;
}

/** The tally in a check's output, or undefined where it gave none. */
export function tallyIn(output) {
  const line = [...output.matchAll(/^tally: (\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].at(-1);
  return line && { passed: Number(line[1]), failed: Number(line[2]), skipped: Number(line[3] ?? 0) };
}

export const sayTally = (tally) => `\ntally: ${tallyLine(tally)}\n`;
