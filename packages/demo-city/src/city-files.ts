import { articles, articlesInSpanish } from './articles/index.js';
import { announcements, city } from './city/index.js';
import { dangers } from './phrases/index.js';
import { definitions } from './questions/index.js';
import { requests } from './requests/index.js';
import { catalogue, services } from './services/index.js';

/** Everything the city hands out, by file name: what a city's own export would be. */
export function cityFiles(): Readonly<Record<string, unknown>> {
  return {
    'services.json': services,
    'definitions.json': definitions,
    'requests.json': requests,
    'city.json': {
      ...city, announcements, dangers,
      // Not called `services`: whoever looks for a service list among the files must not take this for one.
      promises: catalogue.map(({ code, promiseInDays, department, es }) => ({ code, promiseInDays, department, es })),
    },
    'articles.en.json': articles,
    'articles.es.json': articlesInSpanish,
  };
}
