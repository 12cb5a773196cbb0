import { css } from 'lit';
import { inputStyles } from './input.styles.js';

/** What a field is beyond that: under a pointer, in error, of several lines, printed. */
export const moreInputStyles = css`
  .civic-input:hover {
    border-color: var(--_color-ink);
  }
  .civic-input[size] {
    inline-size: auto;
    font-variant-numeric: tabular-nums;
  }
  .civic-input[aria-invalid='true'] {
    border-color: var(--_color-error);
  }
  textarea.civic-input {
    line-height: var(--_line-text);
    resize: block;
    field-sizing: content;
    min-block-size: calc(5lh + 2 * var(--_space-3));
    max-block-size: 60vh;
  }
  @media print {
    .civic-input {
      border-width: 1px;
      max-block-size: none;
    }
  }
`;

/** A field in all its forms. */
export const fieldStyles = [inputStyles, moreInputStyles];
