import { css } from 'lit';

/** The tracker's own layout; everything it is made of is styled in `ui`, what it found in `views/result.styles`. */
export const statusTrackerStyles = css`
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
