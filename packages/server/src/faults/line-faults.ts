import type { Fault } from './fault.js';

/** What goes wrong between the two ends of the line. `latency=500` and `status=503` are read by themselves. */
export const lineFaults: readonly Fault[] = [
  { name: 'D21-bad-deflate', says: 'The answer is said to be deflated and is not.', headers: { 'content-encoding': 'deflate' } },
  {
    name: 'D26-photo-lost',
    says: 'A new request is taken and its photos are dropped without a word.',
    asked: (asked) => (asked.form ? { ...asked, form: { ...asked.form, photos: [] } } : asked),
  },
  {
    name: 'D27-no-cors',
    says: 'No page of another site may read the answer, nor ask whether it may.',
    headers: { 'access-control-allow-origin': '', 'access-control-expose-headers': '', 'access-control-allow-methods': '' },
  },
  { name: 'D28-never', says: 'Nothing is kept and no answer comes.', line: 'silent-before' },
  { name: 'D28-never-after-commit', says: 'A new request is kept and no answer comes.', line: 'silent-after' },
  { name: 'drop-before-commit', says: 'The line is cut before a new request is kept.', line: 'cut-before' },
  { name: 'drop-after-commit', says: 'A new request is kept, and the line is cut before the answer.', line: 'cut-after' },
  { name: 'offline', says: 'The line is cut at once.', line: 'cut-before' },
];
