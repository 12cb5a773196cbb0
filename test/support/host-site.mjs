import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../../tools/places.mjs';

const pages = join(root, 'test/host-pages/pages');
const demo = join(root, 'packages/demo-city/dist/site');
const widgets = join(root, 'packages/elements/cdn');
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/**
 * Serves somebody's pages with our files on them, and a city behind the same address. `headers` go with every page.
 *
 * - `/civic-elements/…` the built files; `/other-version/…` the same with another version in them
 * - `/late/1500/…` anything, so many milliseconds late
 * - `/xml-only/open311/v2/…` the city, speaking XML alone
 * - `/demo/…` the demo department's own site
 * - `/with-search/…` the same pages with the FAQ search in the place of the other tags
 * - `?light` on a page has our tags draw into it, `?on-device` has a form keep its answers on the device
 * - `files` in the options change what is served: a path to a function of what was there to what is given, undefined for nothing
 * - `?root=14px` on a page sets the size of its root, `?late=1500` makes our script so late, `?gone` takes it away
 */
export async function serveHostPages(city, { headers = {}, files = new Map() } = {}) {
  const server = createServer(async (request, response) => {
    try {
      await answer(new URL(request.url, 'http://host.example'), request, response);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing here');
    }
  });

  async function answer(url, request, response) {
    const asked = decodeURIComponent(url.pathname);
    const path = asked.replace(/^\/with-search\//, '/');
    const withSearch = path !== asked;
    // Browsers ask for it by themselves, and would write a 404 down.
    if (path === '/favicon.ico') return response.writeHead(204).end();
    const late = /^\/late\/(\d+)(\/.*)$/.exec(path);
    if (late) {
      await pause(Number(late[1]));
      return answer(new URL(late[2] + url.search, url), request, response);
    }
    const toCity = /^(\/xml-only)?(\/open311\/.*)$/.exec(path);
    if (toCity) return askTheCity(toCity, url, request, response);
    const built = /^\/(civic-elements|other-version)\/([\w./-]+)$/.exec(path);
    let body = await readFile(fileOf(path, built), 'utf8');
    if (built?.[1] === 'other-version' && built[2] === 'civic-elements.js') body = asAnotherVersion(body);
    const isPage = path.endsWith('.html');
    if (withSearch) body = isPage ? searchInPlace(body) : body.replaceAll('civic-request-form', 'civic-faq-search');
    const size = url.searchParams.get('root');
    const lateness = url.searchParams.get('late');
    if (isPage && lateness) body = body.replace('src="/civic-elements/', `src="/late/${lateness}/civic-elements/`);
    if (isPage && url.searchParams.has('on-device')) body = body.replace('<civic-request-form', '$& keep="device"');
    if (isPage && url.searchParams.has('light')) body = body.replace(/<civic-[\w-]+(?=[ >])/g, '$& light');
    if (isPage && url.searchParams.has('gone')) body = body.replace('src="/civic-elements/', 'src="/civic-elements/gone-');
    if (isPage && size) body = body.replace('</head>', `<style>html { font-size: ${size} !important }</style></head>`);
    const changed = [...files].find(([part]) => path.includes(part))?.[1];
    if (changed) body = changed(body);
    if (body === undefined) throw new Error('Taken away');
    // Any page may have our files, as from a CDN.
    return response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain', 'cache-control': 'no-store', 'access-control-allow-origin': '*', ...(isPage ? headers : {}) }).end(body);
  }

  function fileOf(path, built) {
    if (built) return join(widgets, built[2]);
    return path.startsWith('/demo/') ? join(demo, normalize(path.slice('/demo'.length))) : join(pages, normalize(path));
  }

  async function askTheCity([, xmlOnly, path], url, request, response) {
    if (xmlOnly && path.endsWith('.json')) return response.writeHead(404, { 'content-type': 'text/plain' }).end('XML only');
    const sent = [];
    for await (const bytes of request) sent.push(bytes);
    const answered = await fetch(new URL(path + url.search, city.url), {
      method: request.method,
      headers: { 'content-type': request.headers['content-type'] ?? 'application/x-www-form-urlencoded' },
      ...(sent.length > 0 ? { body: Buffer.concat(sent) } : {}),
    });
    return response.writeHead(answered.status, { 'content-type': answered.headers.get('content-type') }).end(await answered.text());
  }

  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const search = `<civic-faq-search endpoint="/open311/v2" report-page="form.html">
        <details><summary><h2>When is my trash picked up?</h2></summary><div id="faq=trash-day"><p>Once a week. Call <a href="tel:311">311</a>, day or night.</p></div></details>
        <p slot="help">Rather talk? Call <a href="tel:311">311</a>.</p>
      </civic-faq-search>`;

/** A page with one FAQ search where it had other tags. */
function searchInPlace(page) {
  const [first] = page.match(/<(civic-[a-z-]+)[\s\S]*?<\/\1>/) ?? [];
  return page.replace(first, search).replace(/<(civic-(?!faq-search)[a-z-]+)[\s\S]*?<\/\1>/g, '');
}

export const otherVersion = '99.1.0';

/** The script as if it had been built from another version. */
export function asAnotherVersion(script) {
  const changed = script.replaceAll(/(["'`])0\.\d+\.\d+\1/g, `$1${otherVersion}$1`);
  if (changed === script) throw new Error('The built script does not say its version');
  return changed;
}
