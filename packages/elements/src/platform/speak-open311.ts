import { afterSendingCalls, Open311City, openFollowing, readDialect } from '@civic-elements/core/open311';
import type { City } from '@civic-elements/core/requests';
import { readXml } from './xml-reader.js';

/** Where a city's GeoReport v2 server is, and what of it can be relied on. */
export interface CityAddress {
  readonly endpoint: string;
  readonly jurisdiction: string;
  /** The words of the tag's `dialect` attribute. */
  readonly dialect: string;
}

/** A city behind a GeoReport v2 server, with the browser's own XML reader, and with all that its dialect says it does for a request after it was made. */
export function speakOpen311({ endpoint, jurisdiction, dialect }: CityAddress): City {
  const options = { endpoint, jurisdiction, readXml, dialect: readDialect(dialect) };
  const following = openFollowing(options);
  return Object.assign(new Open311City(options), afterSendingCalls(options), following && { following });
}
