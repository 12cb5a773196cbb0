import { css, html, nothing, type TemplateResult } from 'lit';

export interface StepsOptions {
  /** "Step 2 of 5", whole. */
  text: string;
  step: number;
  steps: number;
  id?: string;
}

/** Where one is, in words; the line under them only shows it again. */
export function steps({ text, step, steps: all, id }: StepsOptions): TemplateResult {
  const pieces = Array.from({ length: all }, (_, i) => html`<span class=${i < step ? 'civic-walked' : nothing}></span>`);
  return html`<div class="civic-steps" id=${id ?? nothing} part="steps">
    <p class="civic-muted">${text}</p>
    <div class="civic-way" aria-hidden="true">${pieces}</div>
  </div>`;
}

export const stepsStyles = css`
  .civic-steps p {
    font-size: var(--_font-size-s);
    font-variant-numeric: tabular-nums;
  }
  .civic-way {
    display: flex;
    gap: 4px;
    align-items: start;
    margin-block-start: var(--_space-2);
  }
  .civic-way span {
    flex: 1;
    border-block-end: 4px solid var(--_color-line);
    border-radius: var(--_radius);
  }
  .civic-way .civic-walked {
    border-color: var(--_color-action);
  }
  @media (forced-colors: active) {
    .civic-way span {
      border-block-end-width: 1px;
    }
    .civic-way .civic-walked {
      border-color: Highlight;
      border-block-end-width: 4px;
    }
  }
`;
