/** What every widget says while something is on its way, or cannot be had. A part of `common` by itself, for a widget that loads the rest later. */
export const whileWaiting = {
  loadingSlow: 'This takes longer than usual. Still trying.',
  tryAgain: 'Try again',
  offline: 'You are offline. We can go on when the network is back.',
  cannotReachCity: 'We cannot reach the city right now.',
} as const;
