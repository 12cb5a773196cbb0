import { hostTokens } from '@civic-elements/tokens';
import { css, unsafeCSS, type TemplateResult } from 'lit';

/** What a piece shows: words from the caller's catalogue, or a template that holds them. */
export type Words = string | TemplateResult;

export const tokenStyles = unsafeCSS(hostTokens);

// The reasons stand here, outside the sheets, because a sheet's comments would be sent to every reader.
//
// A page's own sheet wins over :host, so what must hold on any page is important: a reset such as *{all:unset} hits the
// tag itself. The page may still hide the tag: by the hidden attribute, by an inline display:none, or by hiding what is
// around it. Containment takes the tag's own width from its content, and a flex row would then give it none: hence the widths.
// A page that lets everything glide (* { transition: all }) would show our sizes on their way.
// The scroll margin keeps a sticky header of the page off what takes the focus.
// A word longer than the screen breaks also where it stands in a row: hence the least width of nothing.
// A question stands alone: 32 between questions (.civic-stack), and between whatever else is stacked.
export const baseStyles = css`
  :host {
    display: block !important;
    box-sizing: border-box !important;
    color: var(--_color-ink) !important;
    background: var(--_color-ground) !important;
    font-size: var(--_font-size-m) !important;
    line-height: var(--_line-text) !important;
    container-type: inline-size !important;
    transition: none !important;
    padding: var(--_inset);
    font-family: var(--_font-family);
    font-style: normal !important;
    font-weight: 400 !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-transform: none !important;
    text-shadow: none !important;
    white-space: normal !important;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    --_mark: calc(var(--_control-height) * 5 / 6);
    inline-size: 100%;
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
  }
  :host([hidden]),
  :host([style*='display:none']),
  :host([style*='display: none']) {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  div,
  span {
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  p {
    max-inline-size: var(--_measure);
  }
  p + p {
    margin-block-start: var(--_space-4);
  }
  a {
    color: var(--_color-link);
    text-underline-offset: 0.15em;
    text-decoration-thickness: max(1px, 0.0625em);
  }
  a:hover {
    color: var(--_color-link-hover);
    text-decoration-thickness: max(2px, 0.125em);
  }
  input,
  textarea,
  select,
  button {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    margin: 0;
    border-radius: 0;
  }
  button,
  summary,
  label {
    -webkit-tap-highlight-color: transparent;
  }
  time,
  .civic-figures {
    font-variant-numeric: tabular-nums;
  }
  :focus {
    outline: none;
  }
  :focus-visible,
  [tabindex='-1']:focus {
    outline: var(--_ring) solid var(--_color-focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_color-focus-gap);
  }
  :host,
  [id] {
    scroll-margin-block: var(--_space-11) var(--_space-9);
  }

  .civic-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .civic-muted {
    color: var(--_color-ink-muted);
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
