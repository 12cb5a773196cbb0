/** A point on the earth, WGS84, in decimal degrees. */
export interface Point {
  readonly lat: number;
  readonly long: number;
  /** Radius in metres within which the device believes itself to be, if it said so. */
  readonly accuracy?: number;
}

/** Where it is: in words, as a point, as the city's own address number, or any of them together. */
export interface Place {
  readonly address: string;
  readonly point?: Point;
  readonly addressId?: string;
}

/** Whether the numbers name a point a person could mean. 0,0 lies in the sea and is what broken devices send. */
export function isPoint(lat: unknown, long: unknown): boolean {
  return (
    typeof lat === 'number' && typeof long === 'number' && Number.isFinite(lat) && Number.isFinite(long) &&
    Math.abs(lat) <= 90 && Math.abs(long) <= 180 && !(lat === 0 && long === 0)
  );
}

/** Metres. A device that knows its place no better than this does not tell which hole in which road is meant. */
export const roughAccuracy = 200;

export function isRough({ accuracy }: Point): boolean {
  return accuracy !== undefined && accuracy > roughAccuracy;
}

export function hasPlace(place: Place): boolean {
  return place.address.trim() !== '' || place.point !== undefined || !!place.addressId;
}
