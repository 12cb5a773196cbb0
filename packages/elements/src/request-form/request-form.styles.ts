import { css } from 'lit';
import { baseStyles, iconStyles, tokenStyles, toneStyles } from '../ui/index.js';
import { buttonStyles } from '../ui/button.styles.js';
import { choicesStyles } from '../ui/choices.js';
import { disclosureStyles } from '../ui/disclosure.js';
import { errorSummaryStyles } from '../ui/error-summary.js';
import { fieldStyles } from '../ui/field.js';
import { headingStyles } from '../ui/heading.js';
import { questionStyles } from '../ui/question.styles.js';
import { labelAndHelpStyles } from '../ui/label-and-help.js';
import { noticeStyles } from '../ui/notice.js';
import { skeletonStyles } from '../ui/skeleton.js';
import { stepsStyles } from '../ui/steps.js';

/** The form's own layout; everything it is made of is styled in `ui`. */
const layout = css`
  form,
  .page,
  .widget {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-7);
  }

  /* While the services are on their way, what comes below waits where it will be: off the screen. */
  .widget > .civic-skeleton {
    min-block-size: 100vh;
  }

  .page > .civic-button {
    justify-self: start;
  }

  form > .civic-button-quiet {
    justify-self: start;
    margin-block-end: calc(-1 * var(--_space-5));
  }

  .actions,
  .clearing {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-4) var(--_space-5);
    align-items: center;
  }

  .clearing {
    padding: var(--_space-4);
    border-inline-start: 4px solid var(--_color-error);
    background: var(--_color-error-surface);
  }

  .clearing > p {
    flex-basis: 100%;
  }

  .groups > .civic-more + .civic-more {
    border-block-start: 1px solid var(--_color-line);
  }

  .groups > .civic-more > .civic-more-body {
    border-inline-start: 0;
    padding: 0 0 var(--_space-5);
  }

  /* "6 services" goes to the next line whole. */
  .groups .civic-muted {
    display: inline-block;
  }

  .quiet {
    color: var(--_color-ink-muted);
  }

  .chosen {
    padding: var(--_space-3) var(--_space-4);
    border-inline-start: 4px solid var(--_color-action);
    background: var(--_color-surface);
  }

  .chosen-name {
    font-weight: var(--_weight-bold);
  }
`;

/** The pieces the form is made of, and no others: a sheet nobody needs is bytes on a phone. */
export const requestFormStyles = [
  tokenStyles, toneStyles, ...baseStyles, iconStyles, headingStyles, ...buttonStyles, labelAndHelpStyles, questionStyles, ...fieldStyles, choicesStyles,
  errorSummaryStyles, noticeStyles, stepsStyles, disclosureStyles, skeletonStyles, layout,
];
