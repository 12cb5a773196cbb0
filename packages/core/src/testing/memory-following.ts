import { CityError, type CallOptions, type CityErrorKind, type Following } from '../requests/index.js';

/** Somebody who asked a `MemoryFollowing` for letters. */
export interface MemoryFollower {
  readonly id: string;
  readonly address: string;
  readonly locale?: string;
}

export interface MemoryFollowingOptions {
  /** Whether the city has a request of that number. */
  readonly has: (id: string) => boolean;
  /** Every call fails in this way. */
  readonly fails?: CityErrorKind;
}

/** Ways to follow a request that lead nowhere, for stories and tests. Keeps the promises of `Following`, and passes its contract. */
export class MemoryFollowing implements Following {
  /** Who asked for letters, oldest first. None is written. */
  readonly followers: MemoryFollower[] = [];
  fails: CityErrorKind | undefined;
  readonly #has: (id: string) => boolean;

  constructor({ has, fails }: MemoryFollowingOptions) {
    this.#has = has;
    this.fails = fails;
  }

  feed(id: string): string {
    return `https://city.example/requests/${encodeURIComponent(id)}.rss`;
  }

  calendar(id: string): string {
    return `https://city.example/requests/${encodeURIComponent(id)}.ics`;
  }

  async byMail(id: string, address: string, { signal, locale }: CallOptions & { readonly locale?: string } = {}): Promise<void> {
    if (signal?.aborted) throw new CityError('stopped', 'The caller gave up');
    if (this.fails) throw new CityError(this.fails, `This city is ${this.fails}`);
    if (!this.#has(id)) throw new CityError('not-found', 'No such request', { httpStatus: 404 });
    if (!/^[^\s@]+@[^\s@]+$/.test(address)) throw new CityError('refused', 'No address', { problems: [{ code: '400', words: '' }], httpStatus: 400 });
    this.followers.push({ id, address, ...(locale !== undefined && { locale }) });
  }
}
