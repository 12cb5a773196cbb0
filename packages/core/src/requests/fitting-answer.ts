import type { Answer } from './draft.js';
import type { Question } from './service.js';

/**
 * The part of an answer that fits this question as it is asked now; undefined when nothing does. Answers stay in a draft
 * when another service is chosen, and two services may use one code for different questions, or a city may take back a choice.
 */
export function fittingAnswer(question: Question, answer: Answer | undefined): Answer | undefined {
  if (answer === undefined) return undefined;
  switch (question.kind) {
    case 'singlevaluelist':
    case 'multivaluelist': {
      const picked = typeof answer === 'string' ? [answer] : [...new Set(answer)];
      const offered = picked.filter((key) => question.choices.some((choice) => choice.key === key));
      if (question.kind === 'multivaluelist') return offered.length > 0 ? offered : undefined;
      return picked.length === 1 ? offered[0] : undefined;
    }
    case 'datetime':
      return typeof answer === 'string' || answer.every((part) => part.trim() === '') ? undefined : answer;
    default:
      return typeof answer !== 'string' || answer.trim() === '' ? undefined : answer;
  }
}
