import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, liveCity, noon, plainRequest, reasons, type Loose } from '../testing/live-city.test.support.js';

test('S7 a place is needed: both numbers of a point, an address, or the city\'s own address number', async (t) => {
  const city = await liveCity(t);
  const send = async (place: Record<string, string>) => city.post({ service_code: '7', ...place });
  assert.deepEqual(reasons(await send({})), ['The place is missing. Send lat and long, or address_string, or address_id.']);
  assert.deepEqual(reasons(await send({ lat: '51.5' })), ['long is missing. lat and long belong together.']);
  assert.deepEqual(reasons(await send({ long: '3', address_string: 'Quay' })), ['lat is missing. lat and long belong together.']);
  assert.deepEqual(reasons(await send({ lat: '91', long: '1,5' })).length, 2);
  for (const [lat, long] of [['0', '0'], ['NaN', '1'], ['1e1', '1'], ['0x10', '1'], ['', '1']]) assert.equal((await send({ lat: lat!, long: long! })).status, 400, `${lat} ${long}`);
  for (const place of [{ lat: '51.5', long: '-3.25' }, { address_string: 'Quay' }, { address_id: '00042' }] as Record<string, string>[]) assert.equal((await send(place)).status, 200);
  const told = (await city.get('requests.json')).body;
  assert.deepEqual(told.map((each: Loose) => [each.lat, each.long, each.address, each.address_id]), [[null, null, null, '00042'], [null, null, 'Quay', null], [51.5, -3.25, null, null]]);
});

test('S8 a required answer is asked for by its code, and answers must fit their question', async (t) => {
  const city = await liveCity(t);
  const send = async (answers: Record<string, string>) => reasons(await city.post({ service_code: '007', address_string: 'Quay', ...answers }));
  assert.deepEqual(await send({}), ['attribute[KIND] is missing. Question KIND']);
  assert.deepEqual(await send({ 'attribute[KIND]': '1' }), ['attribute[KIND] is "1", which is not one of its answers.']);
  const wrong = await send({ 'attribute[KIND]': '01', 'attribute[POLES][]': 'c', 'attribute[SINCE]': '2030-02-30', 'attribute[COUNT]': '1,5' });
  assert.deepEqual(wrong.map((words) => /attribute\[(\w+)\]/.exec(words)?.[1]), ['POLES', 'SINCE', 'COUNT']);
  const two = new URLSearchParams([['service_code', '007'], ['address_string', 'Quay'], ['attribute[KIND]', '01'], ['attribute[KIND]', '02']]);
  assert.deepEqual(reasons(await city.post([...two])), ['attribute[KIND] takes one answer.']);
  assert.deepEqual(reasons(await city.post({ service_code: '7 ', address_string: 'Quay' })), ['service_code "7 " is not in the service list.']);
});

test('S9 several answers come in both ways, and answers nobody asked for are kept', async (t) => {
  const city = await liveCity(t);
  const base: [string, string][] = [['service_code', '007'], ['address_string', 'Quay'], ['attribute[KIND]', '01'], ['attribute[SINCE]', '2030-06-01T20:00:00+02:00'], ['attribute[EXTRA]', 'of another time']];
  await city.post([...base, ['attribute[POLES]', 'a'], ['attribute[POLES]', 'b']]);
  await city.post([...base, ['attribute[POLES][]', 'a'], ['attribute[POLES][]', 'b']]);
  const told = (await city.get('requests.json?extensions=true')).body;
  assert.equal(told.length, 2);
  for (const { attributes } of told) assert.deepEqual(attributes, { KIND: '01', SINCE: '2030-06-01T20:00:00+02:00', EXTRA: 'of another time', POLES: ['a', 'b'] });
});

test('S10 the number comes at once, later by a token, or never', async (t) => {
  let now = noon;
  const city = await liveCity(t, { clock: () => now, batchDelay: 5000 });
  const [realtime] = (await city.post(plainRequest)).body;
  assert.deepEqual(Object.keys(realtime), ['service_request_id', 'service_notice', 'account_id']);

  const [batch] = (await city.post({ ...plainRequest, service_code: 'batch' })).body;
  assert.deepEqual(Object.keys(batch), ['token', 'service_notice', 'account_id']);
  const pending = await city.get(`tokens/${batch.token}.json`);
  assert.deepEqual([pending.status, pending.headers.get('retry-after')], [404, '5']);
  assert.equal((await city.get('requests.json')).body.length, 1, 'a request without a number is not in the list yet');
  now += 5000;
  const [answer] = (await city.get(`tokens/${batch.token}.json`)).body;
  assert.equal(answer.token, batch.token);
  assert.equal((await city.get(`requests/${answer.service_request_id}.json`)).body[0].service_code, 'batch');
  assert.equal((await city.get(`tokens/${batch.token}.xml`)).body.service_requests.request.service_request_id, answer.service_request_id);

  const [box] = (await city.post({ ...plainRequest, service_code: 'box' })).body;
  assert.deepEqual(box, { service_notice: null, account_id: null });
  now += 90 * day;
  assert.equal((await city.get('requests.json?start_date=2000-01-01T00:00:00Z')).body.length, 2, 'its number is never told');
  assert.equal((await city.city.store.counts()).requests, 3, 'but it is kept');
});

test('S18 a repeat under the same client_request_id is answered alike and kept once; other words under it are refused', async (t) => {
  const city = await liveCity(t);
  for (const code of ['7', 'batch', 'box']) {
    const fields = { ...plainRequest, service_code: code, client_request_id: `mark-${code}` };
    const answers = await Promise.all([city.post(fields), city.post(fields), city.post(fields)]);
    assert.deepEqual(answers.map(({ status, text }) => [status, text]), answers.map(() => [200, answers[0]!.text]), code);
    const other = await city.post({ ...fields, description: 'Something else' });
    assert.deepEqual([other.status, reasons(other)], [422, ['This client_request_id was used before for a request with other words. Use a new one for a new request.']]);
  }
  assert.equal((await city.city.store.counts()).requests, 3);
});

test('S19 what is stored is what was typed, byte for byte', async (t) => {
  const city = await liveCity(t);
  const words = [
    '  spaces at both ends \n', 'line\r\nline\rline\nline\ttab', 'ß Åse e\u0301 é ﷽ ماء العربية שלום', '👩‍👩‍👧‍👦🏳️‍🌈\u{1F9D1}\u{1F3FD}',
    '<script>alert(1)</script> & &lt; "quoted" \'', '\uFEFF\u200B\u202E\u0001\u000B', '100 % + 1 = 2 & a=b;c', '漢'.repeat(4000), '🌳'.repeat(4000), ` ${'x'.repeat(4000)} `,
  ];
  for (const description of words) {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...plainRequest, description })) form.set(name, value);
    // A browser's form turns every line break into CRLF before it leaves; only the other way keeps them apart.
    const ways = /[\r\n]/.test(description) ? [{ ...plainRequest, description }] : [{ ...plainRequest, description }, form];
    for (const way of ways) {
      const sent = await city.post(way);
      assert.equal(sent.status, 200, `${sent.text} ${description.slice(0, 20)}`);
      const { body: [told], headers } = await city.get(`requests/${sent.body[0].service_request_id}.json`);
      assert.ok(told.description === description, description.slice(0, 20));
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
    }
  }
});

test('S19 a description has at most 4,000 characters, and text that is no text is refused politely', async (t) => {
  const city = await liveCity(t);
  const long = await city.post({ ...plainRequest, description: '🌳'.repeat(4001) });
  assert.deepEqual(reasons(long), ['description has 4001 characters. At most 4000 fit.']);
  const raw = async (body: string) => city.get('requests.json', { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
  assert.deepEqual(reasons(await raw('service_code=7&description=a%00b')), ['description has a sign with the value zero, which is not text.']);
  assert.deepEqual(reasons(await raw('service_code=7&description=%ED%A0%BD')), ['description has signs that are not UTF-8 text.']);
  assert.deepEqual(reasons(await raw('service_code=7&service_code=batch&address_string=x')), ['service_code was sent more than once. Send it once.']);
  const multi = await city.get('requests.json', {
    method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=b' },
    body: Buffer.concat([Buffer.from('--b\r\ncontent-disposition: form-data; name="description"\r\n\r\n'), Buffer.from([0xed, 0xa0, 0xbd]), Buffer.from('\r\n--b--\r\n')]),
  });
  assert.deepEqual(reasons(multi), ['description has signs that are not UTF-8 text.']);
  assert.deepEqual(reasons(await city.post({ ...plainRequest, media_url: 'javascript:alert(1)', email: 'nobody' })).length, 2);
});

test('A new request says when the city means to be done, and who sent it is not told', async (t) => {
  const city = await liveCity(t, { clock: () => noon + 321, staffKey: 'k' });
  const sent = await city.post({ service_code: '007', address_string: 'Quay', 'attribute[KIND]': '01', email: 'ada@example.org', first_name: 'Ada', phone: '555 0100' });
  assert.equal(sent.body[0].service_notice, 'A crew comes by within three days.');
  const heard = await city.get('requests.json?extensions=true');
  const [told] = heard.body;
  assert.deepEqual([told.requested_datetime, told.expected_datetime], ['2030-06-15T12:00:00Z', '2030-06-18T12:00:00Z']);
  assert.doesNotMatch(heard.text, /ada|Ada|555/);
  assert.equal((await city.city.store.reporter('10000001'))?.email, 'ada@example.org');
});
