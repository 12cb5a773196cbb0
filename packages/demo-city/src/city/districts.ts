import type { Point } from '@civic-elements/core/places';
import { outlineOf, pointIn, type Position } from './map.js';

export interface District {
  readonly id: string;
  readonly name: string;
  readonly zipcode: string;
  readonly center: Point;
  /** Closed ring of [long, lat]. */
  readonly outline: readonly Position[];
  /** Where it stands in the grid of districts, from the north-west. */
  readonly row: number;
  readonly column: number;
}

/** North to south, west to east. The Tamble runs between the second row and the third. */
const names: readonly (readonly (readonly [id: string, name: string])[])[] = [
  [['orchard-rise', 'Orchard Rise'], ['quarry-hill', 'Quarry Hill'], ['lantern-heights', 'Lantern Heights'], ['skylark', 'Skylark']],
  [['millrace', 'Millrace'], ['ferrygate', 'Ferrygate'], ['foundry-row', 'Foundry Row'], ['kingfisher-point', 'Kingfisher Point']],
  [['willow-bend', 'Willow Bend'], ['plum-hollow', 'Plum Hollow'], ['tannery', 'Tannery'], ['harborside', 'Harborside']],
];

export const districts: readonly District[] = names.flatMap((line, row) =>
  line.map(([id, name], column) => ({
    id, name, row, column,
    // The prefix 004 is given to no post office.
    zipcode: `004${String(row * 4 + column + 1).padStart(2, '0')}`,
    center: pointIn(row, column, 0.5, 0.5),
    outline: outlineOf(row, column),
  })));
