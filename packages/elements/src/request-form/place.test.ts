import { CityError } from '@civic-elements/core/requests';
import { assetLayer, readMapGround, readNeighbours, readServiceArea, type FoundPlace, type Geocoder, type KnownPlaces, type NearestAddress, type Place, type Point, type SuggestOptions } from '@civic-elements/core/places';
import { city as alderwick, mapFile, neighbours } from '@civic-elements/demo-city';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FormOnAPage, aCity } from './form-on-a-page.test.fixture.js';
import { waitUntil } from '../internal/wait-until.test.fixture.js';

const middle: Point = { lat: 38.92, long: -73.5 };
const north: Point = { lat: 39.0, long: -73.5 };
const addressOf = (label: string, more: Partial<FoundPlace> = {}): FoundPlace => ({ label, kind: 'address', exact: true, place: { address: label, point: middle, addressId: `id of ${label}` }, ...more });
const mill = addressOf('120 Mill Street');
const away = addressOf('120 Mill Road, Upper Tamble', { outside: true, place: { address: '120 Mill Road, Upper Tamble', point: north } });

/** Answers when it is told to, or at once. */
class SlowGeocoder implements Geocoder {
  typeAhead = true;
  attribution: { words: string } | undefined;
  readonly asked: string[] = [];
  readonly answers = new Map<string, readonly FoundPlace[]>();
  readonly signals: AbortSignal[] = [];
  wait: Promise<void> | undefined;
  fails = false;
  nearest: NearestAddress | undefined;
  waitNear: Promise<void> | undefined;

  async suggest(text: string, { signal }: SuggestOptions = {}): Promise<readonly FoundPlace[]> {
    this.asked.push(text);
    if (signal) this.signals.push(signal);
    const { wait } = this;
    await wait;
    if (this.fails) throw new CityError('unreachable', 'gone');
    return this.answers.get(text) ?? [mill, away];
  }
  async chosen(found: FoundPlace): Promise<FoundPlace> {
    return found;
  }
  async at(): Promise<NearestAddress | undefined> {
    await this.waitNear;
    return this.nearest;
  }
}

const known = (more: Partial<KnownPlaces> = {}): KnownPlaces => ({
  area: readServiceArea(alderwick.boundary).area!, neighbours: readNeighbours(neighbours).neighbours, defaultPoints: [alderwick.cityHall], ...more,
});
const lights = assetLayer({
  type: 'FeatureCollection',
  features: [['L1', 0.0001], ['L2', 0.0003]].map(([id, off]) => ({ type: 'Feature', id, properties: { label: `Street light ${id}` }, geometry: { type: 'Point', coordinates: [middle.long + Number(off), middle.lat] } })),
}).layer;

interface Opened {
  readonly page: FormOnAPage;
  readonly city: ReturnType<typeof aCity>;
}

async function atThePlace({ geocoder, places, ...attributes }: { geocoder?: Geocoder; places?: KnownPlaces; [name: string]: unknown } = {}): Promise<Opened> {
  const city = aCity();
  const page = await FormOnAPage.open(city, { 'service-code': '001', ...(attributes as Record<string, string>) });
  page.form.geocoder = geocoder;
  page.form.places = places;
  await page.press('Continue');
  await comes(page, '#address');
  return { page, city };
}

const comes = (page: FormOnAPage, selector: string): Promise<void> => waitUntil(() => page.has(selector), `${selector} comes; it says: ${page.text}`);
const says = (page: FormOnAPage, words: string): Promise<void> => waitUntil(() => page.text.includes(words), `says “${words}”`).catch((error: Error) => { throw new Error(`${error.message}; it says: ${page.text}`); });
const hears = (page: FormOnAPage, words: string): Promise<void> => waitUntil(() => page.find('.widget > [role=status]').textContent?.includes(words), `hears “${words}”`);
const field = (page: FormOnAPage): HTMLInputElement => page.find<HTMLInputElement>('#address');

async function sentFrom({ page, city }: Pick<Opened, 'page' | 'city'>): Promise<Place> {
  await page.press('Continue');
  await page.press('Continue');
  await page.press('Send to the city');
  return arrived({ page, city });
}

/** What the city got, once the form is done with it: what it still puts away must not be there, or be taken away, for the next form. */
async function arrived({ page, city }: Pick<Opened, 'page' | 'city'>): Promise<Place> {
  await page.comesTo('The city has your request');
  expect(city.received.length).to.equal(1);
  return city.received[0]!.place;
}

/** A device that is there. */
function deviceAt({ lat, long }: Point, accuracy = 12): () => void {
  const original = Object.getOwnPropertyDescriptor(navigator, 'geolocation');
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition: (found: PositionCallback) => found({ coords: { latitude: lat, longitude: long, accuracy } } as GeolocationPosition) } });
  return () => (original ? Object.defineProperty(navigator, 'geolocation', original) : delete (navigator as { geolocation?: unknown }).geolocation);
}

describe('civic-request-form, the place', () => {
  beforeEach(() => sessionStorage.clear());

  describe('an address that is looked up', () => {
    it('is offered while it is typed, chosen by the keyboard, said in words, and sent with its point and number', async () => {
      const geocoder = new SlowGeocoder();
      const { page, city } = await atThePlace({ geocoder, places: known() });
      field(page).focus();
      await sendKeys({ type: '120 mil' });
      await comes(page, '#found');
      expect(geocoder.asked).to.deep.equal(['120 mil']);
      await hears(page, 'We found 2 addresses. They are below the field.');
      await waitUntil(() => page.focused?.id === 'address', 'focus is on address');
      expect(page.find('#found').textContent).to.contain('Is it one of these?').and.contain('Outside the city');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: ' ' });
      await page.settled();
      expect(field(page).value).to.equal('120 Mill Street');
      expect(page.find('#location').textContent).to.contain('120 Mill Street').and.contain('We know where this address is.');
      await hears(page, 'We know where this address is.');
      expect(page.focused?.getAttribute('type')).to.equal('radio');
      await page.press('Continue');
      await page.press('Continue');
      expect(page.text).to.contain('We know where this address is.');
      await page.press('Send to the city');
      expect(await arrived({ page, city })).to.deep.equal({ address: '120 Mill Street', point: middle, addressId: 'id of 120 Mill Street' });
    });

    it('loses its point when its words are changed, and gives the typed words back when none is meant', async () => {
      const { page, city } = await atThePlace({ geocoder: new SlowGeocoder() });
      await page.type('address', '120 mil');
      await comes(page, '#found');
      await page.choose('120 Mill Street');
      await page.type('address', '120 Mill Street, rear');
      expect(page.has('#location')).to.equal(false);
      expect(page.find<HTMLInputElement>('#found-1').checked).to.equal(false);
      await page.choose('120 Mill Street');
      expect(field(page).value).to.equal('120 Mill Street');
      await page.choose('No, keep what I typed');
      expect(field(page).value).to.equal('120 Mill Street, rear');
      expect(page.find<HTMLInputElement>('#found-3').checked).to.equal(true);
      expect(await sentFrom({ page, city })).to.deep.equal({ address: '120 Mill Street, rear' });
    });

    it('the last answer wins, whatever comes late, and what is not wanted any more is stopped', async () => {
      const geocoder = new SlowGeocoder();
      let answer = (): void => undefined;
      geocoder.wait = new Promise((done) => { answer = done; });
      geocoder.answers.set('12 First', [addressOf('12 First Street')]);
      geocoder.answers.set('14 Second', [addressOf('14 Second Street')]);
      const { page } = await atThePlace({ geocoder });
      await page.type('address', '12 First');
      await waitUntil(() => geocoder.asked.length === 1, 'asked');
      geocoder.wait = undefined;
      await page.type('address', '14 Second');
      await says(page, '14 Second Street');
      expect(geocoder.signals[0]?.aborted).to.equal(true);
      answer();
      await page.settled();
      expect(page.text).not.to.contain('12 First Street');
      geocoder.wait = new Promise(() => undefined);
      await page.type('address', '16 Third');
      await waitUntil(() => geocoder.asked.length === 3, 'asked');
      await page.press('Continue');
      expect(page.heading).to.equal('How can we reach you?');
      await waitUntil(() => geocoder.signals[2]?.aborted, 'stopped when the page is left');
    });

    it('that is not found, or cannot be looked up, stands in nobody’s way', async () => {
      const geocoder = new SlowGeocoder();
      geocoder.answers.set('Behind the school', []);
      const { page, city } = await atThePlace({ geocoder });
      await page.type('address', 'Behind the school');
      await says(page, 'We know no address like this. That is fine: we send what you typed.');
      geocoder.fails = true;
      await page.type('address', 'Behind the old school');
      await says(page, 'We cannot look up addresses now. That is fine: we send what you typed.');
      await hears(page, 'We cannot look up addresses now.');
      expect(await sentFrom({ page, city })).to.deep.equal({ address: 'Behind the old school' });
    });

    it('waits for a button where the service may not be asked at each key, and names whose it is', async () => {
      const geocoder = new SlowGeocoder();
      geocoder.typeAhead = false;
      geocoder.attribution = { words: 'OpenStreetMap' };
      const { page } = await atThePlace({ geocoder });
      await page.type('address', '120 mil');
      await page.press('Look up this address');
      await comes(page, '#found');
      expect(geocoder.asked).to.deep.equal(['120 mil']);
      expect(page.text).to.contain('Addresses: OpenStreetMap');
    });

    it('on the city’s own server is fetched only where the page says so', async () => {
      const { page } = await atThePlace({ endpoint: `${location.origin}/no-city-here`, addresses: 'server' });
      await page.type('address', '120 mil');
      await says(page, 'We cannot look up addresses now.');
    });
  });

  it('reads a point or a plus code that is typed, and says near which address it is', async () => {
    const geocoder = new SlowGeocoder();
    geocoder.nearest = { label: '7 Ferry Street', place: { address: '7 Ferry Street' }, distance: 40 };
    const { page, city } = await atThePlace({ geocoder, places: known(), locale: 'en-US' });
    await page.type('address', '38.9201, -73.5002');
    expect(page.find('#location').textContent).to.contain('You typed a point on the map.');
    await says(page, 'It is near 7 Ferry Street, about 150 feet from it.');
    await hears(page, 'It is near 7 Ferry Street');
    await page.type('address', 'WGCX+XX');
    expect(page.find('#location').textContent).to.contain('38.9');
    await page.type('address', 'By the bridge');
    expect(page.has('#location')).to.equal(false);
    await page.type('address', '38.9201, -73.5002');
    await says(page, 'It is near 7 Ferry Street');
    await page.press('Continue');
    await page.press('Continue');
    expect(page.text).to.contain('It is near 7 Ferry Street, about 150 feet from it.');
    await page.press('Send to the city');
    expect(await arrived({ page, city })).to.deep.equal({ address: '38.9201, -73.5002', point: { lat: 38.9201, long: -73.5002 } });
  });

  it('keeps no answers in the tab once the city has them, though the address of a point comes after that', async () => {
    const geocoder = new SlowGeocoder();
    geocoder.nearest = { label: '7 Ferry Street', place: { address: '7 Ferry Street' }, distance: 3 };
    const restore = deviceAt(middle);
    const { page, city } = await atThePlace({ geocoder });
    let answer!: () => void;
    geocoder.waitNear = new Promise((resolve) => { answer = resolve; });
    await page.press('Use my location');
    restore();
    await sentFrom({ page, city });
    const kept = JSON.stringify(sessionStorage);
    answer();
    await page.settled();
    expect(JSON.stringify(sessionStorage)).to.equal(kept);
  });

  it('says near which address the device is, again after a reload', async () => {
    const geocoder = new SlowGeocoder();
    geocoder.nearest = { label: '7 Ferry Street', place: { address: '7 Ferry Street' }, distance: 3 };
    const restore = deviceAt(middle);
    try {
      const { page } = await atThePlace({ geocoder });
      await page.press('Use my location');
      await says(page, 'It is at 7 Ferry Street.');
      page.form.remove();
      const again = await FormOnAPage.open(aCity(), { 'service-code': '001' });
      await says(again, 'It is at 7 Ferry Street.');
    } finally {
      restore();
    }
  });

  it('never takes a point that stands for none: 0,0, or the one the city’s systems put in', async () => {
    for (const point of [{ lat: 0.0001, long: 0 }, alderwick.cityHall]) {
      FormOnAPage.forget();
      const restore = deviceAt(point);
      try {
        const { page, city } = await atThePlace({ places: known() });
        await page.type('address', 'By the bridge');
        await page.press('Use my location');
        expect(page.has('#location')).to.equal(false);
        expect(page.text).to.contain('We cannot use this point.');
        await hears(page, 'We cannot use this point.');
        expect(await sentFrom({ page, city })).to.deep.equal({ address: 'By the bridge' });
        page.form.remove();
      } finally {
        restore();
      }
    }
  });

  it('says at once that a place is outside the city and who serves there, keeps the words, and lets the resident go on', async () => {
    const { page, city } = await atThePlace({ geocoder: new SlowGeocoder(), places: known() });
    await page.type('address', '120 mil');
    await comes(page, '#found');
    await page.choose('120 Mill Road, Upper Tamble');
    expect(page.find('#outside').textContent).to.contain('This place is outside the city.').and.contain('Upper Tamble');
    expect(page.find<HTMLAnchorElement>('#outside a').getAttribute('href')).to.equal('tel:555-555-0151'.replaceAll('-', ''));
    await hears(page, 'This place is outside the city.');
    await page.press('Continue');
    await page.press('Continue');
    expect(page.text).to.contain('This place is outside the city.');
    await page.press('Send to the city');
    expect((await arrived({ page, city })).address).to.equal('120 Mill Road, Upper Tamble');
  });

  it('offers the things of the city near the place for the service that is about them, and names the one chosen', async () => {
    const places = known({ assets: [{ services: ['001'], label: { en: 'Street lights', es: 'Luces' }, layer: async () => lights }] });
    const { page, city } = await atThePlace({ geocoder: new SlowGeocoder(), places });
    expect(page.has('#things-0')).to.equal(false);
    await page.type('address', '120 mil');
    await comes(page, '#found');
    await page.choose('120 Mill Street');
    await comes(page, '#things-0');
    expect(page.find('#things-0').textContent).to.contain('Street lights near the place');
    await page.choose('Street light L2');
    expect(field(page).value).to.equal('120 Mill Street (Street light L2)');
    expect(page.find('#location').textContent).to.contain('We know where it stands.');
    expect([...page.find('#things-0').querySelectorAll('label')].map((label) => label.textContent)).to.deep.equal(['Street light L1', 'Street light L2'], 'the list keeps its order');
    const place = await sentFrom({ page, city });
    expect(place.address).to.equal('120 Mill Street (Street light L2)');
    expect(place.point).to.deep.equal(lights.assets[1]?.point);
  });

  it('a thing chosen beside an address leaves the address chosen', async () => {
    const places = known({ assets: [{ services: ['001'], label: 'Street lights', layer: lights }] });
    const { page } = await atThePlace({ geocoder: new SlowGeocoder(), places });
    await page.type('address', '120 mill');
    await comes(page, '#found');
    await page.choose('120 Mill Street');
    await comes(page, '#things-0');
    await page.choose('Street light L1');
    await says(page, '120 Mill Street (Street light L1)');
    expect([page.find<HTMLInputElement>('#found-1').checked, page.find<HTMLInputElement>('#things-0-1').checked]).to.deep.equal([true, true]);
    await page.type('address', 'At the bridge');
    await waitUntil(() => !page.find<HTMLInputElement>('#found-1').checked, 'other words mean another place');
  });

  it('with a map: the pin is where the address is, and moved, it is the place', async () => {
    const geocoder = new SlowGeocoder();
    geocoder.nearest = { label: '7 Ferry Street', place: { address: '7 Ferry Street' }, distance: 40 };
    const places = known({ ground: async () => ({ shapes: readMapGround(mapFile()).shapes, attribution: { words: 'City of Alderwick' } }), assets: [{ services: ['001'], label: 'Street lights', layer: lights }] });
    const { page, city } = await atThePlace({ geocoder, places });
    await page.type('address', '120 mil');
    await comes(page, '#found');
    await page.choose('120 Mill Street');
    expect(page.has('.civic-map')).to.equal(false);
    await page.press('Show the map');
    await comes(page, '.civic-map');
    await says(page, 'Map: City of Alderwick');
    await says(page, 'Point on the map: 38.92000, -73.50000');
    expect(page.form.renderRoot.querySelectorAll('#things-0').length).to.equal(1, 'the list of things stands beside the map, and not twice');
    page.find('.civic-map-moves button').click();
    await page.settled();
    expect(page.find('#location').textContent).to.contain('You put a pin on the map.');
    await says(page, 'It is near 7 Ferry Street');
    await page.press('Hide the map');
    const place = await sentFrom({ page, city });
    expect(place.address).to.equal('120 Mill Street');
    expect(place.point!.lat).to.be.greaterThan(middle.lat);
    expect('addressId' in place).to.equal(false);
  });

  it('can be taken away again, with focus kept', async () => {
    const { page, city } = await atThePlace({ geocoder: new SlowGeocoder() });
    await page.type('address', '38.92, -73.5');
    page.find('#location button').focus();
    await page.press('Do not send this point');
    await waitUntil(() => page.focused?.id === 'address', 'focus is on address');
    await hears(page, 'The point is removed.');
    expect(await sentFrom({ page, city })).to.deep.equal({ address: '38.92, -73.5' });
  });

  it('has nothing for axe to find with all of it on the page', async () => {
    const places = known({ ground: { shapes: readMapGround(mapFile()).shapes }, assets: [{ services: ['001'], label: 'Street lights', layer: lights }] });
    const { page } = await atThePlace({ geocoder: new SlowGeocoder(), places });
    await page.type('address', '120 mil');
    await comes(page, '#found');
    await page.choose('120 Mill Road, Upper Tamble');
    await expect(page.form).to.be.accessible();
    await page.choose('120 Mill Street');
    await comes(page, '#things-0');
    await page.press('Show the map');
    await comes(page, '.civic-map');
    await expect(page.form).to.be.accessible();
  });
});
