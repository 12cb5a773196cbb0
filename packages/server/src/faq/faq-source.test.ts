import { describe, test } from 'node:test';
import { ServerFaqSource } from '@civic-elements/core/faq-sources';
import { contractAnswers, faqSourceContract } from '@civic-elements/core/testing';
import { startCity } from '../start-city.js';

faqSourceContract(async () => {
  const city = await startCity({ port: 0, rate: 0 });
  for (const shelf of contractAnswers.shelves) await city.city.answers.replace(shelf);
  const http = { fetch: (url: string, init: RequestInit) => fetch(url, init), timeout: 5000, online: () => true };
  return { source: new ServerFaqSource({ endpoint: `${city.url}open311/v2`, http }), close: city.close };
}, { describe, test });
