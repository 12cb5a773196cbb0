import { css, html, nothing, type TemplateResult } from 'lit';
import type { Words } from './base.js';

export interface ButtonOptions {
  label: Words;
  kind?: 'primary' | 'secondary' | 'quiet' | 'warning';
  type?: 'button' | 'submit';
  id?: string;
  /** Before the label; an arrow onward goes after it, by `iconAfter`. */
  icon?: TemplateResult;
  iconAfter?: TemplateResult;
  /** Read out in place of the label and holding it: "Change where it is". */
  name?: string;
  /** A press does nothing while it works; the button keeps its focus and its place. */
  busy?: boolean;
  disabled?: boolean;
  describedBy?: string;
  expanded?: boolean;
  controls?: string;
  part?: string;
  onClick?: (event: MouseEvent) => void;
}

export function button(o: ButtonOptions): TemplateResult {
  const press = (event: MouseEvent) => {
    // The second tap of a double tap would go on with a page nobody has seen.
    const again = o.type === 'submit' && event.detail > 1;
    if (!o.busy && !again) return o.onClick?.(event);
    event.preventDefault();
    event.stopPropagation();
  };
  return html`<button
    class="civic-button civic-button-${o.kind ?? 'secondary'}"
    type=${o.type ?? 'button'}
    id=${o.id ?? nothing}
    part=${o.part ?? nothing}
    ?disabled=${o.disabled ?? false}
    aria-disabled=${o.busy ? 'true' : nothing}
    aria-describedby=${o.describedBy ?? nothing}
    aria-expanded=${o.expanded === undefined ? nothing : String(o.expanded)}
    aria-controls=${o.controls ?? nothing}
    @click=${press}
  >${o.icon ?? nothing}${named(o)}${o.iconAfter ?? nothing}</button>`;
}

/** What a button or a link shows and says: its label, or a name that holds it. */
export const named = ({ label, name }: Pick<ButtonOptions, 'label' | 'name'>) =>
  name === undefined
    ? html`<span>${label}</span>`
    : html`<span aria-hidden="true">${label}</span><span class="civic-hidden">${name}</span>`;

// As a button is first drawn: nobody points at it, and it neither warns, works nor is switched off. `buttonStyles` has all of that.
// In forced colours the browser lays its own ground behind the words, and on a filled button they are lost on it; so it is told not
// to adjust those. Their colours are the reader's own all the same.
export const firstButtonStyles = css`
  .civic-button {
    appearance: none;
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-block-size: var(--_control-height);
    min-inline-size: var(--_target);
    max-inline-size: 100%;
    padding: var(--_space-2) var(--_space-6);
    border: var(--_border-width) solid var(--_color-action);
    border-radius: var(--_radius);
    background: var(--_color-ground);
    color: var(--_color-action);
    font-weight: var(--_weight-bold);
    line-height: var(--_line-heading);
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--_duration), color var(--_duration), border-color var(--_duration);
  }
  .civic-button > .civic-icon ~ span {
    text-align: start;
  }
  .civic-button-primary {
    color: var(--_color-on-action);
    background: var(--_color-action);
    border-color: transparent;
    padding-inline: var(--_space-7);
  }
  .civic-button-quiet {
    min-block-size: var(--_target);
    padding-inline: 0;
    border: 0;
    background: none;
    color: var(--_color-link);
    font-weight: 400;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  @media (forced-colors: active) {
    .civic-button-primary {
      forced-color-adjust: none;
    }
  }
  @container (width < 30em) {
    .civic-button-primary {
      inline-size: 100%;
    }
  }
`;
