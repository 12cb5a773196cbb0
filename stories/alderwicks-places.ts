import { assetLayer, metresBetween, readMapGround, readNeighbours, readServiceArea, type FoundPlace, type Geocoder, type KnownPlaces, type Point } from '@civic-elements/core/places';
import { city, mapFile, neighbours, pointOfHouse, streetLights, streets } from '@civic-elements/demo-city';

const { area } = readServiceArea(city.boundary);

/** What the demo city tells of its places, read as a page of its own would. */
export const alderwicksPlaces: KnownPlaces = {
  ...(area && { area }),
  neighbours: readNeighbours(neighbours).neighbours,
  defaultPoints: [city.cityHall],
  ground: { shapes: readMapGround(mapFile()).shapes, attribution: { words: 'City of Alderwick' } },
  assets: [{ services: ['020'], label: { en: 'Street lights', es: 'Luces de la calle' }, layer: assetLayer(streetLights()).layer }],
};

function house(number: number, street: (typeof streets)[number]): FoundPlace {
  const label = `${number} ${street.name}`;
  return { label, kind: 'address', exact: false, place: { address: label, point: pointOfHouse(street, number) } };
}

/** Houses of the demo city by number and the beginning of their street: nothing leaves the page. */
export function alderwicksAddresses(more: Partial<Pick<Geocoder, 'typeAhead' | 'attribution'>> = {}): Geocoder {
  const numbers = Array.from({ length: 100 }, (_, at) => at * 4 + 1);
  return {
    typeAhead: true,
    ...more,
    suggest: async (text) => {
      const [, number = '', name = ''] = /^(\d+)\s+(.{3,})$/.exec(text.trim().toLowerCase()) ?? [];
      return number === '' ? [] : streets.filter((street) => street.name.toLowerCase().startsWith(name)).slice(0, 5).map((street) => house(Number(number), street));
    },
    chosen: async (found) => found,
    at: async (point: Point) => {
      const all = streets.flatMap((street) => numbers.map((number) => house(number, street)));
      const far = ({ place }: FoundPlace): number => metresBetween(point, place.point ?? point);
      const nearest = all.reduce((best, one) => (far(one) < far(best) ? one : best));
      return { label: nearest.label, place: nearest.place, distance: far(nearest) };
    },
  };
}
