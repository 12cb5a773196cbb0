import cors from '@fastify/cors';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Cities } from '../city.js';
import type { Misbehaviour } from '../faults/misbehave.js';
import { sentences } from '../sentences.js';
import { markAnswers } from '../web/mark-answers.js';
import { packAnswers } from '../web/pack-answers.js';
import { sendAnswer, type Answer } from './answer.js';
import { answerCall, type Asked } from './answer-call.js';
import { formatWanted, methodsFor, readWay, type Call, type Format } from './call.js';
import { readFields } from './fields.js';
import { mostBytesOfPhoto, mostBytesOfText, mostPhotos, readForm, type Form } from './form.js';
import { refusalFor } from './refusal-for.js';
import { fingerprintOf } from './receive-request.js';
import { refuse } from './refusal.js';
import { unheardAnswers } from './unheard-answers.js';

export interface Open311Settings {
  readonly cities: Cities;
  /** Sites whose pages may call from a browser, or `*` for all. */
  readonly allowOrigin: '*' | readonly string[];
  readonly originOf: (request: FastifyRequest) => string;
  /** Present only where the server was started to misbehave on demand. */
  readonly faults?: Misbehaviour;
}

declare module 'fastify' {
  interface FastifyRequest {
    call: Call | null;
  }
}

/** Everything below /open311: GeoReport v2, and in its words also every refusal. */
export async function open311Routes(app: FastifyInstance, settings: Open311Settings): Promise<void> {
  await app.register(cors, {
    origin: settings.allowOrigin === '*' ? '*' : [...settings.allowOrigin],
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: ['ETag', 'Retry-After'],
    maxAge: 600,
    strictPreflight: false,
  });
  markAnswers(app);
  packAnswers(app);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'buffer', bodyLimit: mostBytesOfText }, async (_request: FastifyRequest, body: Buffer) => body);
  // latin1 keeps every byte of the text as it came; `readForm` decodes it strictly.
  const everyByte = { defCharset: 'latin1', defParamCharset: 'latin1' };
  await app.register(multipart, {
    ...everyByte,
    limits: { fieldNameSize: 300, fieldSize: mostBytesOfText, fields: 300, files: mostPhotos, fileSize: mostBytesOfPhoto, parts: 300 + mostPhotos, headerPairs: 20 },
  });

  const unheard = unheardAnswers(() => performance.now());
  app.addHook('onRequest', async (request) => {
    request.call = callOf(request);
  });
  app.setErrorHandler((error, request, reply) => {
    const answer = refusalFor(error);
    if (answer.status >= 500) request.log.error({ err: error }, 'a call failed');
    return send(settings, request, reply, answer, formatWanted(pathOf(request), request.headers.accept));
  });
  app.setNotFoundHandler(async (request) => {
    throw refuse(404, sentences.noSuchCall(pathOf(request)));
  });
  app.route({
    method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    url: '/*',
    config: { rateLimit: {} },
    handler: async (request, reply) => {
      const call = request.call!;
      const honest: Asked = {
        call,
        query: readFields(queryOf(request)),
        origin: settings.originOf(request),
        ...(request.method === 'POST' ? { form: await readForm(request) } : {}),
      };
      // While the line is there: who called is not known of one that was cut.
      const mark = honest.form && markOf(request, honest.form);
      const asked = settings.faults ? await settings.faults.asked(request, reply, honest) : honest;
      if (!asked) return reply;
      const answered = (): Promise<Answer> => answerCall(settings.cities, asked);
      const answer = await (mark === undefined ? answered() : unheard.once(mark, reply.raw, answered));
      return send(settings, request, reply, answer, call.format);
    },
  });
}

/** Equal for equal content sent to one address from one place. */
function markOf(request: FastifyRequest, { fields, photos }: Form): string {
  return [request.ip, request.raw.url ?? '', fingerprintOf(fields, photos)].join(' ');
}

function callOf(request: FastifyRequest): Call {
  const path = pathOf(request);
  let way;
  try {
    way = readWay(path.replace(/^\/open311\//, ''));
  } catch {
    throw refuse(400, sentences.badAddress);
  }
  if (way.name === 'nowhere') throw refuse(404, sentences.noSuchCall(path));
  if (way.name === 'no-format') throw refuse(404, sentences.noFormat);
  const methods = methodsFor(way);
  if (request.method !== 'OPTIONS' && !methods.includes(request.method)) {
    throw refuse(405, sentences.wrongMethod(request.method, methods.filter((method) => method !== 'HEAD').join(' or ')), { allow: methods.join(', ') });
  }
  return way;
}

function send(settings: Open311Settings, request: FastifyRequest, reply: FastifyReply, answer: Answer, format: Format): FastifyReply {
  reply.headers({
    'cache-control': request.method === 'POST' || answer.status >= 400 ? 'no-store' : 'no-cache',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'cross-origin',
    vary: 'Accept',
  });
  if (settings.faults) return settings.faults.send(request, reply, answer, format);
  return sendAnswer(reply, answer, format);
}

function pathOf(request: FastifyRequest): string {
  return (request.raw.url ?? '').split('?', 1)[0]!;
}

function queryOf(request: FastifyRequest): string {
  const url = request.raw.url ?? '';
  const cut = url.indexOf('?');
  return cut < 0 ? '' : url.slice(cut + 1);
}
