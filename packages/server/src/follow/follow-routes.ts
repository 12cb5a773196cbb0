import cors from '@fastify/cors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Cities } from '../city.js';
import { sendAnswer } from '../open311/answer.js';
import { formatWanted } from '../open311/call.js';
import { refusalFor } from '../open311/refusal-for.js';
import { feedRoutes } from './feed-routes.js';
import { followerRoutes } from './mail-routes.js';

export interface FollowSettings {
  readonly cities: Cities;
  /** Sites whose pages may call from a browser, or `*` for all. */
  readonly allowOrigin: '*' | readonly string[];
  readonly originOf: (request: FastifyRequest) => string;
  /** Address of the city's page with the tracker; empty for none. */
  readonly trackerPage: string;
  /** Present only where letters can be sent: there may be one to send. */
  readonly wakePost?: () => void;
}

/**
 * Ways to follow a request, below the address of all of them. Every answer may be read by the pages that may call, and a refusal is told
 * in GeoReport's way.
 */
export async function followRoutes(app: FastifyInstance, settings: FollowSettings): Promise<void> {
  const { cities, allowOrigin, originOf, trackerPage, wakePost } = settings;
  await app.register(cors, {
    origin: allowOrigin === '*' ? '*' : [...allowOrigin], methods: ['GET', 'HEAD', 'POST'], exposedHeaders: ['Retry-After'], maxAge: 600, strictPreflight: false,
  });
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({ 'content-security-policy': "default-src 'none'; frame-ancestors 'none'", 'cross-origin-resource-policy': 'cross-origin' });
  });
  app.setErrorHandler((error, request, reply) => {
    const answer = refusalFor(error, '4 KB');
    if (answer.status >= 500) request.log.error({ err: error }, 'a call failed');
    reply.removeHeader('content-disposition').header('cache-control', 'no-store');
    return sendAnswer(reply, answer, formatWanted('', request.headers.accept));
  });
  await app.register(feedRoutes, { cities, originOf, trackerPage });
  if (wakePost) await app.register(followerRoutes, { cities, wake: wakePost });
}
