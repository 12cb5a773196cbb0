import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../../tools/places.mjs';
import { faqIn } from './faq-articles.mjs';
import { putListenerIntoPage } from './listen.mjs';
import { putLookIntoPage } from './look.mjs';

const widgets = join(root, 'packages/elements/cdn');
const types = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css', json: 'application/json' };
const words = (attributes) => Object.entries(attributes).map(([name, value]) => ` ${name}="${String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`).join('');

/** A department's site with the search on its pages, a city behind it, and whatever a test puts there. It writes down every call, as a server's log would. */
export async function serveFaqSite({ city, headers = {} } = {}) {
  const things = new Map();
  const faults = new Map();
  const log = [];
  let pages = 0;

  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url, 'http://site.example');
    const sent = [];
    for await (const bytes of request) sent.push(bytes);
    log.push({ address: request.url, referer: request.headers.referer ?? '', agent: request.headers['user-agent'] ?? '', body: Buffer.concat(sent).toString() });
    const fault = [...faults].find(([path]) => pathname.startsWith(path))?.[1];
    const give = (body, status = 200) => response.writeHead(status, { 'content-type': types[pathname.split('.').at(-1)] ?? 'text/plain', 'cache-control': 'no-store', ...(pathname.endsWith('.html') && headers) }).end(body);
    try {
      if (typeof fault === 'number') await pause(fault);
      if (fault === 'down') return void request.socket.destroy();
      if (fault === 'fault') return void give('{"error":"out of order"}', 500);
      if (fault === 'page') return void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Sign in</title><p>Sign in to the network');
      if (fault === 'half') return void give('{"articles":[{"id":"bi');
      if (things.has(pathname)) return void give(things.get(pathname));
      if (pathname.startsWith('/civic-elements/')) return void give(await readFile(join(widgets, pathname.slice('/civic-elements/'.length))));
      if (city && pathname.startsWith('/open311/')) return void await passOn(request, response, new URL(pathname + search, city.url), Buffer.concat(sent));
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    } catch {
      response.destroy();
    }
  });

  async function passOn({ method, headers: { 'content-type': type } }, response, url, body) {
    const answered = await fetch(url, { method, ...(type && { headers: { 'content-type': type } }), ...(body.length > 0 && { body }) });
    response.writeHead(answered.status, { 'content-type': answered.headers.get('content-type') ?? 'text/plain' }).end(Buffer.from(await answered.arrayBuffer()));
  }

  things.set('/look.js', `(${putLookIntoPage})(); (${putListenerIntoPage})();`);
  things.set('/no-network.js', "Object.defineProperty(navigator, 'onLine', { get: () => false });");
  things.set('/site.css', 'a:focus-visible { outline: 3px solid }');
  for (const [lang, { articles }] of Object.entries(faqIn)) things.set(`/faq.${lang}.json`, JSON.stringify({ lang, articles }));
  await new Promise((listening) => { server.listen(0, '127.0.0.1', listening); });
  const url = `http://127.0.0.1:${server.address().port}/`;

  return {
    url, log,
    put: (path, body) => void things.set(path, body),
    /** What meets every call to addresses that begin so: `down`, `fault`, `page`, `half`, or milliseconds to wait; without a fault all is well again. */
    meets: (path, fault) => void (fault === undefined ? faults.delete(path) : faults.set(path, fault)),
    /** Puts up a page with this in it, and gives its address. */
    page({ lang = 'en', tag = 'civic-faq-search', inside = '', before = '', after = '', head = '', script = true, ...attributes } = {}) {
      pages += 1;
      const path = `/page-${pages}.html`;
      const dir = lang.startsWith('ar') ? ' dir="rtl"' : '';
      const src = tag === 'civic-faq-search' && !('src' in attributes) && !('endpoint' in attributes) ? { src: `/faq.${lang in faqIn ? lang : 'en'}.json` } : {};
      const given = Object.fromEntries(Object.entries({ ...src, ...attributes }).filter(([, value]) => value !== null));
      things.set(path, `<!doctype html><html lang="${lang}"${dir}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Answers</title>
        <link rel="stylesheet" href="/site.css"><script src="/look.js"></script>${head}<link rel="stylesheet" href="/civic-elements/civic-elements.css">${script ? '<script type="module" src="/civic-elements/civic-elements.js"></script>' : ''}</head>
        <body>${before}<main><h1>Answers</h1><${tag}${words(given)}>${inside}</${tag}></main>${after}</body></html>`);
      return url.slice(0, -1) + path;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
