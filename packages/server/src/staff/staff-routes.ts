import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Cities, EmbeddedCity } from '../city.js';
import { staffArticleRoutes } from '../faq/staff-article-routes.js';
import { isSame } from '../open311/answer-call.js';
import { cityFor } from '../open311/jurisdiction.js';
import { readMoment } from '../open311/moments.js';
import { refuse } from '../open311/refusal.js';
import { extensionsOnTheWire, requestOnTheWire } from '../open311/wire.js';
import { sentences } from '../sentences.js';
import type { RequestRecord } from '../store/records.js';
import { addNote, changeStatus, mergeInto, reopen } from './change-request.js';

interface StaffCall {
  Params: { id: string };
  Querystring: { jurisdiction_id?: string };
  Body: Readonly<Record<string, unknown>> | null;
}

/** What the city's own people do to a request. Never open to pages of other sites, and only with the staff key. */
export async function staffRoutes(app: FastifyInstance, { cities, staffKey }: { readonly cities: Cities; readonly staffKey: string }): Promise<void> {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    if (!isSame(staffKey, given)) throw refuse(403, sentences.staffOnly);
  });
  const cityOf = (request: FastifyRequest<StaffCall>): EmbeddedCity => cityFor(cities, request.query.jurisdiction_id ?? '');
  const limited = { config: { rateLimit: {} } };
  await app.register(staffArticleRoutes, { prefix: '/articles', cities });

  app.get<StaffCall>('/requests/:id', limited, async (request) => {
    const { store } = cityOf(request);
    const kept = await store.request(request.params.id);
    if (!kept) throw refuse(404, sentences.requestUnknown(request.params.id));
    return { ...told(kept.request), reporter: (await store.reporter(request.params.id)) ?? null };
  });
  app.post<StaffCall>('/requests/:id/status', limited, async (request) => {
    const status = text(request, 'status');
    if (status !== 'open' && status !== 'closed') throw refuse(400, sentences.statusWrong);
    return told(await changeStatus(cityOf(request), request.params.id, {
      status,
      status_notes: text(request, 'status_notes'),
      agency_responsible: text(request, 'agency_responsible'),
      expected_datetime: moment(request, 'expected_datetime'),
    }));
  });
  app.post<StaffCall>('/requests/:id/notes', limited, async (request) =>
    told(await addNote(cityOf(request), request.params.id, needed(request, 'summary'), text(request, 'description'), text(request, 'type'))));
  app.post<StaffCall>('/requests/:id/merge', limited, async (request) =>
    told(await mergeInto(cityOf(request), request.params.id, needed(request, 'into'))));
  app.post<StaffCall>('/requests/:id/reopen', limited, async (request) =>
    told(await reopen(cityOf(request), request.params.id, needed(request, 'status_notes'))));
}

function told(request: RequestRecord): object {
  return { ...requestOnTheWire(request, ''), ...extensionsOnTheWire(request, [], '', 'json') };
}

function text(request: FastifyRequest<StaffCall>, name: string): string | undefined {
  const value = request.body !== null && typeof request.body === 'object' ? request.body[name] : undefined;
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string' || /\0|\p{Surrogate}/u.test(value)) throw refuse(400, sentences.notText(name));
  return value;
}

function needed(request: FastifyRequest<StaffCall>, name: string): string {
  const value = text(request, name);
  if (value === undefined) throw refuse(400, sentences.wordsMissing(name));
  return value;
}

function moment(request: FastifyRequest<StaffCall>, name: string): number | undefined {
  const value = text(request, name);
  const at = value === undefined ? undefined : readMoment(value);
  if (value !== undefined && at === undefined) throw refuse(400, sentences.notADate(name, value.slice(0, 40)));
  return at;
}
