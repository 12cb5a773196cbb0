/** A point on the earth, WGS84, in decimal degrees. */
export interface Point {
  readonly lat: number;
  readonly long: number;
  /** Radius in metres within which the device believes itself to be, if it said so. */
  readonly accuracy?: number;
}

/** How a point came into a place, and what it says in words: for the resident to confirm, and for nobody else. */
export interface Finding {
  /** The device; an address that was chosen; a point typed as text; the pin on a map; a thing of the city that was chosen. */
  readonly by: 'device' | 'address' | 'typed' | 'pin' | 'asset';
  /** Of an address or a thing: how it is called. Of any other point: the nearest address, where it is known. */
  readonly words?: string;
  /** Metres from the nearest address. */
  readonly distance?: number;
  /** Of an address: whether the point is its very place. */
  readonly exact?: boolean;
  /** Of a thing: the city's number of it. */
  readonly id?: string;
}

/** Where it is: in words, as a point, as the city's own address number, or any of them together. */
export interface Place {
  readonly address: string;
  readonly point?: Point;
  readonly addressId?: string;
  /** Stays with the draft; no city is sent it. */
  readonly found?: Finding;
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
