import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checks } from '../../tools/checks.mjs';
import { filesBelow, root } from '../../tools/places.mjs';

const text = (path) => readFileSync(join(root, path), 'utf8');
const json = (path) => JSON.parse(text(path));

describe('The workspace', () => {
  it('has no runtime library at its root, which would open every package to it', () => {
    assert.equal(json('package.json').dependencies, undefined);
  });

  it('checks imports that are there for their side effect', () => {
    assert.equal(json('tsconfig.base.json').compilerOptions.noUncheckedSideEffectImports, true);
  });

  it('keeps the document and Node out of core', () => {
    const { lib, types } = json('packages/core/tsconfig.json').compilerOptions;
    assert.deepEqual({ lib, types }, { lib: ['ES2022', 'WebWorker'], types: [] });
  });

  it('publishes core without a dependency', () => {
    assert.equal(json('packages/core/package.json').dependencies, undefined);
  });

  it('ships every tag with the version it is published as', () => {
    assert.ok(text('packages/elements/src/internal/version.ts').includes(`'${json('packages/elements/package.json').version}'`));
  });

  it('runs every test there is', () => {
    const run = checks.flatMap((check) => check.files?.() ?? []);
    const here = ['packages', 'stories', 'test', 'tools'].flatMap((folder) => filesBelow(folder, '.test.mjs'));
    assert.deepEqual(here.filter((file) => !run.includes(file)), []);
  });

  it('lets a server load the elements, silently', () => {
    const load = `import('@civic-elements/elements/civic-elements.js').then(() => console.log('loaded'))`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', load], { cwd: join(root, 'test'), encoding: 'utf8', stdio: 'pipe' });
    assert.equal(said, 'loaded\n');
  });
});
