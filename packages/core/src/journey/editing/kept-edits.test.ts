import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Drawer } from '../../requests/index.js';
import { smallMap } from '../sample-maps.test.support.js';
import { forgetEdits, keepEdits, readJourneyMap, restoreEdits, setText, type JourneyMap } from '../index.js';

const name = 'journey small';

function small(more: object = {}): JourneyMap {
  const { map } = readJourneyMap({ ...smallMap(), ...more });
  assert.ok(map);
  return map;
}

function titled(map: JourneyMap, words: string): JourneyMap {
  const edited = setText({ of: 'map', field: 'title' }, words, 'en')(map);
  assert.ok(edited.map);
  return edited.map;
}

function drawer(): Drawer & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return { held, read: async (key) => held.get(key), write: async (key, text) => void held.set(key, text), erase: async (key) => void held.delete(key) };
}

const broken: Drawer = { read: () => Promise.reject(new Error('no entry')), write: () => Promise.reject(new Error('full')), erase: () => { throw new Error('no entry'); } };

describe('Edits that are kept', () => {
  it('go on from the same map', async () => {
    const [here, base] = [drawer(), small()];
    assert.deepEqual(await restoreEdits(here, name, base), { found: 'nothing' });
    const map = titled(base, 'Edited');
    assert.deepEqual(await keepEdits(here, name, base, map), { kept: true });
    assert.deepEqual(await restoreEdits(here, name, small()), { found: 'same-base', map });
  });

  it('are told apart from a map that has changed meanwhile, with or without another version', async () => {
    const [here, base] = [drawer(), small()];
    const map = titled(base, 'Edited');
    await keepEdits(here, name, base, map);
    for (const now of [small({ version: '1.1.0' }), small({ title: 'Changed by another' })]) {
      assert.deepEqual(await restoreEdits(here, name, now), { found: 'other-base', map, baseVersion: '1.0.0' });
    }
    assert.equal((await restoreEdits(here, name, base)).found, 'same-base', 'nothing was lost by asking');
  });

  it('are nothing once the map has them, also where a server keeps its fields in another order', async () => {
    const [here, base] = [drawer(), small()];
    const map = titled(base, 'Edited');
    await keepEdits(here, name, base, map);
    const { map: saved } = readJourneyMap(Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(map)) as object).reverse()));
    assert.ok(saved);
    assert.deepEqual(await restoreEdits(here, name, saved), { found: 'nothing' });
  });

  it('are gone when they are forgotten', async () => {
    const [here, base] = [drawer(), small()];
    await keepEdits(here, name, base, titled(base, 'Edited'));
    assert.deepEqual(await forgetEdits(here, name), { forgotten: true });
    assert.deepEqual(await restoreEdits(here, name, base), { found: 'nothing' });
  });

  it('are left alone where they cannot be read', async () => {
    const [here, base] = [drawer(), small()];
    await keepEdits(here, name, base, base);
    const good = JSON.parse(here.held.get(name) ?? '') as Record<string, unknown>;
    for (const text of ['', '{', '7', 'null', JSON.stringify({ ...good, version: 2 }), JSON.stringify({ ...good, base: 1 }), JSON.stringify({ ...good, base: {} }), JSON.stringify({ ...good, map: { ...base, stages: [] } })]) {
      here.held.set(name, text);
      assert.deepEqual(await restoreEdits(here, name, base), { found: 'unreadable' });
      assert.equal(here.held.get(name), text);
    }
  });

  it('say so when the drawer fails, and throw at nothing', async () => {
    const base = small();
    assert.deepEqual(await keepEdits(broken, name, base, base), { kept: false, why: 'full' });
    assert.deepEqual(await restoreEdits(broken, name, base), { found: 'unreachable', why: 'no entry' });
    assert.deepEqual(await forgetEdits(broken, name), { forgotten: false, why: 'no entry' });
  });
});
