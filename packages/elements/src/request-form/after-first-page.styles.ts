import { css } from 'lit';
import { dateFieldsStyles } from '../ui/date-fields.js';
import { errorSummaryStyles } from '../ui/error-summary.js';
import { receiptStyles } from '../ui/receipt.js';
import { richTextStyles } from '../ui/rich-text.js';
import { selectStyles } from '../ui/select.js';
import { summaryListStyles } from '../ui/summary-list.js';

const layout = css`
  .under-way {
    display: grid;
    gap: var(--_space-4);
    margin-block-start: var(--_space-3);
  }

  .under-way > li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-5);
    align-items: center;
  }

  /* All on one page: air between the pages. */
  form > .page ~ .page {
    margin-block-start: var(--_space-6);
  }

  .record {
    display: none;
  }

  .all-known {
    display: grid;
    gap: var(--_space-5);
  }

  .known {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-4) var(--_space-5);
    padding: var(--_space-5);
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius);
    background: var(--_color-surface);
  }

  .known-words {
    display: grid;
    flex: 1 1 16rem;
    gap: var(--_space-3);
    justify-items: start;
    overflow-wrap: anywhere;
  }

  .known-words > * + * {
    margin-block-start: 0;
  }

  .known-photo {
    inline-size: 120px;
    block-size: 120px;
    border-radius: var(--_radius);
    object-fit: cover;
  }

  [hidden] {
    display: none;
  }

  .ease {
    display: grid;
    gap: var(--_space-5);
    justify-items: start;
    padding-block-start: var(--_space-6);
    border-block-start: 1px solid var(--_color-line);
  }

  .ease > fieldset {
    justify-self: stretch;
  }

  .place {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
  }

  .place > .civic-button {
    justify-self: start;
  }

  .place-words {
    font-weight: var(--_weight-bold);
  }

  /* A number goes to the next line whole, and breaks only where it is longer than a line. */
  .number-whole,
  .reach {
    display: inline-block;
    max-inline-size: 100%;
  }

  .beware {
    margin-block-start: var(--_space-2);
  }

  .on-page {
    margin-block-start: var(--_space-3);
  }

  @media print {
    .record {
      display: grid;
      gap: var(--_space-5);
    }

    .record > dl + dl {
      margin-block-start: calc(-1px - var(--_space-5));
    }

    .off-paper,
    .ease {
      display: none;
    }
  }
`;

/** What only later pages are made of. */
export const afterFirstPageStyles = [selectStyles, dateFieldsStyles, errorSummaryStyles, summaryListStyles, receiptStyles, richTextStyles, layout];
