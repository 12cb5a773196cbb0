import { CityError, type Following } from '../requests/index.js';
import { expectSame, type TestRunner } from './test-runner.js';

export interface FollowingUnderTest {
  /** Of a city that has the requests of `contractCity`, and that has all three ways. */
  readonly following: Following;
  readonly close?: () => void | Promise<void>;
}

async function outcome(call: Promise<void> | undefined): Promise<string> {
  try {
    await call;
    return call ? 'asked' : 'no such way';
  } catch (error) {
    return error instanceof CityError ? error.kind : `no CityError: ${String(error)}`;
  }
}

/** What every adapter of `Following` must do, in the words of its port. `makeFollowing` makes a fresh one for each test. */
export function followingContract(makeFollowing: () => FollowingUnderTest | Promise<FollowingUnderTest>, { describe, test }: TestRunner): void {
  const withFollowing = (name: string, body: (following: Following) => Promise<void>): void => {
    test(name, async () => {
      const { following, close } = await makeFollowing();
      try {
        await body(following);
      } finally {
        await close?.();
      }
    });
  };
  const id = '31-0002';

  describe('the contract of following', () => {
    withFollowing('has a whole web address of a feed and of a calendar for each request', async (following) => {
      const addresses = [id, '31-0003', 'a/b c?#&é'].flatMap((number) => [following.feed?.(number) ?? '', following.calendar?.(number) ?? '']);
      expectSame(addresses.map((address) => [/^https?:\/\/[^\s"<>]+$/.test(address), new URL(address).hash]), addresses.map(() => [true, '']), 'addresses');
      expectSame(new Set(addresses).size, addresses.length, 'addresses that are not the same');
    });
    withFollowing('takes an address, and takes it again in the same way', async (following) => {
      expectSame([await outcome(following.byMail?.(id, 'ada@example.org')), await outcome(following.byMail?.(id, 'ada@example.org', { locale: 'es' }))], ['asked', 'asked'], 'outcomes');
    });
    withFollowing('says no to what is no address, and to a request the city does not know', async (following) => {
      for (const address of ['', 'ada', 'ada@', '@example.org', 'ada@example.org\r\nBcc: eve@example.org']) {
        expectSame(await outcome(following.byMail?.(id, address)), 'refused', `outcome of ${JSON.stringify(address)}`);
      }
      expectSame(await outcome(following.byMail?.('99-9999', 'ada@example.org')), 'not-found', 'outcome of an unknown number');
    });
    withFollowing('stops when it is asked to', async (following) => {
      expectSame(await outcome(following.byMail?.(id, 'ada@example.org', { signal: AbortSignal.abort() })), 'stopped', 'outcome');
    });
  });
}
