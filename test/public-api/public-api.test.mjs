import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../tools/places.mjs';
import { exportedFrom } from './declarations.mjs';
import { publicApi } from './public-api.mjs';

const golden = join(root, 'test/public-api/public-api.golden.txt');

describe('The public API', () => {
  it('is the one that was read and agreed; UPDATE_GOLDEN=1 writes it anew', () => {
    const api = publicApi();
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, api);
    const [now, agreed] = [api, readFileSync(golden, 'utf8')].map((text) => text.split('\n'));
    const onlyIn = (lines, others) => lines.filter((line) => !others.includes(line)).join('\n');
    assert.equal(`gone:\n${onlyIn(agreed, now)}\nnew:\n${onlyIn(now, agreed)}`, 'gone:\n\nnew:\n');
    assert.equal(api, agreed.join('\n'), 'a name has moved');
  });

  it('knows where every exported name is declared', () => {
    assert.doesNotMatch(publicApi(), /, not found$/m);
  });

  it('would notice a name or a signature that changes', () => {
    const files = {
      '/index.d.ts': `/** All. */\nexport * from './a.js';\nexport { type B as C } from './b.js';\nexport type { D } from 'lit';\n`,
      '/a.d.ts': `export declare function a(x: {\n  y: string;\n}): Promise<void>;\nexport declare class A {\n  #private;\n  private z;\n  b(): void;\n}\ndeclare const hidden: 1;\n`,
      '/b.d.ts': `export interface B {\n  /** Why. */\n  readonly x: number;\n}\nexport type E = { a: 1 } & B;\n`,
    };
    const read = (path) => files[path];
    assert.deepEqual([...exportedFrom('/index.d.ts', read)], [
      ['A', 'class A { b(): void; }'],
      ['C', 'interface B { readonly x: number; }'],
      ['D', 'from lit'],
      ['a', 'function a(x: { y: string; }): Promise<void>'],
    ]);
    assert.equal(exportedFrom('/b.d.ts', read).get('E'), 'type E = { a: 1 } & B');
  });
});
