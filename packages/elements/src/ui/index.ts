import type { CSSResult } from 'lit';
import { baseStyles, tokenStyles } from './base.js';
import { buttonStyles } from './button.styles.js';
import { choicesStyles } from './choices.js';
import { dateFieldsStyles } from './date-fields.js';
import { disclosureStyles } from './disclosure.js';
import { errorSummaryStyles } from './error-summary.js';
import { fieldStyles } from './field.js';
import { headingStyles } from './heading.js';
import { iconStyles } from './icon.js';
import { questionStyles } from './question.styles.js';
import { labelAndHelpStyles } from './label-and-help.js';
import { noticeStyles } from './notice.js';
import { photoListStyles } from './photo-list.js';
import { receiptStyles } from './receipt.js';
import { resultsListStyles } from './results-list.js';
import { selectStyles } from './select.js';
import { skeletonStyles } from './skeleton.js';
import { stepsStyles } from './steps.js';
import { summaryListStyles } from './summary-list.js';
import { timelineStyles } from './timeline.js';
import { toneStyles } from './tones.js';

export { button, type ButtonOptions } from './button.js';
export { buttonStyles } from './button.styles.js';
export * from './choices.js';
export * from './date-fields.js';
export * from './disclosure.js';
export * from './error-summary.js';
export * from './field.js';
export * from './heading.js';
export * from './icons.js';
export { linkButton } from './link-button.js';
export * from './notice.js';
export * from './photo-list.js';
export * from './receipt.js';
export * from './results-list.js';
export * from './rich-text.js';
export * from './select.js';
export * from './skeleton.js';
export * from './steps.js';
export * from './summary-list.js';
export * from './timeline.js';
export { keepInSight } from './keep-in-sight.js';
export { describedBy, hintAndError, questionClass } from './label-and-help.js';
export { baseStyles, tokenStyles, type Words } from './base.js';
export { icon, iconStyles } from './icon.js';
export { toneStyles } from './tones.js';
export { tonesWithin } from './tones-within.js';

/** Everything a widget puts in its root: tokens, base, and each piece. A widget that needs less lists what it needs. */
export const uiStyles: CSSResult[] = [
  tokenStyles,
  toneStyles,
  ...baseStyles,
  iconStyles,
  headingStyles,
  ...buttonStyles,
  labelAndHelpStyles,
  questionStyles,
  ...fieldStyles,
  choicesStyles,
  selectStyles,
  dateFieldsStyles,
  photoListStyles,
  errorSummaryStyles,
  noticeStyles,
  summaryListStyles,
  receiptStyles,
  timelineStyles,
  stepsStyles,
  disclosureStyles,
  resultsListStyles,
  skeletonStyles,
];
