import { headlineOf, timelineOf, type Moment, type ServiceRequest } from '@civic-elements/core/requests';
import type { TrackerAnswerWords } from '@civic-elements/core/words';
import { html, nothing, type TemplateResult } from 'lit';
import { heading, timeline, triangleAlertIcon, type TimelineEntry } from '../../ui/index.js';
import { machineDate, momentInWords, dayInWords } from '../../internal/city-dates.js';
import type { Tracking, TrackingMore } from '../tracking.js';

const titles: Readonly<Record<Moment['kind'], keyof TrackerAnswerWords>> = {
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

/** What is known of the request in the order it happened. A closing whose reason stands in the headline is not explained twice. */
export function historyView(request: ServiceRequest, tracking: TrackingMore): TemplateResult {
  const { parts: { updates }, say, locale, headingLevel } = tracking;
  const now = Date.now();
  const { citySays, expected } = headlineOf(request, now);
  const moments = timelineOf(updates.joined(request), now);
  const last = moments.filter(({ kind }) => kind !== 'expected').length - 1;
  const entries = moments.map((moment, i): TimelineEntry => {
    const { kind, at } = moment;
    const isNext = kind === 'expected';
    const words = isNext ? dayInWords : momentInWords;
    const date = at ? html`<time datetime=${machineDate(at)}>${words(at, locale)}</time>` : say('dateUnknown');
    if (isNext && at && expected?.late) {
      return { title: say('late', { date: dayInWords(at, locale) }), state: 'upcoming', word: say('warning'), icon: triangleAlertIcon() };
    }
    const { title, own, note } = titleAndNote(moment, tracking);
    const isLatest = i === last && request.status !== 'closed';
    return {
      title: own ? html`<span dir="auto">${title}</span>` : title,
      state: isNext ? 'upcoming' : isLatest ? 'current' : 'done',
      word: isNext || isLatest ? html`<strong>${say(isNext ? 'stateNext' : 'stateNow')}</strong> · ${date}` : date,
      ...(note !== '' && !(kind === 'closed' && note === citySays) ? { note: html`<span class="words" dir="auto">${note}</span>` } : {}),
    };
  });
  return html`
    <section class="page" aria-labelledby="history">
      ${heading({ level: headingLevel + 1, text: say('timeline'), size: 'l', id: 'history' })}
      ${timeline({ entries, id: 'timeline' })}
      ${updates.any ? html`<p class="civic-hint">${say('updatesFrom')}</p>` : nothing}
    </section>
  `;
}
