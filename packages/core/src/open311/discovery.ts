import type { XmlReader } from './answer-tree.js';
import { lineTo } from './ask.js';
import { CityError } from '../requests/index.js';
import type { Fetch } from '../calls/index.js';
import { readDiscovery, type DiscoveryText, type Endpoint } from './wire-discovery.js';

export type { Endpoint } from './wire-discovery.js';

export interface DiscoveryMeans {
  /** Which kind of endpoint is wanted. Default `production`. */
  readonly type?: string;
  readonly fetch?: Fetch;
  readonly readXml?: XmlReader;
  /** Milliseconds. Default 10,000. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

export interface Discovery extends DiscoveryText {
  /** The endpoint to use: the first of the wanted type that speaks GeoReport v2. Undefined when none does. */
  readonly endpoint?: Endpoint;
}

function isGeoReport2({ specification }: Endpoint): boolean {
  return specification === '' || /georeport[ _/-]*v?2(?!.*draft)/i.test(specification);
}

/**
 * Reads a city's discovery document, XML or JSON, from its address or from below it. Undefined when the city has none:
 * that is no fault, a city is used by its endpoint. Rejects with `CityError` only when stopped by the caller.
 */
export async function discover(url: string, means: DiscoveryMeans = {}): Promise<Discovery | undefined> {
  const { type = 'production', signal, readXml, timeout = 10_000 } = means;
  const [, base = url, written] = /^(.*?)(?:\/discovery(?:\.(json|xml))?)?\/*$/.exec(url.trim()) ?? [];
  const line = lineTo({
    endpoint: base,
    fetch: means.fetch ?? ((address, init) => globalThis.fetch(address, init)),
    now: Date.now,
    timeout,
    online: () => true,
    readXml,
    format: written === 'json' || written === 'xml' ? written : undefined,
  });
  try {
    const found = await line.ask({ path: 'discovery', signal }, (tree) => readDiscovery(tree, line.base));
    const fitting = found.endpoints.filter(isGeoReport2);
    const endpoint = fitting.find((one) => one.type === type) ?? (type === 'production' ? fitting.find((one) => one.type === '') : undefined);
    return { ...found, endpoint };
  } catch (error) {
    if (error instanceof CityError && error.kind !== 'stopped') return undefined;
    throw error;
  }
}
