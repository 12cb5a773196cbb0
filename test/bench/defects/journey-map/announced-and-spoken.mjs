/** What is said while focus stays, once and in the right language. */
const map = 'packages/elements/src/journey-map';
const views = `${map}/views`;
const editing = `${map}/editing`;
const internal = 'packages/elements/src/internal';

export const announcedAndSpoken = [
  {
    id: 'filter-not-said', what: 'How many steps are left is not announced (4.1.3)', near: ['journey-map/journey-map', 'journey-map/find-ones-way'],
    file: `${map}/journey-map.ts`, find: '<p role="status" class="shown', put: '<p class="shown',
  },
  {
    id: 'filter-counts-all', what: 'It is said that all steps are shown when some are', near: ['journey-map/journey-map', 'journey-map/find-ones-way'],
    file: `${map}/journey-map.ts`, find: "say('shownSteps', { count: shown, all", put: "say('shownSteps', { count: all.length, all",
  },
  {
    id: 'filter-not-named', what: 'By what the steps are filtered is not said', near: ['journey-map/find-ones-way', 'journey-map/journey-map'],
    file: `${views}/toolbar.ts`, find: 'return named.length > 0 ?', put: 'return named.length > 9 ?',
  },
  {
    id: 'filter-not-seen', what: 'That only some steps are shown is said, and not to be seen', near: ['journey-map/figures-and-plan', 'journey-map/journey-map'], pages: ['host-pages/journey-map/keyboard', 'host-pages/journey-map/host'],
    file: `${map}/journey-map.ts`, find: "shown < all.length ? '' : 'civic-hidden'", put: "shown < all.length ? 'civic-hidden' : ''",
  },
  {
    id: 'filter-back-not-said', what: 'That all steps are shown again is not announced (4.1.3)', near: ['journey-map/figures-and-plan', 'journey-map/find-ones-way', 'journey-map/journey-map'],
    file: `${map}/journey-map.ts`, find: '${filtered || shown < all.length ? say', put: '${filtered && shown < all.length ? say',
  },
  {
    id: 'waiting-not-said', what: 'That the map is on its way is not announced (4.1.3)', near: ['journey-map/journey-map'],
    file: `${map}/journey-map.ts`, find: '<p class="civic-muted coming" role="status">', put: '<p class="civic-muted coming">',
  },
  {
    id: 'no-map-not-said', what: 'That the map cannot be shown is not announced (4.1.3)', near: ['journey-map/journey-map', 'journey-map/in-slot/read-slot'],
    file: `${views}/away.ts`, find: "role: 'alert',\n    body: html`<p>${say(problems", put: 'body: html`<p>${say(problems',
  },
  {
    id: 'no-figures-not-said', what: 'That the figures cannot be had is not announced (4.1.3)', near: ['journey-map/figures-and-plan', 'journey-map/journey-map'],
    file: `${views}/away.ts`, find: "role: 'alert',\n    body: html`<p>${say(gone", put: 'body: html`<p>${say(gone',
  },
  {
    id: 'figures-and-map-mixed-up', what: 'Where the figures cannot be had, it is said that the other map cannot', near: ['journey-map/journey-map'],
    file: `${views}/away.ts`, find: "gone === metrics ? 'figuresAway' : 'otherMapAway'", put: "gone === compare ? 'figuresAway' : 'otherMapAway'",
  },
  {
    id: 'saved-not-said', what: 'That the map was saved is not announced (4.1.3)', near: ['journey-map/journey-map'],
    file: `${views}/save.ts`, find: '<p role="status">${told}</p>', put: '<p>${told}</p>',
  },
  {
    id: 'changes-not-said', what: 'What was done to the map is not announced (4.1.3)', near: ['journey-map/editing/changing', 'journey-map/editing/carrying'],
    file: `${editing}/change-the-map.ts`, find: '<p class="civic-hidden" role="status">', put: '<p class="civic-hidden">',
  },
  {
    id: 'changes-said-twice', what: 'What was done to a step is said by two live regions (4.1.3)', near: ['journey-map/editing/changing', 'journey-map/editing/carrying'],
    file: `${editing}/form-means.ts`, find: '<div class="done-note"><p>', put: '<div class="done-note" role="status"><p>',
  },
  {
    id: 'same-change-said-once', what: 'A second change of the same words is not announced (4.1.3)', near: ['journey-map/editing/nothing-is-lost', 'journey-map/editing/changing'],
    file: `${editing}/change-the-map.ts`, find: 'notes % 2 === 0 ?', put: 'notes < 0 ?',
  },
  {
    id: 'error-in-form-not-said', what: 'Why a text was not taken is not announced (4.1.3)', near: ['journey-map/editing/changing'],
    file: `${editing}/fields.ts`, find: "if (error) desk.tell({ says: [[error]], at: 'aloud' });", put: "if (error && id === '') desk.tell({ says: [[error]], at: 'aloud' });",
  },
  {
    id: 'refusal-not-said', what: 'That a step cannot go further is not said (4.1.3)', near: ['journey-map/editing/changing', 'journey-map/editing/saying-more'],
    file: `${editing}/edit-desk.ts`, find: '      this.tell({ says: [[otherwise ??', put: "      if (at === 'bar') this.tell({ says: [[otherwise ??",
  },
  {
    id: 'place-one-off', what: 'A step that was moved is said to be one place earlier than it is', near: ['journey-map/editing/changing', 'journey-map/editing/carrying'],
    file: `${editing}/map-acts.ts`, find: 'number: stage.steps.findIndex((step) => step.id === id) + 1, count', put: 'number: stage.steps.findIndex((step) => step.id === id), count',
  },
  {
    id: 'lost-marks-not-said', what: 'That ideas lost the pain point they answered is not said', near: ['journey-map/editing/changing', 'journey-map/editing/saying-more'],
    file: `${editing}/edit-desk.ts`, find: "edited.lost.length > 0 ? [['didLose'", put: "edited.lost.length > 9 ? [['didLose'",
  },
  {
    id: 'said-never', what: 'Announcements are put off until nobody waits for them (4.1.3)', near: ['journey-map/editing/changing', 'journey-map/editing/carrying'],
    file: `${internal}/announcer.ts`, find: '}, 700);', put: '}, 70_000);',
  },
  {
    id: 'fallback-language-not-said', what: 'An English text in an Arabic map does not say that it is English (3.1.2)', near: ['journey-map/journey-map'],
    file: `${map}/reading.ts`, find: '<span lang=${said.lang} dir="auto">', put: '<span data-language=${said.lang} dir="auto">',
  },
  {
    id: 'language-around-not-said', what: 'What is said around the map is said to be English, whatever it is (3.1.2)', near: ['journey-map/editing/nothing-is-lost', 'journey-map/journey-map', 'journey-map/own-words'],
    file: `${map}/journey-map.ts`, find: '<div class="widget" lang=${locale} ', put: "<div class=\"widget\" lang=${ready ? 'en' : locale} ",
  },
  {
    id: 'direction-fixed', what: 'An Arabic map runs from left to right (1.3.2)', near: ['journey-map/journey-map'],
    file: `${map}/journey-map.ts`, find: ' dir=${direction}>', put: " dir=${ready ? 'ltr' : direction}>",
  },
  {
    id: 'readers-language-not-taken', what: 'A map in two languages is shown in its own, not in that of the reader', near: ['journey-map/journey-map', 'journey-map/editing/saying-more'],
    file: `${map}/reading.ts`, find: 'const said = textSaid(of, lang, map.lang);', put: 'const said = textSaid(of, map.lang || lang, map.lang);',
  },
  {
    id: 'own-words-lost-in-translation', what: 'The page’s own sentences are lost in another language', near: ['journey-map/own-words'],
    file: `${map}/in-own-words.ts`, find: 'return { ...voice, say: (key:', put: "return !voice.locale.startsWith('en') ? voice : { ...voice, say: (key:",
  },
];
