import { sentences } from '../sentences.js';
import type { XmlValue } from './xml.js';

/** The day this server's answers last changed their form. */
const changeset = '2026-11-29T00:00:00Z';

/** What every server of this kind does beyond GeoReport, in the words a tag takes as its `dialect`. */
const dialect = 'extensions client-request-id media=multipart media-count=5 durations updates rss ics';

/** What this one was started with. */
export interface Discovered {
  readonly needsKey: boolean;
  readonly reopens: boolean;
  readonly writesLetters: boolean;
}

export function discoveryOnTheWire(origin: string, { needsKey, reopens, writesLetters }: Discovered): XmlValue {
  return {
    changeset,
    contact: sentences.contact,
    key_service: needsKey ? sentences.keyServiceWithKey : sentences.keyService,
    endpoints: [
      {
        specification: 'http://wiki.open311.org/GeoReport_v2',
        url: `${origin}/open311/v2`,
        changeset,
        type: 'production',
        formats: ['text/xml', 'application/json'],
        dialect: [dialect, ...(reopens ? ['reopen'] : []), ...(writesLetters ? ['mail'] : [])].join(' '),
      },
    ],
  };
}
