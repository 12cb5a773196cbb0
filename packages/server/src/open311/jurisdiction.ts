import type { Cities, EmbeddedCity } from '../city.js';
import { sentences } from '../sentences.js';
import { refuse } from './refusal.js';

/** The city a call means. An empty name is none; where one city only is served it need not be named. */
export function cityFor(cities: Cities, jurisdiction: string): EmbeddedCity {
  const [first, ...others] = cities.all;
  if (!first) throw new Error('this server has no city');
  if (first.jurisdiction === '' || (jurisdiction === '' && others.length === 0)) return first;
  if (jurisdiction === '') throw refuse(400, sentences.jurisdictionMissing);
  const city = cities.all.find((each) => each.jurisdiction === jurisdiction);
  if (!city) throw refuse(404, sentences.jurisdictionUnknown(jurisdiction));
  return city;
}
