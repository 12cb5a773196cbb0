import type { JourneyMap } from './journey-map.js';
import { problemsWithReferences } from './map-references.js';
import { mapShape } from './map-shape.js';
import { most, startReading, type JourneyProblem } from './shape.js';

/** A map, or what is wrong with it: never both. */
export type JourneyMapRead =
  | { readonly map: JourneyMap; readonly problems: readonly [] }
  | { readonly map?: undefined; readonly problems: readonly JourneyProblem[] };

/**
 * Reads a journey map document 1.0 (the project's own schema, `journey-map.schema.json`) out of JSON from anywhere. The map is a copy in the order of
 * the document, with no field that the schema does not name but those in `x-` of map, stages and steps. Any other field, an id that stands twice or leads
 * to nothing, a score beyond -2 to 2, or a document beyond all measure is a problem with the path where it lies; 100 of
 * them at most. Ids are looked at once all else is well, those of the counterpart map only by `compareMaps`. Never throws.
 */
export function readJourneyMap(json: unknown): JourneyMapRead {
  const reading = startReading();
  const map = mapShape(json, '', reading);
  if (map === undefined || reading.problems.length > 0) return { problems: reading.problems };
  const problems = problemsWithReferences(map);
  return problems.length > 0 ? { problems: problems.slice(0, most.problems) } : { map, problems: [] };
}
