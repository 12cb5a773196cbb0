import type { FastifyInstance } from 'fastify';
import type { Cities } from '../city.js';
import { isSame } from '../open311/answer-call.js';
import { refuse } from '../open311/refusal.js';
import { sentences } from '../sentences.js';

/** What the city's own people do to a request. Never open to other sites, and only with the staff key. */
export async function staffRoutes(app: FastifyInstance, { cities, staffKey }: { readonly cities: Cities; readonly staffKey: string }): Promise<void> {
  app.addHook('onRequest', async (request) => {
    const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    if (!isSame(staffKey, given)) throw refuse(403, sentences.staffOnly);
  });
  void cities;
}
