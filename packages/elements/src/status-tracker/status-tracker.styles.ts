import { css } from 'lit';

// The least height is what not-yet-defined.css keeps free, so that what stands below does not move when the script comes. What stands below the
// skeleton is not seen for a second: an answer that comes by then would move it.

/** The tracker's own layout; everything it is made of is styled in `ui`, what it found in `views/result.styles`. */
export const statusTrackerStyles = css`
  :host {
    min-block-size: max(456px, 28.5rem) !important;
  }
  @media (width >= 40em) {
    :host {
      min-block-size: max(384px, 24rem) !important;
    }
  }
  @media print {
    :host {
      min-block-size: 0 !important;
    }
  }
  .widget,
  .look-up,
  .page {
    display: grid;
    gap: var(--_space-7);
  }
  .civic-skeleton ~ .help {
    animation: civic-late 0s 1s both;
  }
  .page {
    gap: var(--_space-5);
  }
  .look-up > .civic-button {
    justify-self: start;
  }
  .number-whole {
    display: inline-block;
    max-inline-size: 100%;
  }
  .code {
    font-size: var(--_font-size-xl);
    font-weight: var(--_weight-bold);
    overflow-wrap: anywhere;
    user-select: all;
  }
`;
