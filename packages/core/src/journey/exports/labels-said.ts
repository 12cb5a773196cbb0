import { bases, mapStates, measures } from '../journey-terms.js';
import type { FigureLabels, JourneyLabels } from './journey-labels.js';

/** A speaker of the word catalogue's groups for the journey map, put together: `sayIn` of core/words. */
type SayAny = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const named = <Name extends string>(names: readonly Name[], said: (name: Name) => string): Readonly<Record<Name, string>> => Object.fromEntries(names.map((name) => [name, said(name)])) as Record<Name, string>;

/** The labels of a table or picture out of the catalogue's groups `journeyMap` and `journeyAround`. `lang` is the language of those groups. */
export function journeyLabels(say: SayAny, lang: string): JourneyLabels {
  const lane = (name: string): string => say(`lane-${name}`);
  return {
    lang,
    lanes: {
      description: lane('description'), goal: say('stageGoal'), channel: lane('channels'), touchpoint: lane('touchpoint'), actor: lane('actors'), emotion: lane('feelings'), moment: lane('moment'),
      thoughts: lane('thoughts'), quotes: lane('quotes'), pain: lane('pains'), opportunity: lane('opportunities'), harms: lane('harms'), services: lane('services'), duration: lane('duration'),
      next: lane('next'), milestone: say('exitMilestone'), figures: lane('figures'), frontstage: lane('frontstage'), backstage: lane('backstage'), support: lane('support'), systems: lane('systems'),
    },
    lane: say('stages'), step: say('steps'),
    states: named(mapStates, (state) => say(`shows-${state}`)), bases: named(bases, (basis) => say(`basis-${basis}`)),
    feelings: [say('score-veryBad'), say('score-bad'), say('score-neutral'), say('score-good'), say('score-veryGood')],
    feelingNotKnown: say('notKnown'), belowVisibility: say('belowLine'), sources: say('evidence'),
  };
}

/** The labels of figures out of the catalogue's group `journeyFigures`. */
export function figureLabels(say: SayAny): FigureLabels {
  return {
    measures: named(measures, (measure) => say(`measure-${measure}`)), tooFew: (k) => say('tooFew', { k }), besideFew: (k) => say('besideFew', { k }), notCounted: say('notCounted'),
    from: (n) => say('fromPeople', { n }), target: (target) => say('target', { target }), madeUp: say('madeUpFigures'),
  };
}
