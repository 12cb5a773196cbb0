import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { applyPatch, pointerOf, readPointer, type JsonPatch, type PatchFaultKind } from './index.js';

/** Each thing that the appendix of RFC 6902 shows, by its section, with data of our own. */
const cases: readonly (readonly [section: string, says: string, before: unknown, patch: JsonPatch, after: unknown])[] = [
  ['A.1', 'adds to an object', { desk: 'permits' }, [{ op: 'add', path: '/floor', value: 2 }], { desk: 'permits', floor: 2 }],
  ['A.2', 'adds into a list, before what stood there', { desks: ['a', 'c'] }, [{ op: 'add', path: '/desks/1', value: 'b' }], { desks: ['a', 'b', 'c'] }],
  ['A.3', 'removes from an object', { desk: 'permits', floor: 2 }, [{ op: 'remove', path: '/floor' }], { desk: 'permits' }],
  ['A.4', 'removes from a list', { desks: ['a', 'x', 'b'] }, [{ op: 'remove', path: '/desks/1' }], { desks: ['a', 'b'] }],
  ['A.5', 'replaces a value', { desk: 'permits', floor: 2 }, [{ op: 'replace', path: '/floor', value: null }], { desk: 'permits', floor: null }],
  ['A.6', 'moves a value to another object', { a: { one: 1, two: 2 }, b: { three: 3 } }, [{ op: 'move', from: '/a/two', path: '/b/two' }], { a: { one: 1 }, b: { three: 3, two: 2 } }],
  ['A.7', 'moves within a list; the place is that after it was taken out', ['a', 'b', 'c', 'd'], [{ op: 'move', from: '/1', path: '/3' }], ['a', 'c', 'd', 'b']],
  ['A.8', 'goes on where a test holds', { desk: 'permits', lines: ['a', 2] }, [{ op: 'test', path: '/desk', value: 'permits' }, { op: 'test', path: '/lines/1', value: 2 }], { desk: 'permits', lines: ['a', 2] }],
  ['A.10', 'adds an object in an object', { desk: 'permits' }, [{ op: 'add', path: '/clerk', value: { of: {} } }], { desk: 'permits', clerk: { of: {} } }],
  ['A.11', 'pays no heed to fields it does not know', {}, [{ op: 'add', path: '/a', value: 1, from: 7, note: 'x' } as never], { a: 1 }],
  ['A.14', 'reads ~01 as ~1, and tells it from /', { '/': 9, '~1': 10 }, [{ op: 'test', path: '/~01', value: 10 }, { op: 'test', path: '/~1', value: 9 }], { '/': 9, '~1': 10 }],
  ['A.16', 'adds a list as one thing at the end', { desks: ['a'] }, [{ op: 'add', path: '/desks/-', value: ['b', 'c'] }], { desks: ['a', ['b', 'c']] }],
  ['4.1', 'puts a value over one that is there', { floor: 2, desk: 'a' }, [{ op: 'add', path: '/floor', value: 3 }], { floor: 3, desk: 'a' }],
  ['4.1', 'puts another document in place of all', { floor: 2 }, [{ op: 'add', path: '', value: [1] }], [1]],
  ['4.3', 'replaces the whole', 1, [{ op: 'replace', path: '', value: 2 }], 2],
  ['4.4', 'moves a value over another one', { a: 1, b: 2, c: 3 }, [{ op: 'move', from: '/a', path: '/b' }], { b: 1, c: 3 }],
  ['4.4', 'moves a value out to where its holder stood', [0, { a: 1 }], [{ op: 'move', from: '/1/a', path: '/1' }], [0, 1, {}]],
  ['4.5', 'copies a value', { a: { b: 1 } }, [{ op: 'copy', from: '/a', path: '/c' }], { a: { b: 1 }, c: { b: 1 } }],
  ['4.6', 'holds objects for the same in any order', { a: { b: 1, c: [2] } }, [{ op: 'test', path: '/a', value: { c: [2], b: 1 } }], { a: { b: 1, c: [2] } }],
];

const faults: readonly (readonly [section: string, says: string, before: unknown, patch: JsonPatch, kind: PatchFaultKind, at?: number])[] = [
  ['A.9', 'a test that fails', { desk: 'permits' }, [{ op: 'test', path: '/desk', value: 'taxes' }], 'test'],
  ['A.12', 'a place in nothing', { desk: 'permits' }, [{ op: 'add', path: '/clerk/name', value: 'x' }], 'missing'],
  ['A.13', 'an operation that is none of the six', {}, [{ op: 'put', path: '/a', value: 1 } as never], 'operation'],
  ['A.15', 'a text that only looks like the number', { '~1': 10 }, [{ op: 'test', path: '/~01', value: '10' }], 'test'],
  ['4', 'no path', {}, [{ op: 'add', value: 1 } as never], 'operation'],
  ['4', 'no value', {}, [{ op: 'add', path: '/a' } as never], 'operation'],
  ['4', 'no operation at all', {}, [null as never], 'operation'],
  ['4.2', 'something to remove that is not there', { a: 1 }, [{ op: 'remove', path: '/b' }], 'missing'],
  ['4.3', 'something to replace that is not there', { a: 1 }, [{ op: 'replace', path: '/b', value: 1 }], 'missing'],
  ['4.3', 'a name that every object inherits', {}, [{ op: 'replace', path: '/toString', value: 1 }], 'missing'],
  ['4.4', 'a move into itself', { a: { b: {} } }, [{ op: 'move', from: '/a', path: '/a/b/c' }], 'into-itself'],
  ['4.4', 'a move from nowhere', {}, [{ op: 'move', from: '/a', path: '/b' }], 'missing'],
  ['4.5', 'a copy without a from', {}, [{ op: 'copy', path: '/b' } as never], 'operation'],
  ['6901', 'a pointer that does not begin with /', { a: 1 }, [{ op: 'remove', path: 'a' }], 'pointer'],
  ['6901', 'a pointer with a bare ~', { 'a~': 1 }, [{ op: 'remove', path: '/a~' }], 'pointer'],
  ['6901', 'a place with a nought before it', [1, 2], [{ op: 'remove', path: '/01' }], 'missing'],
  ['6901', 'a place beyond the list', [1], [{ op: 'add', path: '/2', value: 3 }], 'missing'],
  ['5', 'a fault after what went well', { a: 1 }, [{ op: 'remove', path: '/a' }, { op: 'remove', path: '/a' }], 'missing', 1],
];

describe('A JSON Patch', () => {
  for (const [section, says, before, patch, after] of cases) {
    it(`${section}: ${says}`, () => {
      const kept = JSON.stringify(before);
      const { document, inverse, fault } = applyPatch(before, patch);
      assert.equal(fault, undefined);
      assert.deepEqual(document, after);
      assert.equal(JSON.stringify(before), kept, 'the document from before is as it was');
      assert.equal(JSON.stringify(applyPatch(document, inverse ?? []).document), kept);
    });
  }

  for (const [section, says, before, patch, kind, at = 0] of faults) {
    it(`${section}: is refused whole for ${says}`, () => {
      const kept = JSON.stringify(before);
      assert.deepEqual(applyPatch(before, patch), { fault: { kind, at } });
      assert.equal(JSON.stringify(before), kept);
    });
  }

  it('shares what it does not touch', () => {
    const before = { a: { deep: [1] }, b: { deep: [2] } };
    const { document } = applyPatch(before, [{ op: 'replace', path: '/a/deep/0', value: 3 }]);
    assert.equal(document?.b, before.b);
    assert.notEqual(document?.a, before.a);
  });

  it('has __proto__ for a name like others', () => {
    const { document } = applyPatch({}, [{ op: 'add', path: '/__proto__', value: { bad: 1 } }]);
    assert.equal(JSON.stringify(document), '{"__proto__":{"bad":1}}');
    assert.equal(({} as { bad?: number }).bad, undefined);
  });

  it('goes there and back to the byte, and throws at no patch', () => {
    const names = fc.constantFrom('a', 'b', 'c/d', 'e~f', '', '0', '__proto__');
    const { any } = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 3 }, fc.integer({ min: 0, max: 2 }), fc.array(tie('any'), { maxLength: 4 }), fc.array(fc.tuple(names, tie('any')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries))),
    }));
    const pointer = fc.array(fc.oneof(names, fc.constantFrom('0', '1', '-')), { maxLength: 2 }).map((parts) => pointerOf(...parts));
    const operation = fc.record({ op: fc.constantFrom('add', 'remove', 'replace', 'move', 'copy', 'test'), path: pointer, from: pointer, value: any });
    const went = new Map<string, number>();
    fc.assert(fc.property(any, fc.array(operation, { minLength: 1, maxLength: 3 }), (document, patch) => {
      const kept = JSON.stringify(document);
      const there = applyPatch(document, patch as JsonPatch);
      assert.equal(JSON.stringify(document), kept);
      if (there.fault) return;
      for (const { op } of patch) went.set(op, (went.get(op) ?? 0) + 1);
      const back = applyPatch(there.document, there.inverse);
      assert.equal(JSON.stringify(back.document), kept);
      // And forth again, by the way back from the way back.
      assert.equal(JSON.stringify(applyPatch(back.document, back.inverse ?? []).document), JSON.stringify(there.document));
    }), { numRuns: 20_000 });
    for (const op of ['add', 'remove', 'replace', 'move', 'copy', 'test']) assert.ok((went.get(op) ?? 0) > 0, `${op} fitted ${went.get(op)} times`);
  });
});

describe('A JSON Pointer', () => {
  it('writes and reads any names', () => {
    fc.assert(fc.property(fc.array(fc.string()), (parts) => assert.deepEqual(readPointer(pointerOf(...parts)), parts)));
    assert.equal(pointerOf('stages', 0, 'a/b', 'c~d'), '/stages/0/a~1b/c~0d');
  });
});
