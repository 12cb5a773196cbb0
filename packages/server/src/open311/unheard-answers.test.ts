import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { describe, test, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { liveCity, plainRequest, type LiveCity } from '../testing/live-city.test.support.js';

/** Sends the bytes of a form and cuts the line without reading a word. */
async function postAndCut(city: LiveCity, fields: Readonly<Record<string, string>>): Promise<void> {
  const body = String(new URLSearchParams(fields));
  const { port, host } = new URL(city.url);
  const line = connect(Number(port), '127.0.0.1');
  line.on('error', () => {});
  line.write(`POST /open311/v2/requests.json HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/x-www-form-urlencoded\r\nx-civic-fault: latency=150\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
  await pause(60);
  line.destroy();
  await pause(20);
}

const stored = async (city: LiveCity): Promise<number> => ((await city.get('requests.json')).body as readonly unknown[]).length;
const open = (t: TestContext): Promise<LiveCity> => liveCity(t, { faults: true });

describe('N6 a request whose line was cut before the answer', () => {
  test('is not kept twice when a browser sends the same again by itself', async (t) => {
    const city = await open(t);
    const before = await stored(city);
    await postAndCut(city, plainRequest);
    await postAndCut(city, plainRequest);
    const answer = await city.post(plainRequest);
    assert.equal(answer.status, 200);
    await pause(200);
    assert.equal(await stored(city), before + 1);
    const { service_request_id: id } = answer.body[0];
    assert.ok((await city.get(`requests/${id}.json`)).body[0]);
  });

  test('is a second one when the first was heard, or when it says something else', async (t) => {
    const city = await open(t);
    const before = await stored(city);
    const ids = new Set<string>();
    for (const description of ['the same', 'the same', 'another']) ids.add((await city.post({ ...plainRequest, description })).body[0].service_request_id);
    assert.equal(ids.size, 3);
    await postAndCut(city, { ...plainRequest, description: 'cut' });
    ids.add((await city.post({ ...plainRequest, description: 'not the same' })).body[0].service_request_id);
    await pause(200);
    assert.equal(await stored(city), before + 5);
  });
});
