import type { Extra, JourneyText } from './journey-text.js';
import type { actorRoles, ChannelType, evidenceTypes, MapState, mapStatuses, Origin, zones } from './journey-terms.js';
import type { Next, Step } from './journey-step.js';

/** Whose journey it is. Never a person who could be told by it. */
export interface Persona {
  readonly id: string;
  readonly name: JourneyText;
  readonly description?: JourneyText;
  readonly goals?: readonly JourneyText[];
  readonly needs?: readonly JourneyText[];
  readonly accessNeeds?: readonly JourneyText[];
  /** Made up, where nothing is said. */
  readonly fictional?: boolean;
}

export interface Actor {
  readonly id: string;
  readonly name: JourneyText;
  readonly role: (typeof actorRoles)[number];
}

export interface JourneyChannel {
  readonly id: string;
  readonly type: ChannelType;
  readonly label: JourneyText;
  readonly owner?: JourneyText;
}

export interface Stage extends Extra {
  /** Unique among the stages and steps of its map. */
  readonly id: string;
  /** Id of a phase. */
  readonly phase?: string;
  readonly title: JourneyText;
  readonly summary?: JourneyText;
  readonly goal?: JourneyText;
  readonly duration?: JourneyText;
  readonly exitMilestone?: JourneyText;
  /** Id of the stage of the counterpart map that this one is shown beside. */
  readonly counterpart?: string;
  readonly next?: readonly Next[];
  readonly steps: readonly Step[];
}

/** What claims of the map rest on. */
export interface EvidenceItem {
  readonly id: string;
  readonly type: (typeof evidenceTypes)[number];
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  /** `owner/repo:path` */
  readonly repo?: string;
  readonly commit?: string;
  readonly date?: string;
  /** How many people or records are behind it. */
  readonly n?: number;
  readonly note?: JourneyText;
}

export interface Provenance {
  readonly origin: Origin;
  /** Ids of evidence, at least one. */
  readonly sources: readonly string[];
  readonly licence?: string;
  readonly compiledBy?: string;
  /** A day, such as `2026-03-31`. */
  readonly reviewedOn?: string;
  readonly notes?: JourneyText;
}

/** The service whose journey it is. */
export interface MappedService {
  readonly name?: JourneyText;
  readonly provider?: JourneyText;
  readonly jurisdiction?: string;
  readonly open311ServiceCodes?: readonly string[];
  readonly url?: string;
}

/** Several stages under one name. */
export interface Phase {
  readonly id: string;
  readonly title: JourneyText;
  readonly summary?: JourneyText;
}

/** A lane of the map's own. */
export interface CustomLane {
  readonly id: string;
  readonly label: JourneyText;
  readonly zone?: (typeof zones)[number];
}

export interface MapVersion {
  readonly version: string;
  readonly date: string;
  readonly by?: string;
  readonly note: JourneyText;
}

/**
 * A journey map, document 1.0: what a person meets, does and feels, stage by stage. The document is the source of truth; all other forms are drawn
 * from it. What came through `readJourneyMap` has unique ids, and every id it names is there.
 */
export interface JourneyMap extends Extra {
  readonly $schema?: string;
  readonly schemaVersion: '1.0';
  readonly id: string;
  /** Major: stages or steps came, went or moved, so measures may not fit any more; minor: more was said; patch: said otherwise. */
  readonly version: string;
  /** The language of each text that is one string. */
  readonly lang: string;
  readonly title: JourneyText;
  readonly summary?: JourneyText;
  readonly state: MapState;
  /** Id of the map this one is compared with. */
  readonly counterpart?: string;
  /** A draft where nothing is said. */
  readonly status?: (typeof mapStatuses)[number];
  readonly provenance: Provenance;
  readonly service?: MappedService;
  readonly scenario?: JourneyText;
  readonly goal?: JourneyText;
  readonly personas?: readonly Persona[];
  readonly actors?: readonly Actor[];
  readonly channels: readonly JourneyChannel[];
  readonly phases?: readonly Phase[];
  /** At least one. */
  readonly stages: readonly Stage[];
  /** What can happen at any point. */
  readonly lifeEvents?: readonly JourneyText[];
  readonly customLanes?: readonly CustomLane[];
  readonly evidence?: readonly EvidenceItem[];
  readonly history?: readonly MapVersion[];
}
