import { extensionsOnTheWire, requestOnTheWire } from '../open311/wire.js';
import type { Store } from '../store/store.js';

const pageSize = 1_000;

/**
 * Every request of a city, newest first, as the text of one GeoReport JSON list with extensions, in pieces as they are
 * read; `importFiles` reads it again. Who sent them is not in it. `origin` is the address photos are served from,
 * without a slash at the end.
 */
export async function* exportRequests(store: Pick<Store, 'findRequests' | 'media'>, origin: string): AsyncGenerator<string> {
  yield '[';
  let separator = '\n';
  let before: ReadonlySet<string> = new Set();
  for (let offset = 0; ; offset += pageSize) {
    const page = await store.findRequests({ offset, limit: pageSize });
    const media = await store.media(page.map(({ service_request_id }) => service_request_id));
    for (const request of page) {
      // A request that comes in meanwhile moves the others one place on, into the next page.
      if (before.has(request.service_request_id)) continue;
      const photos = media.get(request.service_request_id) ?? [];
      yield separator + JSON.stringify({ ...requestOnTheWire(request, origin), ...extensionsOnTheWire(request, photos, origin, 'json') });
      separator = ',\n';
    }
    if (page.length < pageSize) break;
    before = new Set(page.map(({ service_request_id }) => service_request_id));
  }
  yield '\n]\n';
}
