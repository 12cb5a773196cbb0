/**
 * Writes the tables in docs/ that follow from what is built: run it after a build, with `node tools/docs-from-manifest.mjs`.
 * What stands between `<!-- made: NAME -->` and `<!-- end -->` is made anew; a test fails where it is not current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow, root } from './places.mjs';

const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const built = (path) => import(pathToFileURL(join(root, path)).href);

/** Every page that may hold a made part, by its path from the root. */
export const pages = () => ['README.md', ...filesBelow('docs', '.md'), ...['core', 'elements', 'server', 'tokens'].map((name) => `packages/${name}/README.md`)];

/** Every tag of the manifest, as the analyzer described it. */
export const tagsInManifest = () => json('packages/elements/custom-elements.json').modules.flatMap(({ declarations }) => declarations);

/** Every made part by its name. */
export async function madeParts() {
  const parts = new Map();
  for (const tag of tagsInManifest()) for (const [kind, part] of Object.entries(partsOfTag(tag))) parts.set(`${tag.tagName} ${kind}`, part);
  parts.set('colors', colorsTable());
  parts.set('sizes', sizesTable());
  parts.set('languages', languagesTable(await built('packages/core/dist/words/index.js')));
  parts.set('server options', ['```', (await built('packages/server/dist/cli/help.js')).help.trimEnd(), '```'].join('\n'));
  parts.set('civic-faq options', ['```', (await built('packages/server/dist/faq-command/help.js')).help.trimEnd(), '```'].join('\n'));
  parts.set('civic-journey options', ['```', (await built('packages/server/dist/journey-command/help.js')).help.trimEnd(), '```'].join('\n'));
  parts.set('server calls', callsTable(json('packages/server/openapi.json')));
  return parts;
}

/** A page with its made parts as they ought to be. Throws where it asks for one that is not made. */
export function withParts(page, parts) {
  return page.replace(/(<!-- made: (.+?) -->\n)[\s\S]*?(<!-- end -->)/g, (_, start, name, end) => {
    if (!parts.has(name)) throw new Error(`Nothing is made under the name "${name}". There are: ${[...parts.keys()].join(', ')}`);
    return `${start}${parts.get(name)}\n${end}`;
  });
}

function partsOfTag(tag) {
  const { members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = tag;
  return {
    attributes: table(['attribute', 'property', 'type', 'default', 'what it says'], members.map((member) => [
      member.attribute === undefined ? '–' : code(member.attribute), code(member.name), code(member.type.text), plainDefault(member.default), member.description,
    ])),
    events: table(['event', 'detail', 'when'], events.map(({ name, type, description }) => [code(name), detailOf(type.text), description])),
    slots: table(['slot', 'what it is for'], slots.map(({ name, description }) => [name === '' ? '(none)' : code(name), description])),
    parts: table(['part', 'what it is'], [...cssParts, ...cssProperties].map(({ name, description }) => [code(name), description])),
  };
}

const plainDefault = (value) => (value === undefined || value === "''" ? '–' : code(value));

function detailOf(type) {
  const detail = type.replace(/^CustomEvent<(.*)>$/, '$1');
  return detail === 'Record<string, never>' ? '–' : code(detail);
}

function colorsTable() {
  const { colors } = json('packages/tokens/dist/tokens.json');
  const said = tokensIn(json('packages/tokens/src/neutral.light.tokens.json'));
  const looks = [['neutral', 'light'], ['neutral', 'dark'], ['philadelphia', 'light'], ['philadelphia', 'dark']];
  return table(['property', ...looks.map((look) => look.join(' ')), 'for'], Object.keys(colors.neutral.light).map((name) => [
    code(`--civic-${name}`), ...looks.map(([theme, scheme]) => code(colors[theme][scheme][name])), said.get(name)?.$description ?? '',
  ]));
}

function sizesTable() {
  const drawn = tokensIn(json('packages/tokens/src/sizes.tokens.json'));
  const compact = tokensIn(json('packages/tokens/src/sizes.compact.tokens.json'));
  const squared = tokensIn(json('packages/tokens/src/philadelphia.sizes.tokens.json'));
  return table(['property', 'default', 'compact', 'philadelphia', 'for'], Object.keys(json('packages/tokens/dist/tokens.json').sizes).map((name) => [
    code(`--civic-${name}`), ...[drawn, compact, squared].map((tokens) => drawnValue(tokens.get(name))), drawn.get(name)?.$description ?? '',
  ]));
}

/** The tokens of a DTCG file by their names in CSS. */
function tokensIn(source, path = [], found = new Map()) {
  for (const [key, value] of Object.entries(source)) {
    if (key.startsWith('$') || typeof value !== 'object' || value === null) continue;
    if ('$value' in value) found.set([...path, key].join('-'), value);
    tokensIn(value, [...path, key], found);
  }
  return found;
}

/** As it is drawn on a root of 16 px; in a narrow place it may be smaller. */
function drawnValue(token) {
  if (token === undefined) return '';
  const { $value, $extensions = {} } = token;
  const narrow = $extensions['civic-elements.narrow'];
  const inWords = (value) => (typeof value === 'object' ? `${value.value} ${value.unit}` : `${value}${$extensions['civic-elements.unit'] ?? ''}`);
  return narrow ? `${narrow.value} to ${inWords($value)}` : inWords($value);
}

function languagesTable({ languages, languageFacts }) {
  const spoken = languages.filter(({ code: locale }) => !/-X[AB]$/.test(locale));
  return table(['language', 'code', 'direction', 'read by a native speaker who knows city services'], [
    ['English', code('en'), 'left to right', 'the original'],
    ...spoken.map(({ code: locale, direction }) => [languageFacts[locale].name, code(locale), direction === 'rtl' ? 'right to left' : 'left to right', languageFacts[locale].reviewed ? 'yes' : '**not yet**']),
  ]);
}

function callsTable({ paths }) {
  return table(['call', 'what'], Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { summary }]) => [code(`${method.toUpperCase()} ${path}`), summary])));
}

const code = (text) => `\`${text}\``;

function table(head, rows) {
  if (rows.length === 0) return 'None.';
  const line = (cells) => `| ${cells.map((cell = '') => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()).join(' | ')} |`.replace(/ {2,}/g, ' ');
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const parts = await madeParts();
  for (const path of pages()) {
    const before = readFileSync(join(root, path), 'utf8');
    const now = withParts(before, parts);
    if (now === before) continue;
    writeFileSync(join(root, path), now);
    console.log(`Made anew: ${path}`);
  }
}
