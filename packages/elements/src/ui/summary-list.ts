import { css, html, nothing, type TemplateResult } from 'lit';
import type { Words } from './base.js';
import { button } from './button.js';

export interface SummaryRow {
  key: Words;
  /** As typed, with its line breaks. */
  value: Words;
  /** What was not given, drawn quietly. */
  missing?: boolean;
  /** `name` says what it changes: "Change where it is". */
  action?: { label: string; name: string; id?: string; onClick: () => void };
}

export interface SummaryListOptions {
  rows: readonly SummaryRow[];
  id?: string;
  part?: string;
}

/** Questions and their answers, each with a way to change it. */
export function summaryList({ rows, id, part }: SummaryListOptions): TemplateResult {
  return html`<dl class="civic-answers" id=${id ?? nothing} part=${part ?? 'answers'}>
    ${rows.map(
      ({ key, value, missing, action }) => html`<div class="civic-answer">
        <dt><bdi>${key}</bdi></dt>
        <dd class=${[typeof value === 'string' && 'civic-as-typed', missing && 'civic-muted'].filter(Boolean).join(' ')}>${typeof value === 'string' ? lines(value) : html`<bdi>${value}</bdi>`}</dd>
        ${action ? html`<dd class="civic-answer-action">${button({ kind: 'quiet', ...action })}</dd>` : nothing}
      </div>`,
    )}
  </dl>`;
}

/** Each line by its own first letter: below an English street an Arabic sentence still ends at its left. */
const lines = (text: string) => text.split('\n').map((line, at) => html`${at > 0 ? '\n' : nothing}<bdi>${line}</bdi>`);

export const summaryListStyles = css`
  .civic-answer {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto;
    gap: var(--_space-1) var(--_space-5);
    align-items: baseline;
    padding-block: var(--_space-3);
    border-block-end: 1px solid var(--_color-line);
  }
  .civic-answer:first-child {
    border-block-start: 1px solid var(--_color-line);
  }
  .civic-answer dt {
    font-weight: var(--_weight-bold);
  }
  .civic-answer dd {
    max-inline-size: var(--_measure);
    overflow-wrap: anywhere;
  }
  .civic-as-typed {
    white-space: pre-line;
  }
  .civic-answer-action .civic-button {
    margin-block: calc(-1 * var(--_space-2));
  }
  @container (width < 30em) {
    .civic-answer {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .civic-answer dt {
      grid-column: 1;
    }
    .civic-answer dd {
      grid-column: 1 / -1;
    }
    .civic-answer .civic-answer-action {
      grid-area: 1 / 2;
    }
  }
  @media print {
    .civic-answer {
      break-inside: avoid;
    }
  }
`;
