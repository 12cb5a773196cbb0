import { recordsIn, textOf, textsOf, type XmlElement } from './answer-tree.js';
import { plainText } from './plain-text.js';
import { webAddress } from '../calls/index.js';

/** One server of a city, as its discovery document names it. */
export interface Endpoint {
  readonly url: string;
  /** Address of the specification it follows, as the city writes it. */
  readonly specification: string;
  /** `production`, `test`, or the city's own word in small letters; '' when it says none. */
  readonly type: string;
  /** MIME types. */
  readonly formats: readonly string[];
}

export interface DiscoveryText {
  readonly contact: string;
  /** How to come by a key; plain text. */
  readonly keyService: string;
  readonly endpoints: readonly Endpoint[];
}

function readEndpoint(tree: XmlElement, base: string): readonly Endpoint[] {
  const written = textOf(tree, 'url');
  const url = written === '' ? undefined : webAddress(written, base);
  if (!url || !/^https?:$/.test(url.protocol)) return [];
  return [{
    url: url.href.replace(/\/+$/, ''),
    specification: textOf(tree, 'specification'),
    type: textOf(tree, 'type').toLowerCase(),
    formats: textsOf(tree, 'formats', 'format').map((format) => format.toLowerCase()),
  }];
}

/** A discovery document; undefined when it names no endpoint. Source: Open311 Service Discovery. */
export function readDiscovery(tree: XmlElement, base: string): DiscoveryText | undefined {
  const records = recordsIn(tree, ['url']);
  if (records.length === 0) return undefined;
  const root = tree.children.some(({ name }) => name === 'endpoints') ? tree : tree.children[0] ?? tree;
  return {
    contact: plainText(textOf(root, 'contact'), 1000),
    keyService: plainText(textOf(root, 'key_service'), 1000),
    endpoints: records.flatMap((record) => readEndpoint(record, base)),
  };
}
