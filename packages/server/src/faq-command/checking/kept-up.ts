import type { Article } from '@civic-elements/core/faq';
import { sentences } from '../sentences.js';
import type { Tell } from './check-shelf.js';

/** An answer ought to be checked once a year. */
const staleAfterDays = 365;
const day = 86_400_000;

/** Answers nobody looked at for a year, and answers nobody looks after. */
export function keptUp(articles: readonly Article[], today: string, tell: Tell): void {
  for (const { id, checked, owner, department } of articles) {
    if (checked === undefined) tell('unchecked', id, '');
    else if ((Date.parse(today) - Date.parse(checked)) / day > staleAfterDays) tell('stale', id, sentences.lastChecked(checked));
    else if (checked > today) tell('stale', id, sentences.checkedLater(checked));
    if (owner === undefined) tell('no-owner', id, '');
    if (department === undefined) tell('no-department', id, '');
  }
}
