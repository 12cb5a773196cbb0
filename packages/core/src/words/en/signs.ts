import type { CommonWords } from './common.js';

/** The few of the common words that a widget needs which knows no city, by themselves: bundlers drop no part of an object. The types hold both to the same text. */
export const signs = {
  tryAgain: 'Try again',
  errorPrefix: 'Error:',
  information: 'Information',
  warning: 'Warning',
} as const satisfies Partial<CommonWords>;
