/** A journey map as the journey map document 1.0 writes it; `journeys.test.ts` holds it against the schema. */
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
}
