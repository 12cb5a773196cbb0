import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { noteOf, problemsWithNote } from '@civic-elements/core/insight';
import { root } from '../../tools/places.mjs';
import { codeIn } from './pages.mjs';

const guide = readFileSync(join(root, 'docs/guides/insight.md'), 'utf8');
const scripts = codeIn(guide, 'js').filter((code) => !code.startsWith('import '));
const note = noteOf({ act: 'search.result_selected', article: 'missed-pickup', rank: 2 }, { component: 'faq-search', path: '/', lang: 'en', now: new Date(0), id: '0d4d3a0e-6f0c-4c3e-9b1e-5f2f5d1c8a77' });

/** What each adapter of the guide tells of one note. */
function told(allowed, consent = 'yes') {
  const said = [];
  const document = Object.assign(new EventTarget(), { documentElement: { dataset: { consent } } });
  const window = { gtag: (...args) => said.push(args), gas4: (...args) => said.push(args) };
  runInNewContext(scripts.join('\n'), { document, window });
  document.dispatchEvent(new CustomEvent('civic-insight-noted', { detail: { note, allowed } }));
  return { said, dataLayer: window.dataLayer ?? [] };
}

describe('The adapters of the guide on insight', () => {
  it('hand a note on', () => {
    const { said, dataLayer } = told(true);
    assert.equal(dataLayer[0].civic_article, 'missed-pickup');
    assert.deepEqual(said.map(([name]) => name), ['event', 'dap_event']);
    assert.equal(said[0][1], 'civic_search_result_selected');
  });

  it('hand nothing on where the browser asks for privacy, or consent is not given', () => {
    for (const nothing of [told(false), told(true, 'no')]) assert.deepEqual(nothing, { said: [], dataLayer: [] });
  });

  it('show a note that may be kept', () => {
    const [shown] = codeIn(guide, 'json');
    assert.deepEqual(problemsWithNote(JSON.parse(shown)), []);
  });
});
