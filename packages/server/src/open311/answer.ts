import type { FastifyReply } from 'fastify';
import type { Format } from './call.js';
import { writeXml, type XmlValue } from './xml.js';

/** An answer before it is written: the same value for both formats, and the name of its XML root. */
export interface Answer {
  readonly status: number;
  readonly root: 'discovery' | 'services' | 'service_definition' | 'service_durations' | 'service_requests' | 'service_request_updates' | 'errors';
  readonly value: XmlValue;
  readonly headers?: Readonly<Record<string, string>>;
}

export const mediaTypes: Readonly<Record<Format, string>> = {
  json: 'application/json; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
};

export function writeAnswer(answer: Answer, format: Format): string {
  return format === 'xml' ? writeXml(answer.root, answer.value) : JSON.stringify(answer.value);
}

export function sendAnswer(reply: FastifyReply, answer: Answer, format: Format): FastifyReply {
  return reply.code(answer.status).headers(answer.headers ?? {}).type(mediaTypes[format]).send(writeAnswer(answer, format));
}
