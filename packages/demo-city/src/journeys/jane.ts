/** Jane, her errand and her sources: the same in both maps. */
export const jane = {
  id: 'jane', name: 'Jane',
  description: 'Jane is 71, retired and lives alone in the house she owns in Plum Hollow. She has a small phone and an old laptop.',
  goals: ['Find out if she can pay less property tax', 'Know which papers she needs', 'Be sure that the city has her form'],
  accessNeeds: ['Large text: her eyes tire fast', 'Short sentences', 'A person to call'],
  fictional: true,
} as const;

export const errand = {
  service: {
    name: 'Tax relief for homeowners', provider: 'Alderwick, Taxes and Revenue',
    jurisdiction: 'alderwick.example', open311ServiceCodes: ['101', '100'],
  },
  goal: 'Get tax relief before the December 1 deadline, and trust that it is done.',
} as const;

export const journeySchema = 'https://civic-elements.dev/schemas/journey-map/1.0/schema.json';

export const evidence = [
  { id: 'janes-story', type: 'story', title: 'Jane and the tax letter', note: 'A made-up story of a made-up city. Nobody was asked and nothing was counted.' },
] as const;

export const told = ['janes-story'] as const;
