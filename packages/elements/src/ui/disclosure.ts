import { css, html, nothing, type TemplateResult } from 'lit';
import type { Words } from './base.js';
import { chevronRightIcon } from './icons.js';

export interface DisclosureOptions {
  summary: Words;
  /** Beside the summary, more quietly: how many there are. */
  detail?: Words;
  body: Words | (() => Words);
  open?: boolean;
  id?: string;
  part?: string;
  onToggle?: (open: boolean) => void;
}

/** More on demand, with the browser's own details element. */
export function disclosure(o: DisclosureOptions): TemplateResult {
  const toggled = (event: Event) => o.onToggle?.((event.currentTarget as HTMLDetailsElement).open);
  // The second span stands there without a detail too: a space beside a value of a template is left out of Chromium's names.
  return html`<details class="civic-more" id=${o.id ?? nothing} part=${o.part ?? nothing} ?open=${o.open ?? false} @toggle=${toggled}>
    <summary>${chevronRightIcon()}<span><span class="civic-more-name">${o.summary}</span> <span class="civic-muted">${o.detail ?? nothing}</span></span></summary>
    <div class="civic-more-body">${typeof o.body === 'function' ? o.body() : o.body}</div>
  </details>`;
}

export const disclosureStyles = css`
  .civic-more summary {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    inline-size: fit-content;
    max-inline-size: 100%;
    min-block-size: var(--_target);
    padding-block: var(--_space-2);
    color: var(--_color-link);
    list-style: none;
    cursor: pointer;
  }
  .civic-more summary::-webkit-details-marker {
    display: none;
  }
  .civic-more-name {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .civic-more summary:hover {
    color: var(--_color-link-hover);
  }
  .civic-more .civic-icon {
    transition: rotate var(--_duration);
  }
  .civic-more[open] > summary .civic-icon {
    rotate: 90deg;
  }
  .civic-more[open] > summary .civic-icon:dir(rtl) {
    rotate: -90deg;
  }
  .civic-more-body {
    max-inline-size: var(--_measure);
    padding: var(--_space-2) var(--_space-4);
    border-inline-start: 4px solid var(--_color-line);
  }
  @media print {
    .civic-more::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
