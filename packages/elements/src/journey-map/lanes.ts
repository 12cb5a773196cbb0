import { eachStep, type JourneyMap, type JourneyText, type Step } from '@civic-elements/core/journey';
import type { JourneyMapWords } from '@civic-elements/core/words';

/** One row of the map: what each step says of one thing. */
export interface Lane {
  readonly id: string;
  /** Below the line of visibility: what residents do not see. */
  readonly below: boolean;
  /** The name of a lane of the map's own; undefined for those every map has. */
  readonly label?: JourneyText;
}

const above = ['actors', 'channels', 'touchpoint', 'feelings', 'thoughts', 'quotes', 'moment', 'pains', 'opportunities', 'harms', 'figures', 'services', 'duration', 'next'] as const;
const inSight = ['frontstage'] as const;
const below = ['backstage', 'support', 'systems'] as const;

export type StandardLane = (typeof above)[number] | (typeof inSight)[number] | (typeof below)[number];

/** What a reader may leave out. A feeling that is not known has its place too, so that one always stays. */
export const laneWord = (id: string): keyof JourneyMapWords => `lane-${id as StandardLane}`;

/** The rows for which some step has something, in the order of the map: what people meet, then what the city does, in sight and out of it. */
export function lanesOf(map: JourneyMap, wanted: readonly string[], hasFigures: (step: Step) => boolean): readonly Lane[] {
  const own = (map.customLanes ?? []).map(({ id, label, zone = 'experience' }) => ({ id, label, below: zone !== 'experience' && zone !== 'frontstage' }));
  const all: readonly Lane[] = [
    ...above.map((id) => ({ id, below: false })), ...own.filter((lane) => !lane.below), ...inSight.map((id) => ({ id, below: false })),
    ...below.map((id) => ({ id, below: true })), ...own.filter((lane) => lane.below),
  ];
  const steps = eachStep(map).map(({ step }) => step);
  const isUsed = ({ id }: Lane): boolean => id === 'feelings' || steps.some((step) => (id === 'figures' ? hasFigures(step) : isIn(step, id)));
  return all.filter((lane) => isUsed(lane) && (wanted.length === 0 || wanted.includes(lane.id)));
}

/** Whether a step has something for a lane. */
export function isIn(step: Step, lane: string): boolean {
  const { actors, channels, touchpoint, thoughts, quotes, momentThatMatters, painPoints, opportunities, harms, services, duration, next, blueprint = {} } = step;
  const has = (list: readonly unknown[] | undefined): boolean => (list?.length ?? 0) > 0;
  switch (lane) {
    case 'actors': return has(actors);
    case 'channels': return has(channels);
    case 'touchpoint': return touchpoint?.label !== undefined;
    case 'feelings': return true;
    case 'thoughts': return has(thoughts);
    case 'quotes': return has(quotes);
    case 'moment': return momentThatMatters !== undefined;
    case 'pains': return has(painPoints);
    case 'opportunities': return has(opportunities);
    case 'harms': return has(harms);
    case 'services': return has(services);
    case 'duration': return duration !== undefined;
    case 'next': return has(next);
    case 'frontstage': case 'backstage': case 'support': case 'systems': return has(blueprint[lane]);
    default: return has(step.lanes?.[lane]);
  }
}
