export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface HttpMeans {
  readonly fetch: Fetch;
  /** Milliseconds a call may take, body and all. */
  readonly timeout: number;
  /** False only when this device is certain to have no network. */
  readonly online: () => boolean;
  /** Origin of the page, where there is one. */
  readonly origin?: string;
}
