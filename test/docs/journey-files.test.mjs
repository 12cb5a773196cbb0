import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { noteOf } from '@civic-elements/core/insight';
import { root } from '../../tools/places.mjs';
import { codeIn } from './pages.mjs';

const guide = readFileSync(join(root, 'docs/guides/journey-files.md'), 'utf8');
const [map] = codeIn(guide, 'json');
const [reported] = codeIn(guide, '');
const [script] = codeIn(guide, 'js');
const commands = codeIn(guide, 'sh').flatMap((code) => code.trim().split('\n')).filter((line) => line.startsWith('civic-journey '));

/** Forty searches of March that found nothing, and sixty that found something. */
const notes = Array.from({ length: 100 }, (_, at) => JSON.stringify(noteOf(
  at < 40 ? { act: 'search.empty' } : { act: 'search.performed', found: '1-5' },
  { component: 'faq-search', touchpoint: 'search', path: '/questions', lang: 'en', now: new Date('2026-03-04T10:00:00Z'), id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}` },
)));

describe('The guide to journey maps as files', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'civic-journey-guide-'));
    writeFileSync(join(folder, 'trash.json'), map);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (line) => spawnSync(process.execPath, [join(root, 'packages/server/dist/journey-command/main.js'), ...line.split(' ').slice(1)], { cwd: folder, encoding: 'utf8' });

  it('shows commands that run, and what they really say', async () => {
    assert.equal(commands.length, 7);
    // The program of the guide is run where its packages can be found.
    const file = join(root, 'test', `figures-of-the-guide-${process.pid}.mjs`);
    writeFileSync(file, script);
    try {
      const { figuresOf } = await import(pathToFileURL(file).href);
      writeFileSync(join(folder, 'figures.json'), JSON.stringify(figuresOf(JSON.parse(map), notes)));
    } finally {
      rmSync(file);
    }
    const said = new Map(commands.map((line) => [line, run(line)]));
    for (const [line, { status, stderr }] of said) assert.equal(status, 0, `${line}\n${stderr}`);
    assert.equal(said.get('civic-journey report trash.json').stdout.trimEnd(), reported.trimEnd());
    assert.match(said.get('civic-journey report trash.json --metrics figures.json').stdout, /confirmed: The search finds nothing\./);
    assert.match(readFileSync(join(folder, 'trash.svg'), 'utf8'), /^<svg/);
    assert.match(readFileSync(join(folder, 'trash.html'), 'utf8'), /Searches that find nothing: 40%/);
    assert.deepEqual(JSON.parse(readFileSync(join(folder, 'changed.json'), 'utf8')), JSON.parse(map));
  });
});
