import type { JourneyMap } from './journey-map.js';
import { readJourneyMap, type JourneyMapRead } from './read-journey-map.js';

/** A map as the text of its file: fields in their order, two spaces, a line break at the end. Read and written again it is the same, byte for byte. */
export function journeyMapJson(map: JourneyMap): string {
  return `${JSON.stringify(map, null, 2)}\n`;
}

/** Reads the text of a map's file. Text that is no JSON is a problem of the whole. Never throws. */
export function readJourneyMapJson(text: string): JourneyMapRead {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { problems: [{ path: '', says: `is no JSON: ${error instanceof Error ? error.message : String(error)}` }] };
  }
  return readJourneyMap(json);
}
