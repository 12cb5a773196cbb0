/** A map as small as one can be, with what a test is about. */
export const small = (steps: readonly object[], more: object = {}): unknown => ({
  schemaVersion: '1.0', id: 'small', version: '1.0.0', lang: 'en', title: 'A small map', state: 'as-is', provenance: { origin: 'synthetic', sources: ['us'] }, channels: [],
  evidence: [{ id: 'us', type: 'story', title: 'Told by us' }], stages: [{ id: 'only', title: 'The only stage', steps: steps.map((step, at) => ({ id: `s${at}`, title: `Step ${at}`, kind: 'touchpoint', ...step })) }], ...more,
});

/** The address of a file that holds this. */
export const file = (content: unknown): string => URL.createObjectURL(new Blob([typeof content === 'string' ? content : JSON.stringify(content)], { type: 'application/json' }));

interface MeasuredAt {
  readonly touchpoint: string;
  readonly measures: readonly object[];
}

/** Figures for such a map. */
export const measured = (touchpoints: readonly MeasuredAt[], more: object = {}): unknown => ({ schemaVersion: '1.0', map: 'small', mapVersion: '1.0.0', period: { label: 'May' }, threshold: 11, synthetic: true, touchpoints, ...more });
