import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../../../tools/places.mjs';
import { measure } from '../../size/measure.mjs';

const here = new URL('drawers.mjs', import.meta.url).pathname;
const elements = join(root, 'packages/elements');
const mermaidPackage = join(root, 'test/node_modules/mermaid/package.json');

/** In the page, one of each kind: draws a map into a place, and resolves when all of it stands there. */
const entries = {
  civic: `
    import ${JSON.stringify(join(elements, 'dist/journey-map/civic-journey-map.js'))};
    const turn = () => new Promise((next) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => { port1.close(); next(); }; port2.postMessage(''); });
    export async function draw(place, { map }) {
      const element = document.createElement('civic-journey-map');
      element.map = map;
      place.replaceChildren(element);
      // What stands around the map comes a moment after it.
      for (await element.updateComplete; !element.shadowRoot.querySelector('.toolbar'); await element.updateComplete) await turn();
      return element;
    }`,
  mermaid: `
    import mermaid from 'mermaid';
    mermaid.initialize({ startOnLoad: false });
    let drawn = 0;
    export async function draw(place, { text }) {
      const { svg } = await mermaid.render('drawn-' + (drawn += 1), text);
      place.innerHTML = svg;
    }`,
};

/** The version of Mermaid that is measured; undefined where it is not installed. */
export const mermaidVersion = existsSync(mermaidPackage) ? JSON.parse(readFileSync(mermaidPackage, 'utf8')).version : undefined;

/** Code as a bundler gives it to a page: the text of each file by its name, the first one being `entry.js`. */
async function bundle(code) {
  const entry = 'civic-bench-entry';
  const [{ output }] = await build({
    configFile: false, root, logLevel: 'error',
    plugins: [{
      name: entry, enforce: 'pre',
      resolveId(id, importer) {
        if (id.endsWith(entry)) return `\0${entry}`;
        return importer === `\0${entry}` ? this.resolve(id, here, { skipSelf: true }) : undefined;
      },
      load: (id) => (id === `\0${entry}` ? code : undefined),
    }],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'es2022', lib: { entry, formats: ['es'] }, rolldownOptions: { input: entry, output: { minify: true, entryFileNames: 'entry.js', chunkFileNames: '[name]-[hash].js' } } },
  });
  const chunks = output.filter(({ type }) => type === 'chunk');
  return new Map(chunks.map(({ fileName, code: text }) => [fileName, text]));
}

const gzipped = (text) => gzipSync(text, { level: 9 }).length;

/**
 * Bytes after gzip of ours: what has to be there for a map to be drawn, the same with all that stands around it, each without Lit, and the Lit that was taken off,
 * with as much in it as these modules use.
 */
export async function ourBytes() {
  const drawing = await measure(['journey-map/civic-journey-map.js']);
  const whole = await measure(['journey-map/civic-journey-map.js', 'journey-map/around-the-map.js']);
  const [lit, litOfAll] = [await litBytes(drawing.modules), await litBytes(whole.modules)];
  return { needed: drawing.atOnce - lit, all: whole.atOnce - litOfAll, lit };
}

async function litBytes(modules) {
  const used = new Map();
  for (const module of modules.filter((id) => id.startsWith(join(elements, 'dist')))) {
    for (const [, names, from] of readFileSync(module, 'utf8').matchAll(/import \{([^}]*)\} from '(lit(?:\/[^']*)?)'/g)) {
      used.set(from, new Set([...(used.get(from) ?? []), ...names.split(',').map((name) => name.trim()).filter(Boolean)]));
    }
  }
  const lit = (from) => JSON.stringify(join(elements, 'node_modules', from === 'lit' ? 'lit/index.js' : from));
  const files = await bundle([...used].map(([from, names]) => `export { ${[...names].join(', ')} } from ${lit(from)};`).join('\n'));
  return [...files.values()].reduce((sum, text) => sum + gzipped(text), 0);
}

/** Serves a page that can load both, and writes down which files of theirs were asked for. */
export async function serveDrawers() {
  const bundles = { civic: await bundle(entries.civic), mermaid: await bundle(entries.mermaid) };
  const asked = [];
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Journey maps</title></head><body><main id="place"></main></body></html>`;
  const server = createServer((request, response) => {
    const [, name, file] = /^\/(civic|mermaid)\/(.+)$/.exec(request.url) ?? [];
    const text = bundles[name]?.get(file);
    if (text !== undefined) asked.push({ name, bytes: gzipped(text), file });
    if (request.url === '/favicon.ico') response.writeHead(204).end();
    else if (request.url === '/') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    else response.writeHead(text === undefined ? 404 : 200, { 'content-type': 'text/javascript', 'cache-control': 'max-age=3600' }).end(text ?? '');
  });
  await new Promise((listening) => { server.listen(0, '127.0.0.1', listening); });
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
