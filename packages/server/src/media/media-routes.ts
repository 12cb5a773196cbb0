import type { FastifyInstance } from 'fastify';
import type { Cities } from '../city.js';
import { sentences } from '../sentences.js';
import { refuse } from '../open311/refusal.js';
import type { PhotoKind } from './media-shelf.js';
import { photoTypes } from './photo-kind.js';

/** Photos by names nobody can guess, told only with the request they belong to. */
export async function mediaRoutes(app: FastifyInstance, { cities }: { readonly cities: Cities }): Promise<void> {
  app.get<{ Params: { name: string } }>('/:name', async (request, reply) => {
    const match = /^[\w-]{1,100}\.(jpeg|png|webp|heic)$/.exec(request.params.name);
    if (!match) throw refuse(404, sentences.mediaUnknown);
    for (const city of cities.all) {
      const bytes = await city.media.get(match[0]);
      if (!bytes) continue;
      return reply
        .type(photoTypes[match[1] as PhotoKind])
        .headers({
          'cache-control': 'public, max-age=31536000, immutable',
          'content-disposition': 'inline',
          'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
          'cross-origin-resource-policy': 'cross-origin',
          'access-control-allow-origin': '*',
        })
        .send(bytes);
    }
    throw refuse(404, sentences.mediaUnknown);
  });
}
