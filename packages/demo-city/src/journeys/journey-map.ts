/** Journey map document 1.0, as far as Alderwick's maps use it; a test holds them against the whole schema. */
export type Basis = 'measured' | 'self-reported' | 'observed' | 'narrated' | 'inferred' | 'assumed';
export type Driver = 'trust' | 'satisfaction' | 'effectiveness' | 'ease' | 'efficiency' | 'transparency' | 'humanity' | 'employee' | 'other';

export interface JourneyEmotion {
  readonly persona?: string;
  readonly actor?: string;
  /** From -2, very bad, to +2, very good. */
  readonly score: number;
  readonly label: string;
  readonly basis: Basis;
  readonly evidence?: readonly string[];
}

export interface JourneyPain {
  readonly id: string;
  readonly text: string;
  readonly severity?: 'low' | 'medium' | 'high';
  readonly who?: 'customer' | 'frontline' | 'agency';
  readonly drivers?: readonly Driver[];
  readonly basis: Basis;
  readonly measure?: string;
  readonly evidence?: readonly string[];
}

export interface JourneyOpportunity {
  readonly id: string;
  readonly text: string;
  /** Ids of pains, in this map or its counterpart. */
  readonly addresses?: readonly string[];
  readonly owner?: string;
  readonly effort?: 'low' | 'medium' | 'high';
  readonly impact?: 'low' | 'medium' | 'high';
  readonly status?: 'idea' | 'planned' | 'in-progress' | 'done' | 'rejected';
}

export interface JourneyStep {
  readonly id: string;
  readonly title: string;
  readonly kind: 'touchpoint' | 'action' | 'wait' | 'decision' | 'moment' | 'outcome';
  readonly description?: string;
  readonly actors?: readonly string[];
  readonly initiator?: string;
  readonly channels?: readonly string[];
  readonly touchpoint?: { readonly id: string; readonly label?: string };
  readonly momentThatMatters?: { readonly why: string; readonly basis?: Basis };
  readonly emotions?: readonly JourneyEmotion[];
  readonly thoughts?: readonly string[];
  readonly painPoints?: readonly JourneyPain[];
  readonly opportunities?: readonly JourneyOpportunity[];
  readonly blueprint?: { readonly frontstage?: readonly string[]; readonly backstage?: readonly string[]; readonly support?: readonly string[]; readonly systems?: readonly string[] };
  readonly duration?: string;
  readonly bindings?: readonly { readonly event: string; readonly where?: Readonly<Record<string, string>>; readonly as?: string }[];
}

export interface JourneyStage {
  readonly id: string;
  readonly title: string;
  readonly counterpart?: string;
  readonly duration?: string;
  readonly steps: readonly JourneyStep[];
}

export interface JourneyMap {
  readonly $schema: string;
  readonly schemaVersion: '1.0';
  readonly id: string;
  readonly version: string;
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  readonly state: 'as-is' | 'to-be';
  readonly counterpart: string;
  readonly status: 'draft' | 'review' | 'published' | 'retired';
  readonly provenance: { readonly origin: 'synthetic'; readonly sources: readonly string[]; readonly reviewedOn: string; readonly notes: string };
  readonly service: { readonly name: string; readonly provider: string; readonly jurisdiction: string; readonly open311ServiceCodes: readonly string[] };
  readonly scenario: string;
  readonly goal: string;
  readonly personas: readonly { readonly id: string; readonly name: string; readonly description: string; readonly goals: readonly string[]; readonly accessNeeds?: readonly string[]; readonly fictional: true }[];
  readonly actors: readonly { readonly id: string; readonly name: string; readonly role: 'customer' | 'frontline' | 'backstage' | 'partner' | 'system' }[];
  readonly channels: readonly { readonly id: string; readonly type: string; readonly label: string }[];
  readonly stages: readonly JourneyStage[];
  readonly evidence: readonly { readonly id: string; readonly type: 'story'; readonly title: string; readonly note?: string }[];
}
