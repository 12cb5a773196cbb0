import { css } from 'lit';
import { moreButtonStyles } from '../../ui/button.styles.js';
import { choicesStyles } from '../../ui/choices.js';
import { contentStyles } from '../../ui/content.styles.js';
import { disclosureStyles } from '../../ui/disclosure.js';
import { moreInputStyles } from '../../ui/field.styles.js';
import { labelAndHelpStyles } from '../../ui/label-and-help.js';
import { noticeStyles } from '../../ui/notice.js';
import { richTextStyles } from '../../ui/rich-text.js';
import { selectStyles } from '../../ui/select.js';
import { toneStyles } from '../../ui/tones.js';

const ownStyles = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: var(--_space-4) var(--_space-5);
  }
  .filters .civic-select {
    inline-size: 100%;
  }
  mark {
    color: inherit;
    background: var(--_color-warning-surface);
    font-weight: var(--_weight-bold);
  }
  .answer > .excerpt {
    margin-block: 0 var(--_space-2);
  }
  .question:hover {
    color: var(--_color-link-hover);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .opened {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
    justify-items: start;
    margin-block: var(--_space-2) var(--_space-5);
    padding-inline-start: var(--_space-4);
    border-inline-start: 4px solid var(--_color-line);
  }
  .opened > * {
    inline-size: 100%;
    margin: 0;
  }
  .kept {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-5);
  }
  .kept > p {
    margin: 0;
  }
  .near .question {
    font-weight: 400;
  }
  .near .answers {
    margin-block-start: var(--_space-2);
  }
  .rating {
    padding: var(--_space-4) var(--_space-5);
    border-radius: var(--_radius);
    background: var(--_color-surface);
  }
  .rating > * + * {
    margin-block-start: var(--_space-3);
  }
  .way-on {
    display: grid;
    gap: var(--_space-7);
  }
  .way-on .topics,
  .way-on .civic-heading + ::slotted(*),
  .way-on .civic-heading ~ .civic-button {
    margin-block-start: var(--_space-3);
  }
  @media (forced-colors: active) {
    mark {
      forced-color-adjust: none;
      color: MarkText;
      background: Mark;
    }
    .rating {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    :host,
    :host(:is([src], [endpoint])) {
      min-block-size: 0 !important;
    }
    .ask,
    [part='topics'],
    .question .civic-icon,
    .rating,
    .near,
    .kept > .civic-button,
    .way-on {
      display: none;
    }
  }
`;

export const onceInUseStyles = [toneStyles, contentStyles, moreButtonStyles, moreInputStyles, noticeStyles, labelAndHelpStyles, disclosureStyles, selectStyles, choicesStyles, richTextStyles, ownStyles];
