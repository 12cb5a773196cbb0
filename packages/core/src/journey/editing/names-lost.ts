import type { JourneyMap } from '../journey-map.js';
import type { Next, Step } from '../journey-step.js';
import { foundSteps } from './find-in-map.js';
import { retirement } from './ids-given.js';
import type { NameLost } from './journey-edit.js';
import type { JsonPatch, PatchOperation } from './json-patch.js';
import { pointerOf } from './json-pointer.js';

interface Unnaming {
  readonly patch: JsonPatch;
  readonly lost: readonly NameLost[];
}

type Who = Pick<NameLost, 'in' | 'id'>;

/** Takes pain points out of the opportunities that address them, but for those in steps that go as well. */
export function painsGone(map: JourneyMap, pains: ReadonlySet<string>, stepsGone: ReadonlySet<string> = new Set()): Unnaming {
  return all(foundSteps(map).filter(({ step }) => !stepsGone.has(step.id)).flatMap(({ step, pointer }) => (step.opportunities ?? []).map(({ id, addresses = [] }, at) =>
    without(`${pointer}${pointerOf('opportunities', at, 'addresses')}`, addresses, (pain) => pain, pains, { in: 'opportunity', id }))));
}

/** Everything that named these steps, their stage or what is in them, without those names; their ids are never given again. */
export function stepsGone(map: JourneyMap, steps: readonly Step[], stages: readonly string[] = []): Unnaming {
  const gone = new Set([...stages, ...steps.map(({ id }) => id)]);
  const pains = steps.flatMap((step) => step.painPoints ?? []).map(({ id }) => id);
  const rest = steps.flatMap(({ touchpoint, opportunities = [] }) => [...(touchpoint ? [touchpoint] : []), ...opportunities]).map(({ id }) => id);
  const goesOn = (pointer: string, next: readonly Next[] = [], who: Who): Unnaming => without(`${pointer}/next`, next, ({ to }) => to, gone, who);
  const { patch, lost } = all([
    ...map.stages.flatMap(({ id, next }, at) => (gone.has(id) ? [] : [goesOn(pointerOf('stages', at), next, { in: 'stage', id })])),
    ...foundSteps(map).flatMap(({ step: { id, next }, pointer }) => (gone.has(id) ? [] : [goesOn(pointer, next, { in: 'step', id })])),
    painsGone(map, new Set(pains), gone),
  ]);
  return { patch: [...patch, ...retirement(map, [...gone, ...pains, ...rest])], lost };
}

/** Everything that rested on this evidence, without it: what the map was made from, and each claim. */
export function evidenceGone(map: JourneyMap, id: string): Unnaming {
  const gone = new Set([id]);
  const from = (pointer: string, list: readonly string[] | undefined, who: Who, stays = false): Unnaming => without(pointer, list ?? [], (named) => named, gone, who, stays);
  return all([
    from('/provenance/sources', map.provenance.sources, { in: 'map', id: map.id }, true),
    ...foundSteps(map).flatMap(({ step, pointer }) => {
      const { momentThatMatters, emotions = [], quotes = [], painPoints = [], opportunities = [] } = step;
      const at = (list: string, place: number): string => `${pointer}${pointerOf(list, place, 'evidence')}`;
      return [
        from(`${pointer}/momentThatMatters/evidence`, momentThatMatters?.evidence, { in: 'step', id: step.id }),
        ...emotions.map(({ evidence }, place) => from(at('emotions', place), evidence, { in: 'step', id: step.id })),
        // A quote always says what it rests on, be it nothing.
        ...quotes.map(({ evidence }, place) => from(at('quotes', place), evidence, { in: 'step', id: step.id }, true)),
        ...painPoints.map((pain, place) => from(at('painPoints', place), pain.evidence, { in: 'pain', id: pain.id })),
        ...opportunities.map((opportunity, place) => from(at('opportunities', place), opportunity.evidence, { in: 'opportunity', id: opportunity.id })),
      ];
    }),
  ]);
}

/** A list that is empty then goes too, but where it has to be there. */
function without<Named>(pointer: string, list: readonly Named[], idOf: (named: Named) => string, gone: ReadonlySet<string>, who: Who, stays = false): Unnaming {
  const left = list.filter((named) => !gone.has(idOf(named)));
  if (left.length === list.length) return { patch: [], lost: [] };
  const operation: PatchOperation = left.length === 0 && !stays ? { op: 'remove', path: pointer } : { op: 'replace', path: pointer, value: left };
  return { patch: [operation], lost: list.map(idOf).filter((id) => gone.has(id)).map((named) => ({ ...who, named })) };
}

function all(each: readonly Unnaming[]): Unnaming {
  return { patch: each.flatMap(({ patch }) => patch), lost: each.flatMap(({ lost }) => lost) };
}
