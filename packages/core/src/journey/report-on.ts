import { answeredPains, opportunitiesIn, type PlacedOpportunity, type PlacedPain } from './compare-maps.js';
import { eachStep, type StepInPlace } from './each-step.js';
import type { JourneyMap } from './journey-map.js';
import type { Basis } from './journey-terms.js';

export type ClaimKind = 'emotion' | 'pain' | 'moment' | 'quote';

/** Something the map says is so. */
export interface Claim extends StepInPlace {
  readonly kind: ClaimKind;
  /** Where it stands, such as `stages[1].steps[0].emotions[0]`. */
  readonly claimPath: string;
  /** How it is said to be known; undefined where the map does not say, and for a quote. */
  readonly basis?: Basis;
}

/** What a map does not hold up, answer or know. All in the order of the map. */
export interface JourneyReport {
  /** Emotions, pain points, moments that matter and quotes that name no evidence. */
  readonly claimsWithoutEvidence: readonly Claim[];
  /** Pain points that no opportunity addresses, here or in the counterpart. A rejected one does not count. */
  readonly painsWithoutOpportunity: readonly PlacedPain[];
  /** Opportunities that name no pain point. */
  readonly opportunitiesForNothing: readonly PlacedOpportunity[];
  /** Steps of which nobody said how they feel: a gap, never 0. */
  readonly stepsWithoutFeeling: readonly StepInPlace[];
}

/** Reports on a map. With its counterpart, what is planned there answers pains here, and an opportunity here may answer pains there. */
export function reportOn(map: JourneyMap, counterpart?: JourneyMap): JourneyReport {
  const steps = eachStep(map);
  return {
    claimsWithoutEvidence: steps.flatMap(bareClaimsAt),
    painsWithoutOpportunity: answeredPains(map, counterpart ? [counterpart] : []).filter(({ answeredBy }) => answeredBy.length === 0),
    opportunitiesForNothing: opportunitiesIn(map).filter(({ opportunity }) => !opportunity.addresses?.length),
    stepsWithoutFeeling: steps.filter(({ step }) => !step.emotions?.length),
  };
}

function bareClaimsAt(place: StepInPlace): readonly Claim[] {
  const { step: { emotions = [], painPoints = [], momentThatMatters, quotes = [] }, path } = place;
  const bare = (kind: ClaimKind, claimPath: string, { basis, evidence }: { readonly basis?: Basis; readonly evidence?: readonly string[] }): readonly Claim[] =>
    (evidence?.length ? [] : [{ ...place, kind, claimPath, ...(basis && { basis }) }]);
  return [
    ...emotions.flatMap((emotion, at) => bare('emotion', `${path}.emotions[${at}]`, emotion)),
    ...painPoints.flatMap((pain, at) => bare('pain', `${path}.painPoints[${at}]`, pain)),
    ...(momentThatMatters ? bare('moment', `${path}.momentThatMatters`, momentThatMatters) : []),
    ...quotes.flatMap(({ evidence }, at) => bare('quote', `${path}.quotes[${at}]`, { evidence })),
  ];
}
