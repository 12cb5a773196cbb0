import { districts } from './districts.js';
import { parks } from './parks.js';
import { highestHouseNumber, lowestHouseNumber, streetLines, streets, type Street } from './streets.js';
import { pointIn, type Position } from './map.js';

/** The house numbers of a street, cut where it meets others: even ones to the left, odd ones to the right. */
function piecesOf(street: Street): readonly unknown[] {
  // A street runs from 0.06 to 0.94 of its district and meets those across it at their lines.
  const cuts = [0, ...streetLines.map((line) => (line - 0.06) / 0.88), 1];
  const at = (part: number): Position => [round(street.from.long + (street.to.long - street.from.long) * part), round(street.from.lat + (street.to.lat - street.from.lat) * part)];
  const numberAt = (part: number): number => lowestHouseNumber + (highestHouseNumber - lowestHouseNumber) * part;
  return cuts.slice(1).map((end, index) => {
    const [first, last] = [Math.ceil(numberAt(cuts[index]!)), Math.ceil(numberAt(end)) - (end < 1 ? 1 : 0)];
    const within = (parity: number): readonly [number, number] => [first + ((first + parity) % 2), last - ((last + parity) % 2)];
    const [[leftFrom, leftTo], [rightFrom, rightTo]] = [within(0), within(1)];
    return {
      type: 'Feature',
      properties: { street: street.name, left_from: leftFrom, left_to: leftTo, right_from: rightFrom, right_to: rightTo },
      geometry: { type: 'LineString', coordinates: [at(cuts[index]!), at(end)] },
    };
  });
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

/** The city's streets with their house numbers, and its parks, as GeoJSON: what a city's own map department hands out. */
export function addressFile(): unknown {
  const parkFeatures = parks.flatMap(({ name, district: id }, at) => {
    const district = districts.find((one) => one.id === id);
    if (!district) return [];
    // Between the streets, at another spot for each park of a district.
    const { lat, long } = pointIn(district.row, district.column, 0.36, at % 2 === 0 ? 0.36 : 0.64);
    return [{ type: 'Feature', properties: { name, address: district.name }, geometry: { type: 'Point', coordinates: [long, lat] } }];
  });
  return { type: 'FeatureCollection', features: [...streets.flatMap(piecesOf), ...parkFeatures] };
}
