import { CityError } from '../calls/index.js';
import { isWithin, metresBetween, readServiceArea, type Geocoder, type ServiceArea } from '../places/index.js';
import { contractPlaces } from './contract-places.js';
import { expectSame, expectTrue, type TestRunner } from './test-runner.js';

export interface GeocoderUnderTest {
  /** Knows what `contractPlaces` says, in its own way of writing labels, and nothing else. */
  readonly geocoder: Geocoder;
  readonly close?: () => void | Promise<void>;
}

const square = [[3.2, 51.45], [3.3, 51.45], [3.3, 51.55], [3.2, 51.55], [3.2, 51.45]];
const within = readServiceArea({ type: 'Polygon', coordinates: [square] }).area as ServiceArea;
const atSea = { lat: 52.9, long: 2.1 };
const hostileWords = [
  '"', '\'', '`', '\\', '*', '%', '%00', '12 Quay" OR 1=1 --', '12; DROP TABLE streets', '<script>12 Quay</script>', '\u0000 12 Quay', '\uD800 12 Quay', '12\u202E Quay', '__proto__', 'constructor',
  '12 Quay '.repeat(3000), '1'.repeat(20_000), '🏠🏠🏠', '&limit=99', '\r\n12 Quay', '&', 'Quay &', '& Lamp', 'at', '-1 Quay', '1e9 Quay', '١٢ Quay', '12 שדרה',
];

async function stops(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'answered';
  } catch (error) {
    return error instanceof CityError ? error.kind : `no CityError: ${String(error)}`;
  }
}

/** What every adapter of `Geocoder` must do, in the words of its port. `makeGeocoder` makes a fresh one for each test. */
export function geocoderContract(makeGeocoder: () => GeocoderUnderTest | Promise<GeocoderUnderTest>, { describe, test }: TestRunner): void {
  const withGeocoder = (name: string, body: (geocoder: Geocoder) => Promise<void>): void => {
    test(name, async () => {
      const { geocoder, close } = await makeGeocoder();
      try {
        await body(geocoder);
      } finally {
        await close?.();
      }
    });
  };

  describe('the contract of a geocoder', () => {
    for (const [typed, wanted] of [['12 quay st', contractPlaces.address], ['old lighthouse', contractPlaces.landmark]] as const) {
      withGeocoder(`finds ${wanted.label} as it is typed, and says where it is once it is chosen`, async (geocoder) => {
        const [first] = await geocoder.suggest(typed);
        expectTrue(first?.label.includes(wanted.label) === true, `found ${JSON.stringify(first)}`);
        const chosen = await geocoder.chosen(first!);
        expectSame(chosen.label, first!.label, 'the words stay');
        expectTrue(chosen.place.address !== '', 'an address in words');
        expectTrue(chosen.place.point !== undefined && metresBetween(chosen.place.point, wanted.place.point) < 30, `the point ${JSON.stringify(chosen.place.point)}`);
        expectSame(chosen.kind, wanted.kind, 'the kind');
      });
    }
    withGeocoder('finds nothing for white space and signs alone, and for what is nowhere', async (geocoder) => {
      for (const text of ['', ' ', '\n\t\u00A0', '?!', '-', 'xqzvw']) expectSame(await geocoder.suggest(text), [], JSON.stringify(text));
    });
    withGeocoder('gives no more than was asked for, and each once', async (geocoder) => {
      const all = await geocoder.suggest('quay', { limit: 10 });
      expectTrue(all.length >= 2, `found ${all.length}`);
      expectSame(new Set(all.map(({ label, kind }) => `${kind} ${label}`)).size, all.length, 'each once');
      expectSame([(await geocoder.suggest('quay', { limit: 1 })).length, await geocoder.suggest('quay', { limit: 0 })], [1, []], 'limits');
    });
    withGeocoder('puts last what lies outside of the area, and says so', async (geocoder) => {
      const found = await geocoder.suggest('12 quay', { within, limit: 10 });
      const marks = found.map(({ outside }) => outside === true);
      expectSame([...marks].sort(), marks, 'those outside last');
      for (const { place, outside, label } of found) if (place.point) expectSame(outside === true, !isWithin(place.point, within), label);
    });
    withGeocoder('says in words what is at a point, and how far it is', async (geocoder) => {
      const { lat, long } = contractPlaces.address.place.point;
      const nearest = await geocoder.at({ lat: lat + 0.0001, long });
      expectTrue(nearest?.label.includes(contractPlaces.address.label) === true, `found ${JSON.stringify(nearest)}`);
      expectTrue(nearest!.place.address !== '' && nearest!.distance < 40 && nearest!.distance >= 0, `${nearest!.distance} metres`);
      expectSame(await geocoder.at(atSea), undefined, 'at sea');
    });
    withGeocoder('answers whatever is typed', async (geocoder) => {
      for (const words of hostileWords) {
        const found = await geocoder.suggest(words, { limit: 3 });
        expectTrue(found.length <= 3 && found.every(({ label, place }) => label !== '' && place.address !== ''), `for ${words.slice(0, 30)}`);
      }
    });
    withGeocoder('stops when it is asked to', async (geocoder) => {
      const signal = AbortSignal.abort();
      const calls = [geocoder.suggest('12 quay', { signal }), geocoder.suggest(' ', { signal }), geocoder.at(atSea, { signal }), geocoder.chosen(contractPlaces.address, { signal })];
      expectSame(await Promise.all(calls.map(stops)), calls.map(() => 'stopped'), 'calls');
    });
    withGeocoder('answers one caller though another gives up', async (geocoder) => {
      const impatient = new AbortController();
      const calls = [stops(geocoder.suggest('old lighthouse', { signal: impatient.signal })), geocoder.suggest('old lighthouse')] as const;
      impatient.abort();
      const [gaveUp, stayed] = await Promise.all(calls);
      expectSame([gaveUp, stayed.length > 0], ['stopped', true], 'answers');
    });
  });
}
