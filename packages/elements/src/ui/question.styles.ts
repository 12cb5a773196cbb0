import { css } from 'lit';

/** Of questions alone: the one that heads a page, the one that may be left out, and what is wrong with an answer. Choices of what to show do without. */
export const questionStyles = css`
  .civic-label .civic-heading {
    font-size: var(--_font-size-xl);
  }
  .civic-optional {
    font-weight: 400;
    color: var(--_color-ink-muted);
  }
  .civic-error {
    display: flex;
    gap: var(--_space-2);
    margin-block-start: var(--_space-2);
    color: var(--_color-error);
    font-weight: var(--_weight-bold);
  }
  .civic-error .civic-icon {
    margin-block-start: 0.125em;
  }
  .civic-in-error {
    border-inline-start: 4px solid var(--_color-error);
    padding-inline-start: var(--_space-4);
  }
`;
