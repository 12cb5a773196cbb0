import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = dirname(createRequire(import.meta.url).resolve('mermaid/package.json'));
const page = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Mermaid</title><main></main></html>';

/** The version that draws. */
export const mermaidVersion = createRequire(import.meta.url)('mermaid/package.json').version;

/** A page that can draw with Mermaid, as its package comes: nothing of it is ours. */
export async function serveMermaid() {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://site.example');
    if (pathname === '/') return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    const file = /^\/mermaid(\/[\w./-]+\.mjs)$/.exec(pathname)?.[1];
    const code = file && (await readFile(join(folder, 'dist', file)).catch(() => undefined));
    return response.writeHead(code ? 200 : 404, { 'content-type': 'text/javascript' }).end(code);
  });
  await new Promise((listening) => { server.listen(0, '127.0.0.1', listening); });
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** In the page: draws a journey, and tells what stands in the drawing. A score is told by how high the face is, as Mermaid 12 draws it. */
export async function drawnByMermaid(text) {
  const { default: mermaid } = await import('/mermaid/mermaid.esm.min.mjs');
  mermaid.initialize({ startOnLoad: false });
  window.drawings = (window.drawings ?? 0) + 1;
  const { svg } = await mermaid.render(`drawing-${window.drawings}`, text);
  const place = document.querySelector('main');
  place.replaceChildren(...new DOMParser().parseFromString(svg, 'text/html').body.childNodes);
  const words = (element) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const all = (selector) => [...place.querySelectorAll(selector)];
  return {
    title: words(all('svg > title')[0]),
    description: words(all('svg > desc')[0]),
    heading: words(all('svg > text:not(.legend)').at(-1)),
    stages: all('.journey-section .label').map(words),
    steps: all('.task .label').map((label) => ({
      title: words(label),
      actors: [...label.closest('g').querySelectorAll('circle > title')].map(words),
      score: 5 - (Number(label.closest('g').querySelector('.face').getAttribute('cy')) - 300) / 30,
    })),
  };
}
