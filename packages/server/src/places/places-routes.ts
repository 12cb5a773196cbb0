import cors from '@fastify/cors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { readAskedOfPlaces, typedWords, type AskedOfPlaces } from '@civic-elements/core/geocoders';
import { usualSuggestions } from '@civic-elements/core/places';
import type { Cities } from '../city.js';
import { sendAnswer } from '../open311/answer.js';
import { cityFor } from '../open311/jurisdiction.js';
import { refusalFor } from '../open311/refusal-for.js';
import { refuse } from '../open311/refusal.js';
import { sentences } from '../sentences.js';
import { packAnswers } from '../web/pack-answers.js';
import type { CityPlaces } from './city-places.js';

export interface PlacesSettings {
  readonly cities: Cities;
  /** Sites whose pages may call from a browser, or `*` for all. */
  readonly allowOrigin: '*' | readonly string[];
  /** Questions in a minute from one address; 0 for no limit. */
  readonly questions: number;
}

const mostBytesOfWords = 16 * 1024;

type Asked = Omit<AskedOfPlaces, 'jurisdiction'> & { readonly places: CityPlaces };

/**
 * The city's addresses, in the words of `server-wire.ts` of core. Where somebody lives or stands is taken from a posted form and from
 * nowhere else, is looked for and forgotten; no log and no count holds it.
 */
export async function placesRoutes(app: FastifyInstance, { cities, allowOrigin, questions }: PlacesSettings): Promise<void> {
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
  // Typing asks often, and counts as asking, not as sending.
  const limited = { config: { rateLimit: { max: questions, keyGenerator: (request: FastifyRequest) => `ask ${request.ip}` } } };
  const asked = (parameters: unknown): Asked => {
    const { jurisdiction = '', ...rest } = readAskedOfPlaces(new URLSearchParams(typeof parameters === 'string' ? parameters : ''));
    return { ...rest, places: cityFor(cities, jurisdiction).places };
  };

  app.post('/suggest', limited, async (request) => {
    const { places, words = '', limit = usualSuggestions, near } = asked(request.body);
    return { found: await places.suggest(typedWords(words), { limit, ...(near && { near }) }) };
  });

  app.post('/at', limited, async (request) => {
    const { places, point } = asked(request.body);
    if (!point) throw refuse(400, sentences.pointMissing);
    const nearest = await places.at(point);
    return nearest ? { nearest } : {};
  });

  app.get<{ Querystring: { jurisdiction_id?: string } }>('/about', limited, async (request) => cityFor(cities, request.query.jurisdiction_id ?? '').places.counts());

  for (const [url, allowed] of [['/suggest', 'POST'], ['/at', 'POST'], ['/about', 'GET']] as const) {
    const others = (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).filter((method) => method !== allowed);
    app.route({ method: [...others], url, ...limited, handler: async (request) => { throw refuse(405, sentences.wrongMethod(request.method, allowed), { allow: allowed }); } });
  }
}
