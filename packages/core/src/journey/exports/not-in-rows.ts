import { eachStep } from '../each-step.js';
import type { JourneyMap } from '../journey-map.js';
import type { JourneyProblem } from '../shape.js';
import { dropUnsaid } from './written.js';

const says = 'is not in it; it stays in the map that it is laid over again';
const rows = {
  step: ['id', 'title', 'kind', 'description', 'duration', 'actors', 'channels', 'emotions', 'momentThatMatters', 'painPoints', 'opportunities', 'thoughts', 'harms', 'blueprint', 'lanes'],
  pain: ['id', 'text', 'basis', 'evidence'],
  opportunity: ['id', 'text', 'evidence'],
} as const;
const around = { csv: { map: ['id', 'stages'], stage: ['id', 'steps'] }, markdown: { map: ['id', 'title', 'summary', 'stages'], stage: ['id', 'title', 'steps'] } } as const;

/** What of a map the rows of `journeyCsv`, or the text of `journeyMarkdown`, do not hold. Laid over the map they were made of, nothing of it is lost. */
export function notInRows(map: JourneyMap, form: 'csv' | 'markdown'): readonly JourneyProblem[] {
  const dropped: JourneyProblem[] = [];
  const unsaid = (of: object, written: readonly string[], path: string): void => dropUnsaid(of, written, path, says, (at, why) => dropped.push({ path: at, says: why }));
  unsaid(map, around[form].map, '');
  map.stages.forEach((stage, at) => unsaid(stage, around[form].stage, `stages[${at}]`));
  for (const { step, path } of eachStep(map)) {
    unsaid(step, rows.step, path);
    step.painPoints?.forEach((pain, at) => unsaid(pain, rows.pain, `${path}.painPoints[${at}]`));
    step.opportunities?.forEach((opportunity, at) => unsaid(opportunity, rows.opportunity, `${path}.opportunities[${at}]`));
  }
  return dropped;
}
