import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Cities, EmbeddedCity } from '../city.js';
import { only, readFields } from '../open311/fields.js';
import { cityFor } from '../open311/jurisdiction.js';
import { refuse } from '../open311/refusal.js';
import { sentences } from '../sentences.js';
import type { Follower, FollowStore, LinkAct } from './follow-store.js';
import { linkPage, linkPageStyle, type LinkPage } from './link-page.js';
import { sayInLetters } from './letter-words.js';
import { followLimits, readWish } from './read-wish.js';

const mostBytesOfWish = 4 * 1024;
const hour = 60 * 60 * 1000;
/** Nobody follows more than so many requests in an hour from one place; who bothers strangers would. */
const wishesInAnHour = 10;

export interface MailSettings {
  readonly cities: Cities;
  /** Called when there is a letter to send. */
  readonly wake: () => void;
}

/** Asking for letters, below the address of all requests. Whatever comes of it, the answer is the same: nobody learns who follows. */
export async function followerRoutes(app: FastifyInstance, { cities, wake }: MailSettings): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: mostBytesOfWish }, async (_request: FastifyRequest, body: string) => body);
  const limited = { config: { rateLimit: { max: wishesInAnHour, timeWindow: hour, keyGenerator: (request: FastifyRequest) => `follow ${request.ip}` } } };
  app.post<{ Params: { id: string } }>('/:id/followers', limited, async (request, reply) => {
    const { id } = request.params;
    const fields = readFields(typeof request.body === 'string' ? request.body : '');
    const city = cityFor(cities, only(fields, 'jurisdiction_id'));
    const now = city.clock();
    const [found] = await city.store.findRequests({ ids: [id], publicAt: now, limit: 1 });
    if (!found) throw refuse(404, sentences.requestUnknown(id));
    const wish = readWish(found.service_request_id, fields);
    await city.followers?.ask(wish, followLimits, now);
    wake();
    return reply.code(202).header('cache-control', 'no-store').send({ description: sentences.letterOnItsWay });
  });
}

type LinkCall = { Params: { token: string } };

/**
 * What the links in letters open. A link only shows a button, and the button's POST does it: programs that look through mail open every
 * link, and would confirm or stop in a resident's name.
 */
export async function linkRoutes(app: FastifyInstance, { cities, wake }: MailSettings): Promise<void> {
  app.removeAllContentTypeParsers();
  // The way the button is told apart from a link is the method alone; what a mail program sends along is not read.
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: mostBytesOfWish }, async () => null);
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      // The address is the key.
      'referrer-policy': 'no-referrer',
    });
  });
  const limited = { config: { rateLimit: {} } };
  app.get('/page.css', limited, async (_request, reply) => reply.type('text/css; charset=utf-8').send(linkPageStyle));

  app.get<LinkCall>('/confirm/:token', limited, async (request, reply) => {
    const found = await behind(cities, request.params.token, 'confirm');
    return found ? show(reply, 200, found.follower, 'confirm', 'confirmButton') : showDead(reply, request);
  });
  app.post<LinkCall>('/confirm/:token', limited, async (request, reply) => {
    const found = await behind(cities, request.params.token, 'confirm');
    if (!found) return showDead(reply, request);
    await found.followers.confirm(found.follower.id, found.city.clock());
    wake();
    return show(reply, 200, found.follower, 'confirmed');
  });
  app.get<LinkCall>('/stop/:token', limited, async (request, reply) => {
    const found = await behind(cities, request.params.token, 'stop');
    return found ? show(reply, 200, found.follower, 'stop', 'stopButton') : showStopped(reply, request);
  });
  app.post<LinkCall>('/stop/:token', limited, async (request, reply) => {
    const found = await behind(cities, request.params.token, 'stop');
    if (!found) return showStopped(reply, request);
    await found.followers.erase(found.follower.id);
    return show(reply, 200, found.follower, 'stopped');
  });
}

interface Behind {
  readonly city: EmbeddedCity;
  readonly followers: FollowStore;
  readonly follower: Follower;
}

async function behind(cities: Cities, token: string, act: LinkAct): Promise<Behind | undefined> {
  for (const city of cities.all) {
    const follower = await city.followers?.followerBy(token, act, city.clock());
    if (follower && city.followers) return { city, followers: city.followers, follower };
  }
  return undefined;
}

type Said = 'confirm' | 'confirmed' | 'stop' | 'stopped' | 'dead';

function show(reply: FastifyReply, status: number, { locale, requestId }: Pick<Follower, 'locale' | 'requestId'>, said: Said, button?: 'confirmButton' | 'stopButton'): FastifyReply {
  const say = sayInLetters(locale);
  const page: LinkPage = { locale, heading: say(`${said}Heading`, { number: requestId }), words: say(`${said}Body`), ...(button && { button: say(button) }) };
  return reply.code(status).type('text/html; charset=utf-8').send(linkPage(page));
}

function showDead(reply: FastifyReply, request: FastifyRequest): FastifyReply {
  return show(reply, 404, { locale: languageAsked(request), requestId: '' }, 'dead');
}

/** Once stopped, the letters stay stopped: a second click, and a link nobody gave, are told so. */
function showStopped(reply: FastifyReply, request: FastifyRequest): FastifyReply {
  return show(reply, 200, { locale: languageAsked(request), requestId: '' }, 'stopped');
}

/** The address is gone, and with it the language it was written to in. */
function languageAsked(request: FastifyRequest): string {
  return (request.headers['accept-language'] ?? '').split(/[,;]/)[0] ?? '';
}
