import { css, html, nothing, type TemplateResult } from 'lit';
import type { Words } from './base.js';
import { heading, type HeadingLevel } from './heading.js';
import { circleCheckIcon } from './icons.js';

export interface ReceiptOptions {
  id: string;
  title: Words;
  headingLevel?: HeadingLevel;
  /** Such as "Your request number". */
  numberLabel?: string;
  number?: string;
  /** In the number's place while there is none, or a word on it. */
  numberNote?: Words;
  /** The button that copies the number, made with `button`. */
  copy?: TemplateResult;
  /** At most three: what happens next, by when, how to get in touch. */
  lines?: readonly Words[];
  /** `kept` when the city has not confirmed: then nothing looks like success. */
  kind?: 'received' | 'kept';
  icon?: TemplateResult;
}

/** That it arrived, and the number to keep. The heading can take focus by `${id}-title`. */
export function receipt(o: ReceiptOptions): TemplateResult {
  return html`<section class="civic-receipt civic-receipt-${o.kind ?? 'received'}" id=${o.id} part="receipt" aria-labelledby="${o.id}-title">
    <div class="civic-receipt-title">
      ${o.icon ?? circleCheckIcon()} ${heading({ level: o.headingLevel ?? 2, content: o.title, size: 'xl', id: `${o.id}-title`, focusable: true })}
    </div>
    ${o.number || o.numberNote
      ? html`<div class="civic-receipt-number">
          ${o.numberLabel ? html`<p id="${o.id}-label">${o.numberLabel}</p>` : nothing}
          ${o.number ? html`<p class="civic-number" id="${o.id}-number"><bdi>${o.number}</bdi></p>` : nothing}
          ${o.numberNote ? html`<p class="civic-muted">${o.numberNote}</p>` : nothing}
          ${o.copy ?? nothing}
        </div>`
      : nothing}
    ${o.lines?.length ? html`<ul class="civic-receipt-lines">${o.lines.map((line) => html`<li>${line}</li>`)}</ul>` : nothing}
  </section>`;
}

export const receiptStyles = css`
  .civic-receipt {
    --_tone: var(--_color-success);
    padding: var(--_space-7);
    border: 1px solid transparent;
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
  .civic-receipt-number {
    margin-block-start: var(--_space-6);
  }
  .civic-number {
    margin: 0 0 var(--_space-3);
    font-size: var(--_font-size-xxl);
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
    border-block-start: 1px solid var(--_tone);
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
