/** What every widget says. */
export const common = {
  optional: '(optional)',
  errorPrefix: 'Error:',
  problemTitle: 'There is a problem',
  loading: 'One moment, we are getting the city’s list.',
  loadingSlow: 'This takes longer than usual. Still trying.',
  tryAgain: 'Try again',
  noCity: 'This form is not connected to a city yet.',
  noCityForOwner: 'Site owner: set the “endpoint” attribute to the address of your Open311 server.',
  information: 'Information',
  success: 'Done',
  warning: 'Warning',
  error: 'Error',
  emergency: 'Emergency',
  copy: 'Copy the number',
  copied: 'Copied',
  print: 'Print this page',
  offline: 'You are offline. We can go on when the network is back.',
  cannotReachCity: 'We cannot reach the city right now.',
  cityBusy: 'The city’s system is busy. Wait a minute, then try again.',
  cityBroken: 'The city’s system has a fault. Sorry. Try again later, or contact the city another way.',
  cityUnreadable: 'The city’s system gave an answer we could not read. Try again later, or contact the city another way.',
  notAllowed: 'This site may not send to the city right now. Contact the city another way.',
} as const;

export type CommonWords = typeof common;
