import { districts } from './districts.js';
import { parks } from './parks.js';
import { pointIn, riverLine, type Position } from './map.js';
import { streets } from './streets.js';

interface MapFeature {
  readonly type: 'Feature';
  readonly properties: { readonly kind: 'area' | 'water' | 'park' | 'street'; readonly name: string };
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

const feature = (kind: MapFeature['properties']['kind'], name: string, type: string, coordinates: unknown): MapFeature => ({ type: 'Feature', properties: { kind, name }, geometry: { type, coordinates } });

/** A park as a patch between its district's streets, where the address file has its point. */
function patchOf(row: number, column: number, down: number): readonly Position[] {
  const corners = [[-0.06, 0.05], [0.06, 0.05], [0.06, -0.05], [-0.06, -0.05], [-0.06, 0.05]] as const;
  return corners.map(([east, south]) => {
    const { lat, long } = pointIn(row, column, 0.36 + east, down + south);
    return [long, lat] as const;
  });
}

/** The city drawn: districts, the river, parks and streets, as GeoJSON that a map without anybody's tiles is drawn from. */
export function mapFile(): { readonly type: 'FeatureCollection'; readonly features: readonly MapFeature[] } {
  const patches = parks.flatMap(({ name, district: id }, at) => {
    const district = districts.find((one) => one.id === id);
    return district ? [feature('park', name, 'Polygon', [patchOf(district.row, district.column, at % 2 === 0 ? 0.36 : 0.64)])] : [];
  });
  return {
    type: 'FeatureCollection',
    features: [
      ...districts.map(({ name, outline }) => feature('area', name, 'Polygon', [outline])),
      feature('water', 'Tamble', 'LineString', riverLine),
      ...patches,
      ...streets.map(({ name, from, to }) => feature('street', name, 'LineString', [[from.long, from.lat], [to.long, to.lat]])),
    ],
  };
}
