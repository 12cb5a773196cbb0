import { CityError, type City, type CityErrorKind } from '../requests/index.js';
import { contractCity, contractPhotos, contractRequest } from './contract-city.js';
import { expectSame, expectTrue, type TestRunner } from './test-runner.js';

export interface CityUnderTest {
  /** Holds exactly what `contractCity` says, by a clock that shows `contractCity.now`; gives numbers to tokens within 2 s. */
  readonly city: City;
  /** The bytes of a request's photos, in the order in which the city has them. Needed of a city that takes photos. */
  readonly photosOf?: (id: string) => Promise<readonly Uint8Array[]>;
  readonly close?: () => void | Promise<void>;
}

const words = 'Näher am Ufer, «links» ماء 🌳\nsecond line: 3 < 4 & 5 > 2, it\'s 100% "dark"';

async function failure(call: Promise<unknown>): Promise<CityError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof CityError) return error;
    throw new Error(`rejected with something that is no CityError: ${String(error)}`, { cause: error });
  }
  throw new Error('did not reject');
}

async function eventually(ask: () => Promise<string | undefined>): Promise<string | undefined> {
  for (let tries = 0; tries < 40; tries += 1) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}

/**
 * What every adapter of `City` must do, in the words of its port. `makeCity` makes a fresh city for each test;
 * `knowsRepeats` says whether that city is one that knows a repeated request, `photos` how many it takes with one.
 */
export function cityContract(makeCity: () => CityUnderTest | Promise<CityUnderTest>, { describe, test }: TestRunner, { knowsRepeats = false, photos = 0 } = {}): void {
  const withCity = (name: string, body: (city: City, photosOf: NonNullable<CityUnderTest['photosOf']>) => Promise<void>): void => {
    test(name, async () => {
      const { city, close, photosOf = async () => [] } = await makeCity();
      try {
        await body(city, photosOf);
      } finally {
        await close?.();
      }
    });
  };
  const { now, services, questions, requests } = contractCity;
  const lampCode = '007';
  const day = 86_400_000;

  describe('the contract of a city', () => {
    withCity('lists its services with their codes, names and groups', async (city) => {
      const list = await city.services();
      expectSame(list.services.map(({ code, name, description, groups, hasQuestions, numberComes }) => [code, name, description, groups, hasQuestions, numberComes]),
        services.map(({ code, name, description, groups, hasQuestions, numberComes }) => [code, name, description, groups, hasQuestions, numberComes]), 'services');
      expectSame(list.notices, [], 'notices');
    });
    withCity('asks the questions of a service in order, notes among them', async (city) => {
      expectSame(await city.questions(lampCode), questions[lampCode], 'questions');
    });
    withCity('asks nothing for a service without questions, and for one it does not know', async (city) => {
      expectSame(await city.questions('0'), [], 'questions of a plain service');
      expectSame(await city.questions('no such'), [], 'questions of an unknown service');
    });
    withCity('gives a number at once, and knows the request by it, word for word', async (city) => {
      const { id, token } = await city.send(contractRequest(lampCode, 'key-1', words));
      expectTrue(id !== undefined && token === undefined, 'a number and no token');
      const found = await city.request(id ?? '');
      expectSame([found?.id, found?.status, found?.serviceCode, found?.description, found?.address, found?.point],
        [id, 'open', lampCode, words, '3 Harbour Lane', { lat: 51.5, long: 3.25 }], 'the request');
    });
    withCity('gives a token, and later the number for it', async (city) => {
      const { id, token } = await city.send(contractRequest('0', 'key-2'));
      expectTrue(id === undefined && token !== undefined, 'a token and no number');
      const number = await eventually(() => city.numberFor(token ?? ''));
      expectTrue(number !== undefined, 'the number came');
      expectSame((await city.request(number ?? ''))?.serviceCode, '0', 'service of the request');
    });
    withCity('takes a request it gives no number for', async (city) => {
      const { id, token } = await city.send(contractRequest('RATS/1', 'key-3'));
      expectSame([id, token], [undefined, undefined], 'number and token');
    });
    withCity('refuses a request for a service it does not have', async (city) => {
      const error = await failure(city.send(contractRequest('no such', 'key-4')));
      expectTrue(error.kind === 'refused' || error.kind === 'not-found', `refused or not-found, but ${error.kind}`);
      expectSame(error.mayHaveArrived, false, 'may have arrived');
    });
    withCity('has no number for a token it never gave', async (city) => {
      expectSame(await city.numberFor('never given'), undefined, 'number');
    });
    withCity('does not know a number it never gave', async (city) => {
      expectSame([await city.request('99-9999'), await city.request('')], [undefined, undefined], 'requests');
    });
    withCity('lists requests newest first', async (city) => {
      expectSame((await city.requests({})).map(({ id }) => id), ['31-0004', '31-0003', '31-0002', '31-0001'], 'numbers');
    });
    withCity('tells of a request what was said of it', async (city) => {
      const wanted = requests[0];
      const { id, status, serviceCode, serviceName, description, requestedAt, address, point } = (await city.request('31-0002')) ?? {};
      expectSame([id, status, serviceCode, serviceName, description, requestedAt?.at, requestedAt?.zoned, address, point],
        [wanted?.id, wanted?.status, wanted?.serviceCode, wanted?.serviceName, wanted?.description, wanted?.requestedAt?.at, true, wanted?.address, wanted?.point], 'the request');
    });
    withCity('lists what was asked for: service, status, dates, numbers, how many', async (city) => {
      const numbers = async (query: Parameters<City['requests']>[0]): Promise<readonly string[]> => (await city.requests(query)).map(({ id }) => id);
      const morning = now - day / 2;
      expectSame(await numbers({ serviceCodes: [lampCode] }), ['31-0003', '31-0002', '31-0001'], 'by service');
      expectSame(await numbers({ status: ['closed'] }), ['31-0002'], 'by status');
      expectSame(await numbers({ status: ['open', 'closed'], limit: 2 }), ['31-0004', '31-0003'], 'by number of requests');
      expectSame(await numbers({ from: morning - 2 * day, to: morning - day }), ['31-0003', '31-0002'], 'by dates, both ends in');
      expectSame(await numbers({ ids: ['31-0001', '31-0004', '99-9999'] }), ['31-0004', '31-0001'], 'by numbers');
      expectSame(await numbers({ ids: ['31-0003'] }), ['31-0003'], 'by one number');
      expectSame(await numbers({ ids: [] }), [], 'by no number');
      expectSame(await numbers({ limit: 0 }), [], 'none');
    });
    withCity(photos > 0 ? 'takes photos with a request: all of them, in their order, byte for byte' : 'takes no photos, and says so', async (city, photosOf) => {
      expectSame(city.photos?.most ?? 0, photos, 'photos it takes');
      const sent = contractPhotos(Math.max(1, photos));
      const { id, photosNotTaken } = await city.send({ ...contractRequest(lampCode, 'key-7', words), photos: sent });
      expectSame((await city.request(id ?? ''))?.description, words, 'words of a request with photos');
      if (photos === 0) return expectSame(photosNotTaken, sent.map((photo) => photo.id), 'photos not taken');
      expectSame(photosNotTaken, undefined, 'photos not taken');
      const should = await Promise.all(sent.map(async ({ picture }) => [...new Uint8Array(await picture.arrayBuffer())]));
      expectSame((await photosOf(id ?? '')).map((bytes) => [...bytes]), should, 'bytes of the photos');
    });
    withCity('stops when it is asked to, and has not taken what it was stopped from', async (city) => {
      const signal = AbortSignal.abort();
      const calls = [
        city.services({ signal }), city.questions(lampCode, { signal }), city.send(contractRequest(lampCode, 'key-5'), { signal }),
        city.numberFor('t', { signal }), city.request('31-0001', { signal }), city.requests({}, { signal }),
      ];
      const errors = await Promise.all(calls.map(failure));
      expectSame(errors.map(({ kind, mayHaveArrived }) => [kind, mayHaveArrived]), calls.map((): [CityErrorKind, boolean] => ['stopped', false]), 'errors');
      expectSame((await city.requests({})).length, requests.length, 'requests');
    });
    withCity('answers one caller though another gives up', async (city) => {
      const impatient = new AbortController();
      const calls = [failure(city.services({ signal: impatient.signal })), city.services()] as const;
      impatient.abort();
      const [gaveUp, stayed] = await Promise.all(calls);
      expectSame([gaveUp.kind, stayed.services.length], ['stopped', services.length], 'answers');
    });
    withCity(knowsRepeats ? 'answers a repeated request by the first' : 'does not claim to know a repeat', async (city) => {
      expectSame(city.knowsRepeats, knowsRepeats, 'knowsRepeats');
      if (!knowsRepeats) return;
      const first = await city.send(contractRequest(lampCode, 'key-6'));
      const again = await city.send(contractRequest(lampCode, 'key-6'));
      expectSame(again.id, first.id, 'number');
      expectSame((await city.requests({})).length, requests.length + 1, 'requests');
    });
  });
}
