/**
 * Writes src/ui/icons from lucide-static, and src/ui/icons.ts that names them all: `node build-icons.mjs`. Only what the pieces use is
 * listed. Each is a module by itself, so that what is drawn later brings its icons later.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';

const icons = {
  arrowLeft: 'arrow-left', arrowRight: 'arrow-right', calendar: 'calendar', camera: 'camera', check: 'check', chevronDown: 'chevron-down',
  chevronRight: 'chevron-right', circleAlert: 'circle-alert', circleCheck: 'circle-check', clock: 'clock', copy: 'copy', grip: 'grip-vertical',
  info: 'info', locate: 'locate-fixed', mapPin: 'map-pin', pencil: 'pencil', phone: 'phone', printer: 'printer', rotate: 'rotate-cw', search: 'search',
  send: 'send', siren: 'siren', star: 'star', trash: 'trash-2', triangleAlert: 'triangle-alert', x: 'x',
};
/** These point along the line of reading, so they turn round in right-to-left text. */
const directional = ['arrowLeft', 'arrowRight', 'chevronRight', 'send'];

const { version } = JSON.parse(await readFile(new URL('node_modules/lucide-static/package.json', import.meta.url), 'utf8'));
const origin = `// Drawing from Lucide ${version} (lucide.dev), ISC License, Copyright (c) Lucide Icons and Contributors;
// some from Feather, MIT License, Copyright (c) Cole Bemis. Made by build-icons.mjs; change the list there.
`;
const folder = new URL('src/ui/icons/', import.meta.url);
await rm(folder, { recursive: true, force: true });
await mkdir(folder);
const moduleOf = (name) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-icon`;
for (const [name, file] of Object.entries(icons)) {
  const source = await readFile(new URL(`node_modules/lucide-static/icons/${file}.svg`, import.meta.url), 'utf8');
  const shapes = source.slice(source.indexOf('>', source.indexOf('<svg')) + 1, source.indexOf('</svg>'));
  const inner = shapes.replace(/\s*\n\s*/g, '').replaceAll(' />', '/>').trim();
  const drawn = `export const ${name}Icon = () => icon(svg\`${inner}\`${directional.includes(name) ? ', true' : ''});`;
  await writeFile(new URL(`${moduleOf(name)}.ts`, folder), `${origin}import { svg } from 'lit';\nimport { icon } from '../icon.js';\n\n${drawn}\n`);
}
const named = Object.keys(icons).map((name) => `export { ${name}Icon } from './icons/${moduleOf(name)}.js';`);
await writeFile(new URL('src/ui/icons.ts', import.meta.url), `// Made by build-icons.mjs; change the list there.\n${named.join('\n')}\n`);
