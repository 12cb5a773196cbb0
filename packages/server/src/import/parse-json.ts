import { FileProblem } from './file-problem.js';
import { sentences } from './sentences.js';

/** The value in a JSON text, with every number as the text of its digits. Throws a FileProblem that says where it breaks. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(numbersAsText(text));
  } catch (cause) {
    const place = /position (\d+)/.exec(cause instanceof Error ? cause.message : '')?.[1];
    const line = place === undefined ? undefined : numbersAsText(text).slice(0, Number(place)).split('\n').length;
    throw new FileProblem(sentences.badJson(line), { cause });
  }
}

/**
 * Codes and request numbers are text whatever a city writes: 17 digits would lose the last ones as a number, and a
 * bare 001, which the standard's own examples show, is no JSON at all.
 */
function numbersAsText(json: string): string {
  return json.replace(/"[^"\\]*(?:\\[^][^"\\]*)*"?|-?\d[\d.eE+-]*/g, (part) => (part.startsWith('"') ? part : `"${part}"`));
}
