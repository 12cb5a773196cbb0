import { css } from 'lit';

export const photoListStyles = css`
  .civic-photos {
    max-inline-size: 44em;
    margin-block: var(--_space-4);
    border-block-start: 1px solid var(--_color-line);
  }
  .civic-photo {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-4);
    padding-block: var(--_space-4);
    border-block-end: 1px solid var(--_color-line);
  }
  .civic-photo-picture {
    display: grid;
    place-items: center;
    inline-size: 6em;
    block-size: 6em;
    border: 1px solid var(--_color-line);
    background: var(--_color-surface);
    color: var(--_color-ink-muted);
  }
  .civic-photo-picture canvas {
    inline-size: 100%;
    block-size: 100%;
    min-inline-size: 0;
    min-block-size: 0;
    object-fit: cover;
  }
  .civic-photo-name {
    font-weight: var(--_weight-bold);
    overflow-wrap: anywhere;
  }
  .civic-photo-name + p {
    margin-block-start: 0;
  }
  .civic-photo-about > * + .civic-button,
  .civic-photo-about > * + .civic-question,
  .civic-photo-sure {
    margin-block-start: var(--_space-3);
  }
  .civic-photo-sure .civic-actions {
    margin-block-start: var(--_space-2);
  }
  .civic-photo-input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  /* Chromium gives the button inside the control a hand of its own. */
  .civic-photo-input::file-selector-button {
    cursor: pointer;
  }
  .civic-photo-choose:focus-within {
    outline: var(--_ring) solid var(--_color-focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_color-focus-gap);
  }
  .civic-photo-choose:has([aria-disabled='true']) {
    color: var(--_color-ink-muted);
    border: var(--_border-width) dashed var(--_color-border);
    background: var(--_color-surface);
  }
  @container (width < 30em) {
    .civic-photo-picture {
      inline-size: 4em;
      block-size: 4em;
    }
  }
  @media print {
    .civic-photo {
      break-inside: avoid;
    }
  }
`;
