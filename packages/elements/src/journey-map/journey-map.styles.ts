import { css } from 'lit';

// The numbers at the host stand where no element says its own. Room is kept for the controls, which come later, so that the map does not move.

/** The map as a list, which is what everybody gets who has no room for more. */
export const journeyMapStyles = css`
  :host {
    --_above: 1;
    --_total: 1;
    --_at: auto;
    --_steps: 1;
    --_row: 1;
    --_below: 0;
    --_step: var(--civic-journey-map-step-inline-size, 15em);
  }
  .journey {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-6);
  }
  .summary {
    font-size: var(--_font-size-l);
    line-height: var(--_line-heading);
  }
  .facts > div + div {
    margin-block-start: var(--_space-2);
  }
  dt {
    font-weight: var(--_weight-bold);
  }
  .meta {
    columns: 20em;
    column-gap: var(--_space-7);
  }
  .meta > div {
    break-inside: avoid;
    padding-block-end: var(--_space-4);
  }
  dd {
    max-inline-size: var(--_measure);
  }
  dd > * + p {
    margin-block-start: var(--_space-1);
  }
  .meta .items > li + li {
    margin-block-start: 0;
  }
  .told,
  .scale,
  .kind {
    color: var(--_color-ink-muted);
  }
  .items > li {
    padding-inline-start: var(--_space-4);
    position: relative;
  }
  .items > li + li {
    margin-block-start: var(--_space-2);
  }
  .items > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.65em;
    inset-inline-start: 0;
    border: 0.2em solid var(--_color-ink-muted);
    border-radius: 50%;
  }

  .toolbar-room.full {
    min-block-size: calc(var(--_control-height) * 4);
  }
  .nav-room {
    min-block-size: var(--_control-height);
  }
  @container (width >= 44em) {
    .toolbar-room.full {
      min-block-size: calc(var(--_control-height) * 3);
    }
    .nav-room.has-curve {
      min-block-size: calc(var(--_control-height) * 2 + 4em);
    }
  }
  .coming {
    animation: civic-late 0s 1s both;
  }
  @keyframes civic-late {
    from {
      visibility: hidden;
    }
  }

  .curve {
    display: none;
    inline-size: 100%;
    block-size: var(--civic-journey-map-curve-block-size, 4em);
    margin-block: var(--_space-2);
    overflow: visible;
  }
  .curve:dir(rtl) {
    transform: scaleX(-1);
  }
  .curve * {
    fill: none;
    stroke: var(--_color-action);
    stroke-width: 3;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .curve .dot {
    stroke-width: 11;
    stroke-linecap: round;
  }
  .curve .curve-1 {
    stroke: var(--_color-ink-muted);
    stroke-dasharray: 6 4;
  }
  .curve .dot.curve-1 {
    stroke-dasharray: none;
    stroke-linecap: square;
    stroke-width: 9;
  }
  .curve .middle {
    stroke: var(--_color-line);
    stroke-width: 1;
  }
  .scale::before {
    content: attr(data-gauge);
    content: attr(data-gauge) / '';
    letter-spacing: 0.1em;
    margin-inline-end: var(--_space-2);
  }
  .feeling {
    font-weight: var(--_weight-bold);
  }

  .stages {
    display: grid;
    gap: var(--_space-9);
  }
  .stage-head {
    display: grid;
    gap: var(--_space-2);
    align-content: start;
    padding-block-end: var(--_space-3);
    border-block-end: 3px solid var(--_color-action);
  }
  .stage-head .civic-heading {
    font-size: var(--_font-size-l);
  }
  .stage-number {
    display: block;
    font-size: var(--_font-size-s);
    font-weight: 400;
    color: var(--_color-ink-muted);
  }
  .phase {
    color: var(--_color-ink-muted);
  }
  .step {
    padding-block: var(--_space-5);
    border-block-end: 1px solid var(--_color-line);
  }
  .step-head > * + * {
    margin-block-start: var(--_space-1);
  }
  .fold,
  .step .civic-heading {
    display: flex;
    text-wrap: wrap;
    gap: var(--_space-2);
    align-items: start;
    text-align: start;
  }
  .fold {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: var(--_space-2) 0;
    border: 0;
    background: none;
    font-weight: inherit;
    cursor: pointer;
  }
  .fold > span {
    flex: 1;
  }
  .fold:hover {
    color: var(--_color-link-hover);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .fold > .civic-icon {
    margin-block-start: 0.1em;
  }
  .fold::after {
    content: '';
    flex: none;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin: 0.35em 0.3em;
    border: solid;
    border-width: 0 0.1em 0.1em 0;
    rotate: 45deg;
  }
  .fold[aria-expanded='true']::after {
    margin-block-start: 0.6em;
    rotate: 225deg;
  }
  .step-head .civic-icon:first-child,
  .moment .civic-icon {
    color: var(--_color-action);
    fill: currentColor;
  }
  .moment {
    display: flex;
    gap: var(--_space-2);
    align-items: start;
  }
  .moment .civic-icon {
    margin-block-start: 0.15em;
  }
  .rows {
    padding-block-start: var(--_space-2);
  }
  .rows,
  .above,
  .below {
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
  }
  .lane dt {
    font-size: var(--_font-size-s);
    font-weight: 400;
    color: var(--_color-ink-muted);
  }
  @container (width >= 36em) {
    .lane {
      display: grid;
      grid-template-columns: minmax(0, 12em) minmax(0, 1fr);
      gap: 0 var(--_space-5);
    }
  }
  .line {
    padding-block-start: var(--_space-3);
    border-block-start: 2px dashed var(--_color-border);
    font-size: var(--_font-size-s);
    font-weight: var(--_weight-bold);
    max-inline-size: none;
  }
  .region {
    overflow-x: auto;
  }

  @media screen {
    .is-closed > .rows {
      display: none !important;
    }
  }
`;
