import type { Emotion, MomentThatMatters, Step } from '../journey-step.js';
import { addition, fieldChanges, removal, type Changes } from './field-changes.js';
import { atStep } from './find-in-map.js';
import { edited, refused, type JourneyEdit } from './journey-edit.js';
import { pointerOf } from './json-pointer.js';

/** Who feels it: a persona, an actor, or, where nothing is said, whoever goes the journey. */
export interface WhoFeels {
  readonly persona?: string;
  readonly actor?: string;
}

/**
 * Says how somebody feels at a step. The first time it needs a score, from -2 to 2, and is `assumed` unless another basis is given; then what is not named stays.
 * Undefined takes the feeling away: it is not known, never 0.
 */
export function setEmotion(stepId: string, { persona, actor }: WhoFeels, changes: Changes<Omit<Emotion, keyof WhoFeels>> | undefined): JourneyEdit {
  return atStep(stepId, ({ pointer, step }, map) => {
    const list = `${pointer}/emotions`;
    const at = (step.emotions ?? []).findIndex((one) => one.persona === persona && one.actor === actor);
    const before = step.emotions?.[at];
    if (!changes) return edited(map, before ? removal(list, step.emotions ?? [], at) : []);
    if (before) return edited(map, fieldChanges<Emotion>(`${list}${pointerOf(at)}`, before, changes));
    const { score, label, basis = 'assumed', ...rest } = changes;
    return score === undefined ? refused('invalid') : edited(map, addition(list, step.emotions, { persona, actor, score, label, basis, ...rest }));
  });
}

/** Makes a step a moment that matters, with why, or says that otherwise; undefined makes it a step like others. */
export function setMoment(stepId: string, moment: MomentThatMatters | undefined): JourneyEdit {
  return atStep(stepId, ({ pointer, step }, map) => edited(map, fieldChanges<Step>(pointer, step, { momentThatMatters: moment })));
}
