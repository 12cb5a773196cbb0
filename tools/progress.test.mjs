import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { whatWentWrong } from './progress.mjs';

const lines = (count, of) => Array.from({ length: count }, (_, at) => `${of} ${at}`);
const told = (output) => whatWentWrong('“A check”', { code: 1, output: output.join('\n'), logFile: 'check.log' });

describe('What is said of a check that went wrong', () => {
  it('is the end of what it said', () => {
    const said = told(lines(300, 'line'));
    assert.ok(said.includes('line 299') && !said.includes('line 200'), said);
  });

  it('is also what failed long before the end, with the lines that explain it, once', () => {
    const said = told([...lines(50, 'before'), '  𐄂 has a name', '    AssertionError: it has none', ...lines(300, 'after')]);
    assert.ok(said.includes('𐄂 has a name\n    AssertionError: it has none\nafter 0'), said);
    assert.equal(said.split('has a name').length, 2);
    assert.ok(!said.includes('after 100'));
  });
});
