import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { contrast, pairsThatFallShort } from './contrast-gate.mjs';
import { faultsIn } from './validate-sources.mjs';

const dist = async (name) => readFile(new URL(`../dist/${name}`, import.meta.url), 'utf8');

test('contrast is measured as WCAG measures it', () => {
  assert.equal(contrast('#000000', '#ffffff').toFixed(2), '21.00');
  assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
  assert.equal(contrast('#ffffff', '#777777').toFixed(2), '4.48');
});

test('a pair under its ratio is named with its ratio and its scheme', () => {
  const pairs = [{ why: 'Text is read.', atLeast: 4.5, front: ['ink', 'grey'], on: ['ground'] }];
  const found = pairsThatFallShort('neutral dark', { ink: '#000000', grey: '#777777', ground: '#ffffff' }, pairs);
  assert.deepEqual(found, ['neutral dark: grey on ground is 4.47:1, needs 4.5:1. Text is read.']);
});

test('a pair that names no colour does not pass in silence', () => {
  const pairs = [{ why: '', atLeast: 3, front: ['inck'], on: ['ground'] }];
  assert.match(pairsThatFallShort('neutral light', { ground: '#ffffff' }, pairs)[0], /inck is declared in a pair and is no colour/);
});

test('colours and sizes must be objects, as DTCG 2025.10 has them', () => {
  const token = ($type, $value) => faultsIn('x', { size: { $type, $value } }).length > 0;
  assert.ok(token('color', '#ffffff'));
  assert.ok(token('dimension', '16px'));
  assert.ok(token('dimension', { value: 16, unit: 'em' }));
  assert.ok(token(undefined, 16));
  assert.ok(token('color', { colorSpace: 'srgb', components: [1, 1, 1], hex: '#fffffe' }));
  assert.ok(!token('color', { colorSpace: 'srgb', components: [1, 1, 1], hex: '#ffffff' }));
  assert.ok(!token('color', '{palette.gray.90}'));
});

test('a name the format forbids is found', () => {
  assert.equal(faultsIn('x', { 'a.b': { $type: 'number', $value: 1 } }).length, 1);
  assert.equal(faultsIn('x', { $size: 1 }).length, 1);
});

test('every private name takes the page’s public value first', async () => {
  const { hostTokens, hostTones, sizes } = await import('../dist/index.js');
  const taken = [...(hostTokens + hostTones).matchAll(/--_([a-z0-9-]+):var\(--civic-([a-z0-9-]+),/g)];
  assert.ok(taken.length > 100);
  for (const [, own, open] of taken) assert.equal(own, open);
  assert.match(sizes['font-size-s'], /max\(1rem,16px\)/);
});

test('every colour is among the tokens or among the tones, and in one of them only', async () => {
  const { colors, hostTokens, hostTones } = await import('../dist/index.js');
  const declared = (css) => Object.keys(colors.neutral.light).filter((name) => css.includes(`--_${name}:`));
  const [first, tones] = [declared(hostTokens), declared(hostTones)];
  assert.deepEqual([...first, ...tones].sort(), Object.keys(colors.neutral.light).filter((name) => name.startsWith('color-')).sort());
  assert.ok(tones.includes('color-error') && first.includes('color-ink'));
});

test('no size in the page’s stylesheet rests on a bare rem', async () => {
  const css = await dist('civic-tokens.css');
  assert.doesNotMatch(css.replaceAll('max(1rem,16px)', ''), /\drem/);
});
