import type { Opportunity, PainPoint } from '../journey-step.js';
import { withoutId, type NewPart } from './edit-parts.js';
import { addition, fieldChanges, removal, type Changes } from './field-changes.js';
import { atFound, atStep, findListed } from './find-in-map.js';
import { idGiven, retirement } from './ids-given.js';
import { edited, refused, type JourneyEdit } from './journey-edit.js';
import { painsGone } from './names-lost.js';

/** Assumed, where no basis is given. */
export type NewPain = NewPart<Omit<PainPoint, 'basis'>> & Partial<Pick<PainPoint, 'basis'>>;

/** Adds a pain point to a step. */
export function addPain(stepId: string, { id: wanted, text, basis = 'assumed', ...fields }: NewPain): JourneyEdit {
  return atStep(stepId, ({ pointer, step }, map) => {
    const id = idGiven(map, 'pain', { text, otherwise: 'pain' }, wanted);
    return id === undefined ? refused('id-taken') : edited(map, addition(`${pointer}/painPoints`, step.painPoints, { id, text, basis, ...fields }), { made: id });
  });
}

/** Says other things of a pain point: how bad it is, who bears it, how it is known. */
export function changePain(id: string, changes: Changes<Omit<PainPoint, 'id'>>): JourneyEdit {
  return atFound((map) => findListed(map, 'painPoints', id), ({ thing, pointer }, map) => edited(map, fieldChanges(pointer, thing, withoutId(changes) as Changes<PainPoint>)));
}

/** Removes a pain point, also from the opportunities that address it: those are `lost`. Its id is never given again. */
export function removePain(id: string): JourneyEdit {
  return atFound((map) => findListed(map, 'painPoints', id), ({ of, at }, map) => {
    const { patch, lost } = painsGone(map, new Set([id]));
    return edited(map, [...patch, ...removal(`${of.pointer}/painPoints`, of.step.painPoints ?? [], at), ...retirement(map, [id])], { lost });
  });
}

/** Adds an opportunity to a step. It may address pain points of the map or, where that has one, of its counterpart. */
export function addOpportunity(stepId: string, { id: wanted, text, ...fields }: NewPart<Opportunity>): JourneyEdit {
  return atStep(stepId, ({ pointer, step }, map) => {
    const id = idGiven(map, 'opportunity', { text, otherwise: 'opportunity' }, wanted);
    return id === undefined ? refused('id-taken') : edited(map, addition(`${pointer}/opportunities`, step.opportunities, { id, text, ...fields }), { made: id });
  });
}

/** Says other things of an opportunity: what it addresses, its effort, its impact, how far it is. */
export function changeOpportunity(id: string, changes: Changes<Omit<Opportunity, 'id'>>): JourneyEdit {
  return atFound((map) => findListed(map, 'opportunities', id), ({ thing, pointer }, map) => edited(map, fieldChanges(pointer, thing, withoutId(changes) as Changes<Opportunity>)));
}

/** Removes an opportunity. Its id is never given again. */
export function removeOpportunity(id: string): JourneyEdit {
  return atFound((map) => findListed(map, 'opportunities', id), ({ of, at }, map) =>
    edited(map, [...removal(`${of.pointer}/opportunities`, of.step.opportunities ?? [], at), ...retirement(map, [id])]));
}
