/** A stretch of a text to mark, from `start` up to `end`, in UTF-16 units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** The stretch of a text, at most `longest` letters, that shows most of the marks; cut between words. */
export function excerptOf(text: string, marks: readonly Mark[], longest = 160): Mark {
  if (text.length <= longest) return { start: 0, end: text.length };
  let from = 0;
  let most = 0;
  for (const { start } of [{ start: 0 }, ...marks]) {
    const shown = marks.filter((mark) => mark.start >= start && mark.end <= start + longest).length;
    if (shown > most) [from, most] = [start, shown];
  }
  // What stands at the beginning needs no cut before it; elsewhere some words before the first mark tell what it is about.
  from = from < longest / 2 ? 0 : Math.max(0, from - Math.floor(longest / 6));
  const wordStart = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const start = wordStart > 0 && wordStart < from + longest / 4 ? wordStart : from;
  const roughEnd = Math.min(text.length, start + longest);
  const wordEnd = text.lastIndexOf(' ', roughEnd);
  return { start, end: roughEnd < text.length && wordEnd > start + longest / 2 ? wordEnd : roughEnd };
}
