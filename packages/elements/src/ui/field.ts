import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Words } from './base.js';
import { asHeading, describedBy, hintAndError, namedBy, questionClass, type QuestionOptions } from './label-and-help.js';

export interface TextFieldOptions extends QuestionOptions {
  label: Words;
  value: string;
  onInput: (value: string, event: Event) => void;
  /** When the person leaves the field, or presses Enter in it. */
  onChange?: (value: string, event: Event) => void;
  multiline?: boolean;
  rows?: number;
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password';
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search';
  enterkeyhint?: 'next' | 'done' | 'search' | 'send' | 'go';
  autocomplete?: string;
  autocapitalize?: 'none' | 'characters' | 'words' | 'sentences';
  name?: string;
  /** The browser cuts what is longer, pasted text too: give a `counter` alone where nothing may be lost. */
  maxLength?: number;
  /** Words on the room left, below the field; read with the field, never announced while typing. */
  counter?: Words;
  required?: boolean;
  /** Full width, or as wide as so many characters. */
  width?: 'full' | number;
  spellcheck?: boolean;
  dir?: 'ltr' | 'rtl' | 'auto';
  part?: string;
}

/** One question that is answered by typing: its label, help, error and native control. */
export function textField(o: TextFieldOptions): TemplateResult {
  return html`<div class=${questionClass(o)} part=${o.part ?? 'question'}>
    ${asHeading(html`<label class="civic-label" for=${o.id}>${namedBy(o.label, o.optionalWord)}</label>`, o.heading)}
    <div class="civic-help">${hintAndError(o)}</div>
    ${o.multiline ? area(o) : line(o)}
    ${o.counter ? html`<p class="civic-hint civic-figures" id="${o.id}-counter">${o.counter}</p>` : nothing}
  </div>`;
}

// `required` would make Firefox say "invalid entry" before a word is typed; aria-required does not.
function line(o: TextFieldOptions) {
  return html`<input
    class="civic-input"
    id=${o.id}
    name=${o.name ?? nothing}
    type=${o.type ?? 'text'}
    inputmode=${o.inputmode ?? nothing}
    enterkeyhint=${o.enterkeyhint ?? 'next'}
    autocomplete=${o.autocomplete ?? nothing}
    autocapitalize=${o.autocapitalize ?? nothing}
    maxlength=${o.maxLength ?? nothing}
    size=${typeof o.width === 'number' ? o.width : nothing}
    spellcheck=${o.spellcheck === undefined ? nothing : String(o.spellcheck)}
    dir=${o.dir ?? nothing}
    aria-required=${o.required ? 'true' : nothing}
    aria-invalid=${o.error ? 'true' : 'false'}
    aria-describedby=${describedBy(o, o.counter)}
    .value=${live(o.value)}
    @input=${(event: Event) => o.onInput((event.target as HTMLInputElement).value, event)}
    @change=${(event: Event) => o.onChange?.((event.target as HTMLInputElement).value, event)}
  />`;
}

function area(o: TextFieldOptions) {
  return html`<textarea
    class="civic-input"
    id=${o.id}
    name=${o.name ?? nothing}
    rows=${o.rows ?? 5}
    autocomplete=${o.autocomplete ?? nothing}
    autocapitalize=${o.autocapitalize ?? nothing}
    maxlength=${o.maxLength ?? nothing}
    spellcheck=${o.spellcheck === undefined ? nothing : String(o.spellcheck)}
    dir=${o.dir ?? nothing}
    aria-required=${o.required ? 'true' : nothing}
    aria-invalid=${o.error ? 'true' : 'false'}
    aria-describedby=${describedBy(o, o.counter)}
    .value=${live(o.value)}
    @input=${(event: Event) => o.onInput((event.target as HTMLTextAreaElement).value, event)}
    @change=${(event: Event) => o.onChange?.((event.target as HTMLTextAreaElement).value, event)}
  ></textarea>`;
}

export { fieldStyles } from './field.styles.js';
