import type { Point } from '@civic-elements/core/places';
import { isFields, listOf, numberOf, type Fields } from '../import/plain-value.js';
import type { Line } from './along-line.js';
import type { Crossing, HouseRange, KnownAddress, Landmark, PlaceBatch, StreetAlias } from './place-store.js';
import { landmarkIn, lowerCased, namesLandmarks, namesRanges, rangesIn } from './read-place-fields.js';

/** Whether a parsed file holds streets or landmarks: GeoJSON of them, or a list of landmarks with their points. */
export function isPlaceFile(document: unknown): boolean {
  if (isFields(document) && document['type'] === 'FeatureCollection') return true;
  return Array.isArray(document) && document.length > 0 && document.slice(0, 10).every((entry) => isFields(entry) && namesLandmarks(Object.keys(entry)) && 'lat' in lowerCased(entry));
}

/** All that a file of places holds; `skip` is told of each entry that holds nothing, by its number. */
export function readPlaceFile(document: unknown, skip: (entry: number) => void): PlaceBatch {
  const features = isFields(document) ? listOf(document['features']) : listOf(document);
  return gather(features.map((entry) => {
    if (!isFields(entry)) return undefined;
    const properties = entry['type'] === 'Feature' ? entry['properties'] : entry;
    return { fields: lowerCased(isFields(properties) ? properties : {}), ...geometryOf(entry['geometry']) };
  }), skip);
}

export interface PlaceEntry {
  readonly fields: Fields;
  readonly lines?: readonly Line[];
  readonly point?: Point;
}

export function gather(entries: readonly (PlaceEntry | undefined)[], skip: (entry: number) => void): PlaceBatch {
  const ranges: HouseRange[] = [];
  const addresses: KnownAddress[] = [];
  const landmarks: Landmark[] = [];
  const aliases: StreetAlias[] = [];
  const ends = new Map<string, Set<string>>();
  const met = new Map<string, Point>();
  for (const [at, entry] of entries.entries()) {
    const isRange = entry && (entry.lines !== undefined || namesRanges(Object.keys(entry.fields)));
    if (!entry) skip(at + 1);
    else if (isRange) {
      // In several pieces, the numbers cannot be told apart: the longest of them stands for all.
      const line = [...(entry.lines ?? [])].sort((a, b) => b.length - a.length)[0];
      const read = rangesIn(entry.fields, line);
      if (!read) skip(at + 1);
      else {
        ranges.push(...read.ranges);
        if (read.alias) aliases.push(read.alias);
        for (const end of line ? [line[0]!, line.at(-1)!] : []) {
          const key = end.map((degrees) => degrees.toFixed(5)).join();
          ends.set(key, (ends.get(key) ?? new Set()).add(read.street));
          met.set(key, { lat: end[1], long: end[0] });
        }
      }
    } else {
      const { landmark, address } = landmarkIn(entry.fields, entry.point);
      if (landmark) landmarks.push(landmark);
      if (address) addresses.push(address);
      if (!landmark && !address) skip(at + 1);
    }
  }
  const crossings = [...ends].flatMap(([key, streets]): readonly Crossing[] => {
    const list = [...streets];
    return list.flatMap((one, at) => list.slice(at + 1).map((other) => ({ streets: [one, other] as const, point: met.get(key)! })));
  });
  return { ranges, addresses, landmarks, aliases: distinct(aliases), crossings };
}

function distinct(aliases: readonly StreetAlias[]): readonly StreetAlias[] {
  return [...new Map(aliases.map((alias) => [`${alias.street}\n${alias.alias}`, alias])).values()];
}

function geometryOf(geometry: unknown): { readonly lines?: readonly Line[]; readonly point?: Point } {
  if (!isFields(geometry)) return {};
  const { type, coordinates } = geometry;
  if (type === 'Point') {
    const position = positionOf(coordinates);
    return position ? { point: { lat: position[1], long: position[0] } } : {};
  }
  if (type !== 'LineString' && type !== 'MultiLineString') return {};
  const lines = (type === 'LineString' ? [coordinates] : listOf(coordinates)).map((line) => listOf(line).flatMap((position) => [positionOf(position)].filter((one) => one !== undefined)));
  return { lines: lines.filter((line) => line.length > 1) };
}

/** An import reads numbers as the text of their digits. */
function positionOf(position: unknown): readonly [number, number] | undefined {
  const [long, lat] = (Array.isArray(position) ? position : []).slice(0, 2).map(numberOf);
  return typeof long === 'number' && typeof lat === 'number' && Math.abs(long) <= 180 && Math.abs(lat) <= 90 ? [long, lat] : undefined;
}
