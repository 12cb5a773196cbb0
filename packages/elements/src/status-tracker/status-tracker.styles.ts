import { css } from 'lit';

// The least height is what not-yet-defined.css keeps free, so that what stands below does not move when the script comes.

/** The tracker's own layout; everything it is made of is styled in `ui`, what it found in `views/result.styles`. */
export const statusTrackerStyles = css`
  :host {
    min-block-size: max(416px, 26rem) !important;
  }
  @media (width >= 40em) {
    :host {
      min-block-size: max(352px, 22rem) !important;
    }
  }
  @media print {
    :host {
      min-block-size: 0 !important;
    }
  }
  .widget,
  .look-up {
    display: grid;
    gap: var(--_space-7);
    justify-items: stretch;
  }
  .page {
    display: grid;
    gap: var(--_space-5);
  }
  .look-up > .civic-button {
    justify-self: start;
  }
  .code {
    font-size: var(--_font-size-xl);
    font-weight: var(--_weight-bold);
    overflow-wrap: anywhere;
    user-select: all;
  }
`;
