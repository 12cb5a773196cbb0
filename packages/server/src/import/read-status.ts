const closedWords = /clos|complet|resolv|fixed|done|cancel|duplicate|archiv|denied|reject|finish|no further action|not responsible/;
const notYet = /^(re-?open|not (?!responsible)|un|in-?complet)/;

/**
 * GeoReport knows open and closed. A city that says more is sorted into these two, and its own word kept as the
 * note where it left no other. A city that says nothing is judged by whether it gave a date of closing.
 */
export function readStatus(word: string, notes: string, hasClosingDate: boolean): { status: 'open' | 'closed'; status_notes: string | null } {
  const lower = word.replaceAll('_', ' ').toLowerCase();
  const plain = lower === '' || lower === 'open' || lower === 'closed';
  const closed = lower === '' ? hasClosingDate : closedWords.test(lower) && !notYet.test(lower);
  return { status: closed ? 'closed' : 'open', status_notes: notes || (plain ? null : word) };
}
