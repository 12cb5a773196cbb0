import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { madeParts, pages, tagsInManifest, withParts } from '../../tools/docs-from-manifest.mjs';
import { root } from '../../tools/places.mjs';
import { brokenLinks, codeIn, strangersIn, testsNotThere } from './pages.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const tags = tagsInManifest();
const { colors, sizes } = JSON.parse(read('packages/tokens/dist/tokens.json'));
const properties = [...Object.keys(colors.neutral.light), ...Object.keys(sizes)];
const ownProperties = tags.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name.replace('--civic-', '')));
const texts = new Map(pages().map((path) => [path, read(path)]));
const plugin = 'docs/guides/wordpress/civic-elements.php';

describe('The documentation', () => {
  it('has a page for every tag, and a row for every token', () => {
    assert.deepEqual(tags.filter(({ tagName }) => !texts.has(`docs/elements/${tagName.replace('civic-', '')}.md`)), []);
    assert.deepEqual(properties.filter((name) => !texts.get('docs/guides/theming.md').includes(`\`--civic-${name}\``)), []);
  });

  it('shows every made part somewhere, and each as it is now; node tools/docs-from-manifest.mjs makes them anew', async () => {
    const parts = await madeParts();
    const all = [...texts.values()].join('\n');
    assert.deepEqual([...parts.keys()].filter((name) => !all.includes(`<!-- made: ${name} -->`)), []);
    for (const [path, text] of texts) assert.equal(text, withParts(text, parts), path);
  });

  for (const [path, text] of texts) {
    it(`${path} leads to what is there, and speaks of nothing that is not`, () => {
      assert.deepEqual(brokenLinks(path, text), []);
      assert.deepEqual(strangersIn(text, tags, [...properties, ...ownProperties]), []);
    });
  }

  for (const { tagName } of tags) {
    it(`shows by a test what it says of the accessibility of <${tagName}>`, () => {
      const path = `docs/elements/${tagName.replace('civic-', '')}.md`;
      const { rows, missing } = testsNotThere(path, texts.get(path));
      assert.ok(rows > 5, `${rows} rows`);
      assert.deepEqual(missing, []);
    });

    it(`gives the WordPress plugin what <${tagName}> takes, but for what belongs into no page`, () => {
      const listed = read(plugin).match(new RegExp(`'${tagName.replaceAll('-', '_')}' +=> array\\(([\\s\\S]*?)\\n\\t\\)`))?.[1] ?? '';
      const given = [...listed.matchAll(/'([\w-]+)' +=>/g)].map(([, name]) => name).sort();
      const taken = tags.find((tag) => tag.tagName === tagName).members.map(({ attribute }) => attribute).filter((name) => name && !['api-key', 'token'].includes(name));
      assert.deepEqual(given, [...taken, 'id'].sort());
      const allowed = texts.get('docs/guides/drupal.md').match(new RegExp(`<${tagName} ([\\w -]+)>(?! *\\n *<p)`))?.[1].split(' ').sort();
      assert.deepEqual(allowed, given, 'and the Drupal text format');
    });
  }

  it('has a row for every word of a dialect', () => {
    const words = [...read('packages/core/src/open311/read-dialect.ts').matchAll(/words\.(?:has|get)\('([a-z-]+)'\)|\['(json)', '(xml)'\]/g)].flatMap((match) => match.slice(1)).filter(Boolean);
    assert.ok(words.length > 5);
    const page = texts.get('docs/guides/your-own-city-adapter.md');
    const named = [...page.matchAll(/^\| (`.+?`) \|/gm)].flatMap(([, cell]) => [...cell.matchAll(/`([a-z-]+)/g)].map(([, word]) => word));
    assert.deepEqual(words.sort(), named.sort());
  });

  it('shows shortcodes the plugin knows, each closed', () => {
    const shown = codeIn(texts.get('docs/guides/wordpress.md'), '').join('\n');
    const opened = [...shown.matchAll(/\[(civic_\w+)/g)].map(([, name]) => name).sort();
    const closed = [...shown.matchAll(/\[\/(civic_\w+)/g)].map(([, name]) => name).sort();
    assert.deepEqual(opened, closed);
    assert.deepEqual(opened.filter((name) => !read(plugin).includes(`'${name}'`)), []);
  });

  it('would notice a broken link, a strange tag, attribute, slot, event or property, a test that is not there and a table that is old', () => {
    assert.deepEqual(brokenLinks('docs/a.md', '[a](nowhere.md) [b](architecture.md) [c](architecture.md#no-such-heading) [d](https://example.org)'), ['nowhere.md', 'architecture.md#no-such-heading']);
    const strange = `<civic-nothing> <civic-request-form endpoints="x" id="y"><p slot="top"></p></civic-request-form> 'civic-request-sent' var(--civic-color-pink) --civic-radius`;
    assert.deepEqual(strangersIn(strange, tags, properties), ['<civic-nothing>', '<civic-request-form endpoints>', 'slot top of <civic-request-form>', 'civic-request-sent', '--civic-color-pink']);
    const words = ['no such', 'test at all'].join(' ');
    const rows = `## WCAG 2.2\n| 1.1.1 | x | [a](../../test/docs/docs.test.mjs) “${words}” |\n| 1.1.1 | x | |\n## Next\n`;
    assert.equal(testsNotThere('docs/elements/a.md', rows).missing.length, 2);
    assert.equal(withParts('<!-- made: x -->\nold\n<!-- end -->', new Map([['x', 'new']])), '<!-- made: x -->\nnew\n<!-- end -->');
  });
});
