/**
 * How many slips of the finger lead from one word to another: a letter more, less, other, or two neighbours swapped. Counts no
 * further than `most`; gives `most + 1` for anything beyond.
 */
export function editsBetween(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let twoBefore: number[] = [];
  let before = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row++) {
    const now = [row];
    let least = row;
    for (let at = 1; at <= to.length; at++) {
      const same = from[row - 1] === to[at - 1];
      let edits = Math.min((before[at] as number) + 1, (now[at - 1] as number) + 1, (before[at - 1] as number) + (same ? 0 : 1));
      if (row > 1 && at > 1 && from[row - 1] === to[at - 2] && from[row - 2] === to[at - 1]) edits = Math.min(edits, (twoBefore[at - 2] as number) + 1);
      now.push(edits);
      if (edits < least) least = edits;
    }
    if (least > most) return most + 1;
    twoBefore = before;
    before = now;
  }
  return Math.min(before[to.length] as number, most + 1);
}
