import { css, html, type SVGTemplateResult, type TemplateResult } from 'lit';

/** A drawing of 24 by 24. It is never read out: the words beside it say what it means. */
export function icon(shapes: SVGTemplateResult, flips = false): TemplateResult {
  return html`<svg class=${flips ? 'civic-icon civic-flips' : 'civic-icon'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shapes}</svg>`;
}

export const iconStyles = css`
  .civic-icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
