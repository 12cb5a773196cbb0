import type { EvidenceItem, JourneyMap, Persona, Phase } from '../journey-map.js';
import type { Origin } from '../journey-terms.js';
import type { JourneyText } from '../journey-text.js';

/** Ids and terms that a program wrote beside the words, by name: `data-…` in a page, what stands in braces in Markdown. */
export type OutlineData = Readonly<Record<string, string>>;

/** One thing said of a stage or a step, as it was written: “Channel: Web”, “Feeling: Worried, -1, told in the story”. */
export interface OutlineItem {
  /** What the lane is called where it stands. */
  readonly lane: JourneyText;
  /** The lane by our own name, where a program wrote it. */
  readonly name?: string;
  /** The lane lies below the line of visibility. */
  readonly below?: boolean;
  readonly text: JourneyText;
  /** What stands beside the text in small print. */
  readonly note?: string;
  readonly data: OutlineData;
  /** Where it stands, for people. */
  readonly at: string;
}

export interface OutlineStep {
  readonly title: JourneyText;
  readonly data: OutlineData;
  readonly items: readonly OutlineItem[];
  readonly at: string;
}

export interface OutlineStage {
  readonly title: JourneyText;
  readonly summary?: JourneyText;
  readonly data: OutlineData;
  /** What is said of the stage, or of its steps without saying of which. */
  readonly items: readonly OutlineItem[];
  readonly steps: readonly OutlineStep[];
  readonly at: string;
}

/** A journey as people write it in tables and lists: names, and nothing that a name would have to be looked up for. */
export interface JourneyOutline {
  readonly id?: string;
  /** BCP 47. */
  readonly lang: string;
  readonly title?: JourneyText;
  readonly summary?: JourneyText;
  readonly state?: JourneyMap['state'];
  readonly counterpart?: string;
  readonly version?: string;
  readonly origin?: Origin;
  readonly personas?: readonly Persona[];
  readonly phases?: readonly Phase[];
  readonly evidence?: readonly EvidenceItem[];
  readonly stages: readonly OutlineStage[];
}

/** Something that was not taken as it stands, said to whoever wrote it. */
export interface OutlineNote {
  /** Where, such as `“Feeling” at “Calls”`; '' is the whole. */
  readonly at: string;
  readonly says: string;
}
