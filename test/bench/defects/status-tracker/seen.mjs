/** What is seen: contrast, targets, room, letters, colours a reader forces, paper, and what stays in its place. */
const ui = 'packages/elements/src/ui';
const tracker = 'packages/elements/src/status-tracker';

export const seen = [
  {
    id: 'ring-gone', what: 'Nothing shows where the focus is (2.4.7)', near: ['ui/base'],
    file: `${ui}/ground.styles.ts`, find: '    outline: var(--_ring) solid var(--_color-focus);\n    outline-offset: 2px;\n    box-shadow: 0 0 0 2px var(--_color-focus-gap);\n', put: '    outline: none;\n',
  },
  {
    id: 'target-too-small', what: 'Refresh and other quiet buttons are too low to hit (2.5.8)', near: ['ui/base'],
    file: `${ui}/button.ts`, find: '    min-block-size: var(--_target);\n    padding-inline: 0;', put: '    min-block-size: 0;\n    padding-block: 0;\n    padding-inline: 0;',
  },
  {
    id: 'standing-by-icon-alone', what: 'How it stands is told by icon and colour alone (1.1.1, 1.4.1)', near: ['status-tracker/status-tracker', 'status-tracker/accessible'], pages: ['journeys/tracker-heard'],
    file: `${tracker}/views/headline.ts`, find: '<span class="standing">${icon}<span dir="auto">', put: '<span class="standing">${icon}<span hidden dir="auto">',
  },
  {
    id: 'number-too-pale', what: 'The number above the headline is too pale to read (1.4.3)', near: ['status-tracker/accessible'],
    file: `${tracker}/views/result.styles.ts`, find: '    font-variant-numeric: tabular-nums;\n    color: var(--_color-ink-muted);', put: '    font-variant-numeric: tabular-nums;\n    color: var(--_color-line);',
  },
  {
    id: 'dates-too-pale', what: 'The dates of what has happened are too pale to read (1.4.3)', near: ['ui/base', 'status-tracker/accessible'],
    file: `${ui}/timeline.ts`, find: '    font-size: var(--_font-size-s);\n    color: var(--_color-ink-muted);', put: '    font-size: var(--_font-size-s);\n    color: var(--_color-line);',
  },
  {
    id: 'says-who-too-small', what: 'Who says it is written in 11 px (1.4.4)', near: ['status-tracker/accessible'],
    file: `${tracker}/views/result.styles.ts`, find: '  .says-who {\n    font-size: var(--_font-size-s);', put: '  .says-who {\n    font-size: 11px;',
  },
  {
    id: 'standing-does-not-grow', what: 'The headline stays at 28 px when a reader asks for larger letters (1.4.4)', near: ['status-tracker/accessible', 'ui/seen'],
    file: `${tracker}/views/result.styles.ts`, find: 'font-size: var(--_font-size-xxl);', put: 'font-size: 28px;',
  },
  {
    id: 'long-words-cut', what: 'Long words of the city stick out of the screen (1.4.10)', near: ['status-tracker/accessible'],
    file: `${tracker}/views/result.styles.ts`, find: '    white-space: pre-line;\n    overflow-wrap: anywhere;', put: '    white-space: pre-line;\n    overflow-wrap: normal;',
  },
  {
    id: 'lines-run-together', what: 'The lines of what the city says run together', near: ['status-tracker/status-tracker'], pages: ['journeys/real-records-drawn'],
    file: `${tracker}/views/result.styles.ts`, find: '    white-space: pre-line;\n    overflow-wrap: anywhere;', put: '    white-space: normal;\n    overflow-wrap: anywhere;',
  },
  {
    id: 'number-broken', what: 'A number is broken at its hyphens and goes on in the next line', near: ['status-tracker/status-tracker'],
    file: `${tracker}/status-tracker.styles.ts`, find: '  .number-whole {\n    display: inline-block;', put: '  .number-whole {\n    display: inline;',
  },
  {
    id: 'line-to-nowhere', what: 'In forced colours the last moment leads on to nothing', near: ['ui/base'],
    file: `${ui}/timeline.ts`, find: '      border-color: Canvas;', put: '      border-color: CanvasText;',
  },
  {
    id: 'jumps-when-it-comes', what: 'What stands below jumps when the script comes', near: ['status-tracker/status-tracker'], pages: ['host-pages/layout-shift'],
    file: `${tracker}/status-tracker.styles.ts`, find: 'min-block-size: max(456px, 28.5rem) !important;', put: 'min-block-size: 0 !important;',
  },
  {
    id: 'pushed-down-while-reading', what: 'How long it takes here comes a moment later and pushes down what is being read', near: ['status-tracker/told/lately', 'status-tracker/accessible'], pages: ['journeys/tracker-heard'],
    file: `${tracker}/views/result.ts`, find: '${notFixedView(request, tracking)}\n      ${historyView(request, tracking)}\n      ${byWhenView(found, tracking)}', put: '${byWhenView(found, tracking)}\n      ${notFixedView(request, tracking)}\n      ${historyView(request, tracking)}',
  },
  {
    id: 'help-missing', what: 'Where a number is not found nothing says how to reach a person (3.2.6)', near: ['status-tracker/status-tracker'],
    file: `${tracker}/status-tracker.ts`, find: '${ready ? html`<div class="help">', put: "${ready && this.tracker.state.phase.name !== 'not-found' ? html`<div class=\"help\">",
  },
  {
    id: 'buttons-on-paper', what: 'What can only be pressed is printed', near: ['status-tracker/status-tracker'], pages: ['journeys/tracker-on-paper'],
    file: `${tracker}/views/result.styles.ts`, find: '    .off-paper,\n    .look-up,\n', put: '    .look-up,\n',
  },
  {
    id: 'link-not-on-paper', what: 'The paper does not say by which link to come back', near: ['status-tracker/status-tracker'], pages: ['journeys/tracker-on-paper'],
    file: `${tracker}/views/result.styles.ts`, find: '      display: revert;', put: '      display: none;',
  },
  {
    id: 'photo-not-on-paper', what: 'On paper nobody knows where the photo is to be seen', near: ['status-tracker/status-tracker'], pages: ['journeys/tracker-on-paper'],
    file: `${tracker}/views/result.styles.ts`, find: "      content: ' ' attr(href);", put: "      content: '';",
  },
  {
    id: 'sheets-drawn-over', what: 'On paper, what follows the end of a sheet is drawn over it', near: ['status-tracker/status-tracker'], pages: ['journeys/tracker-on-paper'],
    file: `${tracker}/views/result.styles.ts`, find: '    .widget,\n    .result,\n    .page,\n    .listed {\n      display: block;', put: '    .widget,\n    .result,\n    .page,\n    .listed {\n      display: grid;',
  },
];
