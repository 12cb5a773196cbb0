import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { hostTokens, hostTones } from '../../packages/tokens/dist/index.js';
import { filesBelow, root } from '../../tools/places.mjs';

const namesIn = (text, pattern) => new Set([...text.matchAll(pattern)].map(([, name]) => name));

/** Private names that are drawn with and nowhere given a value. */
function unknownIn(sheets, tokens) {
  const given = namesIn(tokens + sheets, /(--_[\w-]+):/g);
  return [...namesIn(sheets, /var\((--_[\w-]+)[,)]/g)].filter((name) => !given.has(name));
}

test('every private name an element is drawn with has a value', () => {
  const sheets = filesBelow('packages/elements/src', '.ts').map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  assert.deepEqual(unknownIn(sheets, hostTokens + hostTones), []);
  assert.deepEqual(unknownIn('a{color:var(--_color-nobody)}', hostTokens), ['--_color-nobody']);
});
