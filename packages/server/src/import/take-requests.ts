import type { RequestRecord } from '../store/records.js';
import type { Destination } from './destination.js';
import { FileProblem } from './file-problem.js';
import type { FileTally } from './file-tally.js';
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
  source: Iterable<RequestOrReason> | AsyncIterable<RequestOrReason>,
  destination: Destination, register: ServiceRegister, tally: FileTally, onBatch: () => void,
): Promise<void> {
  const before = (await destination.counts()).requests;
  let made = 0;
  let batch = new Map<string, RequestRecord>();
  let inBatch = 0;

  async function putAway(): Promise<void> {
    if (inBatch === 0) return;
    const services = register.takeMade();
    const records = batch;
    const count = inBatch;
    batch = new Map();
    inBatch = 0;
    try {
      if (services.length > 0) await destination.putServices(services);
      await destination.insertRequests(records.values());
    } catch (cause) {
      throw new FileProblem(sentences.storeRefused(cause instanceof Error ? cause.message : String(cause)), { cause });
    }
    made += services.length;
    tally.requests += count;
    onBatch();
  }

  try {
    for await (const request of source) {
      if (typeof request === 'string') {
        tally.skip(request);
        continue;
      }
      const record = register.place(request);
      batch.set(record.service_request_id, record);
      inBatch++;
      if (inBatch === batchSize) await putAway();
    }
  } finally {
    try {
      await putAway();
    } finally {
      const added = (await destination.counts()).requests - before;
      tally.replaced = Math.max(0, tally.requests - added);
      tally.services += made;
      if (made > 0) tally.remarks.push(sentences.madeServices(made));
    }
  }
}
