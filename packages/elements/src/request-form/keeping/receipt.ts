import { numberForToken, type City } from '@civic-elements/core/requests';
import { wait } from '../../platform/wait.js';

/** What is known of a request that the city has. Nothing personal, so that it may stay in the tab. */
export interface Receipt {
  /** The draft's, so that what its outbox learns later finds it. */
  readonly key: string;
  readonly serviceCode: string;
  readonly serviceName: string;
  readonly id?: string;
  readonly token?: string;
  /** True when waiting for the number behind the token came to its end. */
  readonly numberLate?: boolean;
  readonly serviceNotice?: string;
  /** When it was handed over to be sent, in milliseconds since the epoch. */
  readonly sentAt?: number;
  /** Ids of photos that the city has not. Their names tell of people, and are not kept. */
  readonly photosNotTaken?: readonly string[];
}

/** The receipt once its number has come, or has not come in time; undefined when there is nothing to wait for, or the wait was stopped. */
export async function receiptWithNumber(receipt: Receipt, city: City, signal: AbortSignal): Promise<Receipt | undefined> {
  if (!receipt.token || receipt.id !== undefined) return undefined;
  const id = await numberForToken(receipt.token, { city, wait, signal });
  if (signal.aborted) return undefined;
  return id === undefined ? { ...receipt, numberLate: true } : { ...receipt, id };
}
