import type { Stage } from '../journey-map.js';
import { addition, fieldChanges, type Changes } from './field-changes.js';
import { atStage } from './find-in-map.js';
import { idGiven } from './ids-given.js';
import { withoutId, type NewPart } from './edit-parts.js';
import { edited, refused, type JourneyEdit } from './journey-edit.js';
import { pointerOf } from './json-pointer.js';
import { stepsGone } from './names-lost.js';

export type NewStage = NewPart<Omit<Stage, 'steps'>>;

/** Adds a stage without steps, at a place among the others or at their end. */
export function addStage({ id: wanted, ...fields }: NewStage, at?: number): JourneyEdit {
  return (map) => {
    const id = idGiven(map, 'place', { text: fields.title, otherwise: 'stage' }, wanted);
    return id === undefined ? refused('id-taken') : edited(map, addition('/stages', map.stages, { id, ...fields, steps: [] }, at), { made: id });
  };
}

/** Says other things of a stage: its phase, its counterpart, where it goes on to. Texts go by `setText`. */
export function changeStage(id: string, changes: Changes<Omit<Stage, 'id' | 'steps'>>): JourneyEdit {
  return atStage(id, ({ pointer, stage }, map) => {
    const { steps: _, ...fields } = withoutId(changes) as Changes<Stage>;
    return edited(map, fieldChanges(pointer, stage, fields));
  });
}

/** Removes a stage with its steps. What the map says of them elsewhere goes too, and is told as `lost`. The last one is refused. */
export function removeStage(id: string): JourneyEdit {
  return atStage(id, ({ pointer, stage }, map) => {
    if (map.stages.length === 1) return refused('last-stage');
    const { patch, lost } = stepsGone(map, stage.steps, [stage.id]);
    return edited(map, [...patch, { op: 'remove', path: pointer }], { lost });
  });
}

/** Moves a stage one place, or to a place, from 0 on. Beyond the ends `no-way` is refused. */
export function moveStage(id: string, to: 'earlier' | 'later' | number): JourneyEdit {
  return atStage(id, ({ pointer, stageAt }, map) => {
    const at = to === 'earlier' ? stageAt - 1 : to === 'later' ? stageAt + 1 : to;
    if (!(at in map.stages)) return refused('no-way');
    return edited(map, at === stageAt ? [] : [{ op: 'move', from: pointer, path: pointerOf('stages', at) }]);
  });
}
