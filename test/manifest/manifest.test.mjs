import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../tools/places.mjs';
import { allSources, isTest, withoutComments } from '../support/sources.mjs';
import { undescribed } from './undescribed.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'packages/elements/custom-elements.json'), 'utf8'));
const elements = manifest.modules.flatMap(({ path, declarations }) => declarations.map((element) => ({ path, ...element })));
const sources = allSources();
const registered = [...sources.keys()].map((path) => path.match(/^packages\/elements\/src\/[^/]+\/(civic-[^/]+)\.ts$/)?.[1]).filter(Boolean);

/** What the templates and the code of an element's folder hold, by a pattern with one group. */
function inSources({ path }, pattern) {
  const folder = path.split('/')[1];
  const texts = [...sources].filter(([file]) => file.startsWith(`packages/elements/src/${folder}/`) && !isTest(file)).map(([, text]) => withoutComments(text));
  return [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].flatMap((match) => (match[1] ?? '').split(' '))))].sort();
}

const names = (list = []) => list.map(({ name }) => name).filter((name) => name !== '').sort();

describe('The custom elements manifest', () => {
  it('has every tag that is registered, and no other', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), registered.sort());
    assert.ok(registered.length > 0);
  });

  it('would notice what has no description', () => {
    const bare = { tagName: 'civic-x', attributes: [{ name: 'a' }], events: [{ name: 'b' }], slots: [{ name: '', description: ' ' }], cssParts: [{ name: 'd' }], members: [{ name: 'e' }] };
    assert.equal(undescribed(bare).length, 7);
  });

  for (const element of elements) {
    describe(`<${element.tagName}>`, () => {
      it('describes itself and every attribute, property, event, slot and part', () => {
        assert.deepEqual(undescribed(element), []);
      });

      it('gives every event the type of its detail', () => {
        const untyped = (element.events ?? []).filter(({ type }) => !/^CustomEvent<.+>$/.test(type?.text ?? ''));
        assert.deepEqual(names(untyped), []);
      });

      it('lists the slots of its templates', () => {
        assert.deepEqual(names(element.slots), inSources(element, /<slot\b[^>]*\bname="([^"]+)"/g));
      });

      it('lists the parts of its templates', () => {
        const own = inSources(element, /\bpart="([^"$]+)"/g);
        const pieces = inSources({ path: 'dist/ui/' }, /\bpart=(?:"|\$\{(?:o\.)?part \?\? ')([^"'$]+)["']/g);
        const listed = names(element.cssParts);
        assert.deepEqual(own.filter((name) => !listed.includes(name)), [], 'not listed');
        assert.deepEqual(listed.filter((name) => !own.includes(name) && !pieces.includes(name)), [], 'not there');
      });

      it('lists the events it sends, each written out whole where it is sent', () => {
        // What every tag notes is sent from one place.
        const written = [element, { path: 'dist/internal/' }].flatMap((place) => inSources(place, /'((?:civic|journey)-[a-z-]+)'/g));
        const sent = inSources(element, /new CustomEvent(?:<[^(]*>)?\(\s*(?:'([^']+)'|`|"[^"]*")/g);
        const listed = names(element.events);
        assert.deepEqual(sent.filter((name) => !listed.includes(name)), [], 'sent, but not listed or not written out');
        assert.deepEqual(listed.filter((name) => !written.includes(name)), [], 'listed, but not written out anywhere');
      });
    });
  }
});
