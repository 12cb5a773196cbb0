import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Words } from './base.js';
import { chevronDownIcon } from './icons.js';
import { asHeading, describedBy, hintAndError, namedBy, questionClass, type QuestionOptions } from './label-and-help.js';

export interface SelectOption {
  value: string;
  label: string;
}
export interface SelectGroup {
  group: string;
  options: readonly SelectOption[];
}

export interface SelectOptions extends QuestionOptions {
  label: Words;
  value: string;
  options: readonly (SelectOption | SelectGroup)[];
  /** Shown while nothing is chosen, such as "Choose one". */
  emptyLabel?: string;
  name?: string;
  autocomplete?: string;
  required?: boolean;
  onChange: (value: string, event: Event) => void;
  part?: string;
}

/** One question with one answer out of many: for more than twelve, where radios would be a wall. */
export function select(o: SelectOptions): TemplateResult {
  const choice = ({ value, label }: SelectOption) => html`<option value=${value} ?selected=${value === o.value}>${label}</option>`;
  return html`<div class=${questionClass(o)} part=${o.part ?? 'question'}>
    ${asHeading(html`<label class="civic-label" for=${o.id}>${namedBy(o.label, o.optionalWord)}</label>`, o.heading)}
    <div class="civic-help">${hintAndError(o)}</div>
    <div class="civic-select">
      <select
        class="civic-input"
        id=${o.id}
        name=${o.name ?? nothing}
        autocomplete=${o.autocomplete ?? nothing}
        aria-required=${o.required ? 'true' : nothing}
        aria-invalid=${o.error ? 'true' : 'false'}
        aria-describedby=${describedBy(o)}
        .value=${live(o.value)}
        @change=${(event: Event) => o.onChange((event.target as HTMLSelectElement).value, event)}
      >
        ${o.emptyLabel === undefined ? nothing : choice({ value: '', label: o.emptyLabel })}
        ${o.options.map((option) => ('group' in option ? html`<optgroup label=${option.group}>${option.options.map(choice)}</optgroup>` : choice(option)))}
      </select>
      ${chevronDownIcon()}
    </div>
  </div>`;
}

export const selectStyles = css`
  .civic-select {
    position: relative;
    inline-size: fit-content;
    max-inline-size: 100%;
    min-inline-size: min(100%, 16em);
  }
  .civic-select .civic-input {
    padding-inline-end: calc(1.25em + 2 * var(--_space-3));
    text-overflow: ellipsis;
  }
  .civic-select .civic-icon {
    position: absolute;
    inset-block: 0;
    inset-inline-end: var(--_space-3);
    margin-block: auto;
    pointer-events: none;
  }
`;
