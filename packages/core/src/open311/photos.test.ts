import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test } from 'node:test';
import { cityContract, contractCity, contractPhotos, contractRequest } from '../testing/index.js';
import { CityError, type Media, type Photo } from '../requests/index.js';
import { HttpMedia, Open311City, type Dialect } from './index.js';
import { multipart } from './multipart.js';
import { plainCity } from './plain-city.test.support.js';
import { serveCity, type Seen } from './city-server.test.support.js';

interface Posted {
  readonly url: string;
  readonly type: string;
  readonly form: FormData;
  readonly body: Buffer;
}

/** A server that keeps what was posted and answers as told; `bytes` of a body beyond which it says 413. */
async function inbox(answer: (posted: Posted, count: number) => { status?: number; body: string; hangUp?: boolean }): Promise<{ url: string; posted: Posted[]; close(): void }> {
  const posted: Posted[] = [];
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => void (async () => {
      const body = Buffer.concat(parts);
      const type = request.headers['content-type'] ?? '';
      const form = request.method === 'POST' ? await new Response(body, { headers: { 'content-type': type } }).formData() : new FormData();
      const one = { url: request.url ?? '', type, form, body };
      if (request.method === 'POST') posted.push(one);
      const { status = 200, body: said, hangUp } = request.method === 'POST' ? answer(one, posted.length) : { body: '[]' };
      if (hangUp) request.socket.destroy();
      else response.writeHead(status, { 'content-type': 'application/json' }).end(said);
    })());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, posted, close: () => { server.closeAllConnections(); server.close(); } };
}

const received = JSON.stringify([{ service_request_id: '31-0009' }]);
const no = (code: number): { status: number; body: string } => ({ status: code, body: JSON.stringify([{ code, description: 'No.' }]) });
const words = 'Näher am Ufer\nsecond line\r\nthird, 100% "dark" 🌳';

const filesIn = ({ form }: Posted): Promise<string[]> =>
  Promise.all(form.getAll('media').map(async (file) => (typeof file === 'string' ? file : `${file.name} ${file.type} ${Buffer.from(await file.arrayBuffer()).toString('base64')}`)));
const picturesOf = (photos: readonly Photo[], suffix = 'png'): Promise<string[]> =>
  Promise.all(photos.map(async ({ picture, type }, at) => `photo-${at + 1}.${suffix} ${type} ${Buffer.from(await picture.arrayBuffer()).toString('base64')}`));
const small = async (photo: Photo): Promise<Photo> => ({ ...photo, bytes: 3, picture: new Blob(['sml'], { type: 'image/jpeg' }) });

async function sendTo(answer: Parameters<typeof inbox>[0], dialect: Dialect, body: (city: Open311City, posted: Posted[]) => Promise<void>, media?: Media, timeout = 20_000): Promise<void> {
  const server = await inbox(answer);
  try {
    await body(new Open311City({ endpoint: server.url, dialect: { format: 'json', ...dialect }, now: () => contractCity.now, online: () => true, timeout, ...(media && { media }) }), server.posted);
  } finally {
    server.close();
  }
}

describe('photos with the request, as files', () => {
  const dialect: Dialect = { media: 'multipart', mediaCount: 3 };

  test('go in their order, under names that tell nothing, and the words arrive to the letter', () => sendTo(() => ({ body: received }), dialect, async (city, posted) => {
    const photos = contractPhotos(3);
    const answer = await city.send({ ...contractRequest('007', 'KEY 1"\r\n', words), photos });
    assert.deepEqual(answer, { id: '31-0009' });
    const [one = assert.fail()] = posted;
    assert.deepEqual(await filesIn(one), await picturesOf(photos));
    assert.deepEqual([one.form.get('service_code'), one.form.getAll('attribute[POLES][]')], ['007', ['a', 'b']]);
    // A reader of forms makes all line breaks alike; the bytes themselves are told apart.
    assert.ok(one.body.includes(words));
    assert.ok(!one.body.includes('IMG_'));
  }));

  test('a request without photos is posted as ever, and so is each to a city that takes none', async () => {
    await sendTo(() => ({ body: received }), dialect, async (city, posted) => {
      await city.send(contractRequest('007', 'a'));
      assert.match(posted[0]?.type ?? '', /^application\/x-www-form-urlencoded/);
    });
    await sendTo(() => ({ body: received }), {}, async (city, posted) => {
      assert.equal(city.photos, undefined);
      assert.deepEqual((await city.send({ ...contractRequest('007', 'a'), photos: contractPhotos(2) })).photosNotTaken, ['photo-1', 'photo-2']);
      assert.match(posted[0]?.type ?? '', /urlencoded/);
    });
  });

  test('S9 too large for the city: shrunk and sent once more', () => sendTo((_, count) => (count === 1 ? no(413) : { body: received }), dialect, async (city, posted) => {
    const answer = await city.send({ ...contractRequest('007', 'a', words), photos: contractPhotos(2) }, { shrink: small });
    assert.deepEqual([answer, posted.length], [{ id: '31-0009' }, 2]);
    assert.deepEqual((await filesIn(posted[1] ?? assert.fail())).map((file) => file.split(' ')[1]), ['image/jpeg', 'image/jpeg']);
  }));

  test('S9 too large however small, or of a kind it does not take: the report goes without, and that is told', async () => {
    for (const [status, posts] of [[413, 3], [415, 2]] as const) {
      await sendTo(({ type }) => (type.startsWith('multipart') ? no(status) : { body: received }), dialect, async (city, posted) => {
        const answer = await city.send({ ...contractRequest('007', 'a', words), photos: contractPhotos(2) }, { shrink: small });
        assert.deepEqual([answer, posted.length], [{ id: '31-0009', photosNotTaken: ['photo-1', 'photo-2'] }, posts]);
        assert.equal(posted.at(-1)?.form.get('description'), words);
      });
    }
  });

  test('what is refused for another reason, or may have arrived, is not sent again', async () => {
    for (const status of [400, 500, 503]) {
      await sendTo(() => no(status), dialect, async (city, posted) => {
        await assert.rejects(city.send({ ...contractRequest('007', 'a'), photos: contractPhotos(2) }, { shrink: small }), (error) => error instanceof CityError && error.mayHaveArrived === status >= 500);
        assert.equal(posted.length, 1);
      });
    }
  });

  test('N16 an upload that stalls is given its time and then up, as one that may have arrived', () => sendTo(() => ({ body: received }), dialect, async (city) => {
    const stalls = new Open311City({ endpoint: 'http://city.test', dialect: { ...dialect, format: 'json' }, timeout: 30, online: () => true, fetch: (url) => (url.includes('services') ? Promise.resolve(new Response('[]')) : new Promise(() => {})) });
    const started = performance.now();
    const photo = { ...(contractPhotos(1)[0] ?? assert.fail()), picture: new Blob([new Uint8Array(3200)], { type: 'image/jpeg' }) };
    await assert.rejects(stalls.send({ ...contractRequest('007', 'a'), photos: [photo] }), (error) => error instanceof CityError && error.kind === 'timed-out' && error.mayHaveArrived);
    assert.ok(performance.now() - started > 125, 'more bytes have more time');
    assert.ok(city.photos);
  }));

  test('no photo can end its part: names and types are written so that none breaks out', async () => {
    const body = multipart([['attribute["]\r\nX: y', 'plain'], ['civic-k', 'civic-k'], ['media', new Blob(['x'], { type: 'text/html' })]], 'K');
    const text = await body.text();
    assert.match(body.type, /^multipart\/form-data; boundary=civic-kx$/);
    assert.ok(text.includes('name="attribute[%22]%0D%0AX: y"'));
    assert.ok(text.includes('filename="photo-1.bin"\r\nContent-Type: application/octet-stream'));
  });
});

describe('photos uploaded first, sent as addresses', () => {
  const dialect: Dialect = { media: 'url', mediaCount: 3 };
  class Shelf implements Media {
    readonly tried: string[] = [];
    constructor(readonly fails: Readonly<Record<string, CityError[]>> = {}) {}
    async put({ id, bytes }: Photo): Promise<string> {
      this.tried.push(`${id} ${bytes}`);
      const failure = this.fails[id]?.shift();
      if (failure) throw failure;
      return `https://media.example/${id}`;
    }
  }
  const request = { ...contractRequest('007', 'a', words), photos: contractPhotos(3).map((photo) => ({ ...photo, bytes: 9 })) };

  test('each address goes in its order', () => sendTo(() => ({ body: received }), dialect, async (city, posted) => {
    assert.deepEqual(await city.send(request), { id: '31-0009' });
    assert.deepEqual(posted[0]?.form.getAll('media_url'), ['https://media.example/photo-1', 'https://media.example/photo-2', 'https://media.example/photo-3']);
  }, new Shelf()));

  test('N16 one that stalls is tried again alone; the report goes with the others, and what is missing is told', async () => {
    const lost = () => new CityError('timed-out', 'stalled');
    const shelf = new Shelf({ 'photo-1': [lost()], 'photo-2': [lost(), lost()] });
    await sendTo(() => ({ body: received }), dialect, async (city, posted) => {
      assert.deepEqual(await city.send(request), { id: '31-0009', photosNotTaken: ['photo-2'] });
      assert.deepEqual(posted[0]?.form.getAll('media_url'), ['https://media.example/photo-1', 'https://media.example/photo-3']);
      assert.deepEqual(shelf.tried, ['photo-1 9', 'photo-1 9', 'photo-2 9', 'photo-2 9', 'photo-3 9']);
    }, shelf);
  });

  test('S9 one too large is shrunk and tried once; one refused for good is not tried again', async () => {
    const shelf = new Shelf({ 'photo-1': [new CityError('refused', '', { httpStatus: 413 })], 'photo-2': [new CityError('refused', '', { httpStatus: 400 })] });
    await sendTo(() => ({ body: received }), dialect, async (city) => {
      assert.deepEqual(await city.send(request, { shrink: small }), { id: '31-0009', photosNotTaken: ['photo-2'] });
      assert.deepEqual(shelf.tried, ['photo-1 9', 'photo-1 3', 'photo-2 9', 'photo-3 9']);
    }, shelf);
  });

  test('N2 without a network nothing is sent, nothing may have arrived, and no photo is given up', async () => {
    const shelf = new Shelf({ 'photo-2': [new CityError('offline', '', { mayHaveArrived: true })] });
    await sendTo(() => ({ body: received }), dialect, async (city, posted) => {
      await assert.rejects(city.send(request), (error) => error instanceof CityError && error.kind === 'offline' && !error.mayHaveArrived);
      assert.equal(posted.length, 0);
      await city.send(request);
      assert.deepEqual(shelf.tried, ['photo-1 9', 'photo-2 9', 'photo-2 9', 'photo-3 9'], 'what lies there already is not uploaded again');
    }, shelf);
  });

  test('without a place to upload to there is no photo step', () => {
    assert.equal(new Open311City({ endpoint: 'http://x.test', dialect: { media: 'url' } }).photos, undefined);
    assert.deepEqual(new Open311City({ endpoint: 'http://x.test', dialect: { media: 'url', mediaAddress: 'https://m.test' } }).photos, { most: 1, described: true });
    assert.deepEqual(new Open311City({ endpoint: 'http://x.test', dialect: { media: 'multipart' } }).photos, { most: 1, described: false });
  });
});

describe('a plain upload', () => {
  const photo = { ...(contractPhotos(1)[0] ?? assert.fail()), description: 'Die Stufe «links»' };
  const put = async (answer: string, status = 200): Promise<{ url: string; posted: Posted[] }> => {
    const server = await inbox(() => ({ status, body: answer }));
    try {
      const media = new HttpMedia({ address: `${server.url}/up?to=city`, means: { fetch, timeout: 2000, online: () => true }, now: () => 0 });
      return { url: (await media.put(photo)).replace(server.url, ''), posted: server.posted };
    } finally {
      server.close();
    }
  };

  test('gives the photo and the resident’s words for it, and reads the address in every usual shape', async () => {
    for (const answer of ['https://m.example/1.jpg\n', '"https://m.example/1.jpg"', '{"url":"https://m.example/1.jpg"}', '[{"media_url":"https://m.example/1.jpg"}]']) {
      const { url, posted } = await put(answer);
      assert.equal(url, 'https://m.example/1.jpg', answer);
      assert.deepEqual([posted[0]?.url, posted[0]?.form.get('description'), await filesIn(posted[0] ?? assert.fail())], ['/up?to=city', 'Die Stufe «links»', await picturesOf([photo])]);
    }
    assert.equal((await put('{"url":"/photos/1.jpg"}')).url, '/photos/1.jpg');
  });

  test('what is no web address, and what is an error, is not taken for one', async () => {
    for (const answer of ['', '{}', '<html>', '[]', 'null', 'javascript:alert(1)', '{"url":5}', '{"__proto__":{"url":"https://m.example"}}', '{broken']) {
      await assert.rejects(put(answer), (error) => error instanceof CityError && error.kind === 'unreadable', answer);
    }
    await assert.rejects(put('too large', 413), (error) => error instanceof CityError && error.httpStatus === 413);
  });
});

describe('Open311City with a city that takes photos as files', () => {
  cityContract(async () => {
    const photos: Uint8Array[] = [];
    const plain = plainCity(['json']);
    const server = await serveCity({
      ...plain,
      'POST requests.json': (seen: Seen, response) => {
        void readParts(seen.raw).then((form) => Promise.all(form.getAll('media').map(async (file) => new Uint8Array(await (file as File).arrayBuffer()))).then((files) => {
          photos.push(...files);
          const fields = new URLSearchParams([...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
          const described = seen.raw.toString('utf8').match(/name="description"\r\n\r\n([\s\S]*?)\r\n--civic-/)?.[1];
          if (described !== undefined) fields.set('description', described);
          const route = plain['*'];
          if (typeof route === 'function') route({ ...seen, form: seen.type.startsWith('multipart') ? fields : seen.form }, response);
        }));
      },
    });
    return { city: new Open311City({ endpoint: server.endpoint, now: () => contractCity.now, dialect: { media: 'multipart', mediaCount: 2 } }), close: server.close, photosOf: async () => photos };

    async function readParts(raw: Buffer): Promise<FormData> {
      const type = server.seen.at(-1)?.type ?? '';
      return type.startsWith('multipart') ? new Response(raw, { headers: { 'content-type': type } }).formData() : new FormData();
    }
  }, { describe, test }, { photos: 2 });
});
