import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/**
 * Marks each answer to a question by what it says. Who asks again with that mark hears 304 and nothing more while it says the same. Must
 * be registered before what packs answers.
 */
export function markAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload: unknown) => {
    if (typeof payload !== 'string' || reply.statusCode !== 200 || !['GET', 'HEAD'].includes(request.method)) return payload;
    // Weak, for the same answer goes packed and unpacked.
    const mark = `W/"${createHash('sha256').update(payload).digest('base64url').slice(0, 22)}"`;
    reply.header('etag', mark);
    const known = (request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim());
    if (!known.includes(mark) && !known.includes('*')) return payload;
    // A copy that is kept between is still one of two, packed or unpacked.
    reply.code(304).removeHeader('content-type').header('vary', 'Accept, Accept-Encoding');
    return null;
  });
}
