import { sentences } from '../sentences.js';
import type { XmlValue } from './xml.js';

/** The day this server's answers last changed their form. */
const changeset = '2026-01-15T00:00:00Z';

export function discoveryOnTheWire(origin: string, needsKey: boolean): XmlValue {
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
      },
    ],
  };
}
