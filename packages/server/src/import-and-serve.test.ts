import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { hear, noon, plainRequest, temporaryFolder, type Loose } from './testing/live-city.test.support.js';
import { startCity } from './start-city.js';

const data = (name: string): string => fileURLToPath(new URL(`../../../../shared/data/open311/${name}`, import.meta.url));

for (const [file, count] of [['bloomington-2018-services.json', 53], ['chicago-2019-services.json', 97], ['dc-2013-services.xml', 86]] as const) {
  test(`Every service of ../shared/data/open311/${file} is served and can be asked for`, { skip: existsSync(data(file)) ? false : `../shared/data/open311/${file} is missing` }, async (t) => {
    const city = await startCity({ port: 0, rate: 0, files: [data(file)] });
    t.after(() => city.close());
    const base = `${city.url}open311/v2/`;
    const services = (await hear(await fetch(`${base}services.json`))).body as { service_code: string; metadata: boolean; type: string }[];
    assert.equal(services.length, count);
    for (const service of services) {
      assert.equal(typeof service.service_code, 'string');
      const code = encodeURIComponent(service.service_code);
      for (const format of ['json', 'xml']) assert.equal((await fetch(`${base}services/${code}.${format}`)).status, service.metadata ? 200 : 404, service.service_code);
      const sent = await hear(await fetch(`${base}requests.json`, { method: 'POST', body: new URLSearchParams({ service_code: service.service_code, address_string: '1 Quay Street' }) }));
      assert.equal(sent.status, 200, sent.text);
      assert.ok(service.type === 'batch' ? sent.body[0].token : service.type === 'realtime' ? sent.body[0].service_request_id : sent.body[0]);
    }
  });
}

test('The recorded definition of a pothole is served with its two notes as information', { skip: existsSync(data('dc-2013-services.xml')) ? false : 'the recorded files are missing' }, async (t) => {
  const city = await startCity({ port: 0, rate: 0, files: [data('dc-2013-service-definition-S0301.xml'), data('dc-2013-services.xml')] });
  t.after(() => city.close());
  const { body } = await hear(await fetch(`${city.url}open311/v2/services/S0301.json`));
  assert.equal(body.attributes.length, 6);
  assert.equal(body.attributes.filter((attribute: Loose) => attribute.variable === false).length, 2);
});

test('A promise in the service list becomes the date by which a new request should be done', async (t) => {
  const file = join(await temporaryFolder(t), 'services.json');
  await writeFile(file, JSON.stringify([{ service_code: '7', service_name: 'Bench', metadata: false, type: 'realtime', expected_days: 2, service_notice: 'A joiner comes by.' }]));
  const city = await startCity({ port: 0, files: [file], clock: () => noon });
  t.after(() => city.close());
  const base = `${city.url}open311/v2/`;
  const sent = await hear(await fetch(`${base}requests.json`, { method: 'POST', body: new URLSearchParams(plainRequest) }));
  assert.equal(sent.body[0].service_notice, 'A joiner comes by.');
  const { body: [told] } = await hear(await fetch(`${base}requests/${sent.body[0].service_request_id}.json`));
  assert.deepEqual([told.expected_datetime, told.service_notice], ['2030-06-17T12:00:00Z', 'A joiner comes by.']);
});
