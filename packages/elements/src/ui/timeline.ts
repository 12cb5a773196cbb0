import { css, html, nothing, type TemplateResult } from 'lit';
import type { Words } from './base.js';
import { checkIcon, clockIcon } from './icons.js';

export interface TimelineEntry {
  title: Words;
  state: 'done' | 'current' | 'upcoming';
  /** The state said in a word: "Done", "Now", "Next". */
  word: string;
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
        <span class="civic-moment-mark">${entry.icon ?? markOf[entry.state]()}</span>
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

export const timelineStyles = css`
  .civic-moment {
    display: grid;
    grid-template-columns: var(--_space-8) minmax(0, 1fr);
    column-gap: var(--_space-4);
  }
  .civic-moment-mark {
    display: grid;
    grid-template-rows: var(--_space-8) 1fr;
    justify-items: center;
    block-size: 100%;
  }
  .civic-moment-mark .civic-icon {
    inline-size: var(--_space-8);
    block-size: var(--_space-8);
    padding: 0.4em;
    border: var(--_border-width) solid var(--_color-success);
    border-radius: 50%;
    color: var(--_color-success);
    background: var(--_color-success-surface);
  }
  .civic-moment-text {
    padding-block: 0 var(--_space-7);
  }
  .civic-moment-text p {
    margin: 0;
  }
  .civic-moment-title {
    font-weight: var(--_weight-bold);
  }
  .civic-moment-note {
    margin-block-start: var(--_space-2);
    max-inline-size: var(--_measure);
  }
`;
