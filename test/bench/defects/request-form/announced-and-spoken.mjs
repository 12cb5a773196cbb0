/** What is said while focus stays, once and in the right language. */
const ui = 'packages/elements/src/ui';
const form = 'packages/elements/src/request-form';
const internal = 'packages/elements/src/internal';

export const announcedAndSpoken = [
  {
    id: 'no-live-region', what: 'Nothing is announced: the live region has no role (4.1.3)', near: ['request-form/announcements', 'request-form/accessible'],
    file: `${form}/request-form.ts`, find: '<p role="status" class=', put: '<p class=',
  },
  {
    id: 'no-live-region-at-the-end', what: 'On the confirmation there is no live region (4.1.3)', near: ['request-form/said-in-time', 'request-form/announcements', 'request-form/after-sending/after-sending'],
    file: `${form}/request-form.ts`, find: '<p role="status" class=', put: "<p role=${this.form.state.phase.name === 'done' ? 'note' : 'status'} class=",
  },
  {
    id: 'live-region-hidden', what: 'The live region is hidden from everybody (4.1.3)', near: ['ui/seen', 'request-form/announcements', 'ui/error-summary'],
    file: `${ui}/ground.styles.ts`, find: '  .civic-hidden {\n    position: absolute;', put: '  .civic-hidden {\n    display: none;\n    position: absolute;',
  },
  {
    id: 'said-twice', what: 'That answers cannot be kept is said by two live regions (4.1.3)', near: ['request-form/said-in-time', 'request-form/announcements', 'request-form/request-form'],
    file: `${form}/form-view.ts`, find: "${kept ? nothing : notice({ kind: 'warning', word:", put: "${kept ? nothing : notice({ kind: 'warning', role: 'alert', word:",
  },
  {
    id: 'said-with-each-key', what: 'Announcements do not wait until the typing ends', near: ['request-form/said-in-time', 'request-form/announcements', 'request-form/words'],
    file: `${internal}/announcer.ts`, find: '}, 700);', put: '}, 0);',
  },
  {
    id: 'count-not-said', what: 'How many services fit is not announced (4.1.3)', near: ['request-form/announcements'],
    file: `${form}/steps/service-step.ts`, find: "return count > 0 ? say('suggestionsFound', { count }) : nothingFits", put: "return count > 99 ? say('suggestionsFound', { count }) : nothingFits",
  },
  {
    id: 'none-fits-too-early', what: '“Nothing fits” is announced at the first letters', near: ['request-form/announcements'],
    file: `${form}/steps/service-step.ts`, find: 'words.trim().length >= 12 &&', put: 'words.trim().length >= 1 &&',
  },
  {
    id: 'sending-not-said', what: 'That it is being sent is not announced (4.1.3)', near: ['request-form/announcements'],
    file: `${form}/announcement.ts`, find: "return say(!slow ? 'sending' : phase.canStop ? 'sendingHeldUp' : 'sendingSlow');", put: "return !slow ? '' : say(phase.canStop ? 'sendingHeldUp' : 'sendingSlow');",
  },
  {
    id: 'slow-not-said', what: 'That sending takes long is not announced (4.1.3)', near: ['request-form/said-in-time', 'request-form/announcements', 'request-form/sending/sending'],
    file: `${form}/announcement.ts`, find: "return say(!slow ? 'sending' : phase.canStop ? 'sendingHeldUp' : 'sendingSlow');", put: "return say(!slow || !phase.canStop ? 'sending' : 'sendingHeldUp');",
  },
  {
    id: 'emergency-not-said', what: 'A notice about danger to life is not announced when it appears (4.1.3)', near: ['request-form/words'],
    file: `${form}/words/stopper-notice.ts`, find: "...(appears && stopper.kind === 'emergency' && {", put: "...(appears && stopper.kind === 'not-ours' && {",
  },
  {
    id: 'no-list-not-said', what: 'That the city’s list could not be had is not announced (4.1.3)', near: ['request-form/announcements'],
    file: `${form}/form-view.ts`, find: "notice({ kind: 'error', role: 'alert', word: say('error'), body: html`\n          <p>${say(whyNotReached", put: "notice({ kind: 'error', word: say('error'), body: html`\n          <p>${say(whyNotReached",
  },
  {
    id: 'location-failure-not-said', what: 'That the location could not be had is not announced (4.1.3)', near: ['request-form/announcements'],
    file: `${form}/announcement.ts`, find: 'failed ? say(failed) : placeNews(walk)', put: "failed ? '' : placeNews(walk)",
  },
  {
    id: 'addresses-not-said', what: 'How many addresses were found is not announced (4.1.3)', near: ['request-form/place', 'request-form/layout-page'],
    file: `${form}/place/place-in-words.ts`, find: "now.found.length > 0 ? say('foundCount', { count: now.found.length })", put: "now.found.length > 0 ? ''",
  },
  {
    id: 'new-question-not-said', what: 'A question that an answer brings is not announced (4.1.3)', near: ['request-form/rules'],
    file: `${form}/asked-questions.ts`, find: 'this.came.length > 0 ?', put: 'this.came.length > 99 ?',
  },
  {
    id: 'gone-question-not-said', what: 'A question that an answer takes away is not announced (4.1.3)', near: ['request-form/rules'],
    file: `${form}/asked-questions.ts`, find: 'this.gone.length > 0 ?', put: 'this.gone.length > 99 ?',
  },
  {
    id: 'photo-refusal-not-said', what: 'That a file cannot be taken is not announced (4.1.3)', near: ['request-form/photos/photos'],
    file: `${form}/photos/photo-bench.ts`, find: '      ...bad.map(', put: '      ...bad.slice(99).map(',
  },
  {
    id: 'photos-added-not-said', what: 'That photos were added is not announced (4.1.3)', near: ['request-form/photos/photos'],
    file: `${form}/photos/photo-bench.ts`, find: '...(this.photos.length > 0 ? [(walk: Walk)', put: '...(this.photos.length > 99 ? [(walk: Walk)',
  },
  {
    id: 'copied-not-said', what: 'That the number was copied is not announced (4.1.3)', near: ['request-form/said-in-time', 'request-form/keeping/nothing-lost', 'request-form/sending/sending', 'request-form/after-sending/after-sending'],
    file: `${form}/announcement.ts`, find: 'if (copied) return', put: 'if (copied && slow) return',
  },
  {
    id: 'cleared-not-said', what: 'That the answers are gone is not announced (4.1.3)', near: ['request-form/announcements'],
    file: `${form}/clearing.ts`, find: "form.startAnew('cleared')", put: 'form.startAnew()',
  },
  {
    id: 'late-number-not-said', what: 'That the number has come is not announced (4.1.3)', near: ['request-form/sending/sending', 'request-form/announcements'],
    file: `${form}/announcement.ts`, find: "id !== undefined && token !== undefined ? say('numberCame', { number: id }) : ''", put: "id === undefined && token !== undefined ? say('numberCame', { number: token }) : ''",
  },
  {
    id: 'language-not-said', what: 'The form says that it is English, whatever it speaks (3.1.2)', near: ['request-form/request-form'],
    file: `${form}/request-form.ts`, find: '<div class="widget" lang=${lang} ', put: "<div class=\"widget\" lang=${ready ? 'en' : lang} ",
  },
  {
    id: 'direction-fixed', what: 'Arabic runs from left to right (1.3.2)', near: ['request-form/request-form'],
    file: `${form}/request-form.ts`, find: ' dir=${direction} ', put: " dir=${ready ? 'ltr' : direction} ",
  },
  {
    id: 'language-of-the-city-not-said', what: 'The city’s warning in another language does not say which (3.1.2)', near: ['request-form/words'],
    file: `${form}/words/stopper-notice.ts`, find: '<p lang=${lang || nothing} dir="auto">', put: '<p data-language=${lang || nothing} dir="auto">',
  },
  {
    id: 'language-of-answers-not-said', what: 'An answer of the city in another language does not say which (3.1.2)', near: ['request-form/for-everybody', 'request-form/words'],
    file: `${form}/words/answers-view.ts`, find: '<div lang=${atHand.lang} dir="auto">', put: '<div dir="auto">',
  },
  {
    id: 'language-does-not-follow', what: 'The form goes on in its language when the page changes its own (3.1.2)', near: ['request-form/request-form'],
    file: `${internal}/localisation.ts`, find: "attributeFilter: ['lang']", put: "attributeFilter: ['data-lang']",
  },
  {
    id: 'address-torn-in-arabic', what: 'An English address changes its order inside an Arabic page (1.3.2)', near: ['request-form/for-everybody', 'request-form/request-form', 'request-form/place'], pages: ['journeys/languages'],
    file: `${form}/walk.ts`, find: 'html`<bdi>${text}</bdi>`', put: 'html`<span>${text}</span>`',
  },
];
