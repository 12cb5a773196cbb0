import type { WorkEntry } from './work-entry.js';

type Untold = WorkEntry extends infer Entry ? (Entry extends WorkEntry ? Omit<Entry, 'says'> : never) : never;

/** Says in English what an entry proposes and why. `questions` are those of its articles, in their order. */
export function asSentence(entry: Untold, questions: readonly string[]): string {
  const { words, evidence: of } = entry;
  const quoted = words.map((word) => `“${word}”`).join(', ');
  const [first = '', second = ''] = questions.map((question) => `“${question}”`);
  switch (entry.kind) {
    case 'write':
      return of.calls === undefined
        ? `Write an answer for ${quoted}, or let one be found by it: of ${of.searches} searches or more, at least ${of.failed} found nothing that fits.`
        : `Write an answer for ${quoted}: at least ${of.calls} people called about it.`;
    case 'mend':
      return entry.why === 'not-helpful'
        ? `Mend ${first}: at least ${of.notAnswered} people said it did not help${entry.reasons.length > 0 ? `, mostly because: ${entry.reasons.join(', ').replaceAll('-', ' ')}` : ''}.`
        : `Mend ${first}: after reading it, at least ${of.wentOn} people called, wrote or began a request.`;
    case 'merge':
      return `Make one of ${first} and ${second}: people who type the same words open now this one, now that one.`;
    case 'retire':
      return `Retire ${first}, or check it: nobody opened it, and it was last checked on ${entry.checked}.`;
    case 'wording':
      if (of.missed !== undefined) return `Let ${first} be found by “${entry.text}”: at least ${of.missed} people who typed that had to look further for it.`;
      return of.calls === undefined
        ? `Let ${first} be found by “${entry.text}”: at least ${of.opened} people typed that and wanted this answer.`
        : `Let ${first} be found by “${entry.text}”: at least ${of.calls} people called about it in these words.`;
    case 'synonym':
      return of.reworded === undefined
        ? `Let “${words[0]}” find “${words[1]}” too: at least ${of.opened} people typed the one and opened answers about the other.`
        : `Let “${words[0]}” find “${words[1]}” too: at least ${of.reworded} people typed the one, then the other, and then opened an answer.`;
    case 'pin':
      return `Put ${first} in front for ${quoted}: nearly all who typed that opened it, at least ${of.deep} of them below the third place.`;
  }
}
