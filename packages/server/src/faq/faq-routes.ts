import cors from '@fastify/cors';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readAsked, type AskedOfServer } from '@civic-elements/core/faq-sources';
import type { Cities } from '../city.js';
import { sendAnswer } from '../open311/answer.js';
import { cityFor } from '../open311/jurisdiction.js';
import { refusalFor } from '../open311/refusal-for.js';
import { refuse } from '../open311/refusal.js';
import { sentences } from '../sentences.js';
import { packAnswers } from '../web/pack-answers.js';
import type { CityAnswers } from './city-answers.js';

export interface FaqSettings {
  readonly cities: Cities;
  /** Sites whose pages may call from a browser, or `*` for all. */
  readonly allowOrigin: '*' | readonly string[];
  /** Questions in a minute from one address; 0 for no limit. */
  readonly questions: number;
}

/** Six hundred letters, each written as nine signs, and the names beside them. */
const mostBytesOfWords = 16 * 1024;
const fewAnswers = 10;
const fewRelated = 5;

type Asked = Omit<AskedOfServer, 'jurisdiction'> & { readonly answers: CityAnswers };

/**
 * The city's articles, in the words of `server-wire.ts` of core. Words are taken from a posted form and from nowhere else, are looked
 * for and forgotten; no log and no count holds them.
 */
export async function faqRoutes(app: FastifyInstance, { cities, allowOrigin, questions }: FaqSettings): Promise<void> {
  await app.register(cors, { origin: allowOrigin === '*' ? '*' : [...allowOrigin], methods: ['GET', 'HEAD', 'POST'], exposedHeaders: ['Retry-After'], maxAge: 600, strictPreflight: false });
  packAnswers(app);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: mostBytesOfWords }, async (_request: FastifyRequest, body: string) => body);
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'", 'cross-origin-resource-policy': 'cross-origin' });
  });
  app.setErrorHandler((error, request, reply) => {
    const answer = refusalFor(error, '16 KB');
    if (answer.status >= 500) request.log.error({ err: error }, 'a call failed');
    return sendAnswer(reply, answer, 'json');
  });
  // A search is a question, although it is posted: it counts as one, or typing would use up what is left for sending requests.
  const limited = { config: { rateLimit: { max: questions, keyGenerator: (request: FastifyRequest) => `ask ${request.ip}` } } };
  const asked = (parameters: string): Asked => {
    const { jurisdiction = '', ...rest } = readAsked(new URLSearchParams(parameters));
    return { ...rest, answers: cityFor(cities, jurisdiction).answers };
  };

  app.get('/shelf', limited, async (request, reply) => {
    const { answers, lang } = asked(queryOf(request));
    if (await isUnchanged(request, reply, answers, lang)) return reply.code(304).send();
    const shelf = await answers.shelf(lang);
    if (!shelf) throw refuse(404, sentences.noArticles, { 'cache-control': 'no-store' });
    return shelf;
  });

  app.get('/articles', limited, async (request, reply) => {
    const { answers, lang, ids, related, frequent, limit, ...within } = asked(queryOf(request));
    if (await isUnchanged(request, reply, answers, lang)) return reply.code(304).send();
    if (related !== undefined) return { articles: await answers.related(lang, related, limit ?? fewRelated) };
    if (frequent) return { articles: await answers.frequent(lang, limit ?? fewAnswers, within) };
    return { articles: await answers.articles(lang, ids ?? []) };
  });

  app.post('/search', limited, async (request) => {
    const { answers, lang, words = '', limit = fewAnswers, topic, department } = asked(typeof request.body === 'string' ? request.body : '');
    return answers.search(lang, words, { limit, ...(topic !== undefined && { topic }), ...(department !== undefined && { department }) });
  });

  for (const [url, allowed] of [['/shelf', 'GET'], ['/articles', 'GET'], ['/search', 'POST']] as const) {
    const others = (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).filter((method) => method !== allowed);
    app.route({ method: [...others], url, ...limited, handler: async (request) => { throw refuse(405, sentences.wrongMethod(request.method, allowed), { allow: allowed }); } });
  }
}

/** A copy may be used for a minute, and then only if nothing was changed since. */
async function isUnchanged(request: FastifyRequest, reply: FastifyReply, answers: CityAnswers, lang: string): Promise<boolean> {
  // Weak, for the same answer goes packed and unpacked.
  const mark = `W/"${await answers.version(lang)}"`;
  reply.headers({ 'cache-control': 'public, max-age=60', etag: mark });
  return (request.headers['if-none-match'] ?? '').split(',').some((known) => known.trim() === mark);
}

function queryOf(request: FastifyRequest): string {
  const url = request.raw.url ?? '';
  const cut = url.indexOf('?');
  return cut < 0 ? '' : url.slice(cut + 1);
}
