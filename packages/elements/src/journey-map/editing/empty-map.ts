import { newJourneyMap, type JourneyMap } from '@civic-elements/core/journey';

let made: JourneyMap | undefined;

/** What a map that is begun here began from, in what is kept of it: no map, in the form of one. */
export function emptyMap(): JourneyMap {
  made ??= newJourneyMap({ id: 'new', lang: 'en', title: '-', stage: '-', source: { type: 'document', title: '-' } }).map as JourneyMap;
  return made;
}
