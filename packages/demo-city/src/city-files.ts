import { shelves } from './articles/index.js';
import { addressFile, announcements, city, mapFile, placesFile, streetLights } from './city/index.js';
import { dangers, stoppers } from './phrases/index.js';
import { definitions } from './questions/index.js';
import { requests } from './requests/index.js';
import { catalogue, services } from './services/index.js';

const nameOfFaqFile = (lang: string) => `faq.${lang}.json`;
const faqFiles = Object.fromEntries(shelves.map(({ lang }) => [lang, { articles: nameOfFaqFile(lang) }]));

/** Everything the city hands out, by file name: what a city's own export would be. */
export function cityFiles(): Readonly<Record<string, unknown>> {
  return {
    'services.json': services,
    'definitions.json': definitions,
    'requests.json': requests,
    'addresses.json': addressFile(),
    'places.json': placesFile,
    'map.json': mapFile(),
    'street-lights.json': streetLights(),
    'city.json': {
      ...city, announcements, dangers,
      // Not called `services`: whoever looks for a service list among the files must not take this for one.
      promises: catalogue.map(({ code, promiseInDays, department, es }) => ({ code, promiseInDays, department, es })),
    },
    'stoppers.json': stoppers,
    ...Object.fromEntries(shelves.map((shelf) => [nameOfFaqFile(shelf.lang), { faq: 1, ...shelf, languages: faqFiles }])),
  };
}
