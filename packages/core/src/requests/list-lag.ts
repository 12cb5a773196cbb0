import type { PhotoNote } from './photo.js';
import type { Drawer } from './drawer.js';
import { listLag } from './submit-request.js';

/** Beyond this a list is taken not to show what the city takes. */
const longestLag = 60 * 60_000;

const placeOf = (city: string): string => `civic-list-lag:${city}`;

/**
 * How long this city's list has been seen to lag, or the usual while nothing is known; in milliseconds, `Infinity` for a list that did
 * not show a request the city had given a number for. It is only ever learned upwards: a shorter wait would be a guess, and a wrong guess
 * sends twice.
 */
export async function learnedLag(city: string, memory: Drawer): Promise<number> {
  const text = await memory.read(placeOf(city)).catch(() => undefined);
  if (text === 'never') return Infinity;
  const seen = Number(text);
  return Number.isFinite(seen) && seen > listLag ? seen : listLag;
}

/** A request that the city certainly has is not on its list after this long. Resolves to when to look again, or undefined for not any more. */
export async function learnLag(city: string, notListedAfter: number, memory: Drawer): Promise<number | undefined> {
  const isNever = notListedAfter >= longestLag;
  const known = await learnedLag(city, memory);
  // It may appear at any moment from now on; as long again is what is believed.
  const lag = Math.max(known, 2 * notListedAfter);
  if (lag > known || isNever) await memory.write(placeOf(city), isNever ? 'never' : String(lag)).catch(() => undefined);
  return isNever ? undefined : Math.max(notListedAfter, 30_000);
}

/** A slow telephone line: 32 bytes a millisecond. */
const bytesEachMillisecond = 32;

/** Milliseconds that a request with these photos may still be on its way after it was written down. Without photos the usual lag holds it. */
export function longestOnTheWay(photos: readonly PhotoNote[]): number {
  return photos.length === 0 ? 0 : 2 * photoTime(photos);
}

/** Milliseconds that may pass between an attempt's being written down and its leaving. Uploading photos comes before. */
export function longestBeforeLeaving(photos: readonly PhotoNote[]): number {
  return 15_000 + (photos.length === 0 ? 0 : photoTime(photos));
}

function photoTime(photos: readonly PhotoNote[]): number {
  return 60_000 + Math.ceil(photos.reduce((sum, { bytes }) => sum + bytes, 0) / bytesEachMillisecond);
}
