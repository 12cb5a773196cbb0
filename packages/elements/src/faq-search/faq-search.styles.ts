import { css } from 'lit';

// The least height is what not-yet-defined.css keeps free, so that what stands below moves neither when the script comes nor while
// somebody types.
// The search field and its button stand in a row as long as there is room for both.
export const faqSearchStyles = css`
  :host {
    min-block-size: max(480px, 30rem) !important;
  }
  :host(:is([src], [endpoint])) {
    min-block-size: max(480px, 30rem, 100vh) !important;
  }
  .widget {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-9);
    overflow-wrap: anywhere;
  }
  .ask {
    display: grid;
    gap: var(--_space-5);
    max-inline-size: 44em;
  }
  .ask > div > label {
    display: block;
    font-size: var(--_font-size-l);
    font-weight: var(--_weight-bold);
    line-height: 1.35;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
    margin-block-start: var(--_space-3);
  }
  .row > .civic-input {
    flex: 1 1 14em;
    inline-size: auto;
  }
  /* The line the filters will stand in, so that the list does not move when they come. */
  .to-come {
    block-size: var(--_target);
  }
  .listed {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    justify-items: start;
  }
  .listed > * {
    margin: 0;
  }
  .answers {
    inline-size: 100%;
    max-inline-size: 44em;
    border-block-start: 1px solid var(--_color-line);
  }
  .answer {
    padding-block: var(--_space-2);
    border-block-end: 1px solid var(--_color-line);
  }
  .linked {
    max-inline-size: 44em;
    border-block-start: 4px solid var(--_color-action);
  }
  .answer > .civic-heading {
    max-inline-size: none;
  }
  .question {
    appearance: none;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-4);
    inline-size: 100%;
    min-block-size: var(--_control-height);
    padding: var(--_space-2) 0;
    border: 0;
    background: none;
    color: var(--_color-link);
    font-weight: var(--_weight-bold);
    line-height: 1.35;
    text-align: start;
    cursor: pointer;
  }
  .question > span {
    flex: 1;
  }
  .question .civic-icon {
    transition: rotate var(--_duration);
  }
  .question[aria-expanded='true'] .civic-icon {
    rotate: 180deg;
  }
  .topics {
    max-inline-size: 44em;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
  }
  .topics .civic-button {
    min-block-size: var(--_target);
    padding-inline: var(--_space-4);
    font-weight: 400;
  }
  .within {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-5);
    align-items: baseline;
  }
  /* Only what takes longer is said; nothing moves. */
  .late {
    animation: late 0s 1s both;
  }
  .later {
    animation-delay: 10s;
  }
  @keyframes late {
    from {
      visibility: hidden;
    }
  }
  .as-written {
    white-space: pre-line;
  }
`;
