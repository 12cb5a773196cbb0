import type { RequestRecord } from '../store/records.js';
import type { Destination } from './destination.js';
import type { FileTally } from './file-tally.js';
import { putAway } from './put-away.js';
import type { ReadRequest } from './read-request.js';
import { sentences } from './sentences.js';
import type { ServiceRegister } from './service-register.js';

const batchSize = 1_000;

/** A request from a file, or why the entry holds none. */
export type RequestOrReason = ReadRequest | string;

/**
 * Puts requests away as they are read, a thousand in one transaction, and counts them into `tally`. When reading breaks
 * off, what was read before is kept. Of two requests of one number the later wins.
 */
export async function takeRequests(
  source: AsyncIterable<RequestOrReason>, destination: Destination, register: ServiceRegister, tally: FileTally, onBatch: () => void,
): Promise<void> {
  const before = (await destination.counts()).requests;
  let made = 0;
  let batch: RequestRecord[] = [];

  async function put(): Promise<void> {
    const records = batch;
    const services = register.takeMade();
    batch = [];
    if (services.length > 0) await putAway(destination.putServices(services));
    made += services.length;
    if (records.length > 0) await putAway(destination.insertRequests(records));
    tally.requests += records.length;
    onBatch();
  }

  try {
    for await (const request of source) {
      if (typeof request === 'string') {
        tally.skip(request);
        continue;
      }
      batch.push(register.place(request));
      if (batch.length === batchSize) await put();
    }
  } finally {
    try {
      await put();
    } finally {
      const added = (await destination.counts()).requests - before;
      tally.replaced = Math.max(0, tally.requests - added);
      tally.services += made;
      if (made > 0) tally.remarks.push(sentences.madeServices(made));
    }
  }
}
