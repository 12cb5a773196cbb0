import { CityError, type City } from '../requests/index.js';
import { contractAfterSending } from './contract-after-sending.js';
import { contractCity } from './contract-city.js';
import { expectSame, expectTrue, type TestRunner } from './test-runner.js';

/** A city that does all of it. */
export type CityAfterSending = City & Required<Pick<City, 'durations' | 'updates' | 'reopen'>>;

export interface CityAfterSendingUnderTest {
  /** Holds the services of `contractCity` and exactly the requests of `contractAfterSending`, by a clock that shows `contractCity.now`. */
  readonly city: CityAfterSending;
  readonly close?: () => void | Promise<void>;
}

const words = 'Näher am Ufer, «links» ماء 🌳\nsecond line: 3 < 4 & 5 > 2, **still** "dark"';

async function failure(call: Promise<unknown>): Promise<CityError> {
  return call.then(
    () => { throw new Error('did not reject'); },
    (error: unknown) => {
      if (error instanceof CityError) return error;
      throw new Error(`rejected with something that is no CityError: ${String(error)}`, { cause: error });
    },
  );
}

/** What every adapter of `City` must do that tells and takes more after a request was made. `makeCity` makes a fresh city for each test. */
export function afterSendingContract(makeCity: () => CityAfterSendingUnderTest | Promise<CityAfterSendingUnderTest>, { describe, test }: TestRunner): void {
  const withCity = (name: string, body: (city: CityAfterSending) => Promise<void>): void => {
    test(name, async () => {
      const { city, close } = await makeCity();
      try {
        await body(city);
      } finally {
        await close?.();
      }
    });
  };
  const [lamp, bench] = contractCity.services.map(({ code }) => code) as [string, string];

  describe('the contract of a city after a request was made', () => {
    withCity('tells how long requests took where eleven were closed, and nothing of fewer', async (city) => {
      expectSame(await city.durations(lamp), contractAfterSending.durations, 'durations of eleven');
      expectSame(await city.durations(bench), undefined, 'durations of ten');
    });
    withCity('tells what was said of the requests asked for, oldest first, and of no others', async (city) => {
      const told = await city.updates(['33-2', '99-9999', '32-1']);
      const wanted = contractAfterSending.updates.filter(({ requestId }) => ['32-1', '33-2'].includes(requestId));
      const facts = (updates: typeof told) => updates.map(({ requestId, at, status, words: said, mediaUrls }) => [requestId, at?.at, status, said, mediaUrls].join()).sort();
      expectSame(facts(told), facts(wanted), 'updates');
      expectSame(new Set(told.map(({ id }) => id)).size, 2, 'ids of updates');
      expectSame([await city.updates([]), await city.updates(['99-9999'])], [[], []], 'updates of nothing');
    });
    withCity('opens a closed request again, with the resident\'s words as they are', async (city) => {
      await city.reopen('32-3', { key: 'wish-1', words });
      expectSame((await city.request('32-3'))?.status, 'open', 'status');
      const told = await city.updates(['32-3']);
      expectSame(told.map(({ status, words: said }) => [status, said]), [['closed', 'Mended after 3 days'], ['open', words]], 'updates, oldest first');
      expectSame(await city.durations(lamp), undefined, 'durations, with one closed less');
    });
    withCity('knows a repeated wish', async (city) => {
      await city.reopen('32-3', { key: 'wish-2', words });
      await city.reopen('32-3', { key: 'wish-2', words });
      expectSame((await city.updates(['32-3'])).length, 2, 'updates');
    });
    withCity('refuses to open what is open, joined to another, or not known', async (city) => {
      for (const id of ['34-2', '34-1', '99-9999']) {
        const { kind, mayHaveArrived } = await failure(city.reopen(id, { key: 'wish-3', words }));
        expectTrue(kind === 'refused' || kind === 'not-found', `${id}: refused or not-found, but ${kind}`);
        expectSame(mayHaveArrived, false, `${id}: may have arrived`);
      }
      expectSame((await city.request('34-1'))?.status, 'closed', 'status of the one that was joined');
    });
    withCity('stops when it is asked to', async (city) => {
      const signal = AbortSignal.abort();
      const calls = [city.durations(lamp, { signal }), city.updates(['32-1'], { signal }), city.reopen('32-1', { key: 'wish-4', words }, { signal })];
      expectSame((await Promise.all(calls.map(failure))).map(({ kind }) => kind), calls.map(() => 'stopped'), 'errors');
      expectSame((await city.request('32-1'))?.status, 'closed', 'status');
    });
  });
}
