import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { bundledBytes } from './library-bytes.mjs';
import { judge, pairedBootstrap } from './measures.mjs';
import { isKeptAside } from './sets.mjs';
import { longestWords, variants, withLastWordHalfTyped } from './variants.mjs';
import { civic } from './civic.mjs';

describe('What an answer is worth', () => {
  it('falls with the place of the first right article', () => {
    const relevant = new Map([['a', 1], ['b', 2]]);
    assert.deepEqual(judge(['b', 'a'], relevant), { mrr10: 1, ndcg10: 1, success1: 1, recall10: 1, empty: 0 });
    const second = judge(['x', 'a'], relevant);
    assert.equal(second.mrr10, 0.5);
    assert.equal(second.recall10, 0.5);
    assert.ok(Math.abs(second.ndcg10 - 1 / Math.log2(3) / (3 + 1 / Math.log2(3))) < 1e-12);
    assert.deepEqual(judge([], relevant), { mrr10: 0, ndcg10: 0, success1: 0, recall10: 0, empty: 1 });
    assert.equal(judge([...'0123456789', 'a'], relevant).mrr10, 0);
  });

  it('leads only where chance does not explain it', () => {
    const clear = pairedBootstrap([Array.from({ length: 100 }, (_, at) => [1, at % 5 === 0 ? 1 : 0.5])]);
    assert.ok(clear.low > 0.3 && clear.high < 0.5 && Math.abs(clear.lead - 0.4) < 1e-9);
    const even = pairedBootstrap([Array.from({ length: 100 }, (_, at) => (at % 2 ? [1, 0] : [0, 1]))]);
    assert.ok(even.low < 0 && even.high > 0);
  });
});

describe('How residents type', () => {
  const query = { id: 'q7', text: 'Where can I renew my parking permit?' };
  it('one slip, the same in every run, never in the first letter', () => {
    for (let at = 0; at < 200; at++) {
      const typed = variants.typo({ ...query, id: `q${at}` });
      assert.equal(typed, variants.typo({ ...query, id: `q${at}` }));
      assert.match(typed, /^W.* .* .* r.* .* p.* p.*\?$/);
    }
    assert.equal(variants.typo({ id: 'a', text: 'is it on' }), 'is it on');
  });
  it('the last word half typed', () => {
    assert.equal(withLastWordHalfTyped('my parking permit?'), 'my parking per');
    assert.equal(withLastWordHalfTyped('to go'), 'to go');
  });
  it('the words that say most', () => assert.equal(longestWords('How can I renew my parking permit?', new Set(['how', 'can', 'i', 'my'])), 'renew parking permit'));
});

describe('What is kept aside', () => {
  it('is a third of the queries, always the same', () => {
    const kept = Array.from({ length: 3000 }, (_, at) => isKeptAside('a-set', `q${at}`)).filter(Boolean).length;
    assert.ok(kept > 900 && kept < 1100, `${kept}`);
    assert.deepEqual(['q0', 'q1', 'q2', 'q3', 'q4', 'q5'].map((id) => isKeptAside('a-set', id)), [true, true, true, false, true, true]);
  });
});

describe('The bench', () => {
  it('says in its last line how each set came out', () => {
    const folder = mkdtempSync(join(tmpdir(), 'civic-bench-'));
    try {
      const set = join(folder, 'small-town');
      mkdirSync(set);
      const lines = (rows) => rows.map((row) => JSON.stringify(row)).join('\n');
      writeFileSync(join(set, 'corpus.jsonl'), lines([
        { id: 'a', question: 'When is rubbish collected?', answer: 'On Mondays.', category: '', keywords: '', lang: 'en' },
        { id: 'b', question: 'How do I get a permit?', answer: 'Ask us.', category: '', keywords: ['parking'], lang: 'en' },
      ]));
      writeFileSync(join(set, 'queries.jsonl'), lines([{ id: 1, text: 'rubbish' }, { id: 2, text: 'parking permit' }, { id: 3, text: 'rocket launch' }]));
      writeFileSync(join(set, 'qrels.tsv'), 'qid\tdid\trel\n1\ta\t1\n2\tb\t1\n');
      const bench = new URL('bench.mjs', import.meta.url).pathname;
      const output = execFileSync(process.execPath, [bench, '--data', folder, '--json', '--only', 'minisearch'], { encoding: 'utf8' });
      const { sets, peers } = JSON.parse(output.trimEnd().split('\n').at(-1));
      const { p95Ms, ...measures } = sets['small-town'];
      assert.deepEqual(measures, { mrr10: 1, ndcg10: 1, success1: 1 });
      assert.ok(p95Ms >= 0);
      assert.deepEqual(Object.keys(peers), ['minisearch-default', 'minisearch']);
      assert.deepEqual(Object.keys(peers.minisearch['small-town']), ['mrr10', 'ndcg10', 'success1', 'p95Ms']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('What a page loads', () => {
  const packs = Object.keys(civic.library).filter((name) => name.endsWith(' pack'));
  const budgets = { 'civic, with English': 5000, ...Object.fromEntries(packs.map((name) => [name, 3000])) };
  for (const [name, most] of Object.entries(budgets)) {
    it(`${name}: at most ${most} bytes`, async () => {
      const bytes = await bundledBytes(civic.library[name]);
      assert.ok(bytes <= most, `${bytes}`);
    });
  }
});
