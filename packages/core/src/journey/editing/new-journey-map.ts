import type { EvidenceItem, JourneyMap, Provenance } from '../journey-map.js';
import { textSaid, type JourneyText } from '../journey-text.js';
import { newId } from '../new-id.js';
import { readJourneyMap, type JourneyMapRead } from '../read-journey-map.js';
import type { NewPart } from './edit-parts.js';

/** What a map cannot do without. Its words are those of whoever makes it, or of the catalogue. */
export interface NewJourneyMap {
  /** Made of the title where nothing is said. */
  readonly id?: string;
  /** A BCP 47 tag. */
  readonly lang: string;
  readonly title: JourneyText;
  /** The title of the first stage. */
  readonly stage: JourneyText;
  /** What the map rests on, to begin with. */
  readonly source: NewPart<EvidenceItem>;
  /** `as-is` where nothing is said. */
  readonly state?: JourneyMap['state'];
  /** `workshop` where nothing is said. */
  readonly origin?: Provenance['origin'];
}

/** A map to begin with: one stage without steps, one source, version 0.1.0, a draft. Or what is wrong with what was given. Never throws. */
export function newJourneyMap({ id, lang, title, stage, source, state = 'as-is', origin = 'workshop' }: NewJourneyMap): JourneyMapRead {
  const idOf = (words: JourneyText, kind: string): string => newId(textSaid(words, 'en', lang).words, kind, new Set());
  const sourceId = source.id ?? idOf(source.title, 'source');
  return readJourneyMap({
    schemaVersion: '1.0', id: id ?? idOf(title, 'map'), version: '0.1.0', lang, title, state, status: 'draft', provenance: { origin, sources: [sourceId] }, channels: [],
    stages: [{ id: idOf(stage, 'stage'), title: stage, steps: [] }], evidence: [{ ...source, id: sourceId }],
  });
}
