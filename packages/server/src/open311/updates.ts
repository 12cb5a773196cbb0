import type { EmbeddedCity } from '../city.js';
import { sentences } from '../sentences.js';
import type { RequestRecord } from '../store/records.js';
import type { Answer } from './answer.js';
import { only, type Fields } from './fields.js';
import { writeMoment } from './moments.js';
import { refuse } from './refusal.js';
import type { XmlValue } from './xml.js';

const mostRequests = 50;

/** One thing told of a request after it was made. */
interface Update {
  readonly at: number;
  /** The mark of the resident who told it. */
  readonly mark: string | undefined;
  readonly value: XmlValue;
}

/**
 * What was told of requests after they were made, oldest first. The call and its fields are FixMyStreet's; which requests are meant is
 * said as in a list of requests.
 */
export async function updates({ store, clock }: EmbeddedCity, query: Fields): Promise<Answer> {
  const ids = [...new Set(only(query, 'service_request_id').split(',').map((id) => id.trim()).filter((id) => id !== ''))];
  if (ids.length === 0) throw refuse(400, sentences.wordsMissing('service_request_id'));
  if (ids.length > mostRequests) throw refuse(400, sentences.tooManyCodes('service_request_id', mostRequests));
  const found = await store.findRequests({ ids, publicAt: clock(), limit: mostRequests });
  return updatesAnswer(found.flatMap(updatesOf));
}

/** What a resident told under this mark, as the answer to it. */
export function updateMarked(request: RequestRecord, mark: string): Answer {
  return updatesAnswer(updatesOf(request).filter((update) => update.mark === mark));
}

function updatesAnswer(told: readonly Update[]): Answer {
  return { status: 200, root: 'service_request_updates', value: told.toSorted((a, b) => a.at - b.at).map(({ value }) => value) };
}

function updatesOf({ service_request_id, notes }: RequestRecord): readonly Update[] {
  let status: RequestRecord['status'] = 'open';
  return notes.flatMap(({ datetime, summary, description, type, update_id: mark }, place) => {
    const before = status;
    if (type === 'closed') status = 'closed';
    if (type === 'opened' || type === 'reopened') status = 'open';
    // That it was received is told by the request itself.
    if (type === 'opened' && before === 'open') return [];
    // That it was closed, or opened again, is told by the status.
    const words = status !== before && description !== '' ? [description] : [summary, description];
    return [{
      at: datetime,
      mark,
      value: { update_id: `${service_request_id}.${place + 1}`, service_request_id, status, updated_datetime: writeMoment(datetime), description: words.filter((text) => text !== '').join('\n'), media_url: null },
    }];
  });
}
