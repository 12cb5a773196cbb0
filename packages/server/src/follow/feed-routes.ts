import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { cityFor } from '../open311/jurisdiction.js';
import { refuse } from '../open311/refusal.js';
import { sentences } from '../sentences.js';
import { packAnswers } from '../web/pack-answers.js';
import { calendarOf } from './calendar.js';
import { feedOf } from './feed.js';
import type { FollowSettings } from './follow-routes.js';
import type { RequestLinks } from './request-links.js';

interface FileCall {
  Params: { id: string };
  Querystring: { jurisdiction_id?: string };
}

const files = {
  rss: { type: 'application/rss+xml; charset=utf-8', write: feedOf },
  ics: { type: 'text/calendar; charset=utf-8', write: calendarOf },
} as const;

/** A feed and a calendar of each request, below the address of all of them. */
export async function feedRoutes(app: FastifyInstance, { cities, originOf, trackerPage }: Omit<FollowSettings, 'allowOrigin' | 'wakePost'>): Promise<void> {
  packAnswers(app);
  for (const kind of ['rss', 'ics'] as const) {
    app.get<FileCall>(`/:id.${kind}`, { config: { rateLimit: {} } }, async (request, reply) => {
      const { id } = request.params;
      const city = cityFor(cities, request.query.jurisdiction_id ?? '');
      const links: RequestLinks = { trackerPage, origin: originOf(request), jurisdiction: city.jurisdiction };
      const [found] = await city.store.findRequests({ ids: [id], publicAt: city.clock(), limit: 1 });
      if (!found) throw refuse(404, sentences.requestUnknown(id));
      const text = files[kind].write(found, links);
      if (text === undefined) throw refuse(404, sentences.nothingExpected(id));
      reply.type(files[kind].type).header('content-disposition', `inline; filename="${id.replace(/[^\w-]/g, '_').slice(0, 80)}.${kind}"`);
      return sendUnlessKnown(request, reply, text);
    });
  }
}

/** Feed readers ask often, and mostly for nothing new. */
function sendUnlessKnown(request: FastifyRequest, reply: FastifyReply, text: string): FastifyReply {
  const tag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  reply.headers({ etag: tag, 'cache-control': 'public, max-age=300' });
  const known = (request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim().replace(/^(?!W\/)/, 'W/'));
  return known.includes(tag) || known.includes('W/*') ? reply.code(304).send() : reply.send(text);
}
