import { placeNews } from './place/place-in-words.js';
import { dayInWords } from '../internal/city-dates.js';
import { notFound } from './steps/place-step.js';
import { questionsAnnouncement } from './steps/questions-step.js';
import { serviceAnnouncement } from './steps/service-step.js';
import { asks, type Walk } from './walk.js';

/** What a screen reader says of what changes while focus stays where it is. What takes focus itself is not said here. */
export function announcement(walk: Walk, { slow, copied }: { readonly slow: boolean; readonly copied: boolean }): string {
  const { form, say } = walk;
  const { phase, location, kept } = form.state;
  switch (phase.name) {
    case 'done': {
      const { id, token } = phase.receipt;
      const { expected, isSaved } = form.parts?.next ?? {};
      if (copied) return say('copied');
      if (isSaved) return say('dateSaved');
      return [id !== undefined && token !== undefined ? say('numberCame', { number: id }) : '', expected ? say('nextExpected', { date: dayInWords(expected, walk.locale) }) : ''].join(' ').trim();
    }
    case 'sending':
      return say(!slow ? 'sending' : phase.canStop ? 'sendingHeldUp' : 'sendingSlow');
    case 'not-done':
      return phase.entry.state === 'sending' ? say('tryingNow') : '';
    case 'answering':
      break;
    default:
      phase satisfies never;
  }
  if (!asks(form, 'questions')) form.parts?.asked.forget();
  if (form.state.said) return serviceAnnouncement(walk);
  const failed = notFound[location];
  const news = [
    asks(form, 'service') ? serviceAnnouncement(walk) : kept ? '' : say('cannotKeep'),
    asks(form, 'place') ? (location === 'asking' ? say('locating') : failed ? say(failed) : placeNews(walk)) : '',
    asks(form, 'questions') ? questionsAnnouncement(walk) : '',
    asks(form, 'photos') ? (form.parts?.photos.announcement(walk) ?? '') : '',
  ];
  return news.filter(Boolean).join(' ');
}
