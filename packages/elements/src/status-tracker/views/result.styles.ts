import { css } from 'lit';
import { choicesStyles } from '../../ui/choices.js';
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
  .listed {
    display: grid;
    gap: var(--_space-5);
  }
  .listed .headline {
    gap: var(--_space-3);
    padding: var(--_space-5);
  }
  .listed .standing {
    font-size: var(--_font-size-l);
  }
  .several > .civic-button {
    justify-self: start;
  }
  .several > .as-of {
    margin: 0;
  }
  .civic-button-quiet .number-whole {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .kept li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-6);
    padding-block: var(--_space-1);
    border-block-end: 1px solid var(--_color-line);
  }
  .kept li > :first-child {
    flex: 1 1 12em;
    justify-content: start;
  }
  .address {
    overflow-wrap: anywhere;
    user-select: all;
  }
  .near > li {
    display: grid;
    justify-items: start;
    padding-block: var(--_space-3);
    border-block-end: 1px solid var(--_color-line);
  }
  .few-lines {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
  }
  .group {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
  }
  .on-paper {
    display: none;
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
  /* Where a page of paper ends within a grid, Chromium draws what follows over it. */
  @media print {
    .widget,
    .result,
    .page,
    .listed {
      display: block;
    }
    .widget > * + *,
    .result > * + * {
      margin-block-start: var(--_space-7);
    }
    .page > * + *,
    .listed > * + * {
      margin-block: var(--_space-5) 0;
    }
    /* Most printers leave the ground white: an edge all around holds it together. */
    .headline {
      padding: var(--_space-5);
      border-color: var(--_tone);
      break-inside: avoid;
    }
    .off-paper,
    .look-up,
    .civic-actions {
      display: none;
    }
    .on-paper {
      display: revert;
    }
    .as-of > .on-paper {
      margin: 0;
    }
    .photos a {
      display: inline;
    }
    .photos a::after {
      content: ' ' attr(href);
    }
  }
`;

/** What an answer is drawn with, beside the tracker's own styles. */
export const answerStyles = [timelineStyles, summaryListStyles, choicesStyles, ownStyles];
