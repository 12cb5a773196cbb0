/** What the journey map says of a list or a table in the page that it was read from. */
export const journeyInPage = {
  listInPage: 'A list or table on this page',
  notAsItStands: { one: 'Not read as it stands on the page: {count} place', other: 'Not read as it stands on the page: {count} places' },
} as const;

export type JourneyInPageWords = typeof journeyInPage;
