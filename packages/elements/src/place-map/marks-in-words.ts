import { html, type TemplateResult } from 'lit';
import { radios } from '../ui/index.js';
import type { MapMarks } from './place-map-options.js';

/** The list beside the map that says what the marks on it show, under the same numbers. */
export function marksInWords({ id, label, marks, chosen, onChoose }: MapMarks): TemplateResult {
  const numbered = marks.map((mark, at) => ({ ...mark, words: html`${at + 1}. <bdi>${mark.label}</bdi>` }));
  if (onChoose) return radios({ id, legend: label, value: chosen, options: numbered.map((mark) => ({ value: mark.id, label: mark.words, ...(mark.detail !== undefined && { hint: mark.detail }) })), onChange: onChoose });
  return html`<div class="civic-map-list">
    <p id=${id} class="civic-map-moves-name">${label}</p>
    <ul role="list" aria-labelledby=${id}>${numbered.map(({ words, detail }) => html`<li>${words}${detail === undefined ? '' : html`<span class="civic-muted">${` ${detail}`}</span>`}</li>`)}</ul>
  </div>`;
}
