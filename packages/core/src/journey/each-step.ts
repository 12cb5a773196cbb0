import type { JourneyMap, Stage } from './journey-map.js';
import type { Step } from './journey-step.js';

export interface StepInPlace {
  readonly stage: Stage;
  readonly step: Step;
  /** The path of the step, such as `stages[0].steps[2]`. */
  readonly path: string;
}

/** All steps of a map in their order, each with its stage. */
export function eachStep({ stages }: JourneyMap): readonly StepInPlace[] {
  return stages.flatMap((stage, at) => stage.steps.map((step, place) => ({ stage, step, path: `stages[${at}].steps[${place}]` })));
}
