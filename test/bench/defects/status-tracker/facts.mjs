/** How a request stands: nothing that the city did not say, and nothing of what it said left out. */
const internal = 'packages/elements/src/internal';
const tracker = 'packages/elements/src/status-tracker';
const core = 'packages/core/src/requests';

export const facts = [
  {
    id: 'closed-told-as-open', what: 'A request that is closed is told as open', near: ['status-tracker/status-tracker'],
    file: `${tracker}/views/standing.ts`, find: "case 'closed': return say('closed');", put: "case 'closed': return say('open');",
  },
  {
    id: 'closed-taken-for-done', what: '“Resolved, not at location” is told as done', near: ['status-tracker/status-tracker'],
    file: `${core}/headline.ts`, find: 'return saysDone.test(because) && !doubt.test(because) && !hasStepStillOpen', put: 'return saysDone.test(because) && !doubt.test(request.id) && !hasStepStillOpen',
  },
  {
    id: 'late-not-said', what: 'That it is late is not said', near: ['status-tracker/status-tracker'],
    file: `${tracker}/views/headline.ts`, find: '${headline.expected?.late ? html', put: "${headline.expected?.late && headline.standing === 'received' ? html",
  },
  {
    id: 'past-date-still-expected', what: 'A date that has passed is told as one that is still to come', near: ['status-tracker/status-tracker'],
    file: `${tracker}/views/headline.ts`, find: "expected && !expected.late ? say('expectedBy'", put: "expected ? say('expectedBy'",
  },
  {
    id: 'late-in-the-list-as-on-time', what: 'In the list of several, one that is late is told as on time', near: ['status-tracker/several/several'],
    file: `${tracker}/views/several-list.ts`, find: "say(expected.late ? 'late' : 'expectedBy', {", put: "say('expectedBy', {",
  },
  {
    id: 'reason-passed-over', what: 'That the city gave no reason is passed over', near: ['status-tracker/status-tracker'],
    file: `${tracker}/views/headline.ts`, find: "unexplained ? say('noReason')", put: "unexplained && stepStillOpen ? say('noReason')",
  },
  {
    id: 'step-passed-over', what: 'That a further step is not finished is passed over', near: ['status-tracker/status-tracker'],
    file: `${tracker}/views/headline.ts`, find: "stepStillOpen ? say('stepStillOpen')", put: "stepStillOpen && unexplained ? say('stepStillOpen')",
  },
  {
    id: 'words-of-the-city-cut', what: 'The city’s words are cut short', near: ['status-tracker/status-tracker'],
    file: `${tracker}/views/headline.ts`, find: 'dir="auto">${citySays}</span></blockquote>', put: 'dir="auto">${citySays.slice(0, 20)}</span></blockquote>',
  },
  {
    id: 'rest-of-the-note-lost', what: 'Of an update only the first line is shown', near: ['status-tracker/status-tracker'],
    file: `${tracker}/views/history.ts`, find: "note: rest.join('\\n').trim() };", put: "note: rest.slice(1).join('\\n').trim() };",
  },
  {
    id: 'reason-told-twice', what: 'A closing is explained twice with the same words', near: ['status-tracker/status-tracker', 'status-tracker/after-closing/not-fixed'], pages: ['journeys/tracker-heard', 'journeys/real-records-drawn'],
    file: `${tracker}/views/history.ts`, find: "!(kind === 'closed' && note === citySays)", put: "!(kind === 'opened' && note === citySays)",
  },
  {
    id: 'date-to-come-as-happened', what: 'A date that is still to come stands as something that has happened', near: ['status-tracker/status-tracker'], pages: ['journeys/tracker-heard'],
    file: `${tracker}/views/history.ts`, find: "const isNext = kind === 'expected';", put: "const isNext = kind === 'expected' && at === undefined;",
  },
  {
    id: 'date-to-come-as-latest', what: 'No step is marked as the latest where a date is still to come', near: ['status-tracker/status-tracker'],
    file: `${tracker}/views/history.ts`, find: "const last = moments.filter(({ kind }) => kind !== 'expected').length - 1;", put: "const last = moments.filter(({ kind }) => kind !== 'opened').length - 1;",
  },
  {
    id: 'clock-face-as-world-time', what: 'For machines, a time without a zone becomes one of Greenwich', near: ['status-tracker/status-tracker'],
    file: `${internal}/city-dates.ts`, find: 'return zoned ? iso : iso.slice(0, 19);', put: 'return zoned ? iso : iso.slice(0, 24);',
  },
  {
    id: 'clock-face-moved', what: 'A time without a zone is moved by the reader’s own', near: ['status-tracker/status-tracker'], pages: ['journeys/real-records-drawn'],
    file: `${internal}/city-dates.ts`, find: "timeStyle: 'short', ...(time.zoned ? {} : { timeZone: 'UTC' }) }).format(time.at)", put: "timeStyle: 'short', ...(time.zoned ? { timeZone: 'UTC' } : {}) }).format(time.at)",
  },
  {
    id: 'day-too-early', what: 'West of Greenwich a day is told as the day before', near: ['status-tracker/status-tracker'],
    file: `${internal}/city-dates.ts`, find: "...(zoned && !dayOnly ? {} : { timeZone: 'UTC' }) }).format(at);", put: "...(zoned || dayOnly ? {} : { timeZone: 'UTC' }) }).format(at);",
  },
  {
    id: 'yesterday-told-as-today', what: 'What was known yesterday is told with its hour alone, as if it were of today', near: ['status-tracker/asking-the-city', 'status-tracker/status-tracker'],
    file: `${internal}/city-dates.ts`, find: 'const today = new Date(at).toDateString() === new Date(now).toDateString();', put: 'const today = at <= now;',
  },
  {
    id: 'closed-before-it-was-made', what: 'A date of closing before the request was made is shown', near: ['status-tracker/status-tracker'],
    file: `${core}/timeline.ts`, find: 'time && !(requestedAt && isBefore(time, requestedAt)));', put: 'time && !(requestedAt && isBefore(requestedAt, requestedAt)));',
  },
  {
    id: 'history-backwards', what: 'What has happened stands in the wrong order (1.3.2)', near: ['status-tracker/status-tracker'],
    file: `${core}/timeline.ts`, find: '(a.at === b.at ? 0 : a.at - b.at)', put: '(a.at === b.at ? 0 : b.at - a.at)',
  },
  {
    id: 'sent-on-the-wrong-day', what: 'As the day it was sent stands the day of its last change', near: ['status-tracker/status-tracker'], pages: ['journeys/real-records-drawn'],
    file: `${tracker}/views/details.ts`, find: 'value: date(requestedAt) }', put: 'value: date(updatedAt ?? requestedAt) }',
  },
  {
    id: 'empty-row', what: 'Where the city does not say who does it, an empty row stands there', near: ['status-tracker/status-tracker'],
    file: `${tracker}/views/details.ts`, find: "agency ? { key: say('agency'), value: own(agency) } : undefined,", put: "{ key: say('agency'), value: own(agency ?? '') },",
  },
  {
    id: 'next-of-what-is-closed', what: 'Of a request that is closed it is told what happens next', near: ['status-tracker/status-tracker'], pages: ['journeys/tracker-heard'],
    file: `${tracker}/views/details.ts`, find: "serviceNotice && status !== 'closed' ?", put: "serviceNotice && status !== 'other' ?",
  },
  {
    id: 'script-as-a-photo', what: 'A script is linked as a photo', near: ['status-tracker/status-tracker', 'status-tracker/told/city-updates'],
    file: `${tracker}/views/details.ts`, find: '/^https?:\\/\\//i.test(url)', put: '/^\\w+:/i.test(url)',
  },
  {
    id: 'joined-not-told', what: 'Nobody is told with which request this one was joined', near: ['status-tracker/told/survivor', 'status-tracker/status-tracker'],
    file: `${tracker}/views/headline.ts`, find: '${duplicateOf === undefined ? nothing', put: "${duplicateOf === undefined || headline.standing === 'closed-duplicate' ? nothing",
  },
  {
    id: 'joined-not-followed', what: 'How the request stands that this one was joined with is not told', near: ['status-tracker/told/survivor'],
    file: `${tracker}/told/survivor.ts`, find: 'city && request.duplicateOf !== undefined ?', put: "city && request.duplicateOf === '' ?",
  },
  {
    id: 'joined-in-a-circle', what: 'A request that was joined with itself leads round in a circle', near: ['status-tracker/told/survivor'],
    file: `${tracker}/views/joined.ts`, find: "(followed.end.kind === 'unknown' || followed.end.kind === 'circle')", put: "(followed.end.kind === 'unknown' || followed.end.kind === 'too-far')",
  },
  {
    id: 'joined-followed-once', what: 'A request that was joined twice is followed to the first of them alone', near: ['status-tracker/told/survivor'],
    file: `${core}/follow-duplicates.ts`, find: 'const mostSteps = 5;', put: 'const mostSteps = 1;',
  },
  {
    id: 'resident-as-the-city', what: 'What a resident wrote is given out as what the city says', near: ['status-tracker/told/city-updates'],
    file: `${tracker}/views/headline.ts`, find: 'const { request } = found;', put: 'const request = tracking.parts.updates.joined(found.request);',
  },
  {
    id: 'residents-not-told-of', what: 'Nothing says that some of what has happened may come from residents', near: ['status-tracker/told/city-updates'],
    file: `${tracker}/views/history.ts`, find: '${updates.any ? html', put: "${updates.any && request.status === 'other' ? html",
  },
  {
    id: 'lately-of-a-few', what: 'How long it takes is told from so few requests that it tells of persons', near: ['status-tracker/told/lately'],
    file: `${tracker}/told/lately.ts`, find: 'const fewest = 11;', put: 'const fewest = 1;',
  },
  {
    id: 'longer-than-half', what: 'A request that takes longer than half of the others is told as longer than nine of ten', near: ['status-tracker/told/lately'],
    file: `${tracker}/views/by-when.ts`, find: 'since > nineOfTen ?', put: 'since > median ?',
  },
  {
    id: 'time-taken-too-short', what: 'How long it takes is told shorter than it is', near: ['internal/time-taken', 'status-tracker/told/lately'],
    file: `${internal}/time-taken.ts`, find: 'Math.max(1, Math.ceil(milliseconds / length))', put: 'Math.max(1, Math.floor(milliseconds / length))',
  },
  {
    id: 'nearer-than-it-is', what: 'A request nearby is told nearer than it is', near: ['internal/distance-in-words', 'status-tracker/where/where'],
    file: `${internal}/distance-in-words.ts`, find: 'Math.max(step, Math.ceil(amount / step) * step)', put: 'Math.max(step, Math.floor(amount / step) * step)',
  },
  {
    id: 'age-to-come', what: 'A request nearby is told as sent in three days from now', near: ['status-tracker/where/where'],
    file: `${internal}/age-in-words.ts`, find: 'format(-Math.floor(age / length), unit)', put: 'format(Math.floor(age / length), unit)',
  },
];
