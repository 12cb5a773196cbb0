import { CityError, type City, type RequestUpdate } from '../requests/index.js';
import { httpMeansHere, webAddress } from '../calls/index.js';
import { lineTo, noConnection } from './ask.js';
import type { Open311Options } from './open311-city.js';
import { pathStep } from './path-step.js';
import { readDurations, readReopened, readUpdates, writeReopening } from './wire-after-sending.js';
import { writeReading, type FormMeans } from './wire-form.js';

/** Numbers in one call, as many as the embedded server takes. */
const chunk = 50;
/** Single calls at a time. */
const lanes = 5;

const path = 'servicerequestupdates';

/**
 * What a city does for a request after it was made, of that only what its dialect says it does. Apart from `Open311City`, which the
 * request form loads and never asks for any of it: a page that follows requests puts the two together.
 */
export function afterSendingCalls(options: Open311Options): Pick<City, 'durations' | 'updates' | 'reopen'> {
  const { endpoint, jurisdiction, apiKey, readXml, dialect = {}, now = Date.now } = options;
  const { cityZone, statuses, format } = dialect;
  const means = httpMeansHere(options);
  const line = lineTo({ ...means, endpoint, now, readXml, format });
  const form: FormMeans = { dialect, jurisdiction, apiKey };
  const base = webAddress(`${line.base}/`, means.origin)?.href;

  const listed = (ids: readonly string[], signal?: AbortSignal): Promise<readonly RequestUpdate[]> =>
    line.ask(
      { path, query: writeReading(form, [['service_request_id', ids.join(',')]]), fresh: true, signal },
      (tree) => readUpdates(tree, ids, { now: now(), cityZone, statuses, base }),
    ).catch(noneFound);

  const durations: City['durations'] = async (serviceCode, { signal } = {}) =>
    (await line.ask(
      { path: `services/${pathStep(serviceCode)}/durations`, query: writeReading(form), signal },
      (tree) => readDurations(tree, serviceCode, { now: now(), cityZone }),
    )) ?? undefined;

  const updates: City['updates'] = async (wanted, { signal } = {}) => {
    // No list can name a number that has a comma in it.
    const ids = [...new Set(wanted.map((id) => id.trim()))].filter((id) => id !== '' && !id.includes(','));
    const told = new Map<string, RequestUpdate>();
    for (let start = 0; start < ids.length; start += chunk) {
      const part = ids.slice(start, start + chunk);
      const found = await listed(part, signal).catch((error: unknown) => {
        if (part.length === 1 || !isRefusal(error)) throw error;
        return oneByOne(part, error, (id) => listed([id], signal));
      });
      for (const update of found) if (!told.has(update.id)) told.set(update.id, update);
    }
    return [...told.values()].sort((a, b) => (a.at?.at ?? Infinity) - (b.at?.at ?? Infinity) || 0);
  };

  const reopen: City['reopen'] = async (id, reopening, { signal } = {}) => {
    // A post is made once only, so whether the city speaks JSON or XML is found out by a read before it.
    if (readXml && line.format === undefined) await listed([id], signal).catch((error: unknown) => {
      if (!(error instanceof CityError) || noConnection.has(error.kind)) throw error;
    });
    await line.ask({ path, body: writeReopening(id, reopening, form), signal }, readReopened);
  };

  return {
    ...(dialect.durations && { durations }),
    ...(dialect.updates && { updates }),
    ...(dialect.reopen && { reopen }),
  };
}

/** What a server that takes one number in a call knows of these; one that it calls malformed must not hide the others. */
async function oneByOne(ids: readonly string[], refusal: CityError, one: (id: string) => Promise<readonly RequestUpdate[]>): Promise<readonly RequestUpdate[]> {
  const found: (readonly RequestUpdate[] | undefined)[] = [];
  for (let start = 0; start < ids.length; start += lanes) {
    found.push(...(await Promise.all(ids.slice(start, start + lanes).map((id) => one(id).catch((error: unknown) => {
      if (isRefusal(error)) return undefined;
      throw error;
    })))));
  }
  if (found.every((told) => told === undefined)) throw refusal;
  return found.flatMap((told) => told ?? []);
}

function isRefusal(error: unknown): error is CityError {
  return error instanceof CityError && error.kind === 'refused';
}

/** Some servers say "not found" of a list that is empty; a page that is not found says that there is no such call. */
function noneFound(error: unknown): readonly RequestUpdate[] {
  if (error instanceof CityError && error.kind === 'not-found' && error.problems.length > 0) return [];
  throw error;
}
