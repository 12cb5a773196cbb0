import type { ServiceRequest } from '@civic-elements/core/requests';
import { expect } from '@open-wc/testing';
import { area, corner, shapes } from '../../place-map/place-map.test.fixture.js';
import { TrackerOnAPage, aCity, at, known } from '../tracker-on-a-page.test.fixture.js';

const near = (id: string, north: number, more: Partial<ServiceRequest> = {}): ServiceRequest => ({ ...known.fresh, id, requestedAt: at(3), point: { lat: corner.lat + north / 111_195, long: corner.long }, ...more });
const here = near('31-0001', 0);

function cityWith(...others: readonly ServiceRequest[]): ReturnType<typeof aCity> {
  const city = aCity();
  city.requestsKept = [here, ...others];
  return city;
}

async function found(city: ReturnType<typeof aCity>, attributes: Record<string, string> = {}): Promise<TrackerOnAPage> {
  const page = await TrackerOnAPage.open(city, { 'request-id': here.id, locale: 'en-GB', ...attributes });
  await page.until(() => page.has('#heading'), 'the request');
  await page.settled();
  return page;
}

const listed = (page: TrackerOnAPage): string[] => page.all('.near > li > button');

describe('open requests of the same kind nearby', () => {
  const others = [
    near('31-0002', 200), near('31-0003', 38), near('31-0004', 300), near('31-0005', 20, { status: 'closed', statusWords: 'closed' }), near('31-0006', 20, { serviceCode: '021' }), near('31-0007', 20, { requestedAt: at(200) }),
  ];

  it('are listed, the nearest first, with distance and age, and each can be seen', async () => {
    const city = cityWith(...others);
    const page = await found(city, { nearby: '' });
    await page.until(() => page.has('#nearby'), 'what is near');
    expect(listed(page)).to.deep.equal(['See request 31-0003', 'See request 31-0002']);
    const level = ({ localName }: Element): number => Number(localName.slice(1));
    expect(level(page.find('#nearby'))).to.equal(level(page.find('#heading')) + 1);
    expect(page.text).to.contain('These are within 250 metres of it.');
    expect(page.text).to.contain('40 metres away · sent 3 days ago');
    await page.press('Refresh');
    await page.until(() => page.announced !== '', 'the refresh');
    expect(city.calls.filter((call) => call === 'requests').length).to.equal(1);
    await page.press('See request 31-0003');
    await page.until(() => page.heading.includes('31-0003'), 'the other');
    expect(page.focused).to.equal(page.find('#heading'));
  });

  it('are looked for as near as the page says, and not at all unless it does', async () => {
    const wide = await found(cityWith(...others), { nearby: '350' });
    await wide.until(() => listed(wide).length === 3, 'all three');
    for (const attributes of [{}, { nearby: '0' }] as Record<string, string>[]) {
      const city = cityWith(...others);
      const page = await found(city, attributes);
      expect(page.has('#nearby')).to.equal(false);
      expect(city.calls).to.deep.equal(['request']);
    }
  });

  it('are left out where there are none or the city cannot be asked', async () => {
    expect((await found(cityWith(), { nearby: '' })).has('#nearby')).to.equal(false);
    const city = cityWith(...others);
    city.requests = async () => Promise.reject(new Error('down'));
    const page = await found(city, { nearby: '' });
    expect(page.has('#nearby')).to.equal(false);
    expect(page.heading).to.contain('31-0001');
  });
});

describe('where a request is', () => {
  const places = { area, ground: { shapes } };

  async function withMap(id = here.id): Promise<TrackerOnAPage> {
    const city = cityWith(known.underWay);
    const page = await TrackerOnAPage.open(city, { 'request-id': id });
    page.tracker.places = places;
    await page.until(() => page.has('#heading'), 'the request');
    await page.settled();
    return page;
  }

  it('is shown on a map when that is asked for, to be looked at and not to be moved', async () => {
    const page = await withMap();
    expect(page.has('canvas')).to.equal(false);
    await page.press('Show the map');
    await page.until(() => page.has('canvas'), 'the map');
    expect(page.find('#map-door').getAttribute('aria-expanded')).to.equal('true');
    expect(page.text).to.contain('Zoom in');
    expect(page.text).not.to.contain('Move the pin');
    await expect(page.tracker).to.be.accessible();
    await page.press('Hide the map');
    expect(page.has('canvas')).to.equal(false);
  });

  it('has no map where the city tells no point, or the page has none of the city', async () => {
    expect((await withMap(known.underWay.id)).has('#where')).to.equal(false);
    expect((await found(cityWith())).has('#where')).to.equal(false);
  });

  it('closes the map when another request comes into view', async () => {
    const page = await withMap();
    await page.press('Show the map');
    await page.until(() => page.has('canvas'), 'the map');
    page.tracker.requestId = known.underWay.id;
    await page.until(() => page.heading.includes(known.underWay.id), 'the other');
    expect(page.has('canvas')).to.equal(false);
    page.tracker.requestId = here.id;
    await page.until(() => page.has('#where'), 'the first');
    expect(page.has('canvas')).to.equal(false);
  });
});
