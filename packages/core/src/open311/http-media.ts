import { CityError, httpCall, webAddress, type CallOptions, type HttpMeans } from '../calls/index.js';
import type { Media, Photo } from '../requests/index.js';
import { multipart } from './multipart.js';
import { patienceFor } from './patience.js';
import { refusal } from './refusal.js';

export interface HttpMediaOptions {
  /** Where photos are posted to, absolute or from `means.origin` on. */
  readonly address: string;
  readonly means: HttpMeans;
  readonly now: () => number;
}

const names = ['media_url', 'url', 'href', 'location'];

/** The address in an answer: a text that is one, or JSON with it under one of the usual names, in a list or not. */
function addressIn(text: string, base: string | undefined): string | undefined {
  const bare = text.trim();
  let found: unknown = bare;
  if (/^[[{"]/.test(bare)) {
    try {
      found = JSON.parse(bare);
    } catch {
      return undefined;
    }
    if (Array.isArray(found)) found = found[0];
    if (typeof found === 'object' && found !== null) {
      const record = found as Record<string, unknown>;
      found = names.map((name) => (Object.hasOwn(record, name) ? record[name] : undefined)).find((value) => typeof value === 'string');
    }
  }
  // Any word could be read as the end of an address: "error" is none.
  if (typeof found !== 'string' || !/^(?:https?:\/)?\/[^\s<]+$/i.test(found)) return undefined;
  return webAddress(found, base)?.href;
}

/**
 * Photos by a plain upload: a form in parts with the field `media`, and `description` where the resident gave one. The answer is the
 * photo's address as text, or JSON with `media_url` or `url`.
 */
export class HttpMedia implements Media {
  readonly takesDescriptions = true;
  readonly #options: HttpMediaOptions;

  constructor(options: HttpMediaOptions) {
    this.#options = options;
  }

  async put({ id, picture, description }: Photo, { signal }: CallOptions = {}): Promise<string> {
    const { means, now } = this.#options;
    const url = webAddress(this.#options.address, means.origin)?.href ?? this.#options.address;
    const body = multipart([...(description ? [['description', description] as const] : []), ['media', picture]], id);
    const answer = await httpCall({ url, body, signal, patience: patienceFor(body.size) }, means);
    if (!answer.ok) throw refusal(answer, undefined, { url, isPost: true, now: now() });
    const address = addressIn(answer.text, url);
    if (address === undefined) throw new CityError('unreadable', `${url} answered no web address for a photo`, { mayHaveArrived: true, httpStatus: answer.status });
    return address;
  }
}
