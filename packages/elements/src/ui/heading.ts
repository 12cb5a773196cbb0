import { css, html, nothing, type TemplateResult } from 'lit';
import type { Words } from './base.js';

/** From 1; what is deeper than 6 is drawn as 6. */
export type HeadingLevel = number;

export interface HeadingOptions {
  level: HeadingLevel;
  text: Words;
  /** How large it is drawn, whatever its level. */
  size?: 'm' | 'l' | 'xl';
  id?: string;
  /** True when focus is moved to it by script. */
  focusable?: boolean;
}

/** A real heading of the level that the page needs, drawn as large as the place needs. */
export function heading({ level, text, size = 'l', id, focusable = false }: HeadingOptions): TemplateResult {
  const name = `civic-heading civic-heading-${size}`;
  const ref = id ?? nothing;
  const tab = focusable ? '-1' : nothing;
  // A tag's name cannot be bound in a template.
  switch (level) {
    case 1:
      return html`<h1 class=${name} id=${ref} tabindex=${tab}>${text}</h1>`;
    case 2:
      return html`<h2 class=${name} id=${ref} tabindex=${tab}>${text}</h2>`;
    case 3:
      return html`<h3 class=${name} id=${ref} tabindex=${tab}>${text}</h3>`;
    case 4:
      return html`<h4 class=${name} id=${ref} tabindex=${tab}>${text}</h4>`;
    case 5:
      return html`<h5 class=${name} id=${ref} tabindex=${tab}>${text}</h5>`;
    default:
      return html`<h6 class=${name} id=${ref} tabindex=${tab}>${text}</h6>`;
  }
}

export const headingStyles = css`
  .civic-heading {
    font-weight: var(--_weight-bold);
    line-height: var(--_line-heading);
    font-size: var(--_font-size-l);
    text-wrap: balance;
    max-inline-size: 36em;
  }
  .civic-heading-m {
    font-size: var(--_font-size-m);
  }
  /* No control: focus goes here to tell a screen reader where the page begins, and a ring would ask to be pressed. */
  .civic-heading:focus,
  .civic-heading:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .civic-heading + * {
    margin-block-start: var(--_space-3);
  }
`;
