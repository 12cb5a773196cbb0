import { isPoint, type Point } from '../place.js';

/** A point from numbers or from their digits, as some services write them. */
export function readPoint(lat: unknown, long: unknown): Point | undefined {
  const [north, east] = [lat, long].map((value) => (typeof value === 'string' && value.trim() !== '' ? Number(value) : value));
  return isPoint(north, east) ? { lat: north as number, long: east as number } : undefined;
}
