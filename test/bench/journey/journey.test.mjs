import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readJourneyMap, toMermaid } from '@civic-elements/core/journey';
import { missingFrom, outOfOrder, stringsOf } from '../../support/journey-strings.mjs';
import { pagesOfLinks } from '../../support/pages-of-links.mjs';
import { lastLine, pagesOf, told, unmet } from './figures.mjs';
import { bare, inventedMap } from './invented-map.mjs';

describe('The map that both draw', () => {
  it('is a journey map, the same in every run, of which Mermaid gets each step', () => {
    const map = inventedMap(5, 3);
    assert.deepEqual(map, inventedMap(5, 3));
    assert.deepEqual(readJourneyMap(map).problems, []);
    assert.equal(toMermaid(map).text.match(/^ {6}\S.*: [1-5]: /gm).length, 15);
  });

  it('is the same for Mermaid with no more in it than Mermaid shows', () => {
    const map = inventedMap(2, 2);
    assert.equal(toMermaid(bare(map)).text, toMermaid(map).text);
    assert.deepEqual(readJourneyMap(bare(map)).problems, []);
  });

  it('has texts that cannot be found in one another', () => {
    const numbered = stringsOf(inventedMap(5, 3)).filter((text) => text.endsWith(')'));
    assert.ok(numbered.length > 80);
    for (const text of numbered) assert.deepEqual(numbered.filter((other) => other.includes(text)), [text]);
  });
});

describe('What is told of it', () => {
  const measured = { bytesGzWithoutLit: 14_000, times5x3: [9, 1, 3], times50x3: [100.04, 20, 300], minTextPx320: 16, strings: 8, missing: 2 };
  const ours = told(measured);
  const mermaid = told({ ...measured, bytesGzWithoutLit: 170_000, times5x3: [6], times50x3: [200], minTextPx320: 1.43 });

  it('are medians, the smallest text and the share that is heard', () => {
    assert.deepEqual(ours, { bytesGzWithoutLit: 14_000, median5x3Ms: 3, median50x3Ms: 100, minTextPx320: 16, shareInTree: 0.75 });
    assert.equal(mermaid.minTextPx320, 1.4);
  });

  it('is held to what was wished: half of the time is met by half, and not by more', () => {
    assert.deepEqual(unmet({ ours: { ...ours, shareInTree: 1 }, mermaid }), []);
    assert.equal(unmet({ ours: { ...ours, bytesGzWithoutLit: 15_001, median5x3Ms: 3.1, median50x3Ms: 100.1, minTextPx320: 15.9 }, mermaid }).length, 5);
  });

  it('is one line for machines', () => {
    assert.deepEqual(JSON.parse(lastLine({ ours, mermaid })), { ours, mermaid });
    assert.deepEqual(Object.keys(ours), ['bytesGzWithoutLit', 'median5x3Ms', 'median50x3Ms', 'minTextPx320', 'shareInTree']);
  });
});

describe('What is looked for', () => {
  it('is missing where it is nowhere, and out of order where it stands before', () => {
    assert.deepEqual(missingFrom('one two', ['one', 'three']), ['three']);
    assert.equal(outOfOrder('one two three', ['one', 'three']), undefined);
    assert.equal(outOfOrder('one two three', ['two', 'one']), 'one');
  });

  it('is found on its page of a printed file', () => {
    const pdf = [
      '1 0 obj\n<</Type /Pages\n/Kids [2 0 R 3 0 R]>>\nendobj', '2 0 obj\n<</Type /Page\n/Annots [4 0 R]>>\nendobj', '3 0 obj\n<</Type /Page\n/Annots [5 0 R]>>\nendobj',
      '4 0 obj\n<</Type /Annot\n/A <</S /URI\n/URI (https://one.example/)>>>>\nendobj', '5 0 obj\n<</Type /Annot\n/A <</S /URI\n/URI (https://two.example/)>>>>\nendobj',
    ].join('\n');
    assert.deepEqual([...pagesOfLinks(pdf)], [['https://one.example/', 1], ['https://two.example/', 2]]);
    assert.equal(pagesOf(pdf), 2);
  });
});
