import { css, html, nothing } from 'lit';
import type { Words } from './base.js';
import { heading, type HeadingLevel } from './heading.js';
import { circleAlertIcon } from './icons.js';

/** What stands around every question: how it is marked, helped and mended. */
export interface QuestionOptions {
  /** The id of the control, or of the group; the others are made from it: `…-hint`, `…-error`, `…-counter`. */
  id: string;
  hint?: Words;
  error?: Words;
  /** Before the error for screen readers, such as "Error:". */
  errorPrefix?: string;
  /** Such as "(optional)". Required is the rule and is not marked. */
  optionalWord?: string;
  /** The level, when the question is the page's heading. */
  heading?: HeadingLevel;
}

// One text with its space: Chromium leaves a space by itself beside a value of a template out of names, and says "road(optional)".
export const namedBy = (text: Words, optionalWord?: string) =>
  html`${text}${optionalWord ? html`<span class="civic-optional">${` ${optionalWord}`}</span>` : nothing}`;

export const asHeading = (content: Words, level?: HeadingLevel) => (level === undefined ? content : heading({ level, text: content, size: 'xl' }));

export const hintAndError = ({ id, hint, error, errorPrefix }: QuestionOptions) => html`
  ${hint ? html`<div class="civic-hint" id="${id}-hint">${hint}</div>` : nothing}
  ${error
    ? html`<p class="civic-error" id="${id}-error">
        ${circleAlertIcon()}<span>${errorPrefix ? html`<span class="civic-hidden">${errorPrefix} </span>` : nothing}${error}</span>
      </p>`
    : nothing}
`;

/** The ids that describe a question, in the order they are read; nothing when there are none. */
export function describedBy({ id, hint, error }: QuestionOptions, counter?: unknown) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`, counter && `${id}-counter`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}

export const questionClass = ({ error }: QuestionOptions) => (error ? 'civic-question civic-in-error' : 'civic-question');

// Floated, a legend stands inside its fieldset's border, so that the edge of an error runs along it too.
export const labelAndHelpStyles = css`
  .civic-label {
    display: block;
    inline-size: fit-content;
    max-inline-size: min(100%, var(--_measure));
    padding: 0;
    font-weight: var(--_weight-bold);
    line-height: 1.35;
  }
  legend.civic-label {
    float: inline-start;
    inline-size: 100%;
  }
  legend + * {
    clear: both;
  }
  .civic-hint {
    max-inline-size: var(--_measure);
    margin-block-start: var(--_space-1);
    color: var(--_color-ink-muted);
  }
  .civic-help {
    display: flow-root;
  }
  .civic-help + * {
    margin-block-start: var(--_space-2);
  }
`;
