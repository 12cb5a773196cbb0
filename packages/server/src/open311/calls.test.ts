import assert from 'node:assert/strict';
import { test } from 'node:test';
import { definition, liveCity, noon, plainRequest, reasons, record, services, type Loose } from '../testing/live-city.test.support.js';

test('S1 all seven calls answer in JSON and in XML, in UTF-8', async (t) => {
  const city = await liveCity(t);
  const { body: [{ service_request_id: id }] } = await city.post({ ...plainRequest, description: 'Überall ماء 🌳' });
  const { body: [{ token }] } = await city.post({ ...plainRequest, service_code: 'batch' });
  const calls: readonly (readonly [string, string])[] = [
    ['discovery', 'discovery'], ['services', 'services'], ['services/007', 'service_definition'], ['requests', 'service_requests'], [`requests/${id}`, 'service_requests'],
  ];
  for (const [path, root] of calls) {
    const json = await city.get(`${path}.json`);
    assert.equal(json.status, 200, path);
    assert.equal(json.headers.get('content-type'), 'application/json; charset=utf-8');
    const xml = await city.get(`${path}.xml`);
    assert.equal(xml.status, 200, path);
    assert.equal(xml.headers.get('content-type'), 'text/xml; charset=utf-8');
    assert.ok(root in xml.body, `${path} has ${root}`);
  }
  assert.equal((await city.get(`tokens/${token}.json`)).status, 404);
  assert.equal((await city.post(plainRequest, 'xml')).body.service_requests.request.service_request_id, '10000003');
  for (const format of ['json', 'xml']) assert.match((await city.get(`requests/${id}.${format}`)).text, /Überall ماء 🌳/);
  const root = await fetch(`${city.url}open311/discovery.json`).then((answer) => answer.json()) as { endpoints: { url: string }[] };
  assert.equal(root.endpoints[0]!.url, `${city.url}open311/v2`);
});

test('S2 one request is a list of one, and there is no second address for it', async (t) => {
  const city = await liveCity(t);
  await city.city.store.insertRequests([record('31-1', noon - 1000)]);
  const { body } = await city.get('requests/31-1.json');
  assert.equal(body.length, 1);
  assert.equal(body[0].service_request_id, '31-1');
  assert.equal((await city.get('request/31-1.json')).status, 404);
});

test('S3 errors are lists of reasons with 400, 403 or 404, in both formats and everywhere below /open311', async (t) => {
  const city = await liveCity(t, { apiKey: 'secret' });
  const missing = await city.get('requests/404.json');
  assert.deepEqual([missing.status, missing.body], [404, [{ code: '404', description: 'There is no request with the number 404.' }]]);
  const several = await city.post({ api_key: 'secret', service_code: '007', lat: 'x' });
  assert.equal(several.status, 400);
  assert.equal(several.body.length, 2, several.text);
  const xml = await city.get('nothing/here.xml');
  assert.deepEqual([xml.status, xml.body.errors.error.code], [404, '404']);
  const noKey = await city.post(plainRequest, 'xml');
  assert.deepEqual([noKey.status, noKey.body.errors.error.code], [403, '403']);
  for (const path of ['', 'x', 'services', 'services/.json', 'tokens.json', 'requests/1/2.json', '../v3/services.json', 'services/%E0%A4%A.json', 'services/%00.json']) {
    const answer = await city.get(path);
    assert.ok([400, 404].includes(answer.status), `${path}: ${answer.status}`);
    assert.match(reasons(answer).join(' '), /^\w.*\.$/s, path);
  }
  const wrongMethod = await city.get('services.json', { method: 'DELETE' });
  assert.deepEqual([wrongMethod.status, wrongMethod.headers.get('allow')], [405, 'GET, HEAD']);
  assert.equal((await city.get('services.json', { method: 'PUT', body: '{}', headers: { 'content-type': 'application/json' } })).status, 405);
  assert.equal((await city.get('services.json', { method: 'HEAD' })).status, 200);
});

test('S3 no answer shows what is inside, not even when the database breaks', async (t) => {
  const city = await liveCity(t);
  await city.city.store.close();
  const broken = await city.get('services.json');
  assert.equal(broken.status, 500);
  assert.deepEqual(broken.body, [{ code: '500', description: 'Something went wrong on our side. It is not your fault. Try again later.' }]);
});

test('S4 a parameter sent empty equals one not sent', async (t) => {
  const city = await liveCity(t);
  await city.city.store.insertRequests([record('1', Date.now() - 1000)]);
  const empty = await city.get('requests.json?status=&start_date=&service_code=&jurisdiction_id=&page=&bbox=&extensions=&service_request_id=');
  assert.deepEqual([empty.status, empty.body.length], [200, 1]);
  const sent = await city.post({ ...plainRequest, lat: '', long: '', email: ' ', 'attribute[X]': '', client_request_id: '' });
  assert.equal(sent.status, 200);
});

test('S5 the city needs no name, one name or one of several', async (t) => {
  const none = await liveCity(t);
  assert.equal((await none.get('services.json?jurisdiction_id=anything')).status, 200);

  const one = await liveCity(t, { jurisdictions: ['harbour.example'] });
  assert.equal((await one.get('services.json')).status, 200);
  assert.equal((await one.get('services.json?jurisdiction_id=harbour.example')).status, 200);
  assert.equal((await one.get('services.json?jurisdiction_id=other.example')).status, 404);

  const many = await liveCity(t, { jurisdictions: ['north.example', 'south.example'] });
  assert.equal((await many.get('services.json')).status, 400);
  const sent = await many.post({ ...plainRequest, jurisdiction_id: 'south.example' });
  const id = sent.body[0].service_request_id;
  assert.equal((await many.get(`requests/${id}.json?jurisdiction_id=south.example`)).status, 200);
  assert.equal((await many.get(`requests/${id}.json?jurisdiction_id=north.example`)).status, 404);
});

test('S6 a key is asked for in the body where the city has one, and never for reading', async (t) => {
  const city = await liveCity(t, { apiKey: 'öffne dich' });
  assert.deepEqual(reasons(await city.post(plainRequest)), ['api_key is missing. Ask the city for a key.']);
  assert.deepEqual([(await city.post({ ...plainRequest, api_key: 'other' })).status], [403]);
  assert.equal((await city.post(plainRequest, 'json', '?api_key=%C3%B6ffne%20dich')).status, 403, 'a key in an address is no key');
  assert.equal((await city.post({ ...plainRequest, api_key: 'öffne dich' })).status, 200);
  assert.equal((await city.get('requests.json')).body.length, 1);
});

test('S13 XML has the shape of the standard, down to the values of a question', async (t) => {
  const city = await liveCity(t);
  const list = (await city.get('services.xml')).body.services.service;
  assert.deepEqual(list[0], {
    service_code: '007', service_name: 'Lamp out & "dark" <street>', description: services[0]!.description, metadata: 'true', type: 'realtime',
    keywords: 'one,two', group: 'Streets',
  });
  const defined = (await city.get('services/007.xml')).body.service_definition;
  assert.equal(defined.service_code, '007');
  assert.equal(defined.attributes.attribute.length, definition.attributes.length);
  assert.deepEqual(defined.attributes.attribute[0].values.value[1], { key: '02', name: 'Flickers' });
  assert.equal(defined.attributes.attribute[1].variable, 'false');
});

test('S13 XML carries every character a person can type, and stays readable with those it cannot', async (t) => {
  const city = await liveCity(t);
  const words = 'a\r\nb\tc ]]> &amp; <i>\u{1F333}\u0001\uFFFE end';
  await city.post({ ...plainRequest, description: words });
  const text = (await city.get('requests/10000001.xml')).text;
  assert.match(text, /<description>a&#13;\nb\tc \]\]&gt; &amp;amp; &lt;i&gt;🌳\uFFFD\uFFFD end<\/description>/);
});

test('S14 truths are true and false, and codes are text with every zero', async (t) => {
  const city = await liveCity(t);
  const { body } = await city.get('services.json');
  assert.deepEqual(body.map((each: Loose) => each.service_code), ['007', '7', 'batch', 'box', 'a/b c']);
  assert.deepEqual(body.map((each: Loose) => each.metadata), [true, false, false, false, true]);
  assert.equal((await city.get('services/007.json')).body.attributes[0].values[0].key, '01');
  assert.equal((await city.get('services/7.json')).status, 404, '7 is not 007');
  const slash = await city.get('services/a%2Fb%20c.json');
  assert.deepEqual(slash.body, { service_code: 'a/b c', attributes: [] });
});
