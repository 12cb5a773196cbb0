/** Focus and keyboard: where focus goes when what had it goes away, and that nothing else takes it. */
const ui = 'packages/elements/src/ui';
const tracker = 'packages/elements/src/status-tracker';

export const focusAndKeyboard = [
  {
    id: 'focus-lost-when-found', what: 'Focus goes nowhere when the request is found (2.4.3)', near: ['status-tracker/status-tracker', 'status-tracker/asking-the-city'],
    file: `${tracker}/status-tracker-controller.ts`, find: "if (asked) this.focus = 'heading';", put: "if (asked && phase.name !== 'found') this.focus = 'heading';",
  },
  {
    id: 'focus-lost-when-not-reached', what: 'Focus goes nowhere when the city cannot be reached (2.4.3)', near: ['status-tracker/asking-the-city'],
    file: `${tracker}/status-tracker-controller.ts`, find: "if (asked) this.focus = 'heading';", put: "if (asked && phase.name !== 'failed') this.focus = 'heading';",
  },
  {
    id: 'focus-taken-by-a-link', what: 'A request opened by a link takes the focus when the page opens (3.2.1)', near: ['status-tracker/asking-the-city'],
    file: `${tracker}/status-tracker-controller.ts`, find: "if (asked) this.focus = 'heading';", put: "if (asked || phase.name === 'found') this.focus = 'heading';",
  },
  {
    id: 'focus-taken-by-a-refresh', what: 'A refresh takes the focus from where somebody reads (3.2.5)', near: ['status-tracker/after-closing/not-fixed', 'status-tracker/asking-the-city'], pages: ['journeys/tracker-heard'],
    file: `${tracker}/watch.ts`, find: 'tracker.set({ phase: { ...answer.phase, asOf: Date.now(), ...news } });', put: "tracker.set({ phase: { ...answer.phase, asOf: Date.now(), ...news } });\n      tracker.changed('heading');",
  },
  {
    id: 'headline-takes-no-focus', what: 'The headline cannot take the focus it is given (2.4.3)', near: ['status-tracker/status-tracker'],
    file: `${tracker}/views/headline.ts`, find: "id: 'heading', focusable: true })", put: "id: 'heading' })",
  },
  {
    id: 'list-takes-no-focus', what: 'The heading above several requests cannot take the focus it is given (2.4.3)', near: ['status-tracker/several/several'],
    file: `${tracker}/views/several-list.ts`, find: "id: 'heading', focusable: true })", put: "id: 'heading' })",
  },
  {
    id: 'trouble-takes-no-focus', what: 'The heading that nothing was found cannot take the focus it is given (2.4.3)', near: ['status-tracker/status-tracker', 'status-tracker/asking-the-city'],
    file: `${tracker}/views/no-result.ts`, find: "id: 'heading', focusable: true })", put: "id: 'heading' })",
  },
  {
    id: 'focus-not-to-the-summary', what: 'After a press without a number focus stays on the button (3.3.1, 2.4.3)', near: ['status-tracker/status-tracker'],
    file: `${tracker}/status-tracker-controller.ts`, find: "this.focus = 'problems';", put: 'this.focus = undefined;',
  },
  {
    id: 'focus-lost-for-another', what: 'Focus is lost after “Look up another request” (2.4.3)', near: ['status-tracker/status-tracker'],
    file: `${tracker}/status-tracker-controller.ts`, find: "this.focus = 'number';", put: 'this.focus = undefined;',
  },
  {
    id: 'focus-lost-when-forgotten', what: 'Focus is lost when a number is forgotten (2.4.3)', near: ['status-tracker/several/kept-numbers'],
    file: `${tracker}/views/kept-list.ts`, find: "tracker.changed(kept.forgotten.length > 0 ? 'put-back' : undefined);", put: 'tracker.changed();',
  },
  {
    id: 'focus-lost-when-put-back', what: 'Focus is lost when a number is put back (2.4.3)', near: ['status-tracker/several/kept-numbers'],
    file: `${tracker}/views/kept-list.ts`, find: "tracker.changed('kept');", put: 'tracker.changed();',
  },
  {
    id: 'focus-lost-when-not-fixed', what: 'The field for what is still wrong opens without the focus (2.4.3)', near: ['status-tracker/after-closing/not-fixed'],
    file: `${tracker}/after-closing/not-fixed.ts`, find: "    this.tracker.changed('not-fixed-words');", put: '    this.tracker.changed();',
  },
  {
    id: 'focus-lost-when-told', what: 'Focus is lost when the city has been told that it is not fixed (2.4.3)', near: ['status-tracker/after-closing/not-fixed'],
    file: `${tracker}/after-closing/not-fixed.ts`, find: "tracker.changed('not-fixed-outcome');", put: 'tracker.changed();',
  },
  {
    id: 'focus-lost-after-the-address', what: 'Focus is lost when the email address has been given (2.4.3)', near: ['status-tracker/following/follow'],
    file: `${tracker}/following/follow.ts`, find: "tracker.changed('follow-outcome');", put: 'tracker.changed();',
  },
  {
    id: 'focus-not-to-the-address', what: 'An email address that is wrong is not led to (3.3.1)', near: ['status-tracker/following/follow'],
    file: `${tracker}/following/follow.ts`, find: "if (this.problem) return tracker.changed('follow-mail');", put: "if (this.problem) return tracker.changed('follow');",
  },
  {
    id: 'focus-not-to-the-link', what: 'The link that has to be taken by hand appears without the focus (2.4.3)', near: ['status-tracker/following/follow'],
    file: `${tracker}/following/follow.ts`, find: "this.tracker.changed(this.link ? 'follow-link' : undefined);", put: 'this.tracker.changed();',
  },
  {
    id: 'focus-lost-after-rating', what: 'Focus is lost when the one question is answered (2.4.3)', near: ['status-tracker/after-closing/one-question'],
    file: `${tracker}/after-closing/one-question.ts`, find: "tracker.changed('rating-thanks');", put: 'tracker.changed();',
  },
  {
    id: 'focus-not-to-the-choices', what: 'A press without a choice does not lead to the choices (3.3.1)', near: ['status-tracker/after-closing/one-question'],
    file: `${tracker}/after-closing/one-question.ts`, find: "return tracker.changed('rating-1');", put: 'return tracker.changed();',
  },
  {
    id: 'answered-by-an-arrow-key', what: 'The first arrow key answers the one question for good (3.2.2)', near: ['status-tracker/after-closing/one-question', 'status-tracker/tracker-notes'],
    file: `${tracker}/views/one-question.ts`, find: 'onChange: (value) => question.choose(Number(value) as Rating),', put: 'onChange: (value) => {\n        question.choose(Number(value) as Rating);\n        question.tell();\n      },',
  },
  {
    id: 'busy-button-loses-focus', what: 'A button is switched off while it works, and loses the focus (2.4.3)', near: ['ui/error-summary', 'status-tracker/asking-the-city'],
    file: `${ui}/button.ts`, find: '?disabled=${o.disabled ?? false}', put: '?disabled=${o.disabled ?? o.busy ?? false}',
  },
  {
    id: 'refresh-out-of-reach', what: 'The keyboard does not reach the buttons that are drawn quietly (2.1.1)', near: ['ui/seen', 'status-tracker/status-tracker'],
    file: `${ui}/button.ts`, find: "    id=${o.id ?? nothing}\n    part=${o.part ?? nothing}\n", put: "    id=${o.id ?? nothing}\n    tabindex=${o.kind === 'quiet' ? '-1' : nothing}\n    part=${o.part ?? nothing}\n",
  },
  {
    id: 'focus-behind-a-bar', what: 'Focus may lie behind a bar of the page (2.4.11)', near: ['status-tracker/status-tracker'],
    file: `${tracker}/status-tracker.ts`, find: '    keepInSight(event);\n', put: "    if (event.type !== 'focusin') keepInSight(event);\n",
  },
];
