import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build } from 'vite';
import { root } from '../../tools/places.mjs';
import { codeIn } from '../docs/pages.mjs';
import { filesOf, manifestOf, packAndInstall, packageFolder, published } from './packed-packages.mjs';

const text = (project, name, file) => readFileSync(join(packageFolder(project, name), file), 'utf8');

const tagsIn = (manifest) => JSON.parse(manifest).modules.flatMap(({ declarations }) => declarations);

/** Runs a module in the project the packages were installed in; gives what it printed. */
const run = (project, source) => execFileSync(process.execPath, ['--input-type=module', '-e', source], { cwd: project, encoding: 'utf8', stdio: 'pipe', timeout: 20_000 });

describe('What is published', () => {
  let project;
  let bytes;

  before(() => {
    ({ project, bytes } = packAndInstall());
  });
  after(() => {
    if (bytes) console.table(Object.fromEntries(Object.entries(bytes).map(([name, size]) => [name, { 'KB packed': (size / 1000).toFixed(1), files: filesOf(project, name).length }])));
    if (project) rmSync(project, { recursive: true });
  });

  for (const name of published) {
    describe(`@civic-elements/${name}`, () => {
      it('leaves publint nothing to say', async () => {
        const { messages, pkg } = await publint({ pkgDir: packageFolder(project, name), pack: false, strict: true });
        assert.deepEqual(messages.map((message) => formatMessage(message, pkg, { color: false })), []);
      });

      it('brings its licence and a page about itself', () => {
        const files = filesOf(project, name);
        assert.ok(files.includes('LICENSE') && files.includes('README.md'), files.join(' '));
        assert.match(text(project, name, 'README.md'), new RegExp(`^# @civic-elements/${name}$`, 'm'));
      });

      it('says what it is, to people and to programs', () => {
        const { description, keywords, license, engines, publishConfig, sideEffects } = manifestOf(project, name);
        assert.ok(description.length > 20 && keywords.length > 3);
        assert.deepEqual([license, publishConfig.access, typeof engines.node], ['Apache-2.0', 'public', 'string']);
        assert.notEqual(sideEffects, undefined);
      });

      it('has no test in it, and nothing of the machine it was made on', () => {
        const files = filesOf(project, name);
        assert.deepEqual(files.filter((file) => /\.test\.|\.tsbuildinfo$|node_modules/.test(file)), []);
        const homemade = files.filter((file) => /file:\/\/\/|workspace:/.test(text(project, name, file)) || text(project, name, file).includes(root));
        assert.deepEqual(homemade, []);
      });

      it('has the source of every module, so that what was deleted does not live on', () => {
        const files = filesOf(project, name);
        const lost = files.filter((file) => file.endsWith('.js.map')).flatMap((file) => JSON.parse(text(project, name, file)).sources
          .map((source) => join(file, '..', source)).filter((source) => !files.includes(source)));
        assert.deepEqual(lost, [], `remove packages/${name}/dist and build again`);
      });

      it('can be imported at every entry, its types beside it', () => {
        const entries = Object.entries(manifestOf(project, name).exports);
        const files = filesOf(project, name);
        for (const [entry, target] of entries) {
          for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
            const pattern = new RegExp(`^${file.slice(2).replaceAll('.', '\\.').replace('*', '.+')}$`);
            assert.ok(files.some((each) => pattern.test(each)), `${entry} leads to ${file}, which is not there`);
          }
        }
        const modules = entries.filter(([, target]) => target.default?.endsWith('.js')).map(([entry]) => `@civic-elements/${name}${entry.slice(1)}`);
        const counted = run(project, `for (const name of ${JSON.stringify(modules)}) console.log(name, Object.keys(await import(name)).length)`);
        assert.equal(counted.trim().split('\n').length, modules.length);
      });
    });
  }

  it('would be found out by publint where an entry leads nowhere', async () => {
    const folder = join(project, 'broken');
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'broken', version: '1.0.0', type: 'module', license: 'Apache-2.0', files: ['dist'], exports: './dist/index.js' }));
    const { messages } = await publint({ pkgDir: folder, pack: false, strict: true });
    assert.deepEqual(messages.map(({ code }) => code), ['FILE_DOES_NOT_EXIST']);
  });

  it('is one version of each, leaning on the same version of the others', () => {
    const versions = published.map((name) => manifestOf(project, name).version);
    assert.equal(new Set(versions).size, 1, versions.join(' '));
    const inner = published.flatMap((name) => Object.entries(manifestOf(project, name).dependencies ?? {})).filter(([library]) => library.startsWith('@civic-elements/'));
    assert.ok(inner.length > 0);
    assert.deepEqual(inner.filter(([, version]) => version !== versions[0]), []);
  });

  it('has one folder for pages without a build: all that its scripts ask for is in it, with the licences of what they hold', () => {
    const files = filesOf(project, 'elements').filter((file) => file.startsWith('cdn/'));
    const asked = files.filter((file) => file.endsWith('.js')).flatMap((file) => [...text(project, 'elements', file).matchAll(/["'`](\.\/[\w./-]+\.js)["'`]/g)].map(([, to]) => join(file, '..', to)));
    assert.ok(asked.length > 50);
    assert.deepEqual([...new Set(asked)].filter((file) => !files.includes(file)), []);
    assert.ok(files.includes('cdn/civic-elements.css') && files.includes('cdn/THIRD-PARTY-NOTICES.md'));
    assert.match(text(project, 'elements', 'cdn/civic-elements.js'), /^\/\*! Civic Elements, Apache-2\.0\. Its parts hold Lit /);
    for (const name of Object.keys(manifestOf(project, 'elements').dependencies).filter((library) => !library.startsWith('@civic-elements/'))) {
      assert.match(text(project, 'elements', 'THIRD-PARTY-NOTICES.md'), new RegExp(`^## ${name}\\b`, 'im'));
    }
  });

  it('keeps its tags and its style sheet where a bundler drops what nothing uses', async () => {
    writeFileSync(join(project, 'page.js'), codeIn(text(project, 'elements', 'README.md'), 'js').join('\n'));
    const [{ output }] = await build({
      configFile: false, root: project, logLevel: 'error',
      build: { write: false, target: 'es2022', lib: { entry: join(project, 'page.js'), formats: ['es'], cssFileName: 'page' } },
    });
    const page = output.find(({ isEntry }) => isEntry).code;
    for (const { tagName } of tagsIn(text(project, 'elements', 'custom-elements.json'))) assert.match(page, new RegExp(`\\w\\(["'\`]${tagName}["'\`],`), tagName);
    assert.ok(output.some(({ fileName, source }) => fileName.endsWith('.css') && String(source).includes(':not(:defined)')));
  });

  it('lets a program speak to a city', () => {
    const said = run(project, `
      import { newDraft, problemsWith } from '@civic-elements/core/requests';
      import { MemoryCity } from '@civic-elements/core/testing';
      const { services } = await new MemoryCity({ services: [] }).services();
      console.log(services.length, problemsWith(newDraft('key', 0), 'service', [], 'en').map(({ at }) => at).join());`);
    assert.equal(said.trim(), '0 service');
  });

  it('lets a city be served, described and stopped', () => {
    const said = run(project, `
      import { startCity } from '@civic-elements/server';
      import { Open311City } from '@civic-elements/core/open311';
      const { url, close } = await startCity({ port: 0 });
      const { services } = await new Open311City({ endpoint: url + 'open311/v2' }).services();
      const { openapi } = await (await fetch(url + 'openapi.json')).json();
      console.log(services.length, openapi);
      await close();`);
    assert.match(said, /^0 3\.1\./);
  });

  it('brings a command that helps', () => {
    const command = join(packageFolder(project, 'server'), manifestOf(project, 'server').bin['civic-server']);
    assert.match(execFileSync(process.execPath, [command, '--help'], { encoding: 'utf8' }), /^Usage: civic-server/);
  });

  it('brings a command that makes answers ready', () => {
    const command = join(packageFolder(project, 'server'), manifestOf(project, 'server').bin['civic-faq']);
    const faq = (...typed) => execFileSync(process.execPath, [command, ...typed], { cwd: project, encoding: 'utf8' });
    assert.match(faq('--help'), /^Usage: civic-faq/);
    writeFileSync(join(project, 'questions.csv'), 'question,answer\nWhen is trash day?,"<p>On <b>Tuesday</b>.</p>"\n');
    writeFileSync(join(project, 'snow.md'), '---\ntopic: Streets\n---\n# When do you plow?\n\nAfter two inches.\n');
    assert.match(faq('build', 'questions.csv', 'snow.md', '--out', 'faq', '--index', 'always'), /^en: 2 articles\n/);
    assert.match(readFileSync(join(project, 'faq/faq.en.json'), 'utf8'), /On \*\*Tuesday\*\*\./);
  });

  it('brings a command that looks after journey maps', () => {
    const command = join(packageFolder(project, 'server'), manifestOf(project, 'server').bin['civic-journey']);
    const journey = (...typed) => execFileSync(process.execPath, [command, ...typed], { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    assert.match(journey('--help'), /^Usage: civic-journey/);
    writeFileSync(join(project, 'day.mmd'), 'journey\n  title A day\n  section Call\n    Waits: 2: Ana\n');
    assert.match(journey('convert', 'day.mmd', '--to', 'svg'), /^<svg .*<title>A day<\/title>/);
    for (const name of ['journey-map', 'journey-measures', 'insight-event']) assert.match(readFileSync(join(packageFolder(project, 'core'), `schemas/${name}.schema.json`), 'utf8'), /"\$id": "https:\/\/civic-elements\.dev\//);
  });

  it('has the types a program in TypeScript is checked against', () => {
    writeFileSync(join(project, 'page.ts'), `
      import '@civic-elements/elements/civic-elements.js';
      import { RequestForm } from '@civic-elements/elements';
      import type { City } from '@civic-elements/core/requests';
      import { colors } from '@civic-elements/tokens';
      const form = document.createElement('civic-request-form');
      const same: RequestForm = form;
      same.city = undefined as City | undefined;
      same.headingLevel = colors.neutral.light['color-ink'].length;
      // @ts-expect-error -- a level is a number
      same.headingLevel = 'two';
    `);
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022,dom,dom.iterable', '--module', 'nodenext', '--types', '', '--ignoreConfig', 'page.ts'];
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
    const checked = () => execFileSync(join(root, 'node_modules/.bin/tsc'), options, { cwd: project, encoding: 'utf8', stdio: 'pipe' });
    try {
      checked();
    } catch (error) {
      assert.fail(error.stdout);
    }
  });
});
