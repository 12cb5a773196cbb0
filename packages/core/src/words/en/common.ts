import { whileWaiting } from './while-waiting.js';

/** What every widget says. */
export const common = {
  ...whileWaiting,
  optional: '(optional)',
  errorPrefix: 'Error:',
  problemTitle: 'There is a problem',
  noCityForOwner: 'Site owner: set the “endpoint” attribute to the address of your Open311 server.',
  information: 'Information',
  success: 'Done',
  warning: 'Warning',
  error: 'Error',
  emergency: 'Emergency',
  cityBusy: 'The city’s system is busy. Wait a minute, then try again.',
  cityBroken: 'The city’s system has a fault. Sorry. Try again later, or contact the city another way.',
  cityUnreadable: 'The city’s system gave an answer we could not read. Try again later, or contact the city another way.',
  notAllowed: 'This site may not send to the city right now. Contact the city another way.',
} as const;

export type CommonWords = typeof common;
