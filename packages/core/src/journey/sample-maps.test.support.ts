import { existsSync, readFileSync } from 'node:fs';

const folder = new URL('../../../../../shared/data/journey/', import.meta.url);

export const sampleMaps = ['govuk-learn-to-drive', 'irs-taxpayer-roadmap', 'jane-as-is', 'jane-to-be', 'pittsburgh-311', 'va-journeys-of-veterans'] as const;

/** Why a test with the sample files cannot run here, or undefined where it can. */
export const samplesMissing = existsSync(new URL('jane-as-is.json', folder)) ? undefined : '../shared/data/journey is not here: the sample maps were not read';

export const sampleText = (name: string): string => readFileSync(new URL(`${name}.json`, folder), 'utf8');
export const sampleJson = (name: string): unknown => JSON.parse(sampleText(name));

type Json = Record<string, unknown>;

const step = (more: Json = {}): Json => ({ id: 'waits', title: 'Waits in line', kind: 'wait', actors: ['resident'], channels: ['call'], ...more });

/** A small map with one of everything that can be named, to break in one place at a time. */
export const smallMap = (): Json => ({
  schemaVersion: '1.0', id: 'small', version: '1.0.0', lang: 'en', title: 'A call', state: 'as-is',
  provenance: { origin: 'synthetic', sources: ['story'] },
  personas: [{ id: 'ana', name: 'Ana' }],
  actors: [{ id: 'resident', name: 'Ana', role: 'customer' }, { id: 'clerk', name: 'Clerk', role: 'frontline' }],
  channels: [{ id: 'call', type: 'phone', label: 'Call' }],
  phases: [{ id: 'before', title: 'Before' }],
  customLanes: [{ id: 'cost', label: 'Cost' }],
  stages: [
    { id: 'calls', title: { en: 'Calls', es: 'Llama' }, phase: 'before', steps: [
      step({
        touchpoint: { id: 'line', url: 'https://city.example/line' }, initiator: 'resident', lanes: { cost: ['Two dollars'] },
        emotions: [{ persona: 'ana', score: -1, label: 'Kept waiting', basis: 'narrated', evidence: ['story'] }],
        painPoints: [{ id: 'long', text: 'The line is long.', basis: 'narrated', measure: 'wait_median_s', evidence: ['story'] }],
        opportunities: [{ id: 'call-back', text: 'Offer to call back.', addresses: ['long'] }],
        bindings: [{ event: 'channel.switched', where: { toChannel: 'phone' }, as: 'channel_switch' }],
        next: [{ to: 'calls', kind: 'loop' }],
      }),
      step({ id: 'talks', title: 'Talks', kind: 'touchpoint', momentThatMatters: { why: 'The first person.', basis: 'inferred' }, 'x-note': { a: [1, null] } }),
    ] },
  ],
  evidence: [{ id: 'story', type: 'story', title: 'A story' }],
});

/** The small map with one value put in, or taken out, at a path of names and places. */
export function smallMapWith(path: readonly (string | number)[], value: unknown): Json {
  const map = smallMap();
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce<Json>((inside, name) => inside[name] as Json, map);
  if (value === undefined) delete holder[last];
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  return map;
}
