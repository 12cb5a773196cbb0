import { sentences } from '../sentences.js';

/** What came of calling an address: there, not there, or nobody can say now. */
export interface LinkState {
  readonly state: 'there' | 'broken' | 'unsure';
  readonly says: string;
}

export interface CallMeans {
  readonly fetch: (url: string, init: { readonly method: string; readonly signal: AbortSignal; readonly redirect: 'follow'; readonly headers: Readonly<Record<string, string>> }) => Promise<Pick<Response, 'status' | 'body'>>;
  /** Milliseconds for each address; 10 s if not said. */
  readonly timeout?: number;
  readonly onProgress?: (address: string, done: number, all: number) => void;
}

const atOnce = 6;
/** A server that is asked for many pages is asked for one at a time. */
const atOnceOfHost = 1;
const usualTimeout = 10_000;

/** Asks for each address once, by its head alone where the server lets that do. Never rejects. */
export async function callLinks(addresses: readonly string[], { fetch, timeout = usualTimeout, onProgress }: CallMeans): Promise<ReadonlyMap<string, LinkState>> {
  const states = new Map<string, LinkState>();
  const wanted = [...new Set(addresses.map(withoutFragment))];
  const waiting = [...wanted];
  const busy = new Map<string, number>();
  const next = (): string | undefined => {
    const at = waiting.findIndex((address) => (busy.get(hostOf(address)) ?? 0) < atOnceOfHost);
    return at < 0 ? undefined : waiting.splice(at, 1)[0];
  };
  await new Promise<void>((done) => {
    const more = (): void => {
      if (states.size === wanted.length) done();
      for (let running = sum(busy); running < atOnce; running++) {
        const address = next();
        if (address === undefined) return;
        const host = hostOf(address);
        busy.set(host, (busy.get(host) ?? 0) + 1);
        void callOne(address, fetch, timeout).then((state) => {
          states.set(address, state);
          busy.set(host, (busy.get(host) ?? 1) - 1);
          onProgress?.(address, states.size, wanted.length);
          more();
        });
      }
    };
    more();
  });
  return new Map(addresses.map((address) => [address, states.get(withoutFragment(address)) as LinkState]));
}

async function callOne(address: string, fetch: CallMeans['fetch'], timeout: number): Promise<LinkState> {
  let state: LinkState = { state: 'unsure', says: '' };
  for (const method of ['HEAD', 'GET']) {
    try {
      const { status, body } = await fetch(address, { method, signal: AbortSignal.timeout(timeout), redirect: 'follow', headers: { 'user-agent': 'civic-faq (link check)', accept: '*/*' } });
      await body?.cancel().catch(() => {});
      if (status < 400) return { state: 'there', says: '' };
      state = { state: [404, 410].includes(status) ? 'broken' : 'unsure', says: sentences.linkAnswers(status) };
      // Many servers answer HEAD as they never would a visitor.
    } catch (cause) {
      state = whyNot(cause);
      if (state.state === 'broken') return state;
    }
  }
  return state;
}

function whyNot(cause: unknown): LinkState {
  const { name, cause: inner } = cause as { name?: string; cause?: { code?: string } };
  if (name === 'TimeoutError' || inner?.code === 'UND_ERR_CONNECT_TIMEOUT') return { state: 'unsure', says: sentences.linkTooSlow };
  if (inner?.code === 'ENOTFOUND') return { state: 'broken', says: sentences.noSuchHost };
  return { state: 'unsure', says: sentences.linkFails(inner?.code ?? '') };
}

const withoutFragment = (address: string): string => address.replace(/#.*$/, '');
const hostOf = (address: string): string => URL.parse(address)?.host ?? '';
const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((all, count) => all + count, 0);
