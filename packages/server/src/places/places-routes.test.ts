import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CityError } from '@civic-elements/core/calls';
import { ServerGeocoder } from '@civic-elements/core/geocoders';
import { contractPlaces, geocoderContract } from '@civic-elements/core/testing';
import { hear, liveCity, temporaryFolder, type Heard } from '../testing/live-city.test.support.js';
import type { PlaceBatch } from './place-store.js';

const { address, street, landmark, away } = contractPlaces;
const [quay, lamp] = [[[3.2490, 51.5], [3.2515, 51.5008]], [[3.251, 51.501], [3.252, 51.505]]] as const;
const town: PlaceBatch = {
  ranges: [{ street: street.label, from: 2, to: 98, numbers: 'even', side: 'left', line: quay }, { street: 'Lamp Ln', from: 1, to: 9, numbers: 'odd', side: 'left', line: lamp }],
  addresses: [{ street: 'Quay St', number: 12, point: address.place.point }, { street: 'Quayle Rd', number: 12, point: away.place.point }],
  landmarks: [{ name: landmark.label, address: '', point: landmark.place.point }], aliases: [], crossings: [{ streets: ['Quay St', 'Lamp Ln'], point: contractPlaces.crossing.place.point }],
};

describe('The embedded server', () => {
  geocoderContract(async () => {
    const { startCity } = await import('../start-city.js');
    const city = await startCity({ port: 0 });
    await city.city.places.replace('town', town);
    return { geocoder: new ServerGeocoder({ endpoint: `${city.url}open311/v2` }), close: city.close };
  }, { describe, test });
});

const ask = async (url: string, call: string, fields: Record<string, string>): Promise<Heard> => hear(await fetch(`${url}open311/v2/places/v1/${call}`, { method: 'POST', body: new URLSearchParams(fields) }));

async function filled(t: TestContext): Promise<string> {
  const city = await liveCity(t, { rate: 50 });
  await city.city.places.replace('town', town);
  return city.url;
}

test('What is asked wrongly is refused in words, and what is too much is cut', async (t) => {
  const url = await filled(t);
  assert.deepEqual([(await ask(url, 'at', {})).status, (await ask(url, 'at', { lat: '0', long: '0' })).status, (await ask(url, 'at', { lat: '95', long: '3' })).status], [400, 400, 400]);
  assert.deepEqual((await ask(url, 'suggest', {})).body, { found: [] });
  assert.equal((await ask(url, 'suggest', { words: 'quay', limit: '1' })).body.found.length, 1);
  assert.equal((await ask(url, 'suggest', { words: 'x'.repeat(20_000) })).status, 413);
  assert.deepEqual([(await fetch(`${url}open311/v2/places/v1/suggest?words=quay`)).status, (await fetch(`${url}open311/v2/places/v1/about`)).status], [405, 200]);
  assert.deepEqual((await hear(await fetch(`${url}open311/v2/places/v1/about`))).body, { addresses: 4, landmarks: 1 });
});

test('Typing uses up nothing of what is left for sending, and too much of it is told', async (t) => {
  const city = await liveCity(t, { rate: 1 });
  const statuses = [];
  for (let at = 0; at < 11; at++) statuses.push((await ask(city.url, 'suggest', { words: 'quay' })).status);
  assert.deepEqual(statuses, [...Array.from({ length: 10 }, () => 200), 429]);
  assert.equal((await city.post({ service_code: '7', address_string: 'Quay' })).status, 200);
  await assert.rejects(new ServerGeocoder({ endpoint: `${city.url}open311/v2` }).suggest('quay'), (error) => error instanceof CityError && error.kind === 'busy');
});

test('Files of addresses are taken in as they are, and what residents type or where they stand is in no log and no count', async (t) => {
  const data = await temporaryFolder(t);
  const [csv, list, geo] = ['ranges.csv', 'places.csv', 'streets.geojson'].map((name) => join(data, name));
  await writeFile(csv!, 'PRE_DIR,ST_NAME,ST_TYPE,POST_DIR,L_F_ADD,L_T_ADD,R_F_ADD,R_T_ADD\n,UNMISTAKABLE,RD,,2,98,1,99\n,,,,2,98,1,99\n');
  await writeFile(list!, 'OLD LIGHTHOUSE,12 UNMISTAKABLE RD\nFISH MARKET,FISH MKT\n');
  await writeFile(geo!, JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { street: 'Quay St', left_from: 2, left_to: 98, right_from: 1, right_to: 99 }, geometry: { type: 'LineString', coordinates: quay } }] }));
  const server = spawn(process.execPath, [fileURLToPath(new URL('../main.js', import.meta.url)), '--port', '0', '--log', 'debug', '--city', csv!, list!, geo!], { stdio: ['ignore', 'pipe', 'pipe'] });
  t.after(() => server.kill());
  let said = '';
  const url = await new Promise<string>((resolve) => {
    for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk: Buffer) => {
      said += String(chunk);
      const ready = /ready: (\S+)/.exec(said)?.[1];
      if (ready) resolve(ready);
    });
  });
  const told = said;
  assert.match(told, /ranges\.csv: 2 places taken in/);
  assert.match(told, /Entry 2: it names neither a street nor a landmark/);
  assert.match(told, /places\.csv: 2 places taken in/);
  assert.equal((await ask(url, 'suggest', { words: '44 unmistakable rd' })).body.found[0].label, '44 Unmistakable Rd');
  assert.match((await ask(url, 'at', { lat: '51.5004321', long: '3.2504321' })).body.nearest.label, /^\d+ Quay St$/);
  const metrics = await (await fetch(`${url}metrics`)).text();
  server.kill('SIGTERM');
  await once(server, 'exit');
  assert.match(said, /"call":"\/open311\/v2\/places\/v1\/suggest"/);
  for (const text of [said.slice(told.length), metrics]) assert.doesNotMatch(text, /unmistakable|4321|Quay/i);
});
