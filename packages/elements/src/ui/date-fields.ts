import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Words } from './base.js';
import { asHeading, describedBy, hintAndError, namedBy, questionClass, type QuestionOptions } from './label-and-help.js';

export type DatePart = 'day' | 'month' | 'year' | 'time';

export interface DateFieldsOptions extends QuestionOptions {
  legend: Words;
  /** In the order the reader's language has them; leave a part out where it is not asked. */
  order: readonly ('day' | 'month' | 'year')[];
  withTime?: boolean;
  labels: Readonly<Partial<Record<DatePart, string>>>;
  /** As typed. A month by its name is as good as its number. */
  value: Readonly<Partial<Record<DatePart, string>>>;
  /** Which parts the error is about; all of them where it is not said, but not an empty time, which need not be told. */
  partsInError?: readonly DatePart[];
  required?: boolean;
  onInput: (part: DatePart, value: string, event: Event) => void;
  part?: string;
}

const characters: Record<DatePart, number> = { day: 2, month: 4, year: 4, time: 8 };

/** A date in separate fields: nothing to open, nothing to page through. Its id is the group's; the controls are `…-day`, `…-month`. */
export function dateFields(o: DateFieldsOptions): TemplateResult {
  const wrong = (part: DatePart) => Boolean(o.error) && (o.partsInError?.includes(part) ?? (part !== 'time' || Boolean(o.value.time)));
  const field = (part: DatePart) => html`<div>
    <label class="civic-date-label" for="${o.id}-${part}">${o.labels[part]}</label>
    <input
      class="civic-input"
      id="${o.id}-${part}"
      type="text"
      inputmode=${part === 'time' ? nothing : 'numeric'}
      enterkeyhint="next"
      autocomplete="off"
      spellcheck="false"
      size=${characters[part]}
      aria-required=${o.required && part !== 'time' ? 'true' : nothing}
      aria-invalid=${wrong(part) ? 'true' : 'false'}
      .value=${live(o.value[part] ?? '')}
      @input=${(event: Event) => o.onInput(part, (event.target as HTMLInputElement).value, event)}
    />
  </div>`;
  return html`<fieldset class=${questionClass(o)} id=${o.id} part=${o.part ?? 'question'} aria-describedby=${describedBy(o)}>
    <legend class="civic-label">${asHeading(namedBy(o.legend, o.optionalWord), o.heading)}</legend>
    <div class="civic-help">${hintAndError(o)}</div>
    <div class="civic-date">${o.order.map(field)}${o.withTime ? field('time') : nothing}</div>
  </fieldset>`;
}

export const dateFieldsStyles = css`
  .civic-date {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-5);
  }
  .civic-date-label {
    display: block;
    margin-block-end: var(--_space-1);
  }
`;
