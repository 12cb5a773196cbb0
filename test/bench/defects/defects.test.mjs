import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../../tools/places.mjs';
import { seededIn, tags } from './tags.mjs';

for (const [name, tag] of Object.entries(tags)) describe(`The defects seeded into ${name}`, () => {
  const all = seededIn(tag);
  const defects = all.filter(({ kind }) => kind !== 'canary');

  it('are at least sixty, each with a name of its own', () => {
    assert.ok(defects.length >= 60, `${defects.length}`);
    assert.ok(all.length > defects.length, 'and a canary');
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  });

  it('each still find their place in the sources, once', () => {
    const lost = all.flatMap(({ id, file, find, put }) => {
      const times = readFileSync(join(root, file), 'utf8').split(find).length - 1;
      return times === 1 && find !== put ? [] : [`${id}: ${times} times in ${file}`];
    });
    assert.deepEqual(lost, []);
  });

  it('name tests that there are', () => {
    const pagesOfTag = tag.pages.filter((test) => !existsSync(join(root, `test/${test}.test.mjs`)));
    const missing = pagesOfTag.concat(all.flatMap(({ id, near, pages = [] }) => [
      ...near.filter((test) => !existsSync(join(root, `packages/elements/src/${test}.test.ts`))), ...pages.filter((test) => !existsSync(join(root, `test/${test}.test.mjs`))),
    ].map((test) => `${id}: ${test}`)));
    assert.deepEqual(missing, []);
  });
});
