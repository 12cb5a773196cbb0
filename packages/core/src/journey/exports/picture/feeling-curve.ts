import type { Emotion, Step } from '../../journey-step.js';
import type { JourneyMap } from '../../journey-map.js';
import { eachStep } from '../../each-step.js';

/** How somebody feels along the whole journey; a step where nobody said is missing, and so the curve has a gap there. */
export interface FeelingCurve {
  /** The persona or actor whose feelings they are. */
  readonly who: string;
  readonly scores: ReadonlyMap<Step, number>;
}

export const whose = ({ persona, actor }: Emotion): string => (persona === undefined ? `actor ${actor ?? ''}` : `persona ${persona}`);

/** A curve for each persona and actor that feels something, in the order of the map. Where one feels twice at a step, the first counts. */
export function feelingCurves(map: JourneyMap): readonly FeelingCurve[] {
  const curves = new Map<string, Map<Step, number>>();
  for (const { step } of eachStep(map)) {
    for (const emotion of step.emotions ?? []) {
      const scores = curves.get(whose(emotion)) ?? new Map<Step, number>();
      if (!scores.has(step)) scores.set(step, emotion.score);
      curves.set(whose(emotion), scores);
    }
  }
  return [...curves].map(([who, scores]) => ({ who, scores }));
}

/** What a curve has in the column of one step: its point, and the score halfway to either neighbour where that one has a point too. */
export interface CurvePiece {
  readonly score: number;
  readonly before?: number;
  readonly after?: number;
}

export function curvePiece({ scores }: FeelingCurve, step: Step, steps: readonly Step[]): CurvePiece | undefined {
  const score = scores.get(step);
  if (score === undefined) return undefined;
  const at = steps.indexOf(step);
  const [previous, next] = [steps[at - 1], steps[at + 1]].map((one) => (one === undefined ? undefined : scores.get(one)));
  return { score, ...(previous !== undefined && { before: (previous + score) / 2 }), ...(next !== undefined && { after: (score + next) / 2 }) };
}
