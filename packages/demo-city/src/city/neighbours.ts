import { cityLimits, type Position } from './map.js';

interface NeighbourFeature {
  readonly type: 'Feature';
  readonly properties: { readonly name: string; readonly contact: string };
  readonly geometry: { readonly type: 'Polygon'; readonly coordinates: readonly [readonly Position[]] };
}

const longs = cityLimits.map(([long]) => long);
const lats = cityLimits.map(([, lat]) => lat);
const [west, east, south, north] = [Math.min(...longs), Math.max(...longs), Math.min(...lats), Math.max(...lats)];
const wide = 0.08;

/** A strip of land beside the city. Where it lies over the city, the city comes first. */
function strip(name: string, contact: string, [left, bottom, right, top]: readonly [number, number, number, number]): NeighbourFeature {
  const ring = [[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]].map(([long = 0, lat = 0]) => [round(long), round(lat)] as const);
  return { type: 'Feature', properties: { name, contact }, geometry: { type: 'Polygon', coordinates: [ring] } };
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

/** Who looks after the land around Alderwick: as invented as the city. To the south there is only sea. */
export const neighbours: { readonly type: 'FeatureCollection'; readonly features: readonly NeighbourFeature[] } = {
  type: 'FeatureCollection',
  features: [
    strip('Upper Tamble', '555-555-0151', [west - wide, (north + south) / 2, east + wide, north + wide]),
    strip('Tamble Mouth', 'https://tamble-mouth.example/contact', [(east + west) / 2, south, east + wide, (north + south) / 2]),
  ],
};
