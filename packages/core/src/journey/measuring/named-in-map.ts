import type { JourneyMap } from '../journey-map.js';
import type { ChannelType } from '../journey-terms.js';

/** Finds the touchpoint that a table means: by its id, or by its label in any language, capital or small. */
export function touchpointNamer(map: JourneyMap): (name: string) => string | undefined {
  const known = new Map<string, string>();
  for (const { touchpoint } of map.stages.flatMap(({ steps }) => steps)) {
    if (!touchpoint) continue;
    const labels = touchpoint.label === undefined ? [] : typeof touchpoint.label === 'string' ? [touchpoint.label] : Object.values(touchpoint.label);
    for (const name of [touchpoint.id, ...labels]) known.set(plain(name), touchpoint.id);
  }
  return (name) => known.get(plain(name));
}

/** The first channel of one of these types at a touchpoint. */
export function channelAt(map: JourneyMap, touchpoint: string, types: readonly ChannelType[]): string | undefined {
  const ids = map.stages.flatMap(({ steps }) => steps).filter((step) => step.touchpoint?.id === touchpoint).flatMap(({ channels = [] }) => channels);
  return map.channels.find(({ id, type }) => ids.includes(id) && types.includes(type))?.id;
}

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
