import { css } from 'lit';
import { summaryListStyles } from '../../ui/summary-list.js';
import { timelineStyles } from '../../ui/timeline.js';

const ownStyles = css`
  .result {
    display: grid;
    gap: var(--_space-9);
  }
  .result > .civic-button {
    justify-self: start;
  }

  .headline {
    --_tone: var(--_color-info);
    display: grid;
    gap: var(--_space-4);
    justify-items: start;
    padding: var(--_space-7);
    border: 1px solid transparent;
    border-block-start: 4px solid var(--_tone);
    border-radius: var(--_radius);
    background: var(--_color-info-surface);
  }
  .headline.done {
    --_tone: var(--_color-success);
    background: var(--_color-success-surface);
  }
  .headline.late {
    --_tone: var(--_color-warning);
    background: var(--_color-warning-surface);
  }
  .headline.closed {
    --_tone: var(--_color-ink);
    background: var(--_color-surface);
  }
  .headline > :not(.as-of) {
    margin: 0;
    max-inline-size: 100%;
  }
  .headline > p {
    max-inline-size: var(--_measure);
  }
  .number {
    display: block;
    font-size: var(--_font-size-m);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    color: var(--_color-ink-muted);
    overflow-wrap: anywhere;
  }
  .standing {
    display: flex;
    gap: var(--_space-3);
    align-items: start;
    margin-block-start: var(--_space-2);
    font-size: var(--_font-size-xxl);
    overflow-wrap: anywhere;
  }
  .standing > span {
    min-inline-size: 0;
  }
  .standing > .civic-icon {
    inline-size: 1.2em;
    block-size: 1.2em;
    color: var(--_tone);
  }
  .late-by {
    font-weight: var(--_weight-bold);
  }
  .says {
    padding-inline-start: var(--_space-4);
    border-inline-start: 2px solid var(--_tone);
  }
  .says-who {
    font-size: var(--_font-size-s);
    color: var(--_color-ink-muted);
  }
  blockquote {
    margin: 0;
    max-inline-size: var(--_measure);
  }
  .words {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .as-of {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-5);
    margin-block-end: calc(-1 * var(--_space-3));
    font-size: var(--_font-size-s);
    color: var(--_color-ink-muted);
  }
  .photos li + li {
    margin-block-start: var(--_space-1);
  }
  .photos a {
    display: inline-block;
    padding-block: 2px;
  }
  @container (width < 30em) {
    .headline {
      padding: var(--_space-5);
    }
    .standing {
      font-size: var(--_font-size-xl);
    }
  }
  @media print {
    .headline,
    .page {
      break-inside: avoid-page;
    }
  }
`;

/** What a found request is drawn with, beside the tracker's own styles. */
export const resultStyles = [timelineStyles, summaryListStyles, ownStyles];
