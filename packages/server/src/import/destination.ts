import type { DefinitionRecord, RequestRecord, ServiceRecord } from '../store/records.js';

/** Where an import puts what it reads: the part of a store it needs. What is there already under the same code or number is replaced. */
export interface Destination {
  services(): Promise<readonly ServiceRecord[]>;
  putServices(services: readonly ServiceRecord[]): Promise<void>;
  putDefinition(definition: DefinitionRecord): Promise<void>;
  /** All of the batch or none of it. */
  insertRequests(batch: Iterable<RequestRecord>): Promise<void>;
  counts(): Promise<{ readonly requests: number }>;
  /** Called once, after everything. */
  tidy(): Promise<void>;
}
