/** Names, roles and structure: what a screen reader is told of the tracker, apart from what is announced. */
const ui = 'packages/elements/src/ui';
const tracker = 'packages/elements/src/status-tracker';

export const namesAndRoles = [
  {
    id: 'headline-too-deep', what: 'The headline stands a level below the page’s own order of headings (1.3.1)', near: ['status-tracker/accessible', 'status-tracker/status-tracker'],
    file: `${tracker}/views/headline.ts`, find: "level: headingLevel, text: title, size: 'xl'", put: "level: headingLevel + 1, text: title, size: 'xl'",
  },
  {
    id: 'history-too-deep', what: 'A level of headings is left out before “What has happened” (1.3.1)', near: ['status-tracker/accessible'],
    file: `${tracker}/views/history.ts`, find: "level: headingLevel + 1, text: say('timeline')", put: "level: headingLevel + 2, text: say('timeline')",
  },
  {
    id: 'nearby-too-deep', what: 'Two levels of headings are left out before the requests nearby (1.3.1)', near: ['status-tracker/where/where', 'status-tracker/accessible'],
    file: `${tracker}/views/where.ts`, find: "level: headingLevel + 1, text: say('nearbyHeading')", put: "level: headingLevel + 3, text: say('nearbyHeading')",
  },
  {
    id: 'headline-names-nothing', what: 'The region that says how it stands has no name (1.3.1)', near: ['status-tracker/accessible', 'status-tracker/status-tracker'],
    file: `${tracker}/views/headline.ts`, find: ' part="status" aria-labelledby="heading">', put: ' part="status">',
  },
  {
    id: 'question-is-no-heading', what: 'The one question of the first page is no heading (1.3.1, 2.4.6)', near: ['status-tracker/status-tracker'],
    file: `${tracker}/views/look-up.ts`, find: '...(asHeading ? { heading: headingLevel } : {}),', put: '...(asHeading ? {} : { heading: headingLevel }),',
  },
  {
    id: 'history-is-no-list', what: 'What has happened is no list to a screen reader (1.3.1)', near: ['ui/error-summary', 'ui/base', 'status-tracker/accessible'],
    file: `${ui}/timeline.ts`, find: '<ol class="civic-timeline" role="list"', put: '<ol class="civic-timeline" role="presentation"',
  },
  {
    id: 'several-are-no-list', what: 'Several requests are no list to a screen reader (1.3.1)', near: ['status-tracker/accessible', 'status-tracker/several/several'],
    file: `${tracker}/views/several-list.ts`, find: '<ul class="listed" role="list">', put: '<ul class="listed" role="presentation">',
  },
  {
    id: 'latest-not-marked', what: 'Which step is the latest is marked for the eye alone (1.3.1)', near: ['ui/error-summary', 'status-tracker/status-tracker'],
    file: `${ui}/timeline.ts`, find: "aria-current=${entry.state === 'current' ? 'step' : nothing}", put: "aria-current=${entry.state === 'upcoming' ? 'step' : nothing}",
  },
  {
    id: 'row-has-no-term', what: 'What a row tells of is no term to a screen reader (1.3.1)', near: ['status-tracker/accessible', 'ui/base', 'ui/summary-list'],
    file: `${ui}/summary-list.ts`, find: '<dt><bdi>${key}</bdi></dt>', put: '<p><bdi>${key}</bdi></p>',
  },
  {
    id: 'forget-without-number', what: 'Every button that forgets a number is called the same (2.4.6)', near: ['status-tracker/several/kept-numbers'],
    file: `${tracker}/views/kept-list.ts`, find: "label: say('forget'), name: say('forgetNumber', { number }), kind", put: "label: say('forget'), kind",
  },
  {
    id: 'photos-called-alike', what: 'Every photo’s link is called the same (2.4.4)', near: ['status-tracker/status-tracker'],
    file: `${tracker}/views/details.ts`, find: "safe.length === 1 ? say('seePhoto')", put: "safe.length > i ? say('seePhoto')",
  },
  {
    id: 'outcome-without-name', what: 'What came of a press takes the focus, and a screen reader says nothing of it (4.1.2)', near: ['status-tracker/after-closing/not-fixed', 'status-tracker/following/follow', 'status-tracker/accessible'],
    file: `${tracker}/views/outcome.ts`, find: ' role="group" tabindex="-1" aria-labelledby="${id}-words">', put: ' role="group" tabindex="-1">',
  },
  {
    id: 'icons-read-out', what: 'Every icon is read out as a picture without a name (1.1.1)', near: ['status-tracker/accessible', 'ui/base'],
    file: `${ui}/icon.ts`, find: 'aria-hidden="true" focusable="false"', put: 'role="img" focusable="false"',
  },
  {
    id: 'rating-without-question', what: 'The choices of how happy somebody is have no question as their name (1.3.1)', near: ['status-tracker/after-closing/one-question', 'status-tracker/accessible'],
    file: `${tracker}/views/one-question.ts`, find: "legend: say('ratingQuestion'), hint: say('ratingHint')", put: "legend: '', hint: say('ratingQuestion')",
  },
  {
    id: 'opens-without-saying', what: 'The button that opens the words on what is not fixed does not say that it opens something (4.1.2)', near: ['status-tracker/after-closing/not-fixed', 'status-tracker/accessible'],
    file: `${tracker}/views/not-fixed.ts`, find: "label: say('notFixed'), expanded: false,", put: "label: say('notFixed'),",
  },
  {
    id: 'map-does-not-say-open', what: 'The button that shows the map does not say whether it is open (4.1.2)', near: ['status-tracker/where/where'],
    file: 'packages/elements/src/place-map/map-on-demand.ts', find: "busy: state === 'loading', expanded: isOpen,", put: "busy: state === 'loading', expanded: false,",
  },
  {
    id: 'words-of-the-city-as-ours', what: 'The city’s own words are not marked as a quotation (1.3.1)', near: ['status-tracker/status-tracker'],
    file: `${tracker}/views/headline.ts`, find: '<blockquote><span class="words" dir="auto">${citySays}</span></blockquote>', put: '<p class="words" dir="auto">${citySays}</p>',
  },
  {
    id: 'number-field-not-required', what: 'The field for the number does not say that it has to be filled in (3.3.2)', near: ['status-tracker/status-tracker', 'ui/field'],
    file: `${ui}/field.ts`, find: "spellcheck=${o.spellcheck === undefined ? nothing : String(o.spellcheck)}\n    dir=${o.dir ?? nothing}\n    aria-required=${o.required ? 'true' : nothing}\n    aria-invalid=${o.error ? 'true' : 'false'}\n    aria-describedby=${describedBy(o, o.counter)}\n    .value=${live(o.value)}\n    @input=${(event: Event) => o.onInput((event.target as HTMLInputElement)",
    put: "spellcheck=${o.spellcheck === undefined ? nothing : String(o.spellcheck)}\n    dir=${o.dir ?? nothing}\n    aria-invalid=${o.error ? 'true' : 'false'}\n    aria-describedby=${describedBy(o, o.counter)}\n    .value=${live(o.value)}\n    @input=${(event: Event) => o.onInput((event.target as HTMLInputElement)",
  },
  {
    id: 'email-purpose-gone', what: 'The browser cannot fill in the email address (1.3.5)', near: ['status-tracker/following/follow', 'status-tracker/accessible'],
    file: `${tracker}/views/follow.ts`, find: "type: 'email', autocomplete: 'email', inputmode: 'email'", put: "type: 'email', autocomplete: 'off', inputmode: 'email'",
  },
];
