import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../tools/places.mjs';

const at = (path) => JSON.stringify(join(root, 'packages', path));
/** A widget with a map on demand and nothing else, as any widget of ours may have one; the map comes in a file of its own. */
const widget = `
  import { LitElement, html } from ${at('elements/node_modules/lit/index.js')};
  import { readMapGround, readServiceArea } from ${at('core/dist/places/index.js')};
  import { common, placeMap, sayIn } from ${at('core/dist/words/index.js')};
  import { city, mapFile } from ${at('demo-city/dist/index.js')};
  import { uiStyles } from ${at('elements/dist/ui/index.js')};
  import { MapOnDemand } from ${at('elements/dist/place-map/map-on-demand.js')};
  const { shapes } = readMapGround(mapFile());
  const { area } = readServiceArea(city.boundary);
  const say = sayIn({ ...common, ...placeMap }, 'en-US');
  class MapWidget extends LitElement {
    static styles = uiStyles;
    pin = undefined;
    map = new MapOnDemand(this, () => ({
      say, locale: 'en-US', pin: this.pin, area, ground: { shapes, attribution: { words: 'City of Alderwick', url: 'https://alderwick.example/' } }, plusCode: true, onLocate: () => undefined,
      onPin: (pin) => { this.pin = pin; this.requestUpdate(); },
      at: async (point) => ({ label: '120 Mill Street', place: { address: '120 Mill Street', point }, distance: 0 }),
      marks: (near) => [{ id: 'lamps', label: 'Street lights', marks: [{ id: '1', label: 'Street light 1', point: near }], onChoose: () => undefined }],
    }));
    // In a form, as a request form has it: Chromium never lets go of radios that leave a shadow root where they stood in none.
    render() { return html\`<form>\${this.map.render(say)}</form>\`; }
  }
  customElements.define('map-widget', MapWidget);
`;
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A map</title>
  <script type="module" src="/widget.js"></script></head><body><h1>Where is it?</h1><map-widget></map-widget><p id="end">The end of the page</p></body></html>`;

/** Serves a page with a map under a strict policy. `without` names a file that does not come. */
export async function serveMapPage() {
  const entry = 'civic-map-entry';
  const [{ output }] = [
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      plugins: [{ name: entry, enforce: 'pre', resolveId: (id) => (id.endsWith(entry) ? `\0${entry}` : undefined), load: (id) => (id === `\0${entry}` ? widget : undefined) }],
      build: { write: false, target: 'es2022', rolldownOptions: { input: entry, output: { entryFileNames: 'widget.js', chunkFileNames: '[name]-[hash].js' } } },
    }),
  ].flat();
  const files = new Map(output.filter(({ type }) => type === 'chunk').map(({ fileName, code }) => [`/${fileName}`, code]));
  const site = { without: undefined, files };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://host.example');
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; trusted-types lit-html; require-trusted-types-for 'script'";
    if (pathname === '/') return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }).end(page);
    const code = site.without?.test(pathname) ? undefined : files.get(pathname);
    return response.writeHead(code === undefined ? 404 : 200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' }).end(code ?? 'Nothing here');
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return Object.assign(site, {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
}
