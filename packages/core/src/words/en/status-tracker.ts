/** What the status tracker says. Grouped by where it is said. */
export const statusTracker = {
  numberLabel: 'What is your request number?',
  numberHint: 'It is on your confirmation. Spaces, dashes and capital letters do not matter. If you have several, put commas between them.',
  look: 'Look it up',
  looking: 'Looking it up…',
  lookingSlow: 'This takes longer than usual. Still looking.',
  missingNumber: 'Enter a request number',
  lookAnother: 'Look up another request',
  notConnected: 'This page is not connected to a city yet.',

  notFoundHeading: 'We did not find request {number}',
  notFoundBody: 'Check each letter and digit. A new request can take a day to show.',
  failedHeading: 'We could not look it up',
  notAllowedToLook: 'This site may not ask the city right now. Contact the city another way.',

  tokenHeading: 'The city has your request',
  tokenBody: 'It has no number yet. This page keeps looking while it is open.',
  tokenGaveUp: 'The number has not come yet. Your request is safe. Keep this code and look again later:',
  tokenNumberCame: 'Your request number is {number}. There is nothing more to show yet.',
  lookAgain: 'Look again',
} as const;

export type StatusTrackerWords = typeof statusTracker;
