import { css } from 'lit';

/** Forms in the map. */
export const changingStyles = css`
  .change-bar,
  .change-form,
  .form-part,
  .form-item,
  .form-more,
  .adder,
  .more {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    align-content: start;
  }
  .change-form {
    gap: var(--_space-6);
    padding: var(--_space-5);
    margin-block-start: var(--_space-3);
    border: 1px solid var(--_color-border);
    border-block-start: 4px solid var(--_color-action);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    font-size: var(--_font-size-m);
  }
  .change-bar.is-on + .toolbar-room {
    display: none;
  }
  .step-head .change-form .civic-icon {
    color: inherit;
    fill: none;
  }
  @media screen {
    .step:has(.change-form) > .rows {
      display: none;
    }
  }
  .begin {
    max-inline-size: 40em;
  }
  @container (width < 36em) {
    .change-form {
      padding: var(--_space-4) var(--_space-3);
    }
  }
  .change-form textarea.civic-input {
    min-block-size: calc(2lh + 2 * var(--_space-2));
  }
  .change-form .civic-choices {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    max-inline-size: none;
  }
  .change-form .civic-choices:has(> :only-child) {
    grid-template-columns: minmax(0, 36em);
  }
  .change-form .scale-choice .civic-choices {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
  }
  .change-form .civic-choice {
    background: var(--_color-ground);
  }
  .form-part {
    padding-block-start: var(--_space-5);
    border-block-start: 1px solid var(--_color-border);
  }
  .form-part > legend {
    font-size: var(--_font-size-l);
  }
  .change-form .civic-more-body {
    max-inline-size: none;
    padding-inline: 0;
    border: 0;
  }
  .form-item {
    padding-inline-start: var(--_space-4);
    border-inline-start: 4px solid var(--_color-line);
  }
  .side-by-side {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: var(--_space-4) var(--_space-5);
    align-items: start;
  }
  .side-by-side .civic-select,
  .with-button .civic-select {
    inline-size: 100%;
  }
  .adder:not(.is-first) {
    padding: var(--_space-4);
    border: 1px dashed var(--_color-border);
    border-radius: var(--_radius);
  }
  .with-button {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-5);
    align-items: end;
  }
  .with-button > .civic-question {
    flex: 1 1 14em;
    max-inline-size: 30em;
  }
  .handles {
    display: flex;
    align-items: center;
  }
  .grip {
    display: grid;
    place-content: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    margin-inline-start: calc(-1 * var(--_space-3));
    color: var(--_color-ink-muted);
    cursor: grab;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
  }
  .grip:active {
    cursor: grabbing;
  }
  .step-head .grip .civic-icon {
    color: inherit;
    fill: none;
  }
  [data-carried] {
    outline: 2px dashed var(--_color-action);
    outline-offset: -2px;
  }
  [data-drop] {
    position: relative;
  }
  [data-drop]::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-end: -3px;
    border-block-start: 5px solid var(--_color-action);
  }
  [data-drop='before']::after {
    inset-block: -3px auto;
  }
  .more {
    padding-block: var(--_space-4);
    justify-items: start;
  }
  .more > .adder {
    inline-size: min(100%, 40em);
  }
  .done-note {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    align-items: center;
    padding: var(--_space-2) var(--_space-4);
    border-inline-start: 4px solid var(--_color-success);
    background: var(--_color-success-surface);
  }
  @media print {
    .change-bar,
    .change-form,
    .handles,
    .more {
      display: none;
    }
  }
`;
