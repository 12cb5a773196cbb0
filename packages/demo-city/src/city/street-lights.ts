import { streets } from './streets.js';

interface LightFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly properties: { readonly label: string };
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [long: number, lat: number] };
}

/** So many stand on each street, at even distances, some 90 metres apart. */
const onEachStreet = 40;

/** Every street light of the city, with the number on its pole. */
export function streetLights(): { readonly type: 'FeatureCollection'; readonly features: readonly LightFeature[] } {
  const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
  return {
    type: 'FeatureCollection',
    features: streets.flatMap(({ name, from, to }, street) => Array.from({ length: onEachStreet }, (_, at): LightFeature => {
      const along = (at + 0.5) / onEachStreet;
      const id = `L${street + 10}-${String(at + 1).padStart(2, '0')}`;
      return {
        type: 'Feature', id, properties: { label: `Street light ${id}, ${name}` },
        geometry: { type: 'Point', coordinates: [round(from.long + (to.long - from.long) * along), round(from.lat + (to.lat - from.lat) * along)] },
      };
    })),
  };
}
