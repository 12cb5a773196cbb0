import { measures, type Measure } from '../journey-terms.js';
import { laneNames, type FigureLabels, type JourneyLabels, type LaneName } from './journey-labels.js';

const named = <Name extends string>(names: readonly Name[], word: (name: Name) => string): Readonly<Record<Name, string>> => Object.fromEntries(names.map((name) => [name, word(name)])) as Record<Name, string>;

/** Labels that a test can tell from the words of a map. */
export const labels: JourneyLabels = {
  lanes: named<LaneName>(laneNames, (name) => `Lane of ${name}`),
  lang: 'en', lane: 'What', step: 'Steps', states: { 'as-is': 'As it is', 'to-be': 'As planned' },
  bases: { measured: 'was measured', 'self-reported': 'told of themselves', observed: 'was seen', narrated: 'told in the story', inferred: 'read into it', assumed: 'a guess' },
  feelings: ['Very bad', 'Bad', 'Neutral', 'Good', 'Very good'], feelingNotKnown: 'Not known', belowVisibility: 'Below: what residents do not see', sources: 'Sources',
};

export const figureLabels: FigureLabels = {
  measures: named<Measure>(measures, (name) => `Share of ${name}`), tooFew: (k) => `fewer than ${k}`, besideFew: (k) => `beside fewer than ${k}`, notCounted: 'not counted', from: (n) => `of ${n}`, target: (value) => `target ${value}`,
  madeUp: 'These figures are made up',
};
