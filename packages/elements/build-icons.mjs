/** Writes src/ui/icons.ts from lucide-static: `node build-icons.mjs`. Only what the pieces use is listed; bundlers leave out the rest. */
import { readFile, writeFile } from 'node:fs/promises';

const icons = {
  arrowLeft: 'arrow-left', arrowRight: 'arrow-right', calendar: 'calendar', camera: 'camera', check: 'check', chevronDown: 'chevron-down',
  chevronRight: 'chevron-right', circleAlert: 'circle-alert', circleCheck: 'circle-check', clock: 'clock', copy: 'copy',
  info: 'info', locate: 'locate-fixed', mapPin: 'map-pin', pencil: 'pencil', phone: 'phone', printer: 'printer', rotate: 'rotate-cw', search: 'search',
  send: 'send', siren: 'siren', trash: 'trash-2', triangleAlert: 'triangle-alert', x: 'x',
};
/** These point along the line of reading, so they turn round in right-to-left text. */
const directional = ['arrowLeft', 'arrowRight', 'chevronRight', 'send'];

const { version } = JSON.parse(await readFile(new URL('node_modules/lucide-static/package.json', import.meta.url), 'utf8'));
const drawn = await Promise.all(
  Object.entries(icons).map(async ([name, file]) => {
    const source = await readFile(new URL(`node_modules/lucide-static/icons/${file}.svg`, import.meta.url), 'utf8');
    const shapes = source.slice(source.indexOf('>', source.indexOf('<svg')) + 1, source.indexOf('</svg>'));
    const inner = shapes.replace(/\s*\n\s*/g, '').replaceAll(' />', '/>').trim();
    return `export const ${name}Icon = () => icon(svg\`${inner}\`${directional.includes(name) ? ', true' : ''});`;
  }),
);
const header = `// Drawings from Lucide ${version} (lucide.dev), ISC License, Copyright (c) Lucide Icons and Contributors;
// some from Feather, MIT License, Copyright (c) Cole Bemis. Made by build-icons.mjs; change the list there.
import { svg } from 'lit';
import { icon } from './icon.js';
`;
await writeFile(new URL('src/ui/icons.ts', import.meta.url), `${header}\n${drawn.join('\n')}\n`);
