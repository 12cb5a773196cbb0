import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Open311City, type Open311Options } from './open311-city.js';
import { readXml } from './read-xml.test.support.js';

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly form: URLSearchParams;
  readonly body: string;
  readonly raw: Buffer;
  /** Of the body. */
  readonly type: string;
}

type Full = { readonly status?: number; readonly body?: string | Buffer; readonly headers?: Readonly<Record<string, string>> };
export type Route = string | Full | ((seen: Seen, response: ServerResponse) => string | Full | void);

export interface CityServer {
  readonly endpoint: string;
  readonly seen: readonly Seen[];
  /** `GET services.json` and so on, as they were called. */
  readonly calls: readonly string[];
  close(): Promise<void>;
}

const flaskNotFound = '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n<p>The requested URL was not found on the server.</p>';

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** A city's server on this machine, with exactly these answers; anything else is answered like Flask answers it. */
export async function serveCity(routes: Readonly<Record<string, Route>>): Promise<CityServer> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((raw) => {
      const body = raw.toString('utf8');
      const url = new URL(request.url ?? '/', 'http://city.test');
      const one = { method: request.method ?? '', path: url.pathname.replace('/v2/', ''), query: url.search, form: new URLSearchParams(body), body, raw, type: request.headers['content-type'] ?? '' };
      seen.push(one);
      const route = routes[`${one.method} ${one.path}`] ?? routes['*'] ?? { status: 404, body: flaskNotFound, headers: { 'content-type': 'text/html' } };
      const answer = typeof route === 'function' ? route(one, response) : route;
      if (answer === undefined) return;
      const { status = 200, body: text = '', headers = {} } = typeof answer === 'string' ? { body: answer } : answer;
      response.writeHead(status, headers).end(text);
    }, () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2`,
    seen,
    get calls() { return seen.map(({ method, path }) => `${method} ${path}`); },
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

export const now = Date.UTC(2031, 2, 14, 12, 0, 0);

/** Runs a test against a city with these answers. */
export async function withCity(
  routes: Readonly<Record<string, Route>>,
  body: (city: Open311City, server: CityServer) => Promise<void>,
  options: Partial<Open311Options> = {},
): Promise<void> {
  const server = await serveCity(routes);
  try {
    await body(new Open311City({ endpoint: server.endpoint, readXml, now: () => now, timeout: 20_000, online: () => true, ...options }), server);
  } finally {
    await server.close();
  }
}
