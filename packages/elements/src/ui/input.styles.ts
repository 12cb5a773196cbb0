import { css } from 'lit';

/** The look of a field of one line as it is first drawn, beside the field itself, so that a widget with a control of its own takes only that. */
export const inputStyles = css`
  .civic-input {
    appearance: none;
    display: block;
    inline-size: 100%;
    max-inline-size: 100%;
    min-block-size: var(--_control-height);
    padding: var(--_space-2) var(--_space-3);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-ground);
    color: var(--_color-ink);
    line-height: var(--_line-heading);
    transition: border-color var(--_duration);
  }
`;
