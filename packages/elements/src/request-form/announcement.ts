import { nothingFits } from './steps/service-step.js';
import { notFound } from './steps/place-step.js';
import type { Walk } from './walk.js';

/** What a screen reader says of what changes while focus stays where it is. What takes focus itself is not said here. */
export function announcement(walk: Walk, { slow, copied }: { readonly slow: boolean; readonly copied: boolean }): string {
  const { form, say } = walk;
  const { draft, phase, step, location, kept, said, browsing, online } = form.state;
  switch (phase.name) {
    case 'done': {
      const { id, token } = phase.receipt;
      return id !== undefined && token !== undefined ? say('numberCame', { number: id }) : copied ? say('copied') : '';
    }
    case 'sending':
      return say(slow ? 'sendingSlow' : form.sendingWord);
    case 'not-done':
      return online && phase.outcome.state === 'kept' && phase.outcome.because === 'offline' ? say('backOnline') : '';
    case 'answering':
      break;
    default:
      phase satisfies never;
  }
  if (said) return say(said);
  const found = (): string => {
    const failed = notFound[location];
    if (step === 'place') return location === 'asking' ? say('locating') : failed ? say(failed) : '';
    if (step !== 'service' || browsing) return '';
    const count = form.offered.suggest(draft.words).length;
    return count > 0 ? say('suggestionsFound', { count }) : nothingFits(walk) ? say('suggestionsNone') : '';
  };
  return [kept ? '' : say('cannotKeep'), found()].join(' ').trim();
}
