import type { JourneyMap } from '../journey-map.js';
import { readJourneyMap } from '../read-journey-map.js';
import type { JourneyProblem } from '../shape.js';
import { applyPatch, type JsonPatch } from './json-patch.js';

/**
 * Why an edit was not done. `not-there`: the map has nothing of that id or place; `empty`: a text that must be there would be empty; `too-long`: a text is longer than
 * a map takes; `id-taken`: the id asked for is, or was, that of another; `last-stage`: a map has at least one; `no-way`: there is nothing further on in that
 * direction; `in-use`: other things of the map name it; `invalid`: it would be no map any more, as the problems say.
 */
export type RefusalKind = 'not-there' | 'empty' | 'too-long' | 'id-taken' | 'last-stage' | 'no-way' | 'in-use' | 'invalid';

export interface Refusal {
  readonly kind: RefusalKind;
  /** What would be wrong with the map, for whoever writes the program; none where the kind says it all. */
  readonly problems: readonly JourneyProblem[];
}

/**
 * What lost a name because the thing named is gone: an opportunity that addressed a pain point, a stage or step that went on to it, or a claim that rested on it: a pain
 * point, an opportunity, what else a step says, or the map itself.
 */
export interface NameLost {
  readonly in: 'opportunity' | 'pain' | 'stage' | 'step' | 'map';
  /** Id of the opportunity, pain point, stage, step or map. */
  readonly id: string;
  /** The id it named. */
  readonly named: string;
}

/** The map after an edit, or why the map stays as it is. */
export type JourneyEdited =
  | {
    readonly map: JourneyMap;
    /** From the map before to this one, RFC 6902. Empty where the edit changed nothing. */
    readonly patch: JsonPatch;
    /** The way back, to the byte. */
    readonly inverse: JsonPatch;
    /** The id that a new thing was given. */
    readonly made?: string;
    readonly lost: readonly NameLost[];
    readonly refusal?: undefined;
  }
  | { readonly map?: undefined; readonly refusal: Refusal };

/**
 * An edit of a map that `readJourneyMap` or `newJourneyMap` handed out. It changes no map but makes another, which `readJourneyMap` takes. Ids of what was removed are
 * kept in the field `x-retired-ids` of the map and not given again: measures, and the counterpart map, may still go by them. Never throws.
 */
export type JourneyEdit = (map: JourneyMap) => JourneyEdited;

export function refused(kind: RefusalKind, problems: readonly JourneyProblem[] = []): JourneyEdited {
  return { refusal: { kind, problems } };
}

interface EditFacts {
  readonly made?: string;
  readonly lost?: readonly NameLost[];
  /** The kind of refusal where no map comes of it. */
  readonly otherwise?: RefusalKind;
  /** That the patch cannot break a map, which spares reading all of it at each letter typed. */
  readonly isSafe?: boolean;
}

/** What a patch makes of a map, if a map comes of it. */
export function edited(map: JourneyMap, patch: JsonPatch, { made, lost = [], otherwise = 'invalid', isSafe = false }: EditFacts = {}): JourneyEdited {
  const plain = asJson(patch);
  if (!plain) return refused('invalid');
  const { document, inverse, fault } = applyPatch(map, plain);
  if (fault) return refused('invalid');
  const { problems } = isSafe ? { problems: [] } : readJourneyMap(document);
  if (problems.length > 0) return refused(otherwise, problems);
  return { map: document, patch: plain, inverse, lost, ...(made !== undefined && { made }) };
}

/** A copy that nobody else can change, without fields that are undefined. */
function asJson(patch: JsonPatch): JsonPatch | undefined {
  try {
    return JSON.parse(JSON.stringify(patch)) as JsonPatch;
  } catch {
    return undefined;
  }
}

/** Several edits as one: all are done, or none. It made what the last of them made. */
export function allOf(...edits: readonly JourneyEdit[]): JourneyEdit {
  return (map) => edits.reduce<JourneyEdited>((before, edit) => {
    if (before.refusal) return before;
    const next = edit(before.map);
    if (next.refusal) return next;
    return { ...before, ...next, patch: [...before.patch, ...next.patch], inverse: [...next.inverse, ...before.inverse], lost: [...before.lost, ...next.lost] };
  }, edited(map, [], { isSafe: true }));
}
