import { headlineOf, type RequestChange, type ServiceRequest } from '@civic-elements/core/requests';
import { clockInWords, dayInWords } from '../../internal/city-dates.js';
import type { ChangedRequest, Phase } from '../status-tracker-state.js';
import type { TrackingMore } from '../tracking.js';
import { standingInWords } from './standing.js';

/** Nobody listens to more at once; the rest stands on the page. */
const longest = 200;
const short = (words: string): string => (words.length > longest ? `${words.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…` : words);

const stands = (request: ServiceRequest, tracking: TrackingMore): string => standingInWords(headlineOf(request, Date.now()), request, tracking);

/** What is new, in words: the weightiest, for whoever listens reads the rest on the page. */
function newsOf({ request, changes: [change] }: ChangedRequest, tracking: TrackingMore): string {
  const { say, locale } = tracking;
  if (!change) return stands(request, tracking);
  const told = (what: RequestChange): string => {
    switch (what.what) {
      case 'standing':
      case 'reopened':
        return stands(request, tracking);
      case 'city-says': return what.now === undefined ? say('newOther') : say('newSays', { words: short(what.now) });
      case 'expected': return what.now ? say('expectedBy', { date: dayInWords(what.now, locale) }) : say('newNoDate');
      case 'notes': return what.added.map(({ words }) => short(words)).find((words) => words !== '') ?? say('updateCame');
      case 'agency':
      case 'service-notice':
      case 'duplicate-of':
      case 'service':
      case 'description':
      case 'place':
      case 'photos':
        return say('newOther');
      default:
        what satisfies never;
        return '';
    }
  };
  return told(change);
}

/** What is new since the answer came, and what came of a press; '' for nothing. What a person asked for takes the focus and is read there. */
export function announcement(phase: Phase, tracking: TrackingMore): string {
  const { parts, say, locale } = tracking;
  if (parts.said) return say(parts.said);
  if (phase.name !== 'found' && phase.name !== 'several') return '';
  const { trouble, news, asOf } = phase;
  if (trouble) return say('keepLast', { time: clockInWords(asOf, Date.now(), locale) });
  if (news === undefined || news === 'nothing') return news ? say('refreshed') : '';
  return news.map((changed) => {
    const status = newsOf(changed, tracking);
    return say('changed', { status: phase.name === 'found' ? status : say('changedOf', { number: changed.request.id, status }) });
  }).join('. ');
}
