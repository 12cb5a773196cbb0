import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { root } from '../../tools/places.mjs';

const types = { '.js': 'text/javascript', '.css': 'text/css' };
const widgets = join(root, 'packages/elements/cdn');

/** A page with one journey map on it, and the built files beside it. */
export async function serveMapPage(attributes) {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A journey map</title><script type="module" src="/civic-elements/civic-elements.js"></script></head><body><main><h1>Our maps</h1><civic-journey-map ${attributes}></civic-journey-map></main></body></html>`;
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://map.example');
    if (pathname === '/') return response.setHeader('content-type', 'text/html').end(page);
    // Browsers ask for it by themselves, and would write a 404 down.
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    try {
      const built = await readFile(join(widgets, pathname.replace('/civic-elements/', '')));
      return response.setHeader('content-type', types[extname(pathname)] ?? 'application/octet-stream').end(built);
    } catch {
      return response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
