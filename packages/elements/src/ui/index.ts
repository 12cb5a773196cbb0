import type { CSSResult } from 'lit';
import { baseStyles, tokenStyles } from './base.js';
import { buttonStyles } from './button.js';
import { choicesStyles } from './choices.js';
import { dateFieldsStyles } from './date-fields.js';
import { disclosureStyles } from './disclosure.js';
import { errorSummaryStyles } from './error-summary.js';
import { fieldStyles } from './field.js';
import { headingStyles } from './heading.js';
import { iconStyles } from './icon.js';
import { labelAndHelpStyles } from './label-and-help.js';
import { noticeStyles } from './notice.js';
import { receiptStyles } from './receipt.js';
import { resultsListStyles } from './results-list.js';
import { selectStyles } from './select.js';
import { skeletonStyles } from './skeleton.js';
import { stepsStyles } from './steps.js';
import { summaryListStyles } from './summary-list.js';
import { timelineStyles } from './timeline.js';

export * from './button.js';
export * from './choices.js';
export * from './date-fields.js';
export * from './disclosure.js';
export * from './error-summary.js';
export * from './field.js';
export * from './heading.js';
export * from './icons.js';
export * from './notice.js';
export * from './receipt.js';
export * from './results-list.js';
export * from './select.js';
export * from './skeleton.js';
export * from './steps.js';
export * from './summary-list.js';
export * from './timeline.js';
export { keepInSight } from './keep-in-sight.js';
export { describedBy, hintAndError, questionClass } from './label-and-help.js';
export { baseStyles, tokenStyles, type Words } from './base.js';
export { icon, iconStyles } from './icon.js';

/** Everything a widget puts in its root: tokens, base, and each piece. A widget that needs less lists what it needs. */
export const uiStyles: CSSResult[] = [
  tokenStyles,
  baseStyles,
  iconStyles,
  headingStyles,
  buttonStyles,
  labelAndHelpStyles,
  fieldStyles,
  choicesStyles,
  selectStyles,
  dateFieldsStyles,
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
