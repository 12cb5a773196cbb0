import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { metresBetween } from '@civic-elements/core/places';
import { addressFile, pointOfHouse, streets } from '@civic-elements/demo-city';
import { readPlaceFile, startCity } from '@civic-elements/server';
import { chance } from '../faq/chance.mjs';
import { quantile } from '../faq/measures.mjs';
import { typedAddresses } from './typed-addresses.mjs';

const files = ['phl-address-centerline.csv', 'phl-address-alias.csv', 'phl-address-landmarks.csv', 'phl-places-gazetteer.json'];

/** Those of the city's files that are not in a folder. */
export const missingFrom = (folder) => files.filter((name) => !existsSync(join(folder, name)));

/** The city on its own server, with its files taken in; `more` replaces some of them by what it says. */
export async function openPlaces(folder, more = {}) {
  const own = mkdtempSync(join(tmpdir(), 'civic-places-'));
  const paths = files.map((name) => {
    if (more[name] === undefined) return join(folder, name);
    writeFileSync(join(own, name), more[name]);
    return join(own, name);
  });
  const begun = performance.now();
  const city = await startCity({ port: 0, rate: 0, files: paths });
  const seconds = (performance.now() - begun) / 1000;
  rmSync(own, { recursive: true });
  return { city, seconds };
}

async function suggest(city, words, limit = 5) {
  const begun = performance.now();
  const answer = await fetch(`${city.url}open311/v2/places/v1/suggest`, { method: 'POST', body: new URLSearchParams({ words, limit }) });
  const { found } = await answer.json();
  return { found, ms: performance.now() - begun };
}

/** How often the right address is first and among the first five, by the way it was typed, and how long an answer takes by HTTP. */
export async function findability(city, folder, count, seed) {
  const typed = typedAddresses(rowsOf(readFileSync(join(folder, files[0]), 'utf8')), count, chance(seed));
  const byWay = new Map();
  const times = [];
  const lost = [];
  for (const { way, text, wanted } of typed) {
    const { found, ms } = await suggest(city, text);
    times.push(ms);
    const at = found.findIndex(({ label }) => label.toUpperCase() === wanted.toUpperCase());
    const tally = byWay.get(way) ?? { asked: 0, first: 0, five: 0 };
    byWay.set(way, { asked: tally.asked + 1, first: tally.first + (at === 0 ? 1 : 0), five: tally.five + (at >= 0 ? 1 : 0) });
    if (at !== 0) lost.push({ way, text, wanted, found: found.slice(0, 3).map(({ label }) => label) });
  }
  const sum = (name) => [...byWay.values()].reduce((total, tally) => total + tally[name], 0);
  return { byWay, first: sum('first') / typed.length, five: sum('five') / typed.length, p50: quantile(times, 0.5), p95: quantile(times, 0.95), lost };
}

/** Metres from where a house is to where it is worked out to be, of houses the server was not told of. */
export async function distances(folder, seed) {
  const draw = chance(seed);
  const all = JSON.parse(readFileSync(join(folder, files[3]), 'utf8'));
  const houses = new Map(all.filter(({ address }) => /^\d+(-\d+)? [\w .']+$/.test(address)).map((one) => [one.address, one]));
  const aside = [...houses.values()].filter(() => draw() < 0.2);
  const hidden = new Set(aside.map(({ address }) => address));
  const told = all.filter(({ address }) => !hidden.has(address));
  const { city } = await openPlaces(folder, { [files[3]]: JSON.stringify(told) });
  const off = [];
  let named = 0;
  for (const { address, lat, lon } of aside) {
    const [best] = (await suggest(city, address)).found;
    if (best?.kind === 'address') named++;
    if (best?.kind === 'address' && best.place.point) off.push(metresBetween(best.place.point, { lat, long: lon }));
  }
  await city.close();
  return { asked: aside.length, named, placed: off.length, p50: quantile(off, 0.5), p90: quantile(off, 0.9) };
}

/** Metres from where the demo city has its houses to where they are worked out to be, along its streets. */
export async function distancesAlong(count, seed) {
  const draw = chance(seed);
  const city = await startCity({ port: 0, rate: 0 });
  await city.city.places.replace('addresses.json', readPlaceFile(addressFile(), () => {}));
  const off = [];
  for (let at = 0; at < count; at++) {
    const [street, number] = [streets[Math.floor(draw() * streets.length)], 1 + Math.floor(draw() * 398)];
    const [best] = (await suggest(city, `${number} ${street.name}`)).found;
    off.push(metresBetween(best.place.point, pointOfHouse(street, number)));
  }
  await city.close();
  return { p50: quantile(off, 0.5), p95: quantile(off, 0.95) };
}

/** Plain cells: this file has no quotation marks. */
function rowsOf(text) {
  const [header, ...lines] = text.trim().split(/\r?\n/).map((line) => line.split(','));
  return lines.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
}
