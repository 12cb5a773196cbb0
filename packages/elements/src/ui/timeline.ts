import { css, html, nothing, type TemplateResult } from 'lit';
import type { Words } from './base.js';
import { checkIcon, clockIcon } from './icons.js';

export interface TimelineEntry {
  title: Words;
  state: 'done' | 'current' | 'upcoming';
  /** Above the title: the state said in a word, "Now", "Next", or the date of what has happened. */
  word: Words;
  /** The date in words. */
  when?: Words;
  /** The same for machines, ISO 8601. */
  datetime?: string;
  note?: Words;
  /** In place of the state's own. */
  icon?: TemplateResult;
}

export interface TimelineOptions {
  entries: readonly TimelineEntry[];
  label?: string;
  id?: string;
  part?: string;
}

/** What has happened, what happens now, what comes next: one ordered list. */
export function timeline({ entries, label, id, part }: TimelineOptions): TemplateResult {
  return html`<ol class="civic-timeline" role="list" id=${id ?? nothing} part=${part ?? 'timeline'} aria-label=${label ?? nothing}>
    ${entries.map(
      (entry) => html`<li class="civic-moment civic-moment-${entry.state}" aria-current=${entry.state === 'current' ? 'step' : nothing}>
        <div class="civic-moment-mark"><span>${entry.icon ?? markOf[entry.state]()}</span></div>
        <div class="civic-moment-text">
          <p class="civic-moment-word">${entry.word}</p>
          <p class="civic-moment-title">${entry.title}</p>
          ${entry.when ? html`<p class="civic-muted">${entry.datetime ? html`<time datetime=${entry.datetime}>${entry.when}</time>` : entry.when}</p>` : nothing}
          ${entry.note ? html`<div class="civic-moment-note">${entry.note}</div>` : nothing}
        </div>
      </li>`,
    )}
  </ol>`;
}

const markOf = { done: checkIcon, current: clockIcon, upcoming: () => nothing };

// The line down to the next moment is the edge of the marks' column, moved to its middle.
export const timelineStyles = css`
  .civic-moment {
    display: grid;
    grid-template-columns: var(--_mark) minmax(0, 1fr);
    column-gap: var(--_space-4);
  }
  .civic-moment-mark {
    position: relative;
    inset-inline-start: calc(50% - 1px);
    border-inline-start: 2px solid var(--_color-line);
  }
  .civic-moment:last-child > .civic-moment-mark {
    border-color: transparent;
  }
  .civic-moment-done > .civic-moment-mark {
    border-color: var(--_color-success);
  }
  .civic-moment-mark > span {
    display: grid;
    place-content: center;
    inline-size: var(--_mark);
    block-size: var(--_mark);
    margin-inline-start: calc(var(--_mark) / -2 - 1px);
    border: 2px solid var(--_color-border);
    border-radius: 50%;
    background: var(--_color-ground);
    color: var(--_color-ink-muted);
  }
  .civic-moment-done > .civic-moment-mark > span {
    border-color: var(--_color-success);
    background: var(--_color-success-surface);
    color: var(--_color-success);
  }
  .civic-moment-current > .civic-moment-mark > span {
    border-color: var(--_color-action);
    background: var(--_color-action);
    color: var(--_color-on-action);
  }
  .civic-moment-text {
    padding-block-end: var(--_space-7);
  }
  .civic-moment:last-child > .civic-moment-text {
    padding-block-end: 0;
  }
  .civic-moment-text p {
    margin: 0;
  }
  .civic-moment-word {
    font-size: var(--_font-size-s);
    color: var(--_color-ink-muted);
  }
  .civic-moment-title {
    font-weight: var(--_weight-bold);
  }
  .civic-moment-current .civic-moment-title {
    font-size: var(--_font-size-l);
    line-height: var(--_line-heading);
  }
  .civic-moment-note {
    margin-block-start: var(--_space-2);
    max-inline-size: var(--_measure);
  }
  /* Forced colours draw a transparent edge, and the last moment leads nowhere. */
  @media (forced-colors: active) {
    .civic-moment:last-child > .civic-moment-mark {
      border-color: Canvas;
    }
  }
  @media print {
    .civic-moment {
      break-inside: avoid;
    }
    .civic-moment-text {
      padding-block-end: var(--_space-5);
    }
    /* Most printers leave the ground white, where a white mark would be gone. */
    .civic-moment-mark > span {
      print-color-adjust: exact;
    }
  }
`;
