import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { CityError, httpMeansHere } from '../../calls/index.js';
import { http, serve, type Answer, type Call, type Loopback } from '../../faq/sources/loopback.test.support.js';
import { geocoderContract } from '../../testing/index.js';
import { readServiceArea, type Geocoder, type ServiceArea } from '../index.js';
import { arcGis, cityServer, nominatim, pelias } from './fake-services.test.support.js';
import { ArcGisGeocoder, NominatimGeocoder, PeliasGeocoder, ServerGeocoder } from './index.js';

type Make = (address: string) => Geocoder;
const services: Readonly<Record<string, { readonly fake: (call: Call) => Answer; readonly make: Make }>> = {
  NominatimGeocoder: { fake: nominatim, make: (address) => new NominatimGeocoder({ address, pause: 0, http }) },
  PeliasGeocoder: { fake: pelias, make: (address) => new PeliasGeocoder({ address: `${address}/v1/`, key: 'k', http }) },
  ArcGisGeocoder: { fake: arcGis, make: (address) => new ArcGisGeocoder({ address: `${address}/GeocodeServer`, addressIdField: 'User_fld', http }) },
  'ArcGisGeocoder without suggest': { fake: arcGis, make: (address) => new ArcGisGeocoder({ address, suggests: false, http }) },
  ServerGeocoder: { fake: cityServer, make: (endpoint) => new ServerGeocoder({ endpoint, jurisdiction: 'town', http }) },
};
const within = readServiceArea({ type: 'Polygon', coordinates: [[[3.2, 51.4], [3.3, 51.4], [3.3, 51.6], [3.2, 51.6], [3.2, 51.4]]] }).area as ServiceArea;
const box = /3\.2(?:%2C|,)51\.4(?:%2C|,)3\.3(?:%2C|,)51\.6/;

async function asking<Result>(answer: (call: Call) => Answer | undefined | Promise<Answer | undefined>, work: (there: Loopback) => Promise<Result>): Promise<Result> {
  const there = await serve(answer);
  try {
    return await work(there);
  } finally {
    await there.close();
  }
}
const kindOf = (call: Promise<unknown>): Promise<string> => call.then(() => 'answered', (error: unknown) => (error instanceof CityError ? error.kind : String(error)));

for (const [name, { fake, make }] of Object.entries(services)) {
  describe(name, () => {
    geocoderContract(async () => {
      const there = await serve(fake);
      return { geocoder: make(there.address), close: there.close };
    }, { describe, test });

    it('fails as every port of the city does, and says nothing of what was typed', async () => {
      const answers: readonly (readonly [string, Answer | undefined])[] = [
        ['busy', { status: 429, headers: { 'retry-after': '3' }, body: {} }], ['failed', { status: 500, body: 'oops' }], ['not-allowed', { status: 403, body: {} }], ['unreadable', { body: '<html>Sign in</html>' }],
        ['unreadable', { body: 'null' }], ['unreadable', { body: '"text"' }], ['unreadable', { body: '7' }], ['unreachable', undefined],
      ];
      for (const [kind, answer] of answers) {
        await asking(() => answer, async ({ address }) => {
          const error: unknown = await make(address).suggest('99 Secret Rd').catch((reason: unknown) => reason);
          assert.ok(error instanceof CityError, `${kind}: ${String(error)}`);
          assert.equal(error.kind, kind);
          if (kind !== 'unreachable' && !name.startsWith('Nominatim') && !name.startsWith('Pelias')) assert.doesNotMatch(`${error.message} ${String(error.cause)}`, /Secret/);
          assert.notEqual(await kindOf(make(address).at({ lat: 51.5, long: 3.25 })), 'answered', `at: ${kind}`);
        });
      }
      assert.equal(await kindOf(make('http://127.0.0.1:1').suggest('12 Quay')), 'unreachable');
    });

    it('leaves out what cannot be read of an answer', async () => {
      const junk = [null, 7, 'x', [], {}, { text: 7 }, { label: 'a', kind: 'galaxy', place: { address: 'a' } }, { display_name: 'a', lat: 'x', lon: 'y' }, { properties: { label: 'a' }, geometry: { coordinates: ['1', {}] } }, { address: 'a', location: { x: 999, y: 0 } }];
      const body = name.startsWith('Nominatim') ? junk : { found: junk, features: junk, suggestions: junk, candidates: junk };
      await asking(() => ({ body }), async ({ address }) => assert.deepEqual(await make(address).suggest('12 Quay', { limit: 20 }), []));
    });
  });
}

describe('What is sent to the services', () => {
  it('is posted where the service takes it so: nothing typed stands in an address', async () => {
    for (const name of ['ArcGisGeocoder', 'ArcGisGeocoder without suggest', 'ServerGeocoder']) {
      const { fake, make } = services[name]!;
      await asking(fake, async ({ address, calls }) => {
        const geocoder = make(address);
        const [first] = await geocoder.suggest('12 Quay St', { within, near: { lat: 51.5, long: 3.25 } });
        await geocoder.chosen(first!);
        await geocoder.at({ lat: 51.5001, long: 3.25 });
        assert.ok(calls.length >= 2);
        for (const { url, method, headers } of calls) assert.deepEqual([method, url.includes('?'), headers['content-type']?.toString().startsWith('application/x-www-form-urlencoded')], ['POST', false, true], `${name} ${url}`);
      });
    }
  });

  it('carries the area, the point near which somebody is, the language and the key, as each service calls them', async () => {
    const asked: Record<string, string> = {};
    for (const [name, { fake, make }] of Object.entries(services)) {
      await asking(fake, async ({ address, calls }) => {
        await make(address).suggest('12 Quay St', { within, near: { lat: 51.5, long: 3.25 }, lang: 'es', limit: 3 });
        asked[name] = decodeURIComponent(`${calls[0]!.url} ${calls[0]!.body}`);
      });
    }
    assert.match(asked['NominatimGeocoder']!, /^\/search\?q=12\+Quay\+St&limit=3&viewbox=3\.2,51\.4,3\.3,51\.6&format=jsonv2&addressdetails=1&accept-language=es/);
    assert.match(asked['PeliasGeocoder']!, /^\/v1\/autocomplete\?text=12\+Quay\+St&size=3&layers=venue,address,street,intersection&focus\.point\.lat=51\.5&focus\.point\.lon=3\.25&boundary\.rect\.min_lat=51\.4&.*&lang=es&api_key=k/);
    assert.match(asked['ArcGisGeocoder']!, /^\/GeocodeServer\/suggest text=12\+Quay\+St&maxSuggestions=3&returnCollections=false&location=3\.25,51\.5&searchExtent=3\.2,51\.4,3\.3,51\.6&f=json/);
    assert.match(asked['ArcGisGeocoder without suggest']!, box);
    assert.match(asked['ServerGeocoder']!, /^\/places\/v1\/suggest jurisdiction_id=town&lang=es&words=12\+Quay\+St&limit=3&near=51\.5,3\.25/);
  });
});

describe('Nominatim', () => {
  it('is asked while somebody types only where the city says so, and the public server never', () => {
    const asks = (address: string, typeAhead?: boolean): boolean => new NominatimGeocoder({ address, ...(typeAhead !== undefined && { typeAhead }), http }).typeAhead;
    assert.deepEqual([asks('https://geo.example'), asks('https://geo.example', true), asks('https://nominatim.openstreetmap.org', true), asks('https://NOMINATIM.openstreetmap.org/', true)], [false, true, false, false]);
    assert.match(new NominatimGeocoder({ address: 'https://geo.example' }).attribution.words, /OpenStreetMap/);
  });

  it('is asked once for the same words, and one call after the other', async () => {
    const began: number[] = [];
    await asking((call) => { began.push(performance.now()); return nominatim(call); }, async ({ address }) => {
      const geocoder = new NominatimGeocoder({ address, pause: 60, http });
      await Promise.all([geocoder.suggest('12 Quay St'), geocoder.suggest('old lighthouse')]);
      await geocoder.suggest('12 Quay St');
      assert.equal(began.length, 2);
      assert.ok(began[1]! - began[0]! >= 50, `${began[1]! - began[0]!} ms apart`);
    });
  });

  it('says the address shortly: no state, no country', async () => {
    await asking(nominatim, async ({ address }) => {
      const [first] = await new NominatimGeocoder({ address, pause: 0, http }).suggest('12 quay st');
      assert.equal(first?.label, '12 Quay St, Harbour Town, 4300');
    });
  });
});

describe('ArcGIS', () => {
  it('takes a refusal that comes with the status 200 for a refusal', async () => {
    for (const [code, kind] of [[498, 'not-allowed'], [499, 'not-allowed'], [400, 'refused'], [500, 'failed']] as const) {
      await asking(() => ({ body: { error: { code, message: 'x', details: [] } } }), async ({ address }) => assert.equal(await kindOf(new ArcGisGeocoder({ address, http }).suggest('12 Quay')), kind));
    }
  });

  it('brings the city’s own number of an address with it, and stays with what was chosen where nothing more is known', async () => {
    await asking(arcGis, async ({ address }) => {
      const geocoder = new ArcGisGeocoder({ address, addressIdField: 'User_fld', http });
      const [first] = await geocoder.suggest('12 quay st');
      const { place, exact } = await geocoder.chosen(first!);
      assert.deepEqual([first!.place.point, place.addressId, exact], [undefined, 'A-7', true]);
    });
    await asking(({ url }) => (url.endsWith('suggest') ? { body: { suggestions: [{ text: '12 Quay St', magicKey: 'k', isCollection: false }] } } : { body: { candidates: [] } }), async ({ address }) => {
      const geocoder = new ArcGisGeocoder({ address, http });
      const [first] = await geocoder.suggest('12 quay st');
      assert.deepEqual(await geocoder.chosen(first!), first);
    });
  });
});

it('A time-out is told as one', async () => {
  await asking(() => new Promise(() => {}), async ({ address }) => {
    assert.equal(await kindOf(new ServerGeocoder({ endpoint: address, http: httpMeansHere({ timeout: 50 }) }).suggest('12 Quay')), 'timed-out');
  });
});
