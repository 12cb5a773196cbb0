import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { asksForPersonal, seemsPersonal, type Question } from './index.js';

describe('what a resident may not want everybody to read', () => {
  const personal = [
    'call me at 215 555 0142', '(215) 555-0142', '+1 215.555.0142', '555-0142', 'my mail is jane.doe@alderwick.example', 'account 00123456789', 'اتصل بي ٢١٥٥٥٥٠١٤٢', 'ines@exämple.example.',
  ];
  for (const words of personal) test(`“${words}” seems so`, () => assert.equal(seemsPersonal(words), true));
  const harmless = [
    '', 'A deep hole in the road', '120 Mill Street', 'since 2026-11-27', 'from 2019 - 2026 and 2020 2021', 'at 39.95258, -75.16522', 'pole LT 0427', 'between 10:30 and 11:45', '120-124 Mill Street', '@council fix it', '19107', '100% 50¢ 3 times 4',
    '12/27/2026 at 10:30',
  ];
  for (const words of harmless) test(`“${words}” does not`, () => assert.equal(seemsPersonal(words), false));
  test('any text is judged in a moment', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => typeof seemsPersonal(text) === 'boolean'));
    const before = performance.now();
    for (const piece of ['1 ', '1. ', 'a@', '1-', '@.', '2019 ']) seemsPersonal(piece.repeat(2000));
    assert.ok(performance.now() - before < 500);
  });
  test('nobody is warned of what the city asks for', () => {
    const question = (more: Partial<Question>): Question => ({ code: 'Q', kind: 'string', label: 'Which one?', hint: '', required: false, choices: [], ...more });
    assert.deepEqual(
      [question({}), question({ kind: 'text', label: 'What else?' }), question({ kind: 'number' }), question({ label: 'Phone of the owner' }), question({ hint: 'Seven digits.' }), question({ label: 'Número del poste' })].map(asksForPersonal),
      [false, false, true, true, true, true],
    );
  });
});
