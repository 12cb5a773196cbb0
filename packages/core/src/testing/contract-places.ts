import type { FoundPlace } from '../places/index.js';

/** What a geocoder that is put to the contract must hold: an invented quay, near no land. */
export const contractPlaces = {
  address: { label: '12 Quay St', kind: 'address', place: { address: '12 Quay St', point: { lat: 51.5, long: 3.25 } }, exact: true },
  street: { label: 'Quay St', kind: 'street', place: { address: 'Quay St', point: { lat: 51.5004, long: 3.2504 } }, exact: false },
  crossing: { label: 'Quay St & Lamp Ln', kind: 'intersection', place: { address: 'Quay St & Lamp Ln', point: { lat: 51.501, long: 3.251 } }, exact: true },
  landmark: { label: 'Old Lighthouse', kind: 'landmark', place: { address: 'Old Lighthouse', point: { lat: 51.51, long: 3.26 } }, exact: true },
  /** In the next town, outside of the area of the contract. */
  away: { label: '12 Quayle Rd', kind: 'address', place: { address: '12 Quayle Rd', point: { lat: 51.7, long: 3.6 } }, exact: true },
} as const satisfies Readonly<Record<string, FoundPlace>>;
