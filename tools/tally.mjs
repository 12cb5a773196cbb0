/** How every check says what it found: one line, the last of its kind in its output. */
export function tallyLine({ passed, failed, skipped = 0, unsteady = 0 }) {
  const told = `${passed} passed, ${failed} failed`;
  return `${told}${skipped > 0 ? `, ${skipped} skipped` : ''}${unsteady > 0 ? `, ${unsteady} unsteady` : ''}`;
}

/** The tally in a check's output, or undefined where it gave none. */
export function tallyIn(output) {
  const line = [...output.matchAll(/^tally: (\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].at(-1);
  return line && { passed: Number(line[1]), failed: Number(line[2]), skipped: Number(line[3] ?? 0) };
}

export const sayTally = (tally) => `\ntally: ${tallyLine(tally)}\n`;

/** Which file a test failed in, and in which browser engine where it ran in several. */
export const sayFailedIn = (file, engine) => `\nfailed in: ${file}${engine ? ` (${engine})` : ''}\n`;

/** The files in a check's output in which something failed, each once for each engine. */
export function failedFilesIn(output) {
  const lines = new Map([...output.matchAll(/^failed in: (.+?)(?: \((\w+)\))?$/gm)].map(([line, file, engine]) => [line, { file, engine }]));
  return [...lines.values()];
}
