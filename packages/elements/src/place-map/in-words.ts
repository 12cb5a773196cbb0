import { metresBetween, metresInDegree, metresInDegreeEast, type NearestAddress, type Point } from '@civic-elements/core/places';
import type { PlaceMapWords, Say } from '@civic-elements/core/words';
import { distanceInWords, foot, measuresInFeet, mile } from '../internal/distance-in-words.js';

const smallSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const largeSteps = [...smallSteps, 1000, 2000, 5000, 10_000];

/** Metres of a round number in the measure of the place: the largest that is at most so many, and no less than one foot or metre. */
export function roundMetres(most: number, locale: string): number {
  const [small, large] = measuresInFeet(locale) ? [foot, mile] : [1, 1000];
  // From a fifth of a mile on nobody counts feet.
  const steps = [...smallSteps.map((step) => step * small), ...(large === mile ? [0.2 * mile, 0.5 * mile] : []), ...largeSteps.map((step) => step * large)];
  return steps.reduce((best, step) => (step <= most ? step : best));
}

export type Heading = 'north' | 'east' | 'south' | 'west';
const ways: Readonly<Record<Heading, readonly [north: number, east: number]>> = { north: [1, 0], east: [0, 1], south: [-1, 0], west: [0, -1] };

export function movedTowards({ lat, long }: Point, heading: Heading, metres: number): Point {
  const [north, east] = ways[heading];
  const round = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;
  return { lat: round(lat + (north * metres) / metresInDegree), long: round(long + (east * metres) / metresInDegreeEast(lat)) };
}

/** So near, a pin stands at the door. */
const atTheDoor = 8;
const besides = ['pinNorth', 'pinNorthEast', 'pinEast', 'pinSouthEast', 'pinSouth', 'pinSouthWest', 'pinWest', 'pinNorthWest'] as const;

/** Where a pin is, from the nearest address: at it, or how far off and to which side. */
export function pinInWords(pin: Point, { label, place, distance }: NearestAddress, say: Say<PlaceMapWords>, locale: string): string {
  const from = place.point;
  const metres = from ? metresBetween(from, pin) : distance;
  if (metres < atTheDoor) return say('pinAt', { address: label });
  const values = { address: label, distance: distanceInWords(metres, locale, true) };
  if (!from) return say('pinNear', values);
  const turn = Math.atan2((pin.long - from.long) * metresInDegreeEast(pin.lat), (pin.lat - from.lat) * metresInDegree);
  return say(besides[((Math.round(turn / (Math.PI / 4)) % 8) + 8) % 8]!, values);
}
