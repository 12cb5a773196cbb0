import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { httpMeansHere, type HttpMeans } from '../../calls/index.js';

export interface Call {
  readonly method: string;
  /** Path and query, as they would stand in a log. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, unless it is text or bytes. */
  readonly body?: unknown;
}

export interface Loopback {
  readonly address: string;
  readonly calls: readonly Call[];
  close(): Promise<void>;
}

export const http: HttpMeans = httpMeansHere({ timeout: 5000, online: () => true });

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** A real server on this machine that answers so; no answer is a line that breaks. */
export async function serve(answer: (call: Call) => Answer | undefined | Promise<Answer | undefined>): Promise<Loopback> {
  const calls: Call[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const call: Call = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body: await bodyOf(request) };
      calls.push(call);
      const given = await answer(call);
      if (!given) return void request.socket.destroy();
      const { status = 200, headers = {}, body } = given;
      response.writeHead(status, headers).end(typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body));
    })().catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
