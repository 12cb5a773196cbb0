import { css, html, nothing, type TemplateResult } from 'lit';

export interface SkeletonOptions {
  /** Such as "Loading the list of services"; shown only when it takes longer than a second. */
  label: string;
  /** Added when it takes longer than ten. */
  slowLabel?: string;
  /** How many lines of room to keep. */
  lines?: number;
  id?: string;
}

/** Room kept for what is on its way, so that nothing jumps when it comes. */
export function skeleton({ label, slowLabel, lines = 3, id }: SkeletonOptions): TemplateResult {
  return html`<div class="civic-skeleton" id=${id ?? nothing} part="loading">
    <p class="civic-muted" role="status"><span class="civic-late">${label}</span> <span class="civic-later">${slowLabel ?? nothing}</span></p>
    <div aria-hidden="true">${Array.from({ length: lines }, () => html`<div class="civic-bone"></div>`)}</div>
  </div>`;
}

// Nothing moves: the animation only waits, so reduced motion does not end it, or it would be called slow at once.
export const skeletonStyles = css`
  .civic-bone {
    block-size: var(--_space-7);
    margin-block-start: var(--_space-3);
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius);
    background: var(--_color-surface);
  }
  .civic-bone:last-child {
    inline-size: 60%;
  }
  .civic-late,
  .civic-later {
    animation: civic-late 0s 1s both;
  }
  .civic-later {
    animation-delay: 10s;
  }
  @keyframes civic-late {
    from {
      visibility: hidden;
    }
  }
`;
