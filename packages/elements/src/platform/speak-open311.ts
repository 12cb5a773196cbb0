import { Open311City } from '@civic-elements/core/open311';
import type { City } from '@civic-elements/core/requests';
import { readXml } from './xml-reader.js';

/** A city behind a GeoReport v2 server, with the browser's own XML reader. */
export function speakOpen311(endpoint: string, jurisdiction: string): City {
  return new Open311City({ endpoint, jurisdiction, readXml });
}
