import { css } from 'lit';

// The reasons stand here, outside the sheets, because a sheet's comments would be sent to every reader.
//
// A page's own sheet wins over :host, so what must hold on any page is important: a reset such as *{all:unset} hits the
// tag itself. The page may still hide the tag: by the hidden attribute, by an inline display:none, or by hiding what is
// around it. Containment takes the tag's own width from its content, and a flex row would then give it none: hence the widths.
// A page that lets everything glide (* { transition: all }) would show our sizes on their way.
// The scroll margin keeps a sticky header of the page off what takes the focus.
// A word longer than the screen breaks also where it stands in a row: hence the least width of nothing.
// No rule is for every ::before: of each element, two more styles would be computed, which was a third of the time of a large map.
export const groundStyles = css`
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
  * {
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
`;
