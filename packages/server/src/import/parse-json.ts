import { FileProblem } from './file-problem.js';
import { sentences } from './sentences.js';

/** The value in a JSON text. Throws a FileProblem that says where it breaks. */
export function parseJson(text: string): unknown {
  try {
    return /:\s*-?\d{16}/.test(text) ? JSON.parse(text, keepLongNumbers) : JSON.parse(text);
  } catch (cause) {
    const place = /position (\d+)/.exec(cause instanceof Error ? cause.message : '')?.[1];
    const line = place === undefined ? '' : `: it breaks in line ${text.slice(0, Number(place)).split('\n').length}`;
    throw new FileProblem(sentences.badJson(line), { cause });
  }
}

/** A request number of 17 digits written as a number would lose its last ones: its digits are taken as they stand. */
function keepLongNumbers(_key: string, value: unknown, context?: { source?: string }): unknown {
  const source = context?.source;
  return typeof value === 'number' && source !== undefined && /^-?\d{16,}$/.test(source) ? source : value;
}
