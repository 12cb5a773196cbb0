import { svg, html, type TemplateResult } from 'lit';

/** The pin: its tip is in the middle of its foot. */
export function pinShape(): TemplateResult {
  return html`<svg viewBox="0 0 44 48" aria-hidden="true" focusable="false">${svg`<path d="M22 47C22 47 38 30 38 18A16 16 0 0 0 6 18C6 30 22 47 22 47Z"/><circle cx="22" cy="18" r="6"/>`}</svg>`;
}
