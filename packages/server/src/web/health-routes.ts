import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import type { Cities } from '../city.js';
import type { Tally } from './tally.js';

/** For those who run the server: is it well, what does it do, how is it spoken to. */
export async function healthRoutes(app: FastifyInstance, { cities, tally }: { readonly cities: Cities; readonly tally: Tally }): Promise<void> {
  const description = new URL('../../openapi.json', import.meta.url);
  app.get('/healthz', async (_request, reply) => {
    await Promise.all(cities.all.map((city) => city.store.counts()));
    return reply.header('cache-control', 'no-store').send({ status: 'ok' });
  });
  app.get('/metrics', async (_request, reply) => {
    const counts = await Promise.all(cities.all.map((city) => city.store.counts()));
    const sum = (name: 'services' | 'requests'): number => counts.reduce((total, each) => total + each[name], 0);
    const gauges = { services: sum('services'), requests: sum('requests'), process_resident_memory_bytes: process.memoryUsage.rss(), uptime_seconds: Math.round(process.uptime()) };
    return reply.type('text/plain; version=0.0.4; charset=utf-8').header('cache-control', 'no-store').send(tally.asText(gauges));
  });
  app.get('/openapi.json', async (_request, reply) => {
    return reply.type('application/json; charset=utf-8').header('access-control-allow-origin', '*').send(await readFile(description));
  });
}
