import { districts, highestHouseNumber, lowestHouseNumber, parks, pointIn, pointOfHouse, streets, type District, type Street } from '../city/index.js';
import type { Dice } from './dice.js';
import type { StoryPlace } from './story.js';

/** A place and the names by which a resident speaks of it. */
export interface SpokenPlace extends StoryPlace {
  readonly street: Street;
  readonly cross: string;
  readonly number: number;
  readonly parkKey?: string;
}

function districtOf(id: string): District {
  const district = districts.find((one) => one.id === id);
  if (!district) throw new Error(`Alderwick has no district ${JSON.stringify(id)}`);
  return district;
}

export function placeAtHouse(street: Street, number: number): SpokenPlace {
  const district = districtOf(street.district);
  const inDistrict = streets.filter((one) => one.district === street.district);
  const index = inDistrict.indexOf(street);
  // The first three streets run across, the other three down: one of the others crosses this one near the house.
  const third = Math.min(2, Math.floor((3 * number) / highestHouseNumber));
  const cross = inDistrict[index < 3 ? third + 3 : third]!;
  return {
    address: `${number} ${street.name}`, addressId: `${district.zipcode}-${streets.indexOf(street) + 10}${String(number).padStart(3, '0')}`,
    zipcode: district.zipcode, district: district.name, point: pointOfHouse(street, number), street, cross: cross.name, number,
  };
}

export function placeOfStreet(name: string, number: number): SpokenPlace {
  const street = streets.find((one) => one.name === name);
  if (!street) throw new Error(`Alderwick has no street ${JSON.stringify(name)}`);
  return placeAtHouse(street, number);
}

const parkServices = ['042', '043', '092'];

/** Where something happens: in a park, at a corner or at a house. */
export function inventPlace(dice: Dice, code: string, atHouse: boolean): SpokenPlace {
  const house = placeAtHouse(dice.pick(streets), dice.whole(lowestHouseNumber, highestHouseNumber));
  if (parkServices.includes(code)) {
    const park = dice.pick(parks.filter((one) => one.shelter || code !== '092'));
    const district = districtOf(park.district);
    const point = pointIn(district.row, district.column, dice.whole(20, 80) / 100, dice.whole(20, 80) / 100);
    return { ...house, address: park.name, addressId: null, zipcode: district.zipcode, district: district.name, point, parkKey: park.key };
  }
  return !atHouse && dice.chance(0.15) ? { ...house, address: `${house.street.name} and ${house.cross}`, addressId: null } : house;
}
