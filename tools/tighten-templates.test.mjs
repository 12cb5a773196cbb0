import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAst } from 'vite';
import { tightened, tightenedSheet } from './tighten-templates.mjs';

test('a sheet says the same in less', () => {
  const sheet = `
  /* why */
  .a > .b:hover,
  .a :focus {
    color: var(--_ink);
    transition: color 1s, rotate var(--_d);
    inline-size: calc(5lh + 2 * var(--_space-3));
  }
  @media (width < 30em) and (forced-colors: active) {
    [style*='display: none'] {
      --_tone: red;
    }
  }
`;
  assert.equal(
    tightenedSheet(sheet),
    ".a > .b:hover,.a :focus{color:var(--_ink);transition:color 1s,rotate var(--_d);inline-size:calc(5lh + 2 * var(--_space-3))}@media (width < 30em) and (forced-colors:active){[style*='display: none']{--_tone:red}}",
  );
});

test('a module keeps its lines, its values and everything that is no template of Lit', () => {
  const code = 'const a = css `\n  p {\n    margin: 0;\n  }\n`; const b = 1;\nconst c = html `\n  <p\n    class=${b}>\n    ${html `  <b>\n   x</b>`}\n  </p>`;\nconst d = `\n  kept`;\nlast();\n';
  const tight = tightened(code, parseAst);
  assert.equal(tight, 'const a = css `p{margin:0}`\n\n\n\n; const b = 1;\nconst c = html `\n<p\nclass=${b}>\n${html `  <b>\nx</b>`}\n</p>`;\nconst d = `\n  kept`;\nlast();\n');
  assert.equal(tightened(tight, parseAst), tight);
  const lineOf = (text) => text.split('\n').indexOf('last();');
  assert.equal(lineOf(tight), lineOf(code));
});
