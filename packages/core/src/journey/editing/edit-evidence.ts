import { removal } from './field-changes.js';
import { atFound } from './find-in-map.js';
import { retirement } from './ids-given.js';
import { edited, type JourneyEdit } from './journey-edit.js';
import { evidenceGone } from './names-lost.js';

/**
 * Removes evidence, also from all that rests on it: that is `lost`. The last source that a map is made from stays: `in-use` is refused. Its id is never given again,
 * so that no mark comes to point at something else.
 */
export function removeEvidence(id: string): JourneyEdit {
  return atFound(({ evidence = [] }) => {
    const at = evidence.findIndex((one) => one.id === id);
    return at < 0 ? undefined : { at, evidence };
  }, ({ at, evidence }, map) => {
    const { patch, lost } = evidenceGone(map, id);
    return edited(map, [...patch, ...removal('/evidence', evidence, at), ...retirement(map, [id])], { lost, otherwise: 'in-use' });
  });
}
