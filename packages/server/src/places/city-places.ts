import { metresBetween, type FoundPlace, type NearestAddress, type Place, type Point } from '@civic-elements/core/places';
import { alongLine, nearestOnLine } from './along-line.js';
import { findNames, type FoundName } from './find-names.js';
import { placeWords } from './place-words.js';
import type { KeptAddress, KeptRange, PlaceBatch, PlaceStore } from './place-store.js';
import { bestRange, fitOf, pointAlong, pointOfNumber } from './point-of-number.js';
import { readTypedPlace, type TypedPlace } from './typed-place.js';

export interface CityPlaces {
  /** Takes a file in; what was there of this source before goes. */
  replace(source: string, batch: PlaceBatch): Promise<void>;
  counts(): Promise<{ readonly addresses: number; readonly landmarks: number }>;
  /** The likeliest first. */
  suggest(text: string, options: { readonly limit: number; readonly near?: Point }): Promise<readonly FoundPlace[]>;
  /** The nearest house within 300 metres. */
  at(point: Point): Promise<NearestAddress | undefined>;
}

interface Scored {
  readonly found: FoundPlace;
  readonly score: number;
}

type Words = ReadonlyMap<string, number>;

/** House numbers that differ by no more are of one block or the next. */
const reach = 100;
/** Metres. */
const nearby = 300;
const mostStreets = 24;
const mostOfCorner = 8;

/** Finds places among the city's addresses. What is asked is kept nowhere. */
export function cityPlaces(store: PlaceStore): CityPlaces {
  let kept: { readonly version: number; readonly street: Words; readonly landmark: Words } | undefined;
  const find = async (kind: 'street' | 'landmark', words: readonly string[], open: boolean, townMayFollow = false): Promise<readonly FoundName[]> => {
    const version = await store.version();
    if (kept?.version !== version) kept = { version, street: await store.vocabulary('street'), landmark: await store.vocabulary('landmark') };
    return findNames(store, kept[kind], kind, words, open, townMayFollow);
  };

  async function houses(typed: TypedPlace & { readonly number: number }, streets: readonly FoundName[]): Promise<readonly Scored[]> {
    const refs = streets.map(({ ref }) => ref);
    const [ranges, known] = [groupOf(await store.rangesAround(refs, typed.number, reach)), groupOf(await store.addressesOn(refs))];
    return streets.map(({ ref, label, score }) => {
      const range = bestRange(typed.number, ranges.get(ref) ?? []);
      const there = pointOfNumber(typed.number, range, known.get(ref) ?? []);
      const fit = range && fitOf(typed.number, range);
      const bonus = there?.exact ? 0.32 : !fit ? -0.3 : fit.off > 0 ? 0.1 : fit.ownSide ? 0.3 : 0.22;
      const address = `${typed.number} ${label}`;
      return { score: score + bonus, found: { label: address, kind: 'address', place: placeOf(address, there?.point), exact: there?.exact ?? false } };
    });
  }

  async function corners([one, other]: readonly [readonly string[], readonly string[]], open: boolean): Promise<readonly Scored[]> {
    const [a, b] = [(await find('street', one, false)).slice(0, mostOfCorner), (await find('street', other, open)).slice(0, mostOfCorner)];
    const meet = await store.crossings(a.map(({ ref }) => ref), b.map(({ ref }) => ref));
    const known = groupOf(await store.addressesOn([...a, ...b].map(({ ref }) => ref)));
    // Where no file says where streets meet, those with houses near one another are likelier to.
    const apart = (one: number, two: number): number => Math.min(...(known.get(one) ?? []).flatMap((house) => (known.get(two) ?? []).map(({ point }) => metresBetween(house.point, point))));
    return a.flatMap((first) => b.filter(({ ref }) => ref !== first.ref).map((second): Scored => {
      const label = `${first.label} & ${second.label}`;
      const point = meet.find((crossing) => crossing.one === first.ref && crossing.other === second.ref)?.point;
      return { score: (first.score + second.score) / 2 + (point ? 0.4 : 0.2 * Math.exp(-apart(first.ref, second.ref) / 500)), found: { label, kind: 'intersection', place: placeOf(label, point), exact: point !== undefined } };
    }));
  }

  async function streetsAlone(streets: readonly FoundName[]): Promise<readonly Scored[]> {
    return Promise.all(streets.slice(0, mostOfCorner).map(async ({ ref, label, score }): Promise<Scored> => {
      const pieces = await store.rangesOf(ref, 400);
      const middle = pieces.filter(({ line }) => line)[Math.floor(pieces.length / 2)] ?? pieces.find(({ line }) => line);
      return { score: score + Math.log(1 + pieces.length) * 0.02, found: { label, kind: 'street', place: placeOf(label, middle?.line && alongLine(middle.line, 0.5)), exact: false } };
    }));
  }

  async function landmarks(names: readonly FoundName[]): Promise<readonly Scored[]> {
    const known = await store.landmarks(names.map(({ ref }) => ref));
    return Promise.all(names.map(async ({ ref, label, score }): Promise<Scored> => {
      const { address = '', point } = known.get(ref) ?? {};
      const there = point ?? (/^\d/.test(address) ? await pointOfAddress(address) : undefined);
      const told = address === '' || address === label ? label : `${label}, ${address}`;
      return { score: score + (there ? 0.05 : 0), found: { label: told, kind: 'landmark', place: placeOf(told, there), exact: point !== undefined } };
    }));
  }

  async function pointOfAddress(address: string): Promise<Point | undefined> {
    const typed = readTypedPlace(address);
    if (typed.number === undefined) return undefined;
    const [best] = await find('street', typed.words, false, true);
    return best && best.score > 0.9 ? (await houses({ ...typed, number: typed.number }, [best]))[0]?.found.place.point : undefined;
  }

  return {
    replace: (source, batch) => store.replace(source, batch),
    counts: async () => {
      const { ranges, addresses, landmarks: count } = await store.counts();
      return { addresses: ranges + addresses, landmarks: count };
    },
    async suggest(text, { limit, near }) {
      const typed = readTypedPlace(text);
      if (typed.all.length === 0) return [];
      const { number, corner, open } = typed;
      const streets = corner ? [] : (await find('street', typed.words, open, number !== undefined)).slice(0, mostStreets);
      const names = (await find('landmark', typed.all, open)).slice(0, limit);
      const scored = [
        ...(corner ? await corners(corner, open) : number === undefined ? await streetsAlone(streets) : await houses({ ...typed, number }, streets)),
        // Who begins with a number means a house before anything that has it in its name.
        ...(await landmarks(names)).map(({ found, score }) => ({ found, score: number === undefined ? score : score - 0.3 })),
      ];
      const closer = ({ place: { point } }: FoundPlace): number => (near && point ? 0.25 * Math.exp(-metresBetween(near, point) / 1500) : 0);
      const best = scored.map(({ found, score }) => ({ found, score: score + closer(found) })).sort((a, b) => b.score - a.score);
      // What is far less like the words than the best of it is only in the way.
      const likely = best.filter(({ score }) => score >= 0.35 && score >= best[0]!.score - 0.6).map(({ found }) => found);
      // Two files may name one place, one of them in full and the other in short.
      const told = new Set<string>();
      return likely.filter(({ label }) => { const words = placeWords(label).join(' '); return !told.has(words) && told.add(words); }).slice(0, limit);
    },
    async at(point) {
      const { ranges, addresses } = await store.near(point, nearby);
      const options = [...addresses.map((known) => houseOf(known, point)), ...ranges.flatMap((range) => houseAlong(range, point) ?? [])];
      const [nearest] = options.filter(({ distance }) => distance <= nearby).sort((a, b) => a.distance - b.distance);
      return nearest && { ...nearest, distance: Math.round(nearest.distance) };
    },
  };
}

function houseOf({ street, number, point: there }: KeptAddress, point: Point): NearestAddress {
  const label = `${number} ${street}`;
  return { label, place: { address: label, point: there }, distance: metresBetween(there, point) };
}

/** The house that would stand nearest, with a number that this side of the street has. */
function houseAlong(range: KeptRange, point: Point): NearestAddress | undefined {
  const { line, from, to, numbers } = range;
  if (!line) return undefined;
  const { part } = nearestOnLine(line, point);
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const exact = from + (to - from) * part;
  const step = numbers === 'both' ? 1 : 2;
  const number = Math.min(high, Math.max(low, from + Math.round((exact - from) / step) * step));
  return houseOf({ ...range, number, point: pointAlong(number, range)! }, point);
}

function placeOf(address: string, point: Point | undefined): Place {
  return { address, ...(point && { point }) };
}

function groupOf<Kept extends { readonly streetRef: number }>(rows: readonly Kept[]): ReadonlyMap<number, readonly Kept[]> {
  const groups = new Map<number, Kept[]>();
  for (const row of rows) groups.set(row.streetRef, [...(groups.get(row.streetRef) ?? []), row]);
  return groups;
}
