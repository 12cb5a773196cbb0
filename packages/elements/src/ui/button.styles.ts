import { css } from 'lit';
import { firstButtonStyles } from './button.js';

/** What a button is beyond its first drawing: under a pointer, warning, working, switched off, printed. */
export const moreButtonStyles = css`
  .civic-button:hover {
    color: var(--_color-action-hover);
    border-color: var(--_color-action-hover);
    background: var(--_color-surface);
  }
  .civic-button:active {
    color: var(--_color-action-active);
    border-color: var(--_color-action-active);
  }
  .civic-button-primary:hover,
  .civic-button-primary:active {
    color: var(--_color-on-action);
    background: var(--_color-action-hover);
    border-color: transparent;
  }
  .civic-button-primary:active {
    background: var(--_color-action-active);
  }
  .civic-button-quiet:hover,
  .civic-button-quiet:active {
    color: var(--_color-link);
    background: none;
  }
  .civic-button-quiet:hover {
    color: var(--_color-link-hover);
    text-decoration-thickness: 2px;
  }
  .civic-button-warning,
  .civic-button-warning:hover,
  .civic-button-warning:active {
    color: var(--_color-ground);
    background: var(--_color-error);
    border-color: transparent;
  }
  .civic-button-warning:hover {
    background: var(--_color-ink);
  }
  .civic-button[aria-disabled='true'] {
    cursor: progress;
  }
  .civic-button:disabled {
    cursor: default;
    color: var(--_color-ink-muted);
    background: var(--_color-surface);
    border: var(--_border-width) dashed var(--_color-border);
  }
  @media (forced-colors: active) {
    .civic-button-warning {
      forced-color-adjust: none;
    }
  }
  @media print {
    .civic-button {
      display: none;
    }
  }
`;

/** A button in all its states. */
export const buttonStyles = [firstButtonStyles, moreButtonStyles];
