import type { Mark } from '../marks.js';
import { fold, wordsIn } from '../terms.js';

/** Shorter beginnings than this mark half a page. */
const leastLetters = 3;

/**
 * Marks what begins like one of the typed words, whatever its accents, and the words an engine says it found. For sources that do
 * not tell where a text was hit.
 */
export function plainMarks(words: string, found: readonly string[] = []): (text: string) => readonly Mark[] {
  const typed = wordsIn(words).map(({ folded }) => folded);
  const beginnings = typed.filter((word) => word.length >= leastLetters);
  const whole = new Set([...(beginnings.length > 0 ? [] : typed), ...found.flatMap((text) => wordsIn(text).map(({ folded }) => folded))].map(fold));
  return (text) => wordsIn(text)
    .filter(({ folded }) => whole.has(folded) || beginnings.some((beginning) => folded.startsWith(beginning)))
    .reduce<{ start: number; end: number }[]>((marks, { start, end }) => {
      const before = marks.at(-1);
      if (before && before.end >= start) before.end = end;
      else marks.push({ start, end });
      return marks;
    }, []);
}
