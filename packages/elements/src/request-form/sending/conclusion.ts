import { problemsFromRefusal, type OutboxEntry } from '@civic-elements/core/requests';
import type { FormFact, Phase, RequestFormState } from '../request-form-state.js';

/** What has become of a request makes of the form: what it shows, what takes focus, and what the page is told. */
export interface Conclusion {
  readonly change: Pick<RequestFormState, 'phase'> & Partial<Pick<RequestFormState, 'problems'>>;
  readonly focus?: 'receipt-title' | 'heading' | 'problems';
  readonly fact?: FormFact;
}

/** After so many looks in vain a resident should not have to keep the page open. */
const looksForNumber = 14;

/** A try that goes by itself changes nothing in view but a word: only its end does. */
export function conclusionOf(entry: OutboxEntry, before: Phase['name']): Conclusion {
  const { draft: { key, serviceCode }, service: { name: serviceName }, putAt: sentAt, state, because = 'failed', receipt = {} } = entry;
  const notDone = { phase: { name: 'not-done', entry } } as const;
  switch (state) {
    case 'received':
    case 'waiting': {
      const { serviceNotice: _notice, photosNotTaken: _photos, ...number } = receipt;
      const numberLate = state === 'waiting' && entry.tries >= looksForNumber;
      return {
        change: { phase: { name: 'done', receipt: { key, serviceCode, serviceName, sentAt, ...receipt, ...(numberLate && { numberLate }) } }, problems: [] },
        ...(before !== 'done' && { focus: 'receipt-title', fact: { name: 'civic-request-received', serviceCode, ...number } }),
      };
    }
    case 'queued':
    case 'sending':
      return { change: before === 'not-done' ? notDone : { phase: { name: 'sending', canStop: state === 'queued' } } };
    case 'kept':
    case 'checking':
    case 'needs-person':
      return {
        change: { ...notDone, problems: [] },
        ...(before !== 'not-done' && { focus: 'heading' }),
        fact: { name: 'civic-request-kept', serviceCode, because, unsure: state !== 'kept' },
      };
    case 'refused': {
      const problems = problemsFromRefusal(entry.problems ?? [], entry.questions);
      return { change: { ...notDone, problems }, focus: problems.length > 0 ? 'problems' : 'heading', fact: { name: 'civic-request-refused', serviceCode, because } };
    }
    case 'held':
      return { change: { phase: { name: 'answering' } } };
  }
}
