import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importTogether } from './all-at-once.mjs';
import { joinedParts } from './join-parts.mjs';

/** A chunk named after itself, of one module. */
const chunk = (name, { imports = [], dynamicImports = [], ...more } = {}) => ({ name, fileName: `${name}.js`, moduleIds: [name], imports: imports.map((each) => `${each}.js`), dynamicImports: dynamicImports.map((each) => `${each}.js`), code: name, isEntry: false, isDynamicEntry: false, ...more });
const tag = (name, imports, dynamicImports) => chunk(name, { imports, dynamicImports, isEntry: true });
const later = (name, imports) => chunk(name, { imports, isDynamicEntry: true });
const joined = (chunks, bytes = {}) => joinedParts(chunks, { weigh: ({ name }) => bytes[name] ?? 100, isRare: ({ name }) => name === 'rare' });

describe('What is joined into one file', () => {
  it('what the same tags need, however large', () => {
    const of = joined([tag('form', ['base', 'words']), tag('tracker', ['base', 'words']), chunk('base'), chunk('words')], { base: 9000, words: 9000, form: 9000, tracker: 9000 });
    assert.equal(of.get('base'), of.get('words'));
    assert.notEqual(of.get('base'), of.get('form'));
  });

  it('little that others fetch in vain, and nothing large', () => {
    const chunks = [tag('form', ['base', 'own']), tag('tracker', ['base']), tag('search', ['base', 'own']), chunk('base'), chunk('own')];
    const small = joined(chunks, { own: 300 });
    const large = joined(chunks, { own: 9000 });
    assert.equal(small.get('own'), small.get('base'));
    assert.notEqual(large.get('own'), large.get('base'));
  });

  it('a part by import() stays a file of its own, and what a page has already is not counted against it', () => {
    const of = joined([tag('form', ['own'], ['later']), later('later', ['own']), chunk('own')], { own: 9000 });
    assert.equal(of.has('later'), false);
    assert.equal(of.get('own'), 'form');
  });

  it('never two that would need one another', () => {
    const of = joined([tag('form', ['a', 'b', 'c']), tag('tracker', ['a', 'b', 'c']), tag('search', ['b']), chunk('a', { imports: ['b'] }), chunk('b', { imports: ['c'] }), chunk('c')], { a: 10, b: 9000, c: 10 });
    assert.ok(of.get('a') !== of.get('c') || of.get('a') === of.get('b'), [...of].join(' '));
  });

  it('whatever a rare part needs beside', () => {
    const of = joined([tag('form', ['own'], ['rare']), tag('tracker', [], ['rare']), later('rare', ['own']), chunk('own')], { own: 9000 });
    assert.equal(of.get('own'), 'form');
  });
});

describe('What is asked for at once', () => {
  it('names all files, and gives the first', () => {
    assert.equal(importTogether([{ fileName: 'parts/a.js' }, { fileName: 'parts/b.js' }], './'), 'Promise.all([import("./a.js"), import("./b.js")]).then(([part]) => part)');
    assert.equal(importTogether([{ fileName: 'parts/a.js' }], './parts/'), 'import("./parts/a.js")');
  });
});
