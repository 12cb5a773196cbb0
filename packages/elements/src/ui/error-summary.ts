import { css, html, type TemplateResult } from 'lit';
import type { Words } from './base.js';
import { heading, type HeadingLevel } from './heading.js';
import { circleAlertIcon } from './icons.js';

export interface Problem {
  /** The id of the control or of its group, in the same root. */
  target: string;
  /** The same words as beside the field. */
  text: Words;
}

export interface ErrorSummaryOptions {
  id: string;
  title: string;
  headingLevel?: HeadingLevel;
  /** In the order of the questions. */
  problems: readonly Problem[];
  /** Goes to the question itself where it is not given. */
  onFollow?: (target: string) => void;
}

/**
 * What has to be mended, in one place. The caller moves focus to it by its id: then its title and every problem are read once,
 * in each screen reader; a live region that fills while focus moves is not read in Firefox.
 */
export function errorSummary(o: ErrorSummaryOptions): TemplateResult {
  const follow = (event: Event, target: string) => {
    event.preventDefault();
    if (o.onFollow) return o.onFollow(target);
    const link = event.currentTarget as HTMLAnchorElement;
    // Its address, for ids are not everywhere what a template calls them.
    focusProblem(link.getRootNode() as Document | ShadowRoot, decodeURIComponent(link.hash.slice(1)));
  };
  return html`<div
    class="civic-summary"
    id=${o.id}
    part="summary"
    tabindex="-1"
    role="group"
    aria-labelledby="${o.id}-title"
    aria-describedby="${o.id}-problems"
  >
    ${circleAlertIcon()}
    <div>
      ${heading({ level: o.headingLevel ?? 2, text: o.title, id: `${o.id}-title` })}
      <ul class="civic-problems" id="${o.id}-problems">
        ${o.problems.map(({ target, text }) => html`<li><a href="#${target}" @click=${(event: Event) => follow(event, target)}>${text}</a></li>`)}
      </ul>
    </div>
  </div>`;
}

/** Moves focus to a question, its label in view above it: to the control, or in a group to the one in error, chosen, or first. */
export function focusProblem(root: Document | DocumentFragment | Element, target: string): void {
  const found = root.querySelector<HTMLElement>(`#${CSS.escape(target)}`);
  if (!found) return;
  const controls = 'input, select, textarea, button';
  const control = found.matches(controls)
    ? found
    : (found.querySelector<HTMLElement>('[aria-invalid="true"]:is(input, select, textarea)') ??
      found.querySelector<HTMLElement>(':checked') ??
      found.querySelector<HTMLElement>(controls) ??
      found);
  // Focus alone scrolls the field to the edge and leaves its label out of view.
  (found.closest('.civic-question') ?? found).scrollIntoView({ block: 'start' });
  control.focus({ preventScroll: true });
}

export const errorSummaryStyles = css`
  .civic-summary {
    display: flex;
    gap: var(--_space-3);
    padding: var(--_space-5);
    border: var(--_border-width) solid var(--_color-error);
    border-inline-start-width: 8px;
    border-radius: var(--_radius);
    background: var(--_color-error-surface);
  }
  .civic-summary > .civic-icon {
    inline-size: 1.75em;
    block-size: 1.75em;
    color: var(--_color-error);
  }
  .civic-problems a {
    display: inline-block;
    max-inline-size: 100%;
    padding-block: var(--_space-1);
    color: var(--_color-error);
    font-weight: var(--_weight-bold);
  }
  .civic-problems a:hover {
    color: var(--_color-ink);
  }
  /* On a phone the problems take the room under the mark too, so that an address in them stays in one piece. */
  @container (width < 30em) {
    .civic-summary {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      row-gap: 0;
      padding: var(--_space-4);
    }
    .civic-summary > div {
      display: contents;
    }
    .civic-problems {
      grid-column: 1 / -1;
    }
  }
`;
