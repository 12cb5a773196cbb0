import { metresBetween, metresInDegree, metresInDegreeEast, type Point } from '@civic-elements/core/places';

/** Positions as [long, lat], in the order in which house numbers were given. */
export type Line = readonly (readonly [number, number])[];

const pointAt = ([long, lat]: readonly [number, number]): Point => ({ lat, long });

/** The point so far along a line (0 to 1) and so many metres to its left (or, below 0, to its right). */
export function alongLine(line: Line, part: number, aside = 0): Point {
  const lengths = line.slice(1).map((position, at) => metresBetween(pointAt(line[at]!), pointAt(position)));
  let left = Math.min(1, Math.max(0, part)) * lengths.reduce((sum, length) => sum + length, 0);
  let at = 0;
  while (at < lengths.length - 1 && left > lengths[at]!) left -= lengths[at++]!;
  const [[x1, y1], [x2, y2]] = [line[at]!, line[at + 1] ?? line[at]!];
  const length = lengths[at] ?? 0;
  const share = length > 0 ? left / length : 0;
  const [lat, long] = [y1 + (y2 - y1) * share, x1 + (x2 - x1) * share];
  const [north, east] = [(y2 - y1) * metresInDegree, (x2 - x1) * metresInDegreeEast(lat)];
  const metres = Math.hypot(north, east) || 1;
  return rounded({ lat: lat + ((east / metres) * aside) / metresInDegree, long: long - ((north / metres) * aside) / metresInDegreeEast(lat) });
}

/** Where on a line a point is nearest: how far along (0 to 1), how many metres away, and whether it lies to the left. */
export function nearestOnLine(line: Line, point: Point): { readonly part: number; readonly distance: number; readonly left: boolean } {
  const scale = metresInDegreeEast(point.lat);
  const flat = line.map(([long, lat]) => [(long - point.long) * scale, (lat - point.lat) * metresInDegree] as const);
  let [best, bestAt, left, before] = [Infinity, 0, false, 0];
  for (let at = 1; at < flat.length; at++) {
    const [[x1, y1], [x2, y2]] = [flat[at - 1]!, flat[at]!];
    const [dx, dy] = [x2 - x1, y2 - y1];
    const length = Math.hypot(dx, dy);
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length ** 2));
    const distance = Math.hypot(x1 + dx * share, y1 + dy * share);
    if (distance < best) [best, bestAt, left] = [distance, before + share * length, dx * -y1 - dy * -x1 > 0];
    before += length;
  }
  return { part: before === 0 ? 0 : bestAt / before, distance: best, left };
}

function rounded({ lat, long }: Point): Point {
  return { lat: Math.round(lat * 1e6) / 1e6, long: Math.round(long * 1e6) / 1e6 };
}
