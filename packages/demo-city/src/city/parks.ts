export interface Park {
  /** The key used in lists of parks. */
  readonly key: string;
  readonly name: string;
  readonly district: string;
  /** Whether it has a shelter that can be booked. */
  readonly shelter: boolean;
}

export const parks: readonly Park[] = [
  { key: '01', name: 'Alder Common', district: 'ferrygate', shelter: true },
  { key: '02', name: 'Añil Plaza', district: 'plum-hollow', shelter: false },
  { key: '03', name: 'Blossom Green', district: 'plum-hollow', shelter: true },
  { key: '04', name: 'Foundry Yard', district: 'foundry-row', shelter: true },
  { key: '05', name: 'Glider Field', district: 'skylark', shelter: true },
  { key: '06', name: 'Heron Meadow', district: 'kingfisher-point', shelter: true },
  { key: '07', name: 'Lantern Green', district: 'lantern-heights', shelter: true },
  { key: '08', name: 'Lighthouse Beach', district: 'harborside', shelter: true },
  { key: '09', name: 'Mill Race Park', district: 'millrace', shelter: true },
  { key: '10', name: 'Oakbark Garden', district: 'tannery', shelter: false },
  { key: '11', name: 'Old Orchard', district: 'orchard-rise', shelter: true },
  { key: '12', name: 'Quarry Lake Park', district: 'quarry-hill', shelter: true },
  { key: '13', name: 'Ropewalk Gardens', district: 'ferrygate', shelter: false },
  { key: '14', name: 'Saddler Square', district: 'tannery', shelter: true },
  { key: '15', name: 'Skylark Field', district: 'skylark', shelter: true },
  { key: '16', name: 'Towpath Walk', district: 'willow-bend', shelter: true },
];
