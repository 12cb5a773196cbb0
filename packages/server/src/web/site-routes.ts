import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { formatWanted } from '../open311/call.js';
import { sentences } from '../sentences.js';

export interface SiteSettings {
  /** A folder of pages, served at `/`. */
  readonly site?: string;
  /** More folders, each below its own path. */
  readonly assets: readonly { readonly prefix: string; readonly dir: string }[];
  /** The Content-Security-Policy of served pages; empty for none. */
  readonly pagePolicy: string;
}

/** Allows a page its own files and nothing else; scripts may not build markup from text. Photos chosen by a resident are `blob:`. */
export const strictPagePolicy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'", "connect-src 'self'",
  "manifest-src 'self'", "worker-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

export async function siteRoutes(app: FastifyInstance, settings: SiteSettings): Promise<void> {
  const headers: Record<string, string> = {
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'geolocation=(self), camera=(self), microphone=(), payment=()',
    'cross-origin-opener-policy': 'same-origin',
    ...(settings.pagePolicy === '' ? {} : { 'content-security-policy': settings.pagePolicy }),
  };
  app.addHook('onSend', async (_request, reply) => {
    for (const [name, value] of Object.entries(headers)) if (!reply.hasHeader(name)) reply.header(name, value);
  });
  const folders = [
    ...settings.assets.map(({ prefix, dir }) => ({ prefix: `/${prefix.replace(/^\/+|\/+$/g, '')}/`, dir })),
    ...(settings.site === undefined ? [] : [{ prefix: '/', dir: settings.site }]),
  ];
  for (const { prefix, dir } of folders) {
    await access(dir);
    await app.register(fastifyStatic, { root: resolve(dir), prefix, decorateReply: false, cacheControl: false, redirect: true, setHeaders: (reply) => void reply.header('cache-control', 'no-cache') });
  }
  if (settings.site === undefined) {
    app.get('/', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(`${sentences.noSite}\n`));
  }
  app.setNotFoundHandler((request, reply) => {
    if (formatWanted(request.raw.url?.split('?', 1)[0] ?? '', request.headers.accept) === 'json' && /\bjson\b/.test(request.headers.accept ?? '')) {
      return reply.code(404).send([{ code: '404', description: sentences.noPage }]);
    }
    return reply.code(404).type('text/plain; charset=utf-8').send(`${sentences.noPage}\n`);
  });
}
