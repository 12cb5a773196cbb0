import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { contractPhotos, MemoryCity, type CityBehaviour } from '../testing/index.js';
import { listLag, newDraft, PhotoNotKept, photosOf, submitRequest, type Draft, type Outcome, type Photo, type PhotoShelf, type SendOptions, type Service } from './index.js';

const service: Service = { code: '007', name: 'Pothole', description: '', groups: [], keywords: [], hasQuestions: false, numberComes: 'realtime' };
const small = async (photo: Photo): Promise<Photo> => ({ ...photo, bytes: 1 });

class MapShelf implements PhotoShelf {
  readonly keepsThroughReload = false;
  readonly #pictures = new Map<string, Blob>();
  async put(draftKey: string, id: string, picture: Blob): Promise<void> {
    if (this.#pictures.size === 9) throw new PhotoNotKept('full');
    this.#pictures.set(`${draftKey} ${id}`, picture);
  }
  async get(draftKey: string, id: string): Promise<Blob | undefined> { return this.#pictures.get(`${draftKey} ${id}`); }
  async delete(draftKey: string, id: string): Promise<void> { this.#pictures.delete(`${draftKey} ${id}`); }
  async list(draftKey: string): Promise<readonly string[]> {
    return [...this.#pictures.keys()].filter((key) => key.startsWith(`${draftKey} `)).map((key) => key.slice(draftKey.length + 1));
  }
}

interface Resident {
  readonly shelf: MapShelf;
  readonly city: MemoryCity;
  clock: number;
  draft: Draft;
  press(more?: { shelf?: PhotoShelf }): Promise<Outcome>;
  sent(): string[][];
}

/** A resident with three photos on the shelf of their device. */
async function resident(options: { most?: number; behaviour?: CityBehaviour; knowsRepeats?: boolean } = {}): Promise<Resident> {
  const shelf = new MapShelf();
  const photos = contractPhotos(3);
  for (const { id, picture } of photos) await shelf.put('key-1', id, picture);
  const { most = 3, behaviour = {}, knowsRepeats = false } = options;
  const me: Resident = {
    shelf,
    clock: Date.UTC(2026, 2, 5, 12),
    draft: { ...newDraft('key-1', 0), serviceCode: '007', words: 'A deep hole', place: { address: '120 Mill Street' }, photos: photos.map(({ id, name, type, bytes, width, height }) => ({ id, name, type, bytes, width, height })) },
    city: new MemoryCity({ services: [service], behaviour, knowsRepeats, now: () => me.clock, ...(most > 0 && { photos: { most } }) }),
    press: (more = { shelf }) => submitRequest(me.draft, {
      city: me.city, questions: [], locale: 'en', now: () => me.clock, keep: async (draft) => { me.draft = draft; }, shrink: small, ...more,
    }),
    sent: () => me.city.received.map(({ photos: sent = [] }) => sent.map(({ id, bytes }) => `${id} ${bytes === 1 ? 'small' : 'whole'}`)),
  };
  return me;
}

describe('a request with photos', () => {
  test('takes them along in their order, and says nothing of them when all arrived', async () => {
    const me = await resident();
    assert.deepEqual(await me.press(), { state: 'received', id: '2026-0001' });
    assert.deepEqual(me.sent(), [['photo-1 whole', 'photo-2 whole', 'photo-3 whole']]);
    assert.equal(me.draft.attempts[0]?.photos, 3);
  });

  test('a failed photo never loses the report, and is told: the city lost it, takes fewer or none, the picture is gone, there is no shelf', async () => {
    const lost = await resident({ behaviour: { losesPhotos: 1 } });
    assert.deepEqual(await lost.press(), { state: 'received', id: '2026-0001', photosNotTaken: ['photo-3'] });
    const fewer = await resident({ most: 1 });
    assert.deepEqual(await fewer.press(), { state: 'received', id: '2026-0001', photosNotTaken: ['photo-2', 'photo-3'] });
    const none = await resident({ most: 0 });
    assert.deepEqual(await none.press(), { state: 'received', id: '2026-0001', photosNotTaken: ['photo-1', 'photo-2', 'photo-3'] });
    const gone = await resident();
    await gone.shelf.delete('key-1', 'photo-2');
    assert.deepEqual(await gone.press(), { state: 'received', id: '2026-0001', photosNotTaken: ['photo-2'] });
    assert.deepEqual(gone.sent(), [['photo-1 whole', 'photo-3 whole']]);
    const bare = await resident();
    assert.deepEqual(await bare.press({}), { state: 'received', id: '2026-0001', photosNotTaken: ['photo-1', 'photo-2', 'photo-3'] });
  });

  test('D6 a shelf that was cleared, or cannot be opened, keeps nobody from the city', async () => {
    const me = await resident();
    const locked: PhotoShelf = { ...me.shelf, keepsThroughReload: true, get: () => Promise.reject(new Error('closed')), put: () => Promise.reject(new PhotoNotKept('failed')), delete: async () => undefined, list: () => Promise.reject(new Error('closed')) };
    assert.equal((await me.press({ shelf: locked })).state, 'received');
    assert.deepEqual((await photosOf(me.draft, locked)).gone, ['photo-1', 'photo-2', 'photo-3']);
  });

  test('N16 what got no answer with photos goes with smaller ones next, and then without: photos cannot hold up a report for ever', async () => {
    const me = await resident({ behaviour: { fails: 'unreachable' } });
    assert.deepEqual(await me.press(), { state: 'unsure', because: 'unreachable' });
    const tried: (readonly Photo[])[] = [];
    const send = me.city.send.bind(me.city);
    me.city.send = (request, options?: SendOptions) => (tried.push(request.photos ?? []), send(request, options));
    for (let press = 0; press < 2; press++) {
      me.clock += 2 * listLag;
      me.city.behaviour = { get fails() { return me.city.calls.at(-1) === 'send' && press === 0 ? ('unreachable' as const) : undefined; } };
      const outcome = await me.press();
      assert.deepEqual(outcome, press === 0 ? { state: 'unsure', because: 'unreachable' } : { state: 'received', id: '2026-0001', photosNotTaken: ['photo-1', 'photo-2', 'photo-3'] });
    }
    assert.deepEqual(tried.map((photos) => photos.map(({ bytes }) => bytes)), [[1, 1, 1], []]);
  });

  test('a city that knows repeats is sent the same each time: other content under one key is another request', async () => {
    const me = await resident({ behaviour: { losesAnswers: true }, knowsRepeats: true });
    for (let press = 0; press < 3; press++) assert.equal((await me.press()).state, 'unsure');
    me.city.behaviour = {};
    assert.deepEqual(await me.press(), { state: 'received', id: '2026-0001' });
    assert.deepEqual(me.sent(), [['photo-1 whole', 'photo-2 whole', 'photo-3 whole']]);
  });
});
