import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/places.mjs';
import { exportedFrom } from './declarations.mjs';

const published = ['core', 'elements', 'server', 'tokens'];
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** All that a page or a program may hold on to, as text: every entry of every published package, and every tag. */
export function publicApi() {
  return [...published.flatMap(entriesOf), ...tags()].join('\n').trimEnd() + '\n';
}

function entriesOf(name) {
  const manifest = readJson(`packages/${name}/package.json`);
  return Object.entries(manifest.exports).flatMap(([path, target]) => {
    const file = target.default ?? target;
    const title = `# ${manifest.name}${path.slice(1)}`;
    if (!file.endsWith('.js') || file.includes('*')) return [title, 'a file', ''];
    const declarations = exportedFrom(join(root, 'packages', name, target.types ?? file.replace(/\.js$/, '.d.ts')));
    return [title, ...(declarations.size > 0 ? declarations.values() : ['nothing exported: it works by being loaded']), ''];
  });
}

function tags() {
  const elements = readJson('packages/elements/custom-elements.json').modules.flatMap(({ declarations }) => declarations);
  return elements.sort((a, b) => (a.tagName < b.tagName ? -1 : 1)).flatMap((element) => [
    `# <${element.tagName}>`,
    ...lines(element.attributes, ({ name, type, default: fallback }) => `attribute ${name}: ${type?.text ?? 'string'}${fallback === undefined ? '' : ` = ${fallback}`}`),
    ...lines((element.members ?? []).filter(({ attribute }) => attribute === undefined), ({ name, type }) => `property ${name}: ${type?.text ?? 'unknown'}`),
    ...lines(element.events, ({ name, type }) => `event ${name}: ${type?.text ?? 'Event'}`),
    ...lines(element.slots, ({ name }) => `slot ${name || '(default)'}`),
    ...lines(element.cssParts, ({ name }) => `part ${name}`),
    ...lines(element.cssProperties, ({ name }) => `custom property ${name}`),
    ...lines(element.cssStates, ({ name }) => `state ${name}`),
    '',
  ]);
}

const lines = (list = [], say) => list.map(say).sort();
