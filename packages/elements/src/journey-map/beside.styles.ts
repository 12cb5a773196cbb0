import { css } from 'lit';

/** Tables, and what figures say. */
export const besideStyles = css`
  .banner {
    padding: var(--_space-3) var(--_space-4);
    border: 2px dashed var(--_color-border);
    font-weight: var(--_weight-bold);
    max-inline-size: none;
  }
  .state {
    display: inline-block;
    padding: 0 var(--_space-2);
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius);
  }
  .state-confirmed {
    border-width: 2px;
    border-color: var(--_color-ink);
    font-weight: var(--_weight-bold);
  }
  .state-unclear,
  .state-no-data,
  .state-too-few {
    border-style: dashed;
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    padding: var(--_space-3);
    border: 1px solid var(--_color-line);
    text-align: start;
    vertical-align: top;
  }
  caption {
    padding-block: var(--_space-2);
    text-align: start;
    font-weight: var(--_weight-bold);
  }
  thead th,
  .matrix th {
    background: var(--_color-surface);
  }
  .matrix {
    font-size: var(--_font-size-s);
  }
  .matrix td {
    min-inline-size: 10em;
  }
  .comparison {
    display: grid;
    gap: var(--_space-3);
  }
  .comparison tbody th {
    font-weight: 400;
  }
  .scrolls {
    overflow-x: auto;
  }
`;
