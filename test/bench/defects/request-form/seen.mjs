/** What is seen: rings, contrast, targets, room, motion, colours a reader forces, paper, and the order on the screen. */
const ui = 'packages/elements/src/ui';
const form = 'packages/elements/src/request-form';

export const seen = [
  {
    id: 'ring-gone', what: 'Nothing shows where the focus is (2.4.7)', near: ['ui/base'],
    file: `${ui}/ground.styles.ts`, find: '    outline: var(--_ring) solid var(--_color-focus);\n    outline-offset: 2px;\n    box-shadow: 0 0 0 2px var(--_color-focus-gap);\n', put: '    outline: none;\n',
  },
  {
    id: 'ring-of-one-tone', what: 'The ring lacks its second tone, and is lost on a ground of its own colour (1.4.11)', near: ['ui/base'],
    file: `${ui}/ground.styles.ts`, find: '    box-shadow: 0 0 0 2px var(--_color-focus-gap);\n', put: '',
  },
  {
    id: 'ring-of-photos-gone', what: 'The button that chooses photos shows no focus (2.4.7)', near: ['ui/photo-list'],
    file: `${ui}/photo-list.styles.ts`, find: '.civic-photo-choose:focus-within {', put: '.civic-photo-choose:focus-visible {',
  },
  {
    id: 'ring-lost-in-forced-colours', what: 'In forced colours the ring has the colour of the ground (2.4.7)', near: ['ui/base'], pages: ['host-pages/devices'],
    file: `${ui}/ground.styles.ts`, find: '  .civic-hidden {\n', put: '  @media (forced-colors: active) {\n    :focus-visible {\n      outline: 0;\n    }\n  }\n  .civic-hidden {\n',
  },
  {
    id: 'choice-lost-in-forced-colours', what: 'In forced colours nobody sees which choice is chosen (1.4.1)', near: ['ui/choices'], pages: ['host-pages/devices'],
    file: `${ui}/choices.ts`, find: "    border-width: 0.5em;\n    border-radius: 50%;", put: '    inline-size: 1em;\n    block-size: 1em;\n    background: var(--_color-action);\n    border-radius: 50%;',
  },
  {
    id: 'button-lost-in-forced-colours', what: 'In forced colours the words on the button that sends cannot be read (1.4.3)', near: [], pages: ['host-pages/devices'],
    file: `${ui}/button.ts`, find: '    .civic-button-primary {\n      forced-color-adjust: none;\n    }', put: '    .civic-button-primary {\n      forced-color-adjust: none;\n      color: Canvas;\n      background: Canvas;\n    }',
  },
  {
    id: 'steps-lost-in-forced-colours', what: 'In forced colours the line of steps does not show how far one has come (1.4.11)', near: ['ui/error-summary'], pages: ['host-pages/devices'],
    file: `${ui}/steps.ts`, find: '      border-color: Highlight;\n      border-block-end-width: 4px;', put: '      border-color: Highlight;\n      border-block-end-width: 1px;',
  },
  {
    id: 'hint-too-pale', what: 'Hints are too pale to read (1.4.3)', near: ['ui/base'],
    file: `${ui}/label-and-help.ts`, find: '    margin-block-start: var(--_space-1);\n    color: var(--_color-ink-muted);', put: '    margin-block-start: var(--_space-1);\n    color: var(--_color-line);',
  },
  {
    id: 'error-too-pale', what: 'Errors are too pale to read (1.4.3)', near: ['ui/base'],
    file: `${ui}/question.styles.ts`, find: '    margin-block-start: var(--_space-2);\n    color: var(--_color-error);', put: '    margin-block-start: var(--_space-2);\n    color: var(--_color-line);',
  },
  {
    id: 'edge-too-pale', what: 'The edge of a field can hardly be seen (1.4.11)', near: ['ui/seen', 'ui/base', 'ui/field'],
    file: `${ui}/input.styles.ts`, find: 'border: var(--_border-width) solid var(--_color-border);', put: 'border: var(--_border-width) solid var(--_color-line);',
  },
  {
    id: 'mark-too-pale', what: 'The edge of a radio button can hardly be seen (1.4.11)', near: ['ui/seen', 'ui/base', 'ui/choices'],
    file: `${ui}/choices.ts`, find: 'border: var(--_border-width) solid var(--_color-border);', put: 'border: var(--_border-width) solid var(--_color-line);',
  },
  {
    id: 'hover-too-pale', what: 'Under a pointer the words on the main button cannot be read (1.4.3)', near: ['ui/seen', 'ui/base'],
    file: `${ui}/button.styles.ts`, find: '  .civic-button-primary:active {\n    color: var(--_color-on-action);\n    background: var(--_color-action-hover);', put: '  .civic-button-primary:active {\n    color: var(--_color-ink);\n    background: var(--_color-action-hover);',
  },
  {
    id: 'error-by-colour-alone', what: 'A question in error is marked by the colour of its edge alone: no mark, no bar (1.4.1)', near: ['ui/seen', 'ui/base', 'request-form/request-form'],
    file: `${ui}/label-and-help.ts`, find: '${circleAlertIcon()}<span>${errorPrefix', put: '${error ? nothing : circleAlertIcon()}<span>${errorPrefix',
  },
  {
    id: 'notice-by-colour-alone', what: 'What kind of notice it is, is told by its colour alone (1.4.1)', near: ['ui/seen', 'ui/base', 'request-form/words'],
    file: `${ui}/notice.ts`, find: '<p class="civic-notice-word">${o.word}</p>', put: '${o.word ? nothing : nothing}',
  },
  {
    id: 'target-too-small', what: 'Quiet buttons are too low to hit (2.5.8)', near: ['ui/base'],
    file: `${ui}/button.ts`, find: '    min-block-size: var(--_target);\n    padding-inline: 0;', put: '    min-block-size: 0;\n    padding-block: 0;\n    padding-inline: 0;',
  },
  {
    id: 'group-too-small', what: 'The groups of services are too low to hit (2.5.8)', near: ['ui/base'],
    file: `${ui}/disclosure.ts`, find: '    min-block-size: var(--_target);\n', put: '',
  },
  {
    id: 'problem-too-small', what: 'The links of the summary are too low to hit (2.5.8)', near: ['ui/base'],
    file: `${ui}/error-summary.ts`, find: '    display: inline-block;\n    max-inline-size: 100%;\n    padding-block: var(--_space-1);', put: '    max-inline-size: 100%;\n    line-height: 1;',
  },
  {
    id: 'text-too-small', what: 'Where one is in the form is written in 11 px (1.4.4)', near: ['ui/base'],
    file: `${ui}/steps.ts`, find: 'font-size: var(--_font-size-s);', put: 'font-size: 11px;',
  },
  {
    id: 'text-does-not-grow', what: 'Text stays at 16 px when a reader asks for larger letters (1.4.4)', near: ['ui/seen', 'ui/base'],
    file: `${ui}/ground.styles.ts`, find: 'font-size: var(--_font-size-m) !important;', put: 'font-size: 16px !important;',
  },
  {
    id: 'long-words-cut', what: 'Words longer than the screen stick out of it (1.4.10)', near: ['ui/base'],
    file: `${ui}/ground.styles.ts`, find: 'overflow-wrap: break-word;', put: 'overflow-wrap: normal;',
  },
  {
    id: 'buttons-in-one-row', what: 'Buttons at the foot do not break into rows on a phone (1.4.10)', near: ['request-form/for-everybody', 'request-form/accessible'], pages: ['host-pages/anywhere'],
    file: `${form}/request-form.styles.ts`, find: '  .actions,\n  .clearing {\n    display: flex;\n    flex-wrap: wrap;', put: '  .actions,\n  .clearing {\n    display: flex;\n    flex-wrap: nowrap;',
  },
  {
    id: 'order-not-as-seen', what: 'Buttons stand in another order than Tab reaches them (1.3.2, 2.4.3)', near: ['request-form/focus-goes', 'request-form/request-form', 'request-form/accessible'], pages: ['host-pages/devices', 'journeys/whole-walk'],
    file: `${form}/request-form.styles.ts`, find: '  .actions,\n  .clearing {\n    display: flex;', put: '  .actions,\n  .clearing {\n    flex-direction: row-reverse;\n    display: flex;',
  },
  {
    id: 'moves-all-the-same', what: 'Choices glide although the reader asked for less motion (2.3.3)', near: ['ui/choices'], pages: ['host-pages/devices'],
    file: `${ui}/choices.ts`, find: 'transition: background-color var(--_duration), border-color var(--_duration);', put: 'transition: background-color 200ms, border-color 200ms;',
  },
  {
    id: 'arrow-the-wrong-way', what: 'From right to left the arrow of Back points onward (1.3.2)', near: ['ui/seen', 'ui/base', 'request-form/request-form'],
    file: `${ui}/content.styles.ts`, find: 'transform: scaleX(-1);', put: 'transform: none;',
  },
  {
    id: 'host-colours-win', what: 'A page’s own sheet paints the text of the form (1.4.3)', near: ['ui/base'],
    file: `${ui}/ground.styles.ts`, find: '    color: var(--_color-ink) !important;\n', put: '    color: var(--_color-ink);\n',
  },
  {
    id: 'answers-not-on-paper', what: 'The answers are missing on the printed record', near: ['request-form/after-sending/after-sending'], pages: ['host-pages/devices'],
    file: `${form}/after-first-page.styles.ts`, find: '    .record {\n      display: grid;', put: '    .record {\n      display: none;',
  },
  {
    id: 'help-missing-at-the-end', what: 'The confirmation does not say how to reach a person (3.2.6)', near: ['request-form/for-everybody', 'request-form/request-form', 'request-form/sending/sending'],
    file: `${form}/request-form.ts`, find: '<div class="help"><slot name="help"></slot></div>', put: "${this.form.state.phase.name === 'done' ? '' : html`<div class=\"help\"><slot name=\"help\"></slot></div>`}",
  },
];
