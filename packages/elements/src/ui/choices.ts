import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Words } from './base.js';
import { asHeading, describedBy, hintAndError, namedBy, questionClass, type QuestionOptions } from './label-and-help.js';

export interface Choice {
  value: string;
  label: Words;
  hint?: Words;
}

interface ChoicesOptions extends QuestionOptions {
  legend: Words;
  /** True where what stands around it shows the same words already. */
  legendHidden?: boolean;
  options: readonly Choice[];
  /** Made from the id where it is not given. */
  name?: string;
  part?: string;
}

export interface RadiosOptions extends ChoicesOptions {
  value: string | undefined;
  required?: boolean;
  onChange: (value: string, event: Event) => void;
}

export interface CheckboxesOptions extends ChoicesOptions {
  values: readonly string[];
  /** All that is ticked now, in the order of the options. */
  onChange: (values: string[], event: Event) => void;
}

/** One question with one answer. Its id is the group's; the controls are `…-1`, `…-2`. */
export function radios(o: RadiosOptions): TemplateResult {
  const rows = o.options.map((choice, i) =>
    row(o, choice, i, 'radio', choice.value === o.value, (event) => o.onChange(choice.value, event)),
  );
  return html`<fieldset
    class=${questionClass(o)}
    id=${o.id}
    part=${o.part ?? 'question'}
    role="radiogroup"
    aria-required=${o.required ? 'true' : nothing}
    aria-invalid=${o.error ? 'true' : 'false'}
    aria-describedby=${describedBy(o)}
  >
    ${legendAndHelp(o)}
    <div class="civic-choices">${rows}</div>
  </fieldset>`;
}

/** One question with any number of answers. Its id is the group's; the controls are `…-1`, `…-2`. */
export function checkboxes(o: CheckboxesOptions): TemplateResult {
  const rows = o.options.map((choice, i) =>
    row(o, choice, i, 'checkbox', o.values.includes(choice.value), (event) => {
      const ticked = (event.target as HTMLInputElement).checked;
      const isTicked = ({ value }: Choice) => (value === choice.value ? ticked : o.values.includes(value));
      o.onChange(o.options.filter(isTicked).map(({ value }) => value), event);
    }),
  );
  return html`<fieldset class=${questionClass(o)} id=${o.id} part=${o.part ?? 'question'} aria-describedby=${describedBy(o)}>
    ${legendAndHelp(o)}
    <div class="civic-choices">${rows}</div>
  </fieldset>`;
}

const legendAndHelp = (o: ChoicesOptions) => html`
  <legend class=${o.legendHidden ? 'civic-hidden' : 'civic-label'}>${asHeading(namedBy(o.legend, o.optionalWord), o.heading)}</legend>
  <div class="civic-help">${hintAndError(o)}</div>
`;

function row(o: ChoicesOptions, choice: Choice, i: number, type: 'radio' | 'checkbox', checked: boolean, onChange: (event: Event) => void) {
  const id = `${o.id}-${i + 1}`;
  return html`<div class="civic-choice" @click=${pressTheControl}>
    <input
      class="civic-tick"
      id=${id}
      type=${type}
      name=${o.name ?? o.id}
      .value=${choice.value}
      aria-invalid=${type === 'checkbox' && o.error ? 'true' : nothing}
      aria-describedby=${choice.hint ? `${id}-hint` : nothing}
      .checked=${live(checked)}
      @change=${onChange}
    />
    <div>
      <label class="civic-choice-label" for=${id}>${choice.label}</label>
      ${choice.hint ? html`<div class="civic-hint" id="${id}-hint">${choice.hint}</div>` : nothing}
    </div>
  </div>`;
}

// The hint stays out of the label, so that it is not part of the name; the whole row answers the pointer all the same.
function pressTheControl(event: Event) {
  const target = event.target as Element;
  if (target.closest('input, label, a, button')) return;
  (event.currentTarget as Element).querySelector('input')?.click();
}

// Dot and tick are drawn with borders: forced colours keep them and drop backgrounds.
export const choicesStyles = css`
  .civic-choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    max-inline-size: 40em;
  }
  .civic-choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    column-gap: var(--_space-3);
    padding: var(--_space-2);
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius);
    cursor: pointer;
    transition: background-color var(--_duration), border-color var(--_duration);
  }
  .civic-choice:hover {
    background: var(--_color-surface);
  }
  .civic-choice:has(:checked) {
    border-color: var(--_color-action);
    background: var(--_color-surface);
  }
  .civic-choice-label {
    display: block;
    padding-block: calc((var(--_mark) - 1.5em) / 2);
    cursor: pointer;
  }
  .civic-choice .civic-hint {
    margin-block: calc(-1 * var(--_space-2)) var(--_space-1);
  }
  .civic-tick {
    appearance: none;
    display: grid;
    place-content: center;
    inline-size: var(--_mark);
    block-size: var(--_mark);
    border: var(--_border-width) solid var(--_color-border);
    background: var(--_color-ground);
    cursor: pointer;
  }
  .civic-tick[type='radio'] {
    border-radius: 50%;
  }
  .civic-tick[type='checkbox'] {
    border-radius: var(--_radius);
  }
  .civic-tick:checked {
    border-color: var(--_color-action);
  }
  .civic-tick::before {
    content: '';
    border: 0 solid var(--_color-action);
  }
  .civic-tick[type='radio']:checked::before {
    border-width: 0.5em;
    border-radius: 50%;
  }
  .civic-tick[type='checkbox']:checked::before {
    inline-size: 0.85em;
    block-size: 0.35em;
    border-width: 0 0 4px 4px;
    transform: translateY(-20%) rotate(-45deg);
  }
`;
