/**
 * How many slips of the finger lead from one word to another: a letter more, less, other, or two neighbours swapped. Counts no
 * further than `most`, which is small; gives `most + 1` for anything beyond.
 */
export function editsBetween(from: string, to: string, most: number): number {
  let at = 0;
  while (at < from.length && from[at] === to[at]) at++;
  if (at === from.length && at === to.length) return 0;
  if (most === 0) return 1;
  const after = (here: number, there: number): number => 1 + editsBetween(from.slice(at + here), to.slice(at + there), most - 1);
  const swapped = from[at] === to[at + 1] && from[at + 1] === to[at];
  return Math.min(after(1, 1), after(1, 0), after(0, 1), swapped ? after(2, 2) : most + 1);
}
