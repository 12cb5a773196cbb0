import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Answer } from '../open311/answer.js';
import type { Call, Format } from '../open311/call.js';

/** How the server misbehaves when asked to. */
export interface Faults {
  /** Before a call is answered; may answer it or cut the line. */
  before(request: FastifyRequest, reply: FastifyReply, call: Call): Promise<void>;
  /** In place of the honest way to send an answer. */
  send(request: FastifyRequest, reply: FastifyReply, answer: Answer, format: Format): Promise<FastifyReply>;
}
