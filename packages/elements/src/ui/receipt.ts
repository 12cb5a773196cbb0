import { css, html, nothing, type TemplateResult } from 'lit';
import type { Words } from './base.js';
import { heading, type HeadingLevel } from './heading.js';
import { circleCheckIcon } from './icons.js';

export interface ReceiptOptions {
  id?: string;
  /** Left out where the page's own heading says it. */
  title?: Words;
  headingLevel?: HeadingLevel;
  /** Above the number, such as "Your request number"; alone while there is none. */
  label?: Words;
  number?: string;
  /** Below the number. */
  detail?: Words;
  /** The button that copies the number, made with `button`. */
  action?: TemplateResult;
  /** Above the lines, such as "What happens next". */
  linesTitle?: Words;
  /** At most three: what happens next, by when, how to get in touch. */
  lines?: readonly Words[];
  /** `kept` when the city has not confirmed: then nothing looks like success. */
  kind?: 'received' | 'kept';
  icon?: TemplateResult;
}

/** That it arrived, and the number to keep. A title can take focus by `${id}-title`. */
export function receipt({ id = 'receipt', ...o }: ReceiptOptions): TemplateResult {
  const mark = o.icon ?? circleCheckIcon();
  return html`<section class="civic-receipt civic-receipt-${o.kind ?? 'received'}" id=${id} part="receipt" aria-labelledby=${o.title ? `${id}-title` : nothing}>
    ${o.title
      ? html`<div class="civic-receipt-title">${mark}${heading({ level: o.headingLevel ?? 2, text: o.title, size: 'xl', id: `${id}-title`, focusable: true })}</div>`
      : nothing}
    ${o.label ? html`<p class="civic-receipt-label">${o.title ? nothing : mark}<span>${o.label}</span></p>` : nothing}
    ${o.number ? html`<p class="civic-number" id="${id}-number"><bdi>${o.number}</bdi></p>` : nothing}
    ${o.detail ? html`<div class="civic-receipt-detail">${o.detail}</div>` : nothing}
    ${o.action ? html`<div class="civic-receipt-action">${o.action}</div>` : nothing}
    ${o.lines?.length
      ? html`<div class="civic-receipt-lines">
          ${o.linesTitle ? heading({ level: Math.min(6, (o.headingLevel ?? 2) + 1) as HeadingLevel, text: o.linesTitle, size: 'm' }) : nothing}
          <ol>${o.lines.map((line) => html`<li>${line}</li>`)}</ol>
        </div>`
      : nothing}
  </section>`;
}

export const receiptStyles = css`
  .civic-receipt {
    --_tone: var(--_color-success);
    padding: var(--_space-7);
    border: 1px solid color-mix(in srgb, var(--_tone) 25%, transparent);
    border-block-start: 4px solid var(--_tone);
    border-radius: var(--_radius);
    background: var(--_color-success-surface);
  }
  .civic-receipt-kept {
    --_tone: var(--_color-warning);
    background: var(--_color-warning-surface);
  }
  .civic-receipt-title {
    display: flex;
    gap: var(--_space-3);
    align-items: start;
  }
  .civic-receipt-title > .civic-icon {
    inline-size: var(--_font-size-xxl);
    block-size: var(--_font-size-xxl);
    color: var(--_tone);
  }
  .civic-receipt-title .civic-heading {
    padding-block-start: 0.1em;
  }
  .civic-receipt-title + * {
    margin-block-start: var(--_space-6);
  }
  .civic-receipt-label {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
  }
  .civic-receipt-label .civic-icon {
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--_tone);
  }
  .civic-receipt-title + .civic-receipt-lines {
    margin-block-start: var(--_space-3);
    padding-block-start: 0;
    border: 0;
  }
  .civic-receipt-action {
    margin-block-start: var(--_space-5);
  }
  .civic-number {
    margin-block: var(--_space-1) var(--_space-2);
    font-size: min(var(--_font-size-xxl), max(var(--_font-size-l), 11cqi));
    font-weight: var(--_weight-bold);
    font-variant-numeric: tabular-nums;
    line-height: var(--_line-heading);
    letter-spacing: 0.02em;
    overflow-wrap: anywhere;
    user-select: all;
  }
  .civic-receipt-lines {
    margin-block-start: var(--_space-6);
    padding-block-start: var(--_space-5);
    border-block-start: 1px solid color-mix(in srgb, var(--_tone) 40%, transparent);
  }
  .civic-receipt-lines ol {
    padding-inline-start: 1.4em;
    list-style: decimal;
  }
  .civic-receipt-lines li {
    max-inline-size: var(--_measure);
  }
  .civic-receipt-lines li + li {
    margin-block-start: var(--_space-2);
  }
  @container (width < 30em) {
    .civic-receipt {
      padding: var(--_space-5);
    }
  }
`;
