import { css } from 'lit';

// A question stands alone: 32 between questions (.civic-stack), and between whatever else is stacked.
/** What stands in a widget beyond its first fields, headings and buttons, and how it is printed. */
export const contentStyles = css`
  a {
    color: var(--_color-link);
    text-underline-offset: 0.15em;
    text-decoration-thickness: max(1px, 0.0625em);
  }
  a:hover {
    color: var(--_color-link-hover);
    text-decoration-thickness: max(2px, 0.125em);
  }
  time,
  .civic-figures {
    font-variant-numeric: tabular-nums;
  }
  .civic-heading.civic-heading-xl {
    font-size: var(--_font-size-xl);
  }
  .civic-flips:dir(rtl) {
    transform: scaleX(-1);
  }
  .civic-stack > * + * {
    margin-block-start: var(--_space-7);
  }
  .civic-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-4) var(--_space-5);
  }

  @media print {
    :host {
      color-scheme: light !important;
      background: none !important;
    }
    * {
      overflow: visible !important;
      box-shadow: none !important;
    }
    h1,
    h2,
    h3,
    h4 {
      break-after: avoid;
    }
  }
`;
