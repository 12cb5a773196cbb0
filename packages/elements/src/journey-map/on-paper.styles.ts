import { css } from 'lit';

// On paper, letters may be as small as in a book.

/** The map on paper: without what is pressed, and with the addresses of what it rests on. */
export const onPaperStyles = css`
  @media print {
    :host {
      --_font-size-s: 9pt;
      --_font-size-m: 10pt;
      --_font-size-l: 12pt;
      --_font-size-xl: 18pt;
      --_space-2: 4pt;
      --_space-3: 6pt;
      --_space-4: 8pt;
      --_space-5: 10pt;
      --_space-6: 12pt;
      --_space-7: 16pt;
      --_space-9: 20pt;
    }
    .toolbar-room,
    .nav-room,
    .help,
    .on,
    slot[name='actions'],
    .fold::after {
      display: none;
    }
    /* What scrolls is never cut between sheets. */
    .region {
      overflow: visible;
    }
    .step,
    .stage-head,
    tr {
      break-inside: avoid;
    }
    .stage-head {
      break-after: avoid;
    }
    .fold {
      min-block-size: 0;
      padding: 0;
    }
    .about a[href]::after {
      content: ' <' attr(href) '>';
      overflow-wrap: anywhere;
    }
    .rows,
    .above,
    .below {
      gap: var(--_space-2);
    }
  }
`;
