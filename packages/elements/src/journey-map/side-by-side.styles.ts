import { css, unsafeCSS } from 'lit';

/**
 * The same elements side by side. Every stage and every step takes over the rows of the whole, so a row begins on one line across all of them: the head
 * of the stage, the head of the step, what happens, and then one for each lane.
 */
const sideBySide = (scope: string): string => `
  ${scope} .stages {
    grid-auto-flow: column;
    grid-template-rows: repeat(calc(3 + var(--_above)), auto);
    grid-auto-columns: max-content;
    justify-content: start;
    gap: 0;
    font-size: var(--_font-size-s);
  }
  ${scope} .has-below {
    grid-template-rows: repeat(calc(4 + var(--_above) + var(--_below)), auto);
  }
  ${scope} :is(.stage, .steps, .step, .above, .below) {
    display: grid;
    grid-template-rows: subgrid;
    gap: 0;
  }
  ${scope} :is(.stage, .step) {
    grid-row: 1 / -1;
  }
  ${scope} .steps {
    grid-row: 2 / -1;
    grid-auto-flow: column;
    grid-auto-columns: var(--_step);
  }
  ${scope} .stage-head {
    contain: inline-size;
    margin-inline-end: var(--_space-3);
    padding-inline-start: var(--_space-4);
  }
  ${scope} .scale::before {
    content: none;
  }
  ${scope} .nothing {
    inline-size: var(--_step);
    padding: var(--_space-4);
  }
  ${scope} .step {
    padding: 0;
    border: 0;
    border-inline-end: 1px solid var(--_color-line);
  }
  ${scope} .is-moment {
    background: var(--_color-surface);
  }
  ${scope} .step-head {
    padding: var(--_space-2) var(--_space-4);
  }
  ${scope} .rows {
    display: contents;
  }
  ${scope} .what {
    grid-row: 2;
    padding: 0 var(--_space-4) var(--_space-4);
  }
  ${scope} .above {
    grid-row: 3 / span var(--_above);
  }
  ${scope} .line {
    grid-row: calc(3 + var(--_above));
    padding: var(--_space-2) var(--_space-4);
    margin-inline-end: -1px;
  }
  ${scope} .below {
    grid-row: calc(4 + var(--_above)) / -1;
  }
  ${scope} .lane {
    align-self: start;
    display: block;
    padding: var(--_space-3) var(--_space-4);
    border-block-start: 1px solid var(--_color-line);
  }
  ${scope} .lane-feelings {
    padding-inline: 0;
  }
  ${scope} .lane-feelings > dt {
    padding-inline: var(--_space-4);
  }
  ${scope} .steps .curve {
    display: block;
  }
  ${scope} .lane-feelings .felt {
    padding-inline: var(--_space-4);
  }
`;

/**
 * The same on paper, where nothing scrolls: as long as they are few enough to be read there, the steps share the sheet. Everything stands in one grid, since
 * only then a row that does not fit onto a sheet takes the whole of itself, and all that follows, to the next.
 */
const onOneSheet = `
  .few {
    display: flex;
    flex-direction: column;
  }
  .few > [part='meta'] {
    order: 1;
  }
  .few > .region ~ * {
    order: 2;
  }
  .few .stages {
    grid-template-columns: repeat(var(--_total), minmax(0, 1fr));
    gap: 0;
    font-size: var(--_font-size-s);
  }
  .few :is(.stage, .steps, .step, .rows, .above, .below) {
    display: contents;
  }
  .few .stage-head {
    grid-area: 1 / var(--_at) / auto / span var(--_steps);
  }
  .few :is(.step-head, .what, .lane, .line) {
    grid-column: var(--_at);
    margin: 0;
    padding: var(--_space-2) var(--_space-3) var(--_space-2) 0;
  }
  .few .step-head {
    grid-row: 2;
  }
  .few .what {
    grid-row: 3;
  }
  .few .lane {
    display: block;
    break-inside: avoid;
    border-block-start: 1px solid var(--_color-line);
    grid-row: calc(3 + var(--_row)) !important;
  }
  .few .line {
    grid-row: calc(4 + var(--_above));
  }
  .few .below .lane {
    grid-row: calc(4 + var(--_above) + var(--_row)) !important;
  }
  .few .lane-feelings {
    padding-inline: 0;
  }
  .few .steps .curve {
    display: block;
  }
`;

export const sideBySideStyles = css`
  @media screen {
    ${unsafeCSS(sideBySide('.view-map'))}
  }
  @container (width >= 60em) {
    @media screen {
      ${unsafeCSS(sideBySide('.view-auto'))}
    }
    @media print {
      ${unsafeCSS(onOneSheet)}
    }
  }
`;
