import type { JourneyLabels, LaneName } from '../exports/journey-labels.js';
import { bases, type Basis } from '../journey-terms.js';

/** A lane of steps or stages, or the steps themselves (`title`). */
export type OutlineLane = LaneName | 'title' | 'kind';

// What lanes, feelings and bases are called in English: by our own catalogue, in our files, and on most maps. A test holds the catalogue's words to it.
const lanes: Readonly<Record<OutlineLane, string>> = {
  title: 'steps|step|actions|action|tasks|task|activities|doing|what they do', kind: 'kind', description: 'what happens|description', goal: 'goal of this stage|goal', channel: 'way of contact|ways of contact|channel|channels',
  touchpoint: 'where they meet the service|touchpoint|touchpoints|touch point|touch points', actor: 'who takes part|actor|actors|who', emotion: 'feeling|feelings|emotion|emotions',
  moment: 'moment that matters|moments that matter|moment|moment of truth|moments of truth', thoughts: 'thinks|thoughts|thought|thinking', quotes: 'says|quotes|quote', pain: 'pain points|pain point|pains|pain',
  opportunity: 'what could be better|opportunities|opportunity', harms: 'harm that can be done|harms|harm', services: 'other services|services|service', duration: 'how long|duration', next: 'goes on to|next',
  milestone: 'it ends when|milestone|exit milestone', figures: 'figures|metrics', frontstage: 'what the city does, in sight|frontstage|front stage', backstage: 'what the city does, out of sight|backstage|back stage',
  support: 'what helps it along|support|support processes', systems: 'systems|system',
};
const basisWords: Readonly<Record<Basis, string>> = {
  measured: 'counted|measured', 'self-reported': 'told by the person|self-reported|self reported', observed: 'seen by a researcher|observed', narrated: 'told in the story|narrated', inferred: 'read out of the story|inferred',
  assumed: 'a guess|guess|assumed',
};
const scores: Readonly<Record<string, number>> = { 'very bad': -2, bad: -1, 'neither good nor bad': 0, neutral: 0, good: 1, 'very good': 2 };

const plain = (words: string): string => words.trim().replace(/[:.]$/, '').replace(/\s+/g, ' ').toLowerCase();

/** Knows the words of maps: those of English, and those of the labels it is given. */
export class LaneNames {
  private readonly lanes = byWord(lanes);
  private readonly bases = byWord(basisWords);
  private readonly scores = new Map(Object.entries(scores));
  private readonly nothing = new Set(['not known', 'unknown', '-', '–', '—']);
  private readonly lines = new Set(['below: what residents do not see', 'line of visibility']);

  constructor(others: readonly JourneyLabels[]) {
    for (const { lanes: own, step, bases: known, feelings, feelingNotKnown, belowVisibility } of others) {
      for (const [name, label] of Object.entries(own)) this.lanes.set(plain(label), name as OutlineLane);
      this.lanes.set(plain(step), 'title');
      for (const basis of bases) this.bases.set(plain(known[basis]), basis);
      feelings.forEach((feeling, at) => this.scores.set(plain(feeling), at - 2));
      this.nothing.add(plain(feelingNotKnown));
      this.lines.add(plain(belowVisibility));
    }
  }

  lane(label: string): OutlineLane | undefined {
    return this.lanes.get(plain(label));
  }

  basis(words: string): Basis | undefined {
    return this.bases.get(plain(words));
  }

  /** The score that a word of the scale stands for. */
  score(words: string): number | undefined {
    return this.scores.get(plain(words));
  }

  /** Whether the words say that a feeling is not known. */
  saysNothing(words: string): boolean {
    return this.nothing.has(plain(words));
  }

  isVisibilityLine(words: string): boolean {
    return this.lines.has(plain(words));
  }
}

function byWord<Name extends string>(words: Readonly<Record<Name, string>>): Map<string, Name> {
  return new Map(Object.entries<string>(words).flatMap(([name, list]) => list.split('|').map((word) => [word, name as Name] as const)));
}
