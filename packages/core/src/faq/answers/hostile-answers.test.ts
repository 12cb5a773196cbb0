import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { answerText, readAnswer, safeHref, writeAnswer } from '../index.js';

/** Numbers from 0 up to 1, the same row in every run. */
function row(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;
}

const pieces = [
  '**', '*', '_', '__', '`', '[', '](', ')', '](javascript:alert(1))', '![', '<https://', '<br>', '<', '>', '\n', '\n\n', '\n- ', '\n  - ', '\n1. ', '\n> ', '\n# ', '|', '\n|-|-|\n', '---', '===', '\\', 'https://', 'www.', 'a', ' ', '  ', '\t', '\0', '\u202e', '\ud800', '&#x6a;', 'javascript:', 'data:', '//', '/\\', '@', ':', '%0a', '(', '🚲', '重', '__proto__',
];

function anyText(draw: () => number): string {
  let text = '';
  for (let left = 1 + Math.floor(draw() * 30); left > 0; left--) {
    text += draw() < 0.85 ? pieces[Math.floor(draw() * pieces.length)] : String.fromCharCode(Math.floor(draw() * 0xffff));
    if (draw() < 0.02) text = text.repeat(1 + Math.floor(draw() * 20)).slice(0, 5000);
  }
  return text;
}

/** The least of three, for the machine may have looked away for a moment. */
const timeFor = (act: () => void) => Math.min(...[0, 1, 2].map(() => {
  const began = performance.now();
  act();
  return performance.now() - began;
}));

const led = /^(?:https?:|mailto:|tel:|\/(?!\/)|#)/;

describe('whatever an answer holds', () => {
  test('100,000 texts neither throw nor hang, nor leave a link that leads elsewhere', () => {
    const draw = row(311);
    let slowest = { text: '', ms: 0 };
    for (let at = 0; at < 100_000; at++) {
      const text = anyText(draw);
      const began = performance.now();
      const tree = readAnswer(text);
      const href = safeHref(text);
      const ms = performance.now() - began;
      if (ms > slowest.ms) slowest = { text, ms };
      answerText(tree);
      const hrefs = [...JSON.stringify(tree).matchAll(/"href":"((?:[^"\\]|\\.)*)"/g)].map(([, found]) => String(found));
      if (![...hrefs, href ?? '#'].every((found) => led.test(found))) assert.fail(`${JSON.stringify(text)} leads to ${hrefs.join(', ')} or ${href}`);
      if (at % 20 === 0) {
        const kept = readAnswer(writeAnswer(tree));
        const same = answerText(kept) === answerText(tree) && isDeepStrictEqual(readAnswer(writeAnswer(kept)), kept);
        if (!same) assert.fail(`Does not come back the same: ${JSON.stringify(text).slice(0, 2000)}`);
      }
    }
    const again = timeFor(() => {
      readAnswer(slowest.text);
      safeHref(slowest.text);
    });
    console.log(`Slowest of 100,000 answers: ${slowest.ms.toFixed(2)} ms, again ${again.toFixed(2)} ms`);
    assert.ok(again < 50, `${again} ms for ${JSON.stringify(slowest.text)}`);
  });

  test('the longest that is read does not hold the page up', () => {
    const parts = [
      '\u00a0> a\n', '\f- a\n', 'x', ' ', '*', '_', '**a ', '*a', '_a ', '`', '[', '![', '](', '[a](', '[a](b "', '[a](b(', '[\\', '\\', '<https://', '<a@', 'https://.', 'https://', 'www.', 'https://a.', '> ', '- ', '1. ', '\n- ', '\n1. ', '\n> ', '\n# ', '|', '| - ', '\n|\n|-|', 'a|b\n-|-\n', '\n', ' \n', '\\\n', '<br>', ' <br', '- - ', '---', '= ', '\t- ',
      '\u00a0', '重', '🚲', '!', '![ ](', '&', '\0', 'a\n```\n', '#', '# ',
    ];
    let worst = 0;
    for (const part of parts) {
      for (const text of [part.repeat(1e6 / part.length), `x${part.repeat(1e5 / part.length)}x`, `**_[${part.repeat(1e5 / part.length)}`]) {
        const ms = timeFor(() => readAnswer(text));
        worst = Math.max(worst, ms);
        assert.ok(ms < 50, `${ms} ms for ${JSON.stringify(text.slice(0, 20))}…`);
      }
    }
    for (const nested of [Array.from({ length: 400 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'), Array.from({ length: 400 }, (_, at) => `${'> '.repeat(at)}a`).join('\n')]) {
      worst = Math.max(worst, timeFor(() => answerText(readAnswer(nested))));
    }
    console.log(`Slowest of the longest answers: ${worst.toFixed(1)} ms`);
    assert.ok(worst < 50);
    assert.ok(timeFor(() => safeHref(`https://a.example/${'('.repeat(1e5)}`)) < 50);
  });
});
