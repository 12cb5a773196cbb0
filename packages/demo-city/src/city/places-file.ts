import { city } from './city.js';
import { neighbours } from './neighbours.js';

/** What a form needs to know of the city's places; the map and the street lights stand in files of their own beside it. */
export const placesFile: unknown = {
  area: city.boundary,
  neighbours,
  defaultPoints: [{ lat: city.cityHall.lat, long: city.cityHall.long }],
  ground: 'map.json',
  mapSource: { words: 'City of Alderwick' },
  assets: [{ services: ['020'], label: { en: 'Street lights', es: 'Luces de la calle' }, points: 'street-lights.json' }],
};
