import { problemsFromRefusal, type Outcome, type QuestionOrNote, type Service } from '@civic-elements/core/requests';
import type { FormFact, RequestFormState } from './request-form-state.js';

/** What a try to send makes of the form: what it shows, what takes focus, and what the page is told. */
export interface Conclusion {
  readonly change: Pick<RequestFormState, 'phase' | 'problems'>;
  readonly focus: 'receipt-title' | 'heading' | 'problems';
  readonly fact: FormFact;
}

export function conclusionOf(outcome: Outcome, { code: serviceCode, name: serviceName }: Service, asked: readonly QuestionOrNote[]): Conclusion {
  switch (outcome.state) {
    case 'received':
    case 'numbering':
    case 'no-number': {
      const { state: _state, ...answer } = outcome;
      const { serviceNotice: _notice, ...number } = answer;
      return {
        change: { phase: { name: 'done', receipt: { serviceCode, serviceName, ...answer } }, problems: [] },
        focus: 'receipt-title',
        fact: { name: 'civic-request-received', serviceCode, ...number },
      };
    }
    case 'kept':
    case 'unsure':
      return {
        change: { phase: { name: 'not-done', outcome }, problems: [] },
        focus: 'heading',
        fact: { name: 'civic-request-kept', serviceCode, because: outcome.because, unsure: outcome.state === 'unsure' },
      };
    case 'refused': {
      const problems = problemsFromRefusal(outcome.error, asked);
      return {
        change: { phase: { name: 'not-done', outcome }, problems },
        focus: problems.length > 0 ? 'problems' : 'heading',
        fact: { name: 'civic-request-refused', serviceCode, because: outcome.because },
      };
    }
  }
}
