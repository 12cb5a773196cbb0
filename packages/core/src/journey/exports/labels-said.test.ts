import assert from 'node:assert/strict';
import { it } from 'node:test';
import { languages, sayIn, type Words } from '../../words/index.js';
import * as english from '../../words/english.js';
import { figureLabels, journeyLabels } from '../index.js';

const textsIn = (labels: object): readonly string[] => Object.values(labels).flatMap((value: unknown) => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? textsIn(value) : []));

it('The labels of a map’s table come from the word catalogue, in every language', async () => {
  const catalogues = [{ code: 'en', words: english }, ...(await Promise.all(languages.map(async ({ code, load }) => ({ code, words: await load() }))))];
  for (const { code, words } of catalogues) {
    const say = sayIn<Words>({ ...words.journeyMap, ...words.journeyAround, ...words.journeyFigures }, code);
    const figures = figureLabels(say);
    const said = [...textsIn(journeyLabels(say, code)), ...textsIn(figures), figures.tooFew('11'), figures.besideFew('11'), figures.from('200'), figures.target('10')];
    assert.ok(said.length >= 75, code);
    for (const text of said) assert.ok(text.trim() !== '' && !text.includes('{'), `${code}: ${text}`);
  }
});
