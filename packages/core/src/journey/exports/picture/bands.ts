import { eachStep, type StepInPlace } from '../../each-step.js';
import type { JourneyMap, Stage } from '../../journey-map.js';

/** The part of a stage that stands in one band. */
export interface StagePart {
  readonly stage: Stage;
  /** From 1. */
  readonly number: number;
  /** Not its first part: the band before ends within it. */
  readonly goesOn: boolean;
  /** Empty where a stage has no step; it takes the room of one all the same. */
  readonly places: readonly StepInPlace[];
}

export type Band = readonly StagePart[];

export const columnsOf = ({ places }: StagePart): number => Math.max(1, places.length);
export const columnsIn = (band: Band): number => band.reduce((sum, part) => sum + columnsOf(part), 0);

/** The stages of a map in bands one under another, each of so many steps at most, and as equally filled as whole stages allow. Only a stage that is wider than a band is broken. */
export function bandsOf(map: JourneyMap, most: number): readonly Band[] {
  const steps = eachStep(map);
  const parts = map.stages.flatMap((stage, at): readonly StagePart[] => {
    const places = steps.filter((place) => place.stage === stage);
    const pieces = Math.max(1, Math.ceil(places.length / most));
    const size = Math.ceil(places.length / pieces);
    return Array.from({ length: pieces }, (_, piece) => ({ stage, number: at + 1, goesOn: piece > 0, places: places.slice(piece * size, (piece + 1) * size) }));
  });
  const fewest = packed(parts, most).length;
  for (let width = Math.max(...parts.map(columnsOf)); width < most; width += 1) {
    const bands = packed(parts, width);
    if (bands.length === fewest) return bands;
  }
  return packed(parts, most);
}

function packed(parts: readonly StagePart[], most: number): readonly Band[] {
  const bands: StagePart[][] = [];
  for (const part of parts) {
    const last = bands.at(-1);
    if (last && columnsIn(last) + columnsOf(part) <= most) last.push(part);
    else bands.push([part]);
  }
  return bands;
}
