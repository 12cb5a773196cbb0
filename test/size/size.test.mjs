import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { root } from '../../tools/places.mjs';
import { budgets, cdnBudgets } from './budgets.mjs';
import { measure } from './measure.mjs';
import { measureCdn, needsOf } from './measure-cdn.mjs';

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

  for (const { tag, budget, requests } of cdnBudgets) {
    it(`a page without a bundler, with ${tag} alone: at most ${budget} KB in ${requests} scripts, all of them asked for at once`, () => {
      const { files, bytes, late } = measureCdn(tag);
      rows.push({ piece: `cdn: ${tag}, ${files.length} scripts`, 'KB gzip': kilobytes(bytes).toFixed(1), budget });
      assert.ok(kilobytes(bytes) > 5 && needsOf(files[1]).length > 0, `${bytes} bytes cannot be all of it`);
      assert.ok(kilobytes(bytes) <= budget, `${kilobytes(bytes).toFixed(1)} KB is over the budget of ${budget} KB`);
      assert.ok(files.length <= requests, files.join(' '));
      assert.deepEqual(late, [], 'the browser would learn of them a round trip later');
    });
  }

  it('no part asks for the script that a page names: by another address it would run twice', () => {
    const parts = readdirSync(join(root, 'packages/elements/cdn/parts'));
    assert.ok(parts.length > 20);
    assert.deepEqual(parts.filter((name) => readFileSync(join(root, 'packages/elements/cdn/parts', name), 'utf8').includes('civic-elements.js')), []);
  });

  it('what passes notes on: at most 2.5 KB in one script, for pages that name it', () => {
    const script = readFileSync(join(root, 'packages/elements/cdn/civic-collect.js'));
    const bytes = gzipSync(script, { level: 9 }).length;
    rows.push({ piece: 'cdn/civic-collect.js', 'KB gzip': kilobytes(bytes).toFixed(1), budget: 2.5 });
    assert.ok(script.includes('civic-insight-noted') && script.includes('map.exported'), 'it hears notes, and knows which there are');
    assert.deepEqual(needsOf('civic-collect.js'), []);
    assert.ok(kilobytes(bytes) <= 2.5, `${bytes} bytes`);
  });

  it('the room kept for tags that are not defined yet: at most 1 KB', () => {
    const sheet = readFileSync(join(root, 'packages/elements/cdn/civic-elements.css'), 'utf8');
    const room = sheet.slice(sheet.indexOf('civic-faq-search:not(:defined)'));
    rows.push({ piece: 'room for tags not defined yet', 'KB gzip': kilobytes(gzipSync(room).length).toFixed(1), budget: 1 });
    for (const tag of ['civic-faq-search', 'civic-journey-map', 'civic-request-form', 'civic-status-tracker']) assert.ok(room.includes(`${tag}:not(:defined)`), tag);
    assert.ok(room.length <= 1000, `${room.length} bytes`);
  });

  after(() => {
    for (const file of ['civic-elements.js', 'civic-elements.css']) {
      rows.push({ piece: `cdn/${file}, whole`, 'KB gzip': kilobytes(gzipSync(readFileSync(join(root, 'packages/elements/cdn', file)), { level: 9 }).length).toFixed(1) });
    }
    console.table(rows);
  });
});
