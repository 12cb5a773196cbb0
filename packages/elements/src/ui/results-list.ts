import { css, html, nothing, type TemplateResult } from 'lit';
import type { Words } from './base.js';
import { chevronRightIcon } from './icons.js';

/** Text with the words in it that were searched for. */
export type MarkedWords = string | readonly (string | { marked: string })[];

export interface Result {
  id: string;
  name: MarkedWords;
  description?: MarkedWords;
  group?: Words;
}

export interface ResultsListOptions {
  id: string;
  label?: string;
  results: readonly Result[];
  onChoose: (id: string, event: Event) => void;
  part?: string;
}

/** Things to choose from, each a row that is one target. The buttons are `${id}-1`, `${id}-2`. */
export function resultsList(o: ResultsListOptions): TemplateResult {
  return html`<ul class="civic-results" role="list" id=${o.id} part=${o.part ?? 'results'} aria-label=${o.label ?? nothing}>
    ${o.results.map((result, i) => {
      const id = `${o.id}-${i + 1}`;
      const about = [result.group && `${id}-group`, result.description && `${id}-description`].filter(Boolean).join(' ');
      return html`<li class="civic-result" @click=${(event: Event) => o.onChoose(result.id, event)}>
        <div>
          ${result.group ? html`<p class="civic-result-group" id="${id}-group">${result.group}</p>` : nothing}
          <button class="civic-result-name" type="button" id=${id} aria-describedby=${about || nothing}>${markedText(result.name)}</button>
          ${result.description ? html`<p class="civic-muted" id="${id}-description">${markedText(result.description)}</p>` : nothing}
        </div>
        ${chevronRightIcon()}
      </li>`;
    })}
  </ul>`;
}

/** The same text, with the words that were searched for marked. */
export const markedText = (words: MarkedWords) =>
  typeof words === 'string' ? words : words.map((piece) => (typeof piece === 'string' ? piece : html`<mark>${piece.marked}</mark>`));

export const resultsListStyles = css`
  .civic-results {
    max-inline-size: 44em;
    border-block-start: 1px solid var(--_color-line);
  }
  .civic-result {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_space-4);
    padding: var(--_space-3) var(--_space-2);
    border-block-end: 1px solid var(--_color-line);
    cursor: pointer;
    transition: background-color var(--_duration);
  }
  .civic-result:hover {
    background: var(--_color-surface);
  }
  .civic-result p {
    margin: 0;
  }
  .civic-result > .civic-icon {
    color: var(--_color-action);
  }
  .civic-result-group {
    font-size: var(--_font-size-s);
    color: var(--_color-ink-muted);
  }
  .civic-result-name {
    appearance: none;
    display: block;
    min-block-size: 1.5em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_color-link);
    font-weight: var(--_weight-bold);
    line-height: 1.5;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .civic-result:hover .civic-result-name {
    color: var(--_color-link-hover);
    text-decoration-thickness: 2px;
  }
  mark {
    color: inherit;
    background: var(--_color-warning-surface);
    font-weight: var(--_weight-bold);
  }
`;
