/** What is seen: contrast, targets, size, room, forced colours, direction, side by side, paper. */
const map = 'packages/elements/src/journey-map';
const editing = `${map}/editing`;
const ui = 'packages/elements/src/ui';

export const seen = [
  {
    id: 'basis-too-pale', what: 'How a thing is known is too pale to read (1.4.3)', near: ['journey-map/editing/changing', 'journey-map/editing/saying-more'], pages: ['host-pages/journey-map/axe'],
    file: `${map}/journey-map.styles.ts`, find: '  .kind {\n    color: var(--_color-ink-muted);', put: '  .kind {\n    color: var(--_color-line);',
  },
  {
    id: 'stage-number-lost-in-forced-colours', what: 'In forced colours the number of a stage has the colour of the ground (1.4.3)', near: ['journey-map/journey-map'], pages: ['host-pages/journey-map/axe'],
    file: `${map}/journey-map.styles.ts`, find: '  .phase {\n', put: '  @media (forced-colors: active) {\n    .stage-number {\n      forced-color-adjust: none;\n      color: Canvas;\n      background: Canvas;\n    }\n  }\n  .phase {\n',
  },
  {
    id: 'line-lost-in-forced-colours', what: 'In forced colours there is no line of visibility, for it is a ground and no border (1.4.11)', near: ['journey-map/seen-and-printed', 'journey-map/journey-map'],
    file: `${map}/journey-map.styles.ts`, find: '    border-block-start: 2px dashed var(--_color-border);', put: '    background: linear-gradient(var(--_color-border), var(--_color-border)) top / 100% 2px no-repeat;',
  },
  {
    id: 'ring-of-fold-gone', what: 'The button that folds a step shows no focus (2.4.7)', near: ['journey-map/journey-map'], pages: ['host-pages/journey-map/keyboard'],
    file: `${map}/journey-map.styles.ts`, find: '    font-weight: inherit;\n    cursor: pointer;', put: '    font-weight: inherit;\n    outline: none !important;\n    box-shadow: none !important;\n    cursor: pointer;',
  },
  {
    id: 'ring-gone', what: 'Nothing shows where the focus is (2.4.7)', near: ['ui/base'],
    file: `${ui}/ground.styles.ts`, find: '    outline: var(--_ring) solid var(--_color-focus);\n    outline-offset: 2px;\n    box-shadow: 0 0 0 2px var(--_color-focus-gap);\n', put: '    outline: none;\n',
  },
  {
    id: 'second-curve-by-colour-alone', what: 'The lines of two people differ in colour alone (1.4.1)', near: ['journey-map/seen-and-printed', 'journey-map/journey-map'],
    file: `${map}/journey-map.styles.ts`, find: '    stroke: var(--_color-ink-muted);\n    stroke-dasharray: 6 4;', put: '    stroke: var(--_color-ink-muted);',
  },
  {
    id: 'fold-too-low', what: 'The button that folds a step is too low to hit (2.5.8)', near: ['journey-map/journey-map'], pages: ['host-pages/journey-map/narrow-and-wide'],
    file: `${map}/journey-map.styles.ts`, find: '    inline-size: 100%;\n    min-block-size: var(--_target);\n    padding: var(--_space-2) 0;', put: '    inline-size: 100%;\n    padding: 0;\n    line-height: 1;',
  },
  {
    id: 'stage-links-too-low', what: 'Links to stages are too low to hit (2.5.8)', near: ['journey-map/find-ones-way'], pages: ['host-pages/journey-map/narrow-and-wide'],
    file: `${map}/around.styles.ts`, find: '    padding-block: var(--_space-2);\n    min-block-size: var(--_target);', put: '    line-height: 1.2;',
  },
  {
    id: 'disclosure-too-low', what: 'What unfolds the filters is too low to hit (2.5.8)', near: ['ui/base'],
    file: `${ui}/disclosure.ts`, find: '    min-block-size: var(--_target);\n    padding-block: var(--_space-2);', put: '    line-height: 1.2;',
  },
  {
    id: 'grip-too-small', what: 'What a step is carried by is too small to hit (2.5.8)', near: ['journey-map/editing/carrying'],
    file: `${editing}/changing.styles.ts`, find: '    inline-size: var(--_target);\n    block-size: var(--_target);', put: '    inline-size: 16px;\n    block-size: 16px;',
  },
  {
    id: 'finger-scrolls-in-place-of-carrying', what: 'A finger cannot carry a step, for the page moves along', near: ['journey-map/editing/carrying'],
    file: `${editing}/changing.styles.ts`, find: '    touch-action: none;', put: '    touch-action: pan-y;',
  },
  {
    id: 'rows-written-small', what: 'The names of rows are written in 12 px (1.4.4)', near: ['journey-map/journey-map'], pages: ['host-pages/journey-map/narrow-and-wide'],
    file: `${map}/journey-map.styles.ts`, find: '  .lane dt {\n    font-size: var(--_font-size-s);', put: '  .lane dt {\n    font-size: 12px;',
  },
  {
    id: 'wider-than-a-phone', what: 'On a phone the map is wider than the page (1.4.10)', near: ['journey-map/editing/changing'], pages: ['host-pages/journey-map/narrow-and-wide'],
    file: `${map}/journey-map.styles.ts`, find: '  .journey {\n    display: grid;\n    grid-template-columns: minmax(0, 1fr);', put: '  .journey {\n    display: grid;\n    grid-template-columns: minmax(30em, 1fr);',
  },
  {
    id: 'forms-in-one-row', what: 'On a phone the fields of a form stand side by side, past its edge (1.4.10)', near: ['journey-map/seen-and-printed', 'journey-map/editing/changing'],
    file: `${editing}/changing.styles.ts`, find: 'repeat(auto-fit, minmax(min(100%, 16em), 1fr));', put: 'repeat(2, 16em);',
  },
  {
    id: 'side-by-side-on-a-phone', what: 'On a phone steps stand side by side and have to be scrolled (1.4.10)', near: ['journey-map/journey-map'], pages: ['host-pages/journey-map/narrow-and-wide'],
    file: `${map}/side-by-side.styles.ts`, find: '@container (width >= 60em) {', put: '@container (width >= 10em) {',
  },
  {
    id: 'rows-not-on-one-line', what: 'Side by side, the same row begins higher in one stage than in the next', near: ['journey-map/journey-map'], pages: ['host-pages/journey-map/narrow-and-wide'],
    file: `${map}/side-by-side.styles.ts`, find: '    grid-template-rows: subgrid;', put: '    grid-template-rows: auto;',
  },
  {
    id: 'page-scrolls-sideways', what: 'Side by side, the whole page scrolls sideways and not the map alone (1.4.10)', near: ['journey-map/seen-and-printed', 'journey-map/journey-map'], pages: ['host-pages/journey-map/narrow-and-wide'],
    file: `${map}/journey-map.styles.ts`, find: '  .region {\n    overflow-x: auto;', put: '  .region {\n    overflow-x: visible;',
  },
  {
    id: 'curve-not-mirrored', what: 'In Arabic the curve runs against the steps', near: ['journey-map/seen-and-printed', 'journey-map/journey-map'],
    file: `${map}/journey-map.styles.ts`, find: '    transform: scaleX(-1);', put: '    transform: none;',
  },
  {
    id: 'folded-stays-open', what: 'Side by side, a step that is folded still shows all its rows', near: ['journey-map/seen-and-printed', 'journey-map/journey-map'],
    file: `${map}/journey-map.styles.ts`, find: '    .is-closed > .rows {\n      display: none !important;', put: '    .is-closed > .rows {\n      display: none;',
  },
  {
    id: 'folded-not-on-paper', what: 'What is folded on the screen is missing on paper', near: ['journey-map/seen-and-printed', 'journey-map/journey-map', 'journey-map/find-ones-way'],
    file: `${map}/journey-map.styles.ts`, find: '  @media screen {\n    .is-closed', put: '  @media all {\n    .is-closed',
  },
  {
    id: 'step-split-on-paper', what: 'On paper a step is split between two sheets', near: ['journey-map/find-ones-way'], pages: ['host-pages/journey-map/print'],
    file: `${map}/on-paper.styles.ts`, find: '    .step,\n    .stage-head,\n    tr {', put: '    .stage-head,\n    tr {',
  },
  {
    id: 'row-split-on-a-wall', what: 'On a large sheet a row is split between two of them', near: ['journey-map/find-ones-way'], pages: ['host-pages/journey-map/print'],
    file: `${map}/side-by-side.styles.ts`, find: '    display: block;\n    break-inside: avoid;', put: '    display: block;',
  },
  {
    id: 'controls-on-paper', what: 'On paper there are buttons and filters', near: ['journey-map/seen-and-printed', 'journey-map/find-ones-way'], pages: ['host-pages/journey-map/print'],
    file: `${map}/on-paper.styles.ts`, find: '    .toolbar-room,\n', put: '',
  },
  {
    id: 'addresses-not-on-paper', what: 'On paper a source does not say its address', near: ['journey-map/seen-and-printed', 'journey-map/journey-map'], pages: ['host-pages/journey-map/print'],
    file: `${map}/on-paper.styles.ts`, find: "      content: ' <' attr(href) '>';", put: '      content: none;',
  },
  {
    id: 'table-on-paper', what: 'A table that is wider than any sheet is printed as it is', near: ['journey-map/find-ones-way'],
    file: `${map}/list-on-paper.ts`, find: "view: begins ? 'list' : 'table'", put: "view: begins ? 'table' : 'list'",
  },
  {
    id: 'forms-on-paper', what: 'A form that is open in the map is printed', near: ['journey-map/seen-and-printed', 'journey-map/editing/changing'],
    file: `${editing}/changing.styles.ts`, find: '    .change-bar,\n    .change-form,\n    .handles,\n    .more {\n      display: none;', put: '    .handles,\n    .more {\n      display: none;',
  },
];
