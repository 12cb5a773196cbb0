import { metresBetween, type Point } from '@civic-elements/core/places';
import { alongLine } from './along-line.js';
import type { KeptAddress, KeptRange } from './place-store.js';

/** Metres from the middle of the street to its houses. */
const aside = 9;
/** Between two known houses so many numbers apart, the numbers say little about where a third one stands. */
const widestGap = 400;
/** With a known house on one side only, it has to be this near by number: about half a block. */
const nearestAlone = 50;

/** How well a number fits into a range: on its side, on the other side, or off its end by so many numbers. */
export function fitOf(number: number, { from, to, numbers }: Pick<KeptRange, 'from' | 'to' | 'numbers'>): { readonly off: number; readonly ownSide: boolean } {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  return { off: number < low ? low - number : Math.max(0, number - high), ownSide: numbers === 'both' || (numbers === 'even') === (number % 2 === 0) };
}

/** The range that fits a number best. */
export function bestRange(number: number, ranges: readonly KeptRange[]): KeptRange | undefined {
  const worth = (range: KeptRange): number => {
    const { off, ownSide } = fitOf(number, range);
    return off * 10 + (ownSide ? 0 : 5) + (range.line ? 0 : 1);
  };
  return [...ranges].sort((a, b) => worth(a) - worth(b))[0];
}

/** Where a number of a street stands: known, worked out along its range, or else between the known houses beside it; undefined when nothing near it is known. */
export function pointOfNumber(number: number, range: KeptRange | undefined, known: readonly KeptAddress[]): { readonly point: Point; readonly exact: boolean } | undefined {
  const there = known.find((address) => address.number === number);
  if (there) return { point: there.point, exact: true };
  const along = range?.line && pointAlong(number, range);
  const point = along ?? pointBetween(number, known);
  return point && { point, exact: false };
}

export function pointAlong(number: number, { from, to, line, side }: KeptRange): Point | undefined {
  if (!line) return undefined;
  return alongLine(line, from === to ? 0.5 : (number - from) / (to - from), side === 'left' ? aside : -aside);
}

function pointBetween(number: number, known: readonly KeptAddress[]): Point | undefined {
  const below = known.filter((one) => one.number < number).at(-1);
  const above = known.find((one) => one.number > number);
  if (below && above && above.number - below.number <= widestGap) {
    const share = (number - below.number) / (above.number - below.number);
    const [a, b] = [below.point, above.point];
    // Far more ground than their numbers allow: a street of two parts, or a house that has its number from another street.
    if (metresBetween(a, b) <= 400 + 5 * (above.number - below.number)) return { lat: round(a.lat + (b.lat - a.lat) * share), long: round(a.long + (b.long - a.long) * share) };
  }
  const [nearest] = [below, above].filter((one) => one !== undefined).sort((a, b) => Math.abs(a.number - number) - Math.abs(b.number - number));
  return nearest && Math.abs(nearest.number - number) <= nearestAlone ? nearest.point : undefined;
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
