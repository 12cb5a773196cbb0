import { eachStep } from '../each-step.js';
import type { JourneyMap } from '../journey-map.js';
import type { JourneyProblem } from '../shape.js';
import { dropUnsaid } from './written.js';

// What a table of the map shows of each, or needs to be drawn; the rest is what a reader of it does not get.
const shown = {
  map: ['$schema', 'schemaVersion', 'id', 'lang', 'title', 'summary', 'state', 'channels', 'personas', 'actors', 'phases', 'stages', 'customLanes', 'evidence'],
  stage: ['id', 'phase', 'title', 'summary', 'goal', 'duration', 'exitMilestone', 'steps'],
  step: [
    'id', 'title', 'kind', 'description', 'actors', 'channels', 'touchpoint', 'momentThatMatters', 'emotions', 'thoughts', 'quotes', 'painPoints', 'opportunities', 'harms', 'services', 'blueprint', 'lanes',
    'duration', 'next',
  ],
  pain: ['id', 'text', 'basis', 'evidence'],
  opportunity: ['id', 'text', 'addresses', 'evidence'],
  service: ['name', 'note'],
  touchpoint: ['id', 'label'],
  channel: ['id', 'label'],
  persona: ['id', 'name', 'description', 'fictional'],
  actor: ['id', 'name'],
  evidence: ['id', 'title', 'publisher', 'url', 'date'],
} as const;

/** The fields of a map that neither its table nor its picture shows. */
export function notInTable(map: JourneyMap, says: string): readonly JourneyProblem[] {
  const dropped: JourneyProblem[] = [];
  const drop = (path: string, why: string): void => void dropped.push({ path, says: why });
  const unsaid = (of: object, name: keyof typeof shown, path: string): void => dropUnsaid(of, shown[name], path, says, drop);
  unsaid(map, 'map', '');
  map.channels.forEach((channel, at) => unsaid(channel, 'channel', `channels[${at}]`));
  map.personas?.forEach((persona, at) => unsaid(persona, 'persona', `personas[${at}]`));
  map.actors?.forEach((actor, at) => unsaid(actor, 'actor', `actors[${at}]`));
  map.evidence?.forEach((item, at) => unsaid(item, 'evidence', `evidence[${at}]`));
  map.stages.forEach((stage, at) => unsaid(stage, 'stage', `stages[${at}]`));
  for (const { step, path } of eachStep(map)) {
    unsaid(step, 'step', path);
    if (step.touchpoint) unsaid(step.touchpoint, 'touchpoint', `${path}.touchpoint`);
    step.painPoints?.forEach((pain, at) => unsaid(pain, 'pain', `${path}.painPoints[${at}]`));
    step.opportunities?.forEach((opportunity, at) => unsaid(opportunity, 'opportunity', `${path}.opportunities[${at}]`));
    step.services?.forEach((service, at) => unsaid(service, 'service', `${path}.services[${at}]`));
  }
  return dropped;
}
