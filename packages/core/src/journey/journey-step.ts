import type { JourneyText, Extra } from './journey-text.js';
import type { Basis, countsAs, degrees, Driver, Measure, nextKinds, opportunityStatuses, StepKind, sufferers } from './journey-terms.js';

type Degree = (typeof degrees)[number];

/** How somebody feels at a step. A step without one is not known, never neutral. */
export interface Emotion {
  readonly persona?: string;
  readonly actor?: string;
  /** From -2, very bad, by 0, neutral, to 2, very good. */
  readonly score: number;
  /** The feeling in words. */
  readonly label?: JourneyText;
  readonly basis: Basis;
  readonly evidence?: readonly string[];
}

export interface PainPoint {
  /** Unique in its map; opportunities name it. */
  readonly id: string;
  readonly text: JourneyText;
  readonly severity?: Degree;
  /** Who bears it; the customer where nothing is said. */
  readonly who?: (typeof sufferers)[number];
  readonly drivers?: readonly Driver[];
  readonly basis: Basis;
  /** The measure that would bear it out, or not. */
  readonly measure?: Measure;
  readonly evidence?: readonly string[];
}

export interface Opportunity {
  readonly id: string;
  readonly text: JourneyText;
  /** Ids of pain points, in this map or in its counterpart. */
  readonly addresses?: readonly string[];
  readonly owner?: JourneyText;
  readonly effort?: Degree;
  readonly impact?: Degree;
  readonly status?: (typeof opportunityStatuses)[number];
  readonly evidence?: readonly string[];
}

/** Why this step decides how the whole is remembered. */
export interface MomentThatMatters {
  readonly why: JourneyText;
  readonly basis?: Basis;
  readonly evidence?: readonly string[];
}

export interface Quote {
  readonly text: JourneyText;
  readonly speaker?: JourneyText;
  /** Word for word; a paraphrase where nothing is said. */
  readonly verbatim?: boolean;
  readonly evidence: readonly string[];
}

/**
 * The lanes of a service blueprint (18F Methods): the frontstage is above the line of visibility; what residents do not see, backstage, support and
 * systems, lies below it.
 */
export interface Blueprint {
  readonly frontstage?: readonly JourneyText[];
  readonly backstage?: readonly JourneyText[];
  readonly support?: readonly JourneyText[];
  readonly systems?: readonly JourneyText[];
}

/** Where people meet the service. */
export interface Touchpoint {
  /** The key that measures are joined by. It is never given to another touchpoint; two steps may name the same. */
  readonly id: string;
  readonly label?: JourneyText;
  readonly owner?: JourneyText;
  readonly url?: string;
}

/** A service that is tied to a step. */
export interface TiedService {
  readonly name: JourneyText;
  readonly category?: string;
  readonly url?: string;
  readonly note?: JourneyText;
}

/** Which events of core/insight count at this touchpoint, and as what. */
export interface Binding {
  readonly event: string;
  readonly where?: Readonly<Record<string, string | number | boolean>>;
  readonly as?: (typeof countsAs)[number];
}

/** Where the journey goes from here. Without one it goes to what stands next. */
export interface Next {
  /** Id of a stage or a step. */
  readonly to: string;
  readonly when?: JourneyText;
  readonly kind?: (typeof nextKinds)[number];
}

export interface Step extends Extra {
  /** Unique among the stages and steps of its map. */
  readonly id: string;
  readonly title: JourneyText;
  readonly kind: StepKind;
  readonly description?: JourneyText;
  readonly actors?: readonly string[];
  readonly initiator?: string;
  readonly channels?: readonly string[];
  readonly touchpoint?: Touchpoint;
  readonly momentThatMatters?: MomentThatMatters;
  readonly emotions?: readonly Emotion[];
  readonly thoughts?: readonly JourneyText[];
  readonly quotes?: readonly Quote[];
  readonly painPoints?: readonly PainPoint[];
  readonly opportunities?: readonly Opportunity[];
  readonly harms?: readonly JourneyText[];
  readonly services?: readonly TiedService[];
  readonly blueprint?: Blueprint;
  /** Lanes of the map's own, by the id of a `customLanes` entry. */
  readonly lanes?: Readonly<Record<string, readonly JourneyText[]>>;
  readonly duration?: JourneyText;
  readonly bindings?: readonly Binding[];
  readonly next?: readonly Next[];
}
