import type { FastifyRequest, FastifyServerOptions } from 'fastify';

/**
 * A log that names calls and never people: no bodies, no query, no network address, and the pattern of an address instead
 * of the address, for a token or a number in it would point to somebody.
 */
export function quietLog(level: string): FastifyServerOptions['logger'] {
  if (level === 'silent') return false;
  return {
    level,
    serializers: {
      req: (request: FastifyRequest) => ({ method: request.method, route: request.routeOptions?.url ?? 'none' }),
      err: (error: Error & { code?: string }) => ({ type: error.name, code: error.code ?? '', message: '', stack: framesOf(error) }),
    },
  };
}

/** Where it happened without the message, which may quote what somebody sent. */
function framesOf(error: Error): string {
  return (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at ')).join('\n');
}
