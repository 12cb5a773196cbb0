import { contractPlaces } from '../../testing/index.js';
import type { Answer, Call } from '../../faq/sources/loopback.test.support.js';
import { metresBetween, type FoundPlace, type Point } from '../index.js';

const all: readonly FoundPlace[] = Object.values(contractPlaces);
const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** What holds all words, those typed whole before those half typed. */
function lookUp(text: string): readonly FoundPlace[] {
  const words = wordsOf(text);
  const hits = (label: string, whole: boolean): boolean => words.every((word) => wordsOf(label).some((own) => (whole ? own === word : own.startsWith(word))));
  const found = all.filter(({ label }) => words.length > 0 && hits(label, false));
  return [...found.filter(({ label }) => hits(label, true)), ...found.filter(({ label }) => !hits(label, true))];
}

function nearest(point: Point): FoundPlace | undefined {
  return all.filter(({ kind }) => kind === 'address').find(({ place }) => place.point && metresBetween(point, place.point) < 300);
}

const town = 'Harbour Town, Zeeland, 4300, Nowhere';

function nominatimPlace({ label, kind, place: { point } }: FoundPlace): unknown {
  const [number, ...road] = label.split(' ');
  const address = kind === 'address' ? { house_number: number, road: road.join(' ') } : kind === 'street' ? { road: label } : { tourism: label };
  return {
    place_id: 7, licence: 'Data © OpenStreetMap contributors, ODbL 1.0. https://osm.org/copyright', osm_type: 'way', osm_id: 8, lat: String(point!.lat), lon: String(point!.long),
    category: kind === 'street' ? 'highway' : kind === 'address' ? 'place' : 'tourism', type: kind === 'street' ? 'residential' : 'house', place_rank: 30, importance: 0.1,
    addresstype: kind === 'street' ? 'road' : kind === 'address' ? 'place' : 'tourism', name: kind === 'address' ? '' : label,
    display_name: `${kind === 'address' ? `${number}, ${road.join(' ')}` : label}, ${town}`.replace(`${number}, ${road.join(' ')}`, label),
    address: { ...address, city: 'Harbour Town', state: 'Zeeland', postcode: '4300', country: 'Nowhere', country_code: 'xx' }, boundingbox: ['51.4', '51.6', '3.2', '3.3'],
  };
}

export function nominatim({ url }: Call): Answer {
  const { pathname, searchParams } = new URL(url, 'http://x');
  if (pathname === '/reverse') {
    const found = nearest({ lat: Number(searchParams.get('lat')), long: Number(searchParams.get('lon')) });
    return { body: found ? nominatimPlace(found) : { error: 'Unable to geocode' } };
  }
  return { body: lookUp(searchParams.get('q') ?? '').slice(0, Number(searchParams.get('limit'))).map(nominatimPlace) };
}

const peliasFeature = ({ label, kind, place: { point } }: FoundPlace): unknown => ({
  type: 'Feature', geometry: { type: 'Point', coordinates: [point!.long, point!.lat] },
  properties: {
    id: 'way/8', gid: `openstreetmap:${kind}:way/8`, layer: kind === 'landmark' ? 'venue' : kind, source: 'openstreetmap', source_id: 'way/8', name: label, confidence: 1,
    accuracy: kind === 'street' ? 'centroid' : 'point', country: 'Nowhere', locality: 'Harbour Town', label: `${label}, Harbour Town`,
  },
});

export function pelias({ url }: Call): Answer {
  const { pathname, searchParams } = new URL(url, 'http://x');
  const found = pathname.endsWith('/reverse') ? [nearest({ lat: Number(searchParams.get('point.lat')), long: Number(searchParams.get('point.lon')) })].filter((one) => one !== undefined) : lookUp(searchParams.get('text') ?? '');
  const features = found.slice(0, Number(searchParams.get('size'))).map(peliasFeature);
  return { body: { geocoding: { version: '0.2', attribution: 'https://pelias.example/attribution', query: {}, engine: { name: 'Pelias', author: 'Mapzen', version: '1.0' }, timestamp: 1 }, type: 'FeatureCollection', features } };
}

const arcGisTypes = { address: 'PointAddress', intersection: 'StreetInt', street: 'StreetName', landmark: 'POI' } as const;

export function arcGis({ url, body }: Call): Answer {
  const form = new URLSearchParams(body);
  if (url.endsWith('/suggest')) {
    const suggestions = lookUp(form.get('text') ?? '').slice(0, Number(form.get('maxSuggestions'))).map(({ label }) => ({ text: `${label}, Harbour Town`, magicKey: `key of ${label}`, isCollection: false }));
    return { body: { suggestions } };
  }
  if (url.endsWith('/findAddressCandidates')) {
    const [, label] = /^key of (.*)$/.exec(form.get('magicKey') ?? '') ?? [];
    const found = label === undefined ? lookUp(form.get('SingleLine') ?? '') : all.filter((one) => one.label === label);
    return {
      body: {
        spatialReference: { wkid: 4326, latestWkid: 4326 },
        candidates: found.slice(0, Number(form.get('maxLocations'))).map((one) => ({
          address: `${one.label}, Harbour Town, 4300`, location: { x: one.place.point!.long, y: one.place.point!.lat }, score: 100,
          attributes: { Loc_name: 'Town', Status: 'M', Score: 100, Addr_type: arcGisTypes[one.kind], User_fld: 'A-7' }, extent: { xmin: 3, ymin: 51, xmax: 4, ymax: 52 },
        })),
      },
    };
  }
  const [long, lat] = (form.get('location') ?? '').split(',').map(Number);
  const found = nearest({ lat: lat!, long: long! });
  if (!found) return { body: { error: { code: 400, extendedCode: -2147467259, message: 'Cannot perform query. Invalid query parameters.', details: ['Unable to find address for the specified location.'] } } };
  return {
    body: {
      address: { Match_addr: `${found.label}, Harbour Town`, LongLabel: `${found.label}, Harbour Town, 4300`, ShortLabel: found.label, Addr_type: 'PointAddress', Address: found.label, City: 'Harbour Town' },
      location: { x: found.place.point!.long, y: found.place.point!.lat, spatialReference: { wkid: 4326, latestWkid: 4326 } },
    },
  };
}

export function cityServer({ url, body }: Call): Answer {
  const form = new URLSearchParams(body);
  if (url.endsWith('/places/v1/suggest')) return { body: { found: lookUp(form.get('words') ?? '').slice(0, Number(form.get('limit'))) } };
  const point = { lat: Number(form.get('lat')), long: Number(form.get('long')) };
  const found = nearest(point);
  return { body: found ? { nearest: { label: found.label, place: found.place, distance: metresBetween(point, found.place.point!) } } : {} };
}
