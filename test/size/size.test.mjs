import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { root } from '../../tools/places.mjs';
import { budgets } from './budgets.mjs';
import { measure } from './measure.mjs';

const kilobytes = (bytes) => bytes / 1000;
const rows = [];

describe('What a page has to load', () => {
  for (const { name, budget, modules } of budgets) {
    it(`${name}: at most ${budget} KB`, async () => {
      const missing = modules.filter((module) => !existsSync(join(root, 'packages/elements/dist', module)));
      assert.deepEqual(missing, [], 'not built');
      const { atOnce, onDemand } = await measure(modules);
      rows.push({ piece: name, 'KB gzip': kilobytes(atOnce).toFixed(1), budget, 'on demand': kilobytes(onDemand).toFixed(1) });
      // A bundle this small would not have what was asked for in it.
      assert.ok(kilobytes(atOnce) > 5, `${atOnce} bytes cannot be all of it`);
      assert.ok(kilobytes(atOnce) <= budget, `${kilobytes(atOnce).toFixed(1)} KB is over the budget of ${budget} KB`);
    });
  }

  it('the room kept for tags that are not defined yet: at most 1 KB', () => {
    const sheet = readFileSync(join(root, 'packages/elements/cdn/civic-elements.css'), 'utf8');
    const room = sheet.slice(sheet.indexOf('civic-request-form:not(:defined)'));
    rows.push({ piece: 'room for tags not defined yet', 'KB gzip': kilobytes(gzipSync(room).length).toFixed(1), budget: 1 });
    for (const tag of ['civic-request-form', 'civic-status-tracker']) assert.ok(room.includes(`${tag}:not(:defined)`), tag);
    assert.ok(room.length <= 1000, `${room.length} bytes`);
  });

  after(() => {
    for (const file of ['civic-elements.js', 'civic-elements.css']) {
      rows.push({ piece: `cdn/${file}, whole`, 'KB gzip': kilobytes(gzipSync(readFileSync(join(root, 'packages/elements/cdn', file)), { level: 9 }).length).toFixed(1) });
    }
    console.table(rows);
  });
});
