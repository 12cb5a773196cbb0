import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { mediaTypes, writeAnswer, type Answer } from '../open311/answer.js';
import type { Asked } from '../open311/answer-call.js';
import type { Format } from '../open311/call.js';
import { refuse } from '../open311/refusal.js';
import type { Fault, Moment } from './fault.js';
import { faultNamed, faults } from './faults.js';

/** Misbehaves in the ways a call asks for: `?fault=D6,latency=500`, the header `x-civic-fault`, or `/faults/D6/open311/…`. */
export interface Misbehaviour {
  /** The address of a call without the part that names faults. */
  pathWithoutFaults(raw: IncomingMessage): string;
  /** Before the city is asked. Throws a Refusal, or returns undefined when there will be no answer. */
  asked(request: FastifyRequest, reply: FastifyReply, asked: Asked): Promise<Asked | undefined>;
  send(request: FastifyRequest, reply: FastifyReply, answer: Answer, format: Format): FastifyReply;
}

interface Wanted {
  readonly faults: readonly Fault[];
  readonly latency: number;
  readonly status: number;
}

const longestLatency = 60_000;

export function misbehaviour(): Misbehaviour {
  const inPath = new WeakMap<IncomingMessage, string>();

  const wantedBy = (request: FastifyRequest): Wanted => {
    const query = new URLSearchParams(request.raw.url?.split('?')[1] ?? '');
    const header = request.headers['x-civic-fault'];
    const said = [inPath.get(request.raw), query.get('fault'), query.has('latency') ? `latency=${query.get('latency')}` : '', ...(Array.isArray(header) ? header : [header])];
    const names = said.flatMap((list) => (list ?? '').split(',')).map((name) => name.trim()).filter(Boolean);
    const setting = (name: string): number => Number(names.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1) ?? 0) || 0;
    return {
      latency: Math.min(setting('latency'), longestLatency),
      status: setting('status'),
      faults: names.filter((name) => !/^(latency|status)=\d+$/.test(name)).map((name) => {
        const fault = faultNamed(name);
        if (!fault) throw refuse(400, `There is no fault ${name}. There are latency=MS, status=CODE, ${faults.map((each) => each.name).join(', ')}.`);
        return fault;
      }),
    };
  };

  return {
    pathWithoutFaults(raw) {
      const match = /^\/faults\/([^/?]+)(\/.*)$/.exec(raw.url ?? '');
      if (!match) return raw.url ?? '/';
      inPath.set(raw, decodeURIComponent(match[1]!));
      return match[2]!;
    },

    async asked(request, reply, asked) {
      const wanted = wantedBy(request);
      if (wanted.latency > 0) await pause(wanted.latency);
      const line = wanted.faults.find((fault) => fault.line)?.line;
      if (line === 'cut-before' || line === 'silent-before') {
        leave(request, reply, line === 'cut-before');
        return undefined;
      }
      if (wanted.status >= 400) throw refuse(wanted.status, `The server was asked to answer ${wanted.status}.`);
      return wanted.faults.reduce((changed, fault) => fault.asked?.(changed, momentOf(request, asked.call.format)) ?? changed, asked);
    },

    send(request, reply, answer, format) {
      let wanted: Wanted;
      try {
        wanted = wantedBy(request);
      } catch {
        // The answer already says that there is no such fault.
        wanted = { faults: [], latency: 0, status: 0 };
      }
      const line = wanted.faults.find((fault) => fault.line)?.line;
      if (line) {
        leave(request, reply, line.startsWith('cut'));
        return reply;
      }
      const moment = momentOf(request, format);
      const changed = wanted.faults.reduce((last, fault) => fault.answered?.(last, moment) ?? last, answer);
      const text = wanted.faults.reduce((last, fault) => fault.written?.(last, moment, changed) ?? last, writeAnswer(changed, format));
      reply.code(changed.status).headers(changed.headers ?? {}).type(mediaTypes[format]);
      for (const [name, value] of wanted.faults.flatMap((fault) => Object.entries(fault.headers ?? {}))) {
        if (value === '') reply.removeHeader(name);
        else reply.header(name, value);
      }
      return reply.send(text);
    },
  };
}

function leave(request: FastifyRequest, reply: FastifyReply, cut: boolean): void {
  reply.hijack();
  if (cut) request.raw.socket.destroy();
}

function momentOf(request: FastifyRequest, format: Format): Moment {
  return { call: request.call, format, isPost: request.method === 'POST', rawQuery: request.raw.url?.split('?')[1] ?? '' };
}
