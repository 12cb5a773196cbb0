import { css } from 'lit';

/** What stands around the map: controls, and what it rests on. */
export const aroundStyles = css`
  .overview ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
  }
  .overview a,
  .on {
    display: inline-block;
    padding-block: var(--_space-2);
    min-block-size: var(--_target);
  }
  @container (width >= 44em) {
    .overview.has-curve ol {
      flex-wrap: nowrap;
      gap: 0;
    }
    .overview.has-curve li {
      flex: var(--_steps) 1 0;
      padding-inline: var(--_space-3);
      border-inline-start: 1px solid var(--_color-line);
    }
    .overview .curve {
      display: block;
    }
  }

  .fold {
    hyphens: auto;
  }

  code {
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
  }

  .toolbar {
    display: grid;
    gap: var(--_space-4);
    justify-items: start;
    align-items: end;
  }
  @container (width >= 44em) {
    .toolbar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-4) var(--_space-6);
    }
    #filters[open] {
      inline-size: 100%;
    }
  }
  .toolbar > * {
    max-inline-size: 100%;
  }
  #view .civic-choices {
    display: flex;
    flex-wrap: wrap;
  }
  .filters {
    display: grid;
    gap: var(--_space-5);
  }
  .filters .civic-choices {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    max-inline-size: none;
  }
  #filters .civic-more-body {
    max-inline-size: none;
  }
  .about {
    padding-block-start: var(--_space-5);
    border-block-start: 1px solid var(--_color-line);
  }
`;
