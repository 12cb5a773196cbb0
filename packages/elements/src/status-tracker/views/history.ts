import { headlineOf, timelineOf, type Moment, type ServiceRequest } from '@civic-elements/core/requests';
import type { StatusTrackerWords } from '@civic-elements/core/words';
import { html, type TemplateResult } from 'lit';
import { heading, timeline, type TimelineEntry } from '../../ui/index.js';
import { machineDate, momentInWords, dayInWords } from '../dates.js';
import type { Tracking } from '../tracking.js';

const titles: Readonly<Record<Moment['kind'], keyof StatusTrackerWords>> = {
  received: 'eventReceived', opened: 'eventOpened', activity: 'eventActivity', 'follow-on-created': 'eventFollowOnCreated',
  'follow-on-closed': 'eventFollowOnClosed', reopened: 'eventReopened', closed: 'eventClosed', expected: 'eventExpected',
};

/** Longer than this a city's line is no title. */
const longestTitle = 60;

/** An update is titled by the city's own first line where that is short; everything else by what it is. */
function titleAndNote({ kind, words }: Moment, { say }: Tracking): { title: string; own: boolean; note: string } {
  const [first = '', ...rest] = words.split('\n');
  if (kind === 'activity' && first !== '' && first.length <= longestTitle) return { title: first, own: true, note: rest.join('\n').trim() };
  return { title: say(titles[kind]), own: false, note: words };
}

/** What is known of the request in the order it happened. The city's note that stands in the headline is not said twice. */
export function historyView(request: ServiceRequest, tracking: Tracking): TemplateResult {
  const { say, locale, headingLevel } = tracking;
  const now = Date.now();
  const { citySays } = headlineOf(request, now);
  const moments = timelineOf(request, now);
  const last = moments.filter(({ kind }) => kind !== 'expected').length - 1;
  const entries = moments.map((moment, i): TimelineEntry => {
    const { kind, at } = moment;
    const { title, own, note } = titleAndNote(moment, tracking);
    const state = kind === 'expected' ? 'upcoming' : i === last && request.status !== 'closed' ? 'current' : 'done';
    const when = at ? (kind === 'expected' ? dayInWords(at, locale) : momentInWords(at, locale)) : say('dateUnknown');
    return {
      title: own ? html`<span dir="auto">${title}</span>` : title,
      state,
      word: say(state === 'done' ? 'stateDone' : state === 'current' ? 'stateNow' : 'stateNext'),
      when,
      ...(at ? { datetime: machineDate(at) } : {}),
      ...(note !== '' && note !== citySays ? { note: html`<div class="words" dir="auto">${note}</div>` } : {}),
    };
  });
  return html`
    <section class="page" aria-labelledby="history">
      ${heading({ level: headingLevel + 1, text: say('timeline'), size: 'l', id: 'history' })}
      ${timeline({ entries, id: 'timeline' })}
    </section>
  `;
}
