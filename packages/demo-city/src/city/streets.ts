import type { Point } from '@civic-elements/core/places';
import { districts, type District } from './districts.js';
import { pointIn } from './map.js';

export interface Street {
  readonly name: string;
  readonly district: string;
  readonly from: Point;
  readonly to: Point;
}

/** In each district three streets run west to east, then three north to south. */
const names: Readonly<Record<string, readonly string[]>> = {
  'orchard-rise': ['Pippin Lane', 'Cider Mill Road', 'Russet Street', 'Quince Street', 'Grafters Way', 'Beehive Lane'],
  'quarry-hill': ['Slate Street', 'Chisel Street', 'Limekiln Road', 'Granite Avenue', 'Derrick Street', 'Stonecutter Steps'],
  'lantern-heights': ['Lamplighter Avenue', 'Wick Street', 'Candle Court', 'Overlook Drive', 'Glimmer Street', 'Stargazer Way'],
  skylark: ['Airfield Road', 'Propeller Street', 'Windsock Lane', 'Hangar Street', 'Lark Rise Avenue', 'Glider Court'],
  millrace: ['Waterwheel Street', 'Flour Street', 'Miller Avenue', 'Sluice Lane', 'Loom Street', 'Bobbin Street'],
  ferrygate: ['Market Street', 'Ropewalk', 'Bridge Street', 'Ferry Street', 'City Hall Place', 'Clocktower Lane'],
  'foundry-row': ['Anvil Street', 'Bellmaker Street', 'Furnace Avenue', 'Copper Street', 'Ingot Street', 'Patternmaker Way'],
  'kingfisher-point': ['Heron Street', 'Sandpiper Avenue', 'Marsh Road', 'Boardwalk Street', 'Reed Lane', 'Otter Street'],
  'willow-bend': ['Basket Street', 'Riverbend Road', 'Osier Lane', 'Towpath Street', 'Catkin Street', 'Meadowlark Avenue'],
  'plum-hollow': ['Damson Street', 'Jam Factory Road', 'Blossom Avenue', 'Ladder Street', 'Hollow Road', 'Añil Street'],
  tannery: ['Saddler Street', 'Cobbler Street', 'Currier Avenue', 'Oakbark Lane', 'Buckle Street', 'Awl Street'],
  harborside: ['Anchor Street', 'Lighthouse Road', 'Net Loft Lane', 'Pilot Avenue', 'Capstan Street', 'Saltbox Street'],
};

/** How far across or down its district each street lies. */
export const streetLines = [0.22, 0.5, 0.78];

function streetsOf(district: District): readonly Street[] {
  const { id, row, column } = district;
  const inDistrict = names[id] ?? [];
  return inDistrict.map((name, index) => {
    const line = streetLines[index % 3]!;
    return index < 3
      ? { name, district: id, from: pointIn(row, column, 0.06, line), to: pointIn(row, column, 0.94, line) }
      : { name, district: id, from: pointIn(row, column, line, 0.06), to: pointIn(row, column, line, 0.94) };
  });
}

export const streets: readonly Street[] = districts.flatMap(streetsOf);

export const lowestHouseNumber = 1;
export const highestHouseNumber = 398;

/** Where a house stands: numbers grow along the street, odd ones on one side, even ones on the other. */
export function pointOfHouse(street: Street, number: number): Point {
  const along = (number - lowestHouseNumber) / (highestHouseNumber - lowestHouseNumber);
  const aside = number % 2 === 0 ? 0.00009 : -0.00009;
  const place = (from: number, to: number) => Math.round((from + (to - from) * along + aside) * 1e6) / 1e6;
  return { lat: place(street.from.lat, street.to.lat), long: place(street.from.long, street.to.long) };
}
