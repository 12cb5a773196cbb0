import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { noteOf } from '@civic-elements/core/insight';
import { root } from '../../tools/places.mjs';
import { codeIn } from './pages.mjs';

const guide = readFileSync(join(root, 'docs/guides/faq-files.md'), 'utf8');
const [built, checked] = codeIn(guide, '');
const commands = codeIn(guide, 'sh').flatMap((code) => code.trim().split('\n')).filter((line) => line.startsWith('civic-faq '));
const files = [...guide.matchAll(/`([\w./-]+)`(?:, a rule a line)?:\n\n```(?:csv|md|text)\n([\s\S]*?)^```/gm)];

/** What forty people did who typed "mattress" and wanted the answer about sofas. */
const notes = Array.from({ length: 40 }, (_, at) => JSON.stringify(noteOf(
  { act: 'search.result_selected', article: 'sofa', rank: 4, words: ['mattress'] },
  { component: 'faq-search', path: '/questions', lang: 'en', now: new Date('2026-11-01T10:00:00Z'), id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}` },
)));

describe('The guide from a spreadsheet to the page', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'civic-faq-guide-'));
    for (const [, name, text] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    writeFileSync(join(folder, 'notes.ndjson'), `${notes.join('\n')}\n`);
    writeFileSync(join(folder, 'civic-faq'), `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'packages/server/dist/faq-command/main.js')}" "$@"\n`);
    chmodSync(join(folder, 'civic-faq'), 0o755);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (line) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8', env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` } });
    return { status, stdout, stderr };
  };
  const withoutTime = (text) => text.replace(/in \d+\.\d s/g, 'in a moment').trimEnd();

  it('shows files that are really read, and commands that are really run', () => {
    assert.deepEqual(files.map(([, name]) => name), ['questions.csv', 'answers/leaf-pickup.md', 'answers/parking.md', 'synonyms.txt', 'pins.csv', 'calls.csv']);
    assert.equal(commands.length, 5);
  });

  it('builds, and prints what it says', () => {
    const { status, stdout, stderr } = run(commands[0]);
    assert.deepEqual([status, stderr, withoutTime(stdout)], [0, '', withoutTime(built)]);
  });

  it('checks, and prints what it says', () => {
    const { status, stdout } = run(commands[1]);
    assert.deepEqual([status, stdout.trimEnd()], [1, checked.trimEnd()]);
  });

  it('puts files of all kinds together', () => {
    const { status, stdout, stderr } = run(commands[2]);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^en: 6 articles/);
  });

  it('makes a list, and builds with what was ticked in it', () => {
    const { status, stderr } = run(commands[3]);
    assert.deepEqual([status, stderr], [0, '40 notes read.\n']);
    const list = readFileSync(join(folder, 'list.md'), 'utf8');
    assert.match(list, /“mattress”.*\(sofa\)/);
    writeFileSync(join(folder, 'list.md'), list.replaceAll('- [ ]', '- [x]'));
    assert.equal(run(commands[4]).status, 0);
    assert.match(readFileSync(join(folder, 'faq/faq.en.json'), 'utf8'), /"mattress"/);
  });
});
