import { CityError, type City } from '@civic-elements/core/requests';
import { isOnline } from './network.js';
import type { CityAddress } from './speak-open311.js';

/** A city that is spoken to from the first question on. */
export interface CityOnDemand extends City {
  /** Fetches the client before the first question, when one is likely to come. */
  prepare(): void;
  /** The city itself, with what only some cities can: which that is, nobody knows before the client is there. */
  reach(): Promise<City>;
}

/** The city with all that it can. Rejects with `CityError` where its client cannot be loaded. */
export async function cityItself(city: City): Promise<City> {
  return 'reach' in city ? (city as CityOnDemand).reach() : city;
}

/**
 * A city whose client, as large as everything else on the page together, is loaded with the first question and not
 * before: a page that only offers to look something up stays small. A client that cannot be loaded is tried again with
 * the next question.
 */
export function cityOnDemand(address: CityAddress): CityOnDemand {
  let loading: Promise<City> | undefined;
  let loaded: City | undefined;
  const city = (): Promise<City> => {
    loading ??= import('./speak-open311.js').then(({ speakOpen311 }) => (loaded = speakOpen311(address))).catch((cause: unknown) => {
      loading = undefined;
      throw new CityError(isOnline() ? 'unreachable' : 'offline', 'The Open311 client could not be loaded', { cause });
    });
    return loading;
  };
  return {
    knowsRepeats: false,
    get numberExamples() { return loaded?.numberExamples; },
    reach: city,
    prepare: () => void city().catch(() => undefined),
    services: async (options) => (await city()).services(options),
    questions: async (code, options) => (await city()).questions(code, options),
    send: async (request, options) => (await city()).send(request, options),
    numberFor: async (token, options) => (await city()).numberFor(token, options),
    request: async (id, options) => (await city()).request(id, options),
    requests: async (query, options) => (await city()).requests(query, options),
  };
}
