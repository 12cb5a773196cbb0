import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { journeyMapJson } from '@civic-elements/core/journey';
import { janeAsIs, janeToBe } from '@civic-elements/demo-city';
import { help } from './help.js';
import { readCommandLine } from './command-line.js';

const main = fileURLToPath(new URL('main.js', import.meta.url));

describe('The command civic-journey', () => {
  let folder = '';
  const path = (name: string): string => join(folder, name);
  const text = (name: string): string => readFileSync(path(name), 'utf8');
  /** Runs the real command in a folder of its own. */
  const run = (...typed: readonly string[]) => new Promise<{ code: number; said: string; told: string }>((resolve) => {
    execFile(process.execPath, [main, ...typed], { cwd: folder, maxBuffer: 2 ** 24 }, (error, said, told) => resolve({ code: error === null ? 0 : Number(error.code), said, told }));
  });

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'civic-journey-'));
    writeFileSync(path('as-is.json'), journeyMapJson(janeAsIs));
    writeFileSync(path('to-be.json'), journeyMapJson(janeToBe));
    writeFileSync(path('broken.json'), journeyMapJson({ ...janeAsIs, stages: janeAsIs.stages.map((stage) => ({ ...stage, phase: 'none' })) }));
    writeFileSync(path('figures.json'), JSON.stringify({
      schemaVersion: '1.0', map: 'jane-as-is', mapVersion: '1.0.0', period: { label: 'March' }, threshold: 11, synthetic: true,
      touchpoints: [{ touchpoint: 'tax-search', channel: 'mobile', measures: [{ measure: 'volume', value: 900, unit: 'count' }, { measure: 'empty_result_rate', value: 0.4, unit: 'ratio', n: 900, target: 0.1 }] }],
    }));
    writeFileSync(path('bad-figures.json'), JSON.stringify({ schemaVersion: '1.0', map: 'jane-as-is', mapVersion: '1.0.0', period: { label: 'March' }, threshold: 3, synthetic: true, touchpoints: [] }));
    writeFileSync(path('no.json'), '{ not json');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('checks files, names each fault with its path, and ends with 1', async () => {
    const good = await run('check', 'as-is.json', 'figures.json');
    assert.deepEqual([good.code, good.told], [0, '']);
    assert.equal(good.said, 'as-is.json: a map of 4 stages and 8 steps, nothing wrong.\nfigures.json: figures of 1 touchpoint, nothing wrong.\n');
    const bad = await run('check', 'broken.json', 'no.json', 'bad-figures.json', 'to-be.json');
    assert.equal(bad.code, 1);
    assert.match(bad.told, /^broken\.json: stages\[0\]\.phase names “none”, and there is no phase of that id$/m);
    assert.match(bad.told, /^no\.json: the whole is no JSON:/m);
    assert.match(bad.told, /^bad-figures\.json: threshold must be a whole number from 11 on/m);
    assert.match(bad.said, /^to-be\.json: a map/m);
  });

  it('converts to every form, and tells what it left out beside the form itself', async () => {
    for (const [kind, begins] of [['json', /^\{\n/], ['csv', /^\ufeffmap,stage/], ['markdown', /^# Jane/], ['html', /^<table lang="en"/], ['mermaid', /^journey\n/], ['cjml', /^<\?xml .*\n<CJML version="2\.0">/], ['svg', /^<svg xmlns/]] as const) {
      const { code, said, told } = await run('convert', 'as-is.json', '--to', kind);
      assert.equal(code, 0, kind);
      assert.match(said, begins);
      if (kind === 'json') assert.equal(told, '');
      else assert.match(told, /^Left out: /m);
    }
  });

  it('brings a map back from a sheet and from a text as it was', async () => {
    for (const [kind, name] of [['csv', 'sheet.csv'], ['markdown', 'text.md']] as const) {
      const there = await run('convert', 'as-is.json', '--to', kind, '--out', name);
      assert.deepEqual([there.code, there.said], [0, `Written to ${name}.\n`]);
      assert.match(there.told, /^Left out: provenance is not in it; it stays in the map that it is laid over again$/m);
      const back = await run('convert', name, '--to', 'json', '--over', 'as-is.json');
      assert.deepEqual([back.code, back.told, back.said], [0, '', text('as-is.json')]);
    }
  });

  it('reads Mermaid, and tells the line of what Mermaid would change without a word', async () => {
    writeFileSync(path('told.mmd'), 'journey\n  title A day\n  section Call\n    Wait until 9:30: 2: Me\n');
    const { code, said, told } = await run('convert', 'told.mmd', '--to', 'json', '--lang', 'es');
    assert.equal(code, 0);
    assert.equal((JSON.parse(said) as { lang: string }).lang, 'es');
    assert.match(told, /^told\.mmd:4: /m);
  });

  it('reads a page with a table or a list, in the language of the page, and tells the cell of what it leaves out', async () => {
    await run('convert', 'as-is.json', '--to', 'html', '--out', 'table.html');
    const again = JSON.parse((await run('convert', 'table.html', '--to', 'json')).said) as typeof janeAsIs;
    assert.deepEqual(again.stages.map(({ id, steps }) => [id, steps.map((step) => [step.id, step.emotions])]), janeAsIs.stages.map(({ id, steps }) => [id, steps.map((step) => [step.id, step.emotions])]));
    writeFileSync(path('page.html'), '<!doctype html><html lang="es"><title>x</title><nav><ol><li>Inicio</ol></nav><h1>Ana</h1><ol><li>Llama<ol><li>Espera<ul><li>Channel: Phone<li>Feeling: Tensa</ul></ol></ol>');
    const { code, said, told } = await run('convert', 'page.html', '--to', 'json');
    assert.deepEqual([code, (JSON.parse(said) as { lang: string; title: string }).lang, (JSON.parse(said) as { title: string }).title], [0, 'es', 'Ana']);
    assert.match(told, /^page\.html: “Llama”, “Espera”, “Feeling”: No score/m);
    writeFileSync(path('none.html'), '<p>Nothing</p>');
    assert.match((await run('convert', 'none.html', '--to', 'json')).told, /^none\.html: the whole holds no table and no list of a journey$/m);
  });

  it('reads Markdown that was written by hand, without a map below it', async () => {
    writeFileSync(path('by-hand.md'), '# Flowers\n1. Landing page\n   1. Select\n      - Feeling: Glad\n2. Basket\n   1. Pay\n');
    const { code, said, told } = await run('convert', 'by-hand.md', '--to', 'json');
    assert.deepEqual([code, (JSON.parse(said) as typeof janeAsIs).stages.map(({ title, steps }) => [title, steps.map((step) => step.title)])], [0, [['Landing page', ['Select']], ['Basket', ['Pay']]]]);
    assert.match(told, /^by-hand\.md:4: No score/m);
  });

  it('names the rows of a table in the language asked for', async () => {
    assert.match((await run('convert', 'as-is.json', '--to', 'html', '--lang', 'es')).said, /data-lane="title">Pasos</);
    assert.match((await run('convert', 'as-is.json', '--to', 'svg', '--lang', 'ar')).said, /<svg [^>]*lang="ar" direction="rtl"/);
    assert.match((await run('convert', 'as-is.json', '--to', 'svg', '--width', '2400')).said, /viewBox="0 0 2400 /);
  });

  it('lays figures on a table and a picture, and none that are of another map', async () => {
    for (const kind of ['html', 'svg']) {
      const { code, said } = await run('convert', 'as-is.json', '--to', kind, '--metrics', 'figures.json');
      assert.equal(code, 0);
      assert.match(said.replace(/<[^>]*>/g, ' ').replace(/ +/g, ' '), /These figures are made up.*Searches that find nothing: 40%/s);
    }
    assert.equal((await run('convert', 'to-be.json', '--to', 'svg', '--metrics', 'figures.json')).code, 1);
    assert.match((await run('convert', 'as-is.json', '--to', 'csv', '--metrics', 'figures.json')).told, /^--metrics goes with --to html/);
  });

  it('reports what a map does not hold up, with and without the map of what is planned', async () => {
    const alone = await run('report', 'as-is.json');
    assert.equal(alone.code, 0);
    assert.match(alone.said, /^Pain points that no opportunity addresses: (?!0)\d+$/m);
    const both = await run('report', 'as-is.json', '--compare', 'to-be.json');
    assert.match(both.said, /^Pain points that no opportunity addresses: 0$/m);
    assert.match(both.said, /^Steps whose feeling is not known: 1\n {2}\S+: Mails a form and hears nothing$/m);
  });

  it('reports what the figures say of each pain, also for programs', async () => {
    const { said } = await run('report', 'as-is.json', '--metrics', 'figures.json');
    assert.match(said, /^ {2}These figures are made up\.\n {2}confirmed: The search knows only/m);
    const json = JSON.parse((await run('report', 'as-is.json', '--metrics', 'figures.json', '--json')).said) as { painsByState: readonly { id: string; state: string; affected?: number }[] };
    assert.deepEqual(json.painsByState.slice(0, 1).map(({ id, state, affected }) => [id, state, affected]), [['pain-empty-search', 'confirmed', 900]]);
    const strange = await run('report', 'to-be.json', '--metrics', 'figures.json');
    assert.equal(strange.code, 1);
    assert.match(strange.told, /^figures\.json: map names “jane-as-is”, and the map is “jane-to-be”$/m);
  });

  it('says in words why it cannot go on, never as a trace', async () => {
    for (const [typed, words] of [
      [[], /^Say what to do: check, convert or report\./],
      [['make'], /“make” is not a command/],
      [['check'], /^Name the file to check\./],
      [['check', 'none.json'], /^There is no file none\.json\./],
      [['check', '.'], /^\. is a folder\./],
      [['convert', 'as-is.json'], /^civic-journey convert needs --to, with one of these after it: json, csv/],
      [['convert', 'as-is.json', '--to', 'pdf'], /^--to takes one of these/],
      [['convert', 'as-is.json', '--to', 'csv', '--from', 'xls'], /^--from takes one of these/],
      [['convert', 'sheet.csv', '--to', 'json'], /needs --over/],
      [['convert', 'as-is.json', '--to', 'svg', '--width', '12'], /is not a width/],
      [['convert', 'as-is.json', '--to', 'html', '--lang', 'Klingonese!'], /is not a language/],
      [['convert', 'as-is.json', '--to', 'json', '--out', './as-is.json'], /would be both read and written/],
      [['convert', 'as-is.json', '--to', 'json', '--out', 'none/x.json'], /cannot be written \(ENOENT\)/],
      [['report', 'as-is.json', 'to-be.json'], /one file too many/],
      [['report', 'as-is.json', '--jsn'], /has no option --jsn/],
      [['report', 'as-is.json', '--json=yes'], /takes no value/],
      [['report', 'as-is.json', '--metrics'], /needs a value/],
    ] as const) {
      const { code, said, told } = await run(...typed);
      assert.deepEqual([code, said], [2, ''], typed.join(' '));
      assert.match(told, words);
      assert.doesNotMatch(told, /\n\s+at |node:/);
    }
  });

  it('helps, with every option it knows', async () => {
    const { code, said } = await run('convert', '--help');
    assert.deepEqual([code, said], [0, help]);
    assert.ok(help.split('\n').every((line) => line.length <= 110));
    const values: Readonly<Record<string, string>> = { '--to': 'html', '--from': 'mermaid', '--lang': 'es', '--width': '900' };
    const named = help.match(/(?<=^ {2})--[a-z]+/gm) ?? [];
    assert.equal(named.length, 10);
    for (const option of named) {
      const typed = option === '--json' ? [option] : [option, values[option] ?? 'x'];
      assert.ok([['convert', 'x', '--to', 'svg', ...typed], ['report', 'x', ...typed]].some((line) => readCommandLine(line).kind !== 'problem'), option);
    }
  });
});
