import rateLimit from '@fastify/rate-limit';
import fastify, { LogController, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Misbehaviour } from '../faults/misbehave.js';
import type { Cities } from '../city.js';
import { faqRoutes } from '../faq/faq-routes.js';
import { followRoutes } from '../follow/follow-routes.js';
import { linkRoutes } from '../follow/mail-routes.js';
import { mediaRoutes } from '../media/media-routes.js';
import { mostBytesOfText } from '../open311/form.js';
import { formatWanted } from '../open311/call.js';
import { sendAnswer } from '../open311/answer.js';
import { refusalFor } from '../open311/refusal-for.js';
import { refuse } from '../open311/refusal.js';
import { open311Routes } from '../open311/routes.js';
import { sentences } from '../sentences.js';
import { staffRoutes } from '../staff/staff-routes.js';
import { placesRoutes } from '../places/places-routes.js';
import { answerBrokenLine } from './broken-line.js';
import { healthRoutes } from './health-routes.js';
import { quietLog } from './quiet-log.js';
import { newTally } from './tally.js';
import { siteRoutes, type SiteSettings } from './site-routes.js';

export interface AppSettings extends SiteSettings {
  readonly cities: Cities;
  readonly allowOrigin: '*' | readonly string[];
  /** New requests in a minute from one address; ten times as many questions. 0 for no limit. */
  readonly rate: number;
  /** This server's address as the world knows it; empty to take it from each call. */
  readonly publicUrl: string;
  readonly staffKey: string;
  readonly logLevel: string;
  readonly trustProxy: boolean;
  /** Address of the city's page with the tracker; empty for none. */
  readonly trackerPage: string;
  /** Present only where letters can be sent: there may be one to send. */
  readonly wakePost?: () => void;
  readonly faults?: Misbehaviour;
}

/** The whole web server, not yet listening. */
export async function buildApp(settings: AppSettings): Promise<FastifyInstance> {
  const app = fastify({
    // Fastify's own line for a call is written before it is known what is called.
    logController: new LogController({ disableRequestLogging: true }),
    logger: quietLog(settings.logLevel),
    trustProxy: settings.trustProxy,
    bodyLimit: mostBytesOfText,
    requestTimeout: 60_000,
    keepAliveTimeout: 10_000,
    routerOptions: { maxParamLength: 2000 },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    ...(settings.faults ? { rewriteUrl: settings.faults.pathWithoutFaults } : {}),
    clientErrorHandler: answerBrokenLine,
    frameworkErrors: (error, request, reply) => sendAnswer(reply, refusalFor(error), formatWanted(request.raw.url ?? '', request.headers.accept)),
  });
  const tally = newTally();
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
  });
  app.decorateRequest('call', null);
  app.addHook('onResponse', async (request, reply) => {
    tally.answered(request.method, request.routeOptions.url ?? 'none', reply.statusCode, reply.elapsedTime);
    request.log.info({ method: request.method, call: request.call?.name ?? request.routeOptions.url ?? 'none', status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered');
  });
  app.setErrorHandler((error, request, reply) => {
    const answer = refusalFor(error);
    if (answer.status >= 500) request.log.error({ err: error }, 'a call failed');
    return sendAnswer(reply, answer, 'json');
  });
  if (settings.rate > 0) {
    await app.register(rateLimit, {
      global: false,
      max: (request) => (request.method === 'POST' ? settings.rate : settings.rate * 10),
      timeWindow: 60_000,
      keyGenerator: (request) => `${request.method === 'POST' ? 'send' : 'ask'} ${request.ip}`,
      errorResponseBuilder: (_request, context) => {
        const seconds = Math.max(1, Math.ceil(context.ttl / 1000));
        return refuse(429, sentences.tooMany(seconds), { 'retry-after': String(seconds) });
      },
    });
  }

  const { cities, allowOrigin, trackerPage, wakePost } = settings;
  const originOf = originReader(settings.publicUrl);
  await app.register(open311Routes, {
    prefix: '/open311',
    cities,
    allowOrigin,
    originOf,
    ...(settings.faults ? { faults: settings.faults } : {}),
  });
  await app.register(followRoutes, { prefix: '/open311/v2/requests', cities, allowOrigin, originOf, trackerPage, ...(wakePost ? { wakePost } : {}) });
  if (wakePost) await app.register(linkRoutes, { prefix: '/follow', cities, wake: wakePost });
  await app.register(faqRoutes, { prefix: '/open311/v2/faq/v1', cities: settings.cities, allowOrigin: settings.allowOrigin, questions: settings.rate * 10 });
  await app.register(placesRoutes, { prefix: '/open311/v2/places/v1', cities: settings.cities, allowOrigin: settings.allowOrigin, questions: settings.rate * 10 });
  await app.register(mediaRoutes, { prefix: '/media', cities: settings.cities });
  await app.register(healthRoutes, { cities: settings.cities, tally });
  if (settings.staffKey !== '') await app.register(staffRoutes, { prefix: '/staff', cities: settings.cities, staffKey: settings.staffKey });
  const { site, assets, pagePolicy } = settings;
  await app.register(siteRoutes, { site, assets, pagePolicy });
  return app;
}

/** A Host header is the sender's word and goes into answers, so only what looks like a host is believed. */
function originReader(publicUrl: string): (request: FastifyRequest) => string {
  const fixed = publicUrl.replace(/\/+$/, '');
  return (request) => {
    if (fixed !== '') return fixed;
    return /^[\w.-]+(:\d+)?$|^\[[\da-fA-F:.]+\](:\d+)?$/.test(request.host) ? `${request.protocol}://${request.host}` : '';
  };
}
