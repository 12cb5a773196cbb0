import type { CityErrorKind, ServiceRequest } from '@civic-elements/core/requests';
import { expect } from '@open-wc/testing';
import { TrackerOnAPage, aCity, at, known, note } from './tracker-on-a-page.test.fixture.js';

const open = TrackerOnAPage.open;
const { pathname, search } = window.location;
const visit = (query: string): void => window.history.replaceState(null, '', pathname + query);

describe('the status tracker, asking the city', () => {
  afterEach(() => visit(search));

  it('looks up the number of its attribute at once, without taking the focus', async () => {
    const page = await open(aCity(), { 'request-id': '24-0001' });
    await page.until(() => page.has('#heading'), 'the request');
    expect(page.focused).to.equal(null);
    expect(page.heard).to.deep.equal([{ name: 'civic-request-found', detail: { id: '24-0001', status: 'open' } }]);
  });

  it('looks up the number of the page’s address; an attribute wins', async () => {
    visit('?request=24-0003');
    const page = await open(aCity());
    await page.until(() => page.has('#heading'), 'the request');
    expect(page.heading).to.contain('24-0003');
    const other = await open(aCity(), { 'request-id': '24-0001' });
    await other.until(() => other.has('#heading'), 'the request');
    expect(other.heading).to.contain('24-0001');
  });

  it('works the same when number and city come after it is on the page, and when the number changes', async () => {
    const page = await open(undefined);
    expect(page.text).to.contain('This page is not connected to a city yet.');
    page.tracker.requestId = '24-0001';
    page.tracker.city = aCity();
    await page.until(() => page.has('#heading') && page.heading.includes('24-0001'), 'the first');
    page.tracker.setAttribute('request-id', '24-0004');
    await page.until(() => page.heading.includes('24-0004'), 'the second');
    expect(page.heard.length).to.equal(2);
    page.tracker.requestId = '';
    await page.settled();
    expect(page.has('#number')).to.equal(true);
  });

  it('goes on when it is moved, and asks nothing twice', async () => {
    const city = aCity({ delay: 200 });
    const page = await open(city, { 'request-id': '24-0001' });
    page.holder.append(page.tracker);
    await page.until(() => page.has('#heading'), 'the request');
    expect(page.heard.length).to.equal(1);
    const { length } = city.calls;
    page.holder.append(page.tracker);
    await page.settled();
    expect(page.heading).to.contain('24-0001');
    expect([city.calls.length, page.heard.length]).to.deep.equal([length, 1]);
  });

  it('keeps the question and the focus while it looks; the latest question wins', async () => {
    const city = aCity({ delay: 1000 });
    const page = await open(city);
    await page.type('24-0001');
    page.find('#number').focus();
    await page.press('Look it up');
    expect(page.focused).to.equal(page.find('#number'));
    expect(page.announced).to.equal('Looking it up…');
    await page.press('Looking it up…');
    expect(city.calls.length).to.equal(1);
    page.tracker.requestId = '24-0004';
    await page.until(() => page.has('#heading'), 'an answer');
    expect(page.heading).to.contain('24-0004');
    expect(city.calls.length).to.equal(2);
    expect(page.heard.length).to.equal(1);
  });

  const reasons: Readonly<Partial<Record<CityErrorKind, RegExp>>> = {
    offline: /You are offline/, unreachable: /cannot reach the city/, 'timed-out': /cannot reach the city/, busy: /busy/, failed: /has a fault/,
    unreadable: /could not read/, 'not-allowed': /may not ask the city/,
  };
  for (const [kind, reason] of Object.entries(reasons)) {
    it(`says plainly when the city is ${kind}, and tries again when asked`, async () => {
      const city = aCity({ fails: kind as CityErrorKind });
      const page = await open(city);
      await page.lookUp('24-0001');
      expect(page.heading).to.equal('We could not look it up');
      expect(page.focused).to.equal(page.find('#heading'));
      expect(page.text).to.match(reason);
      expect(page.heard).to.deep.equal([]);
      delete city.behaviour.fails;
      await page.press('Try again');
      await page.until(() => page.heading.includes('24-0001'), 'the request');
      expect(page.focused).to.equal(page.find('#heading'));
    });
  }

  it('takes a refusal for a number the city does not know', async () => {
    const page = await open(aCity({ fails: 'refused' }));
    await page.lookUp('24-0001');
    expect(page.heading).to.equal('We did not find request 24-0001');
  });

  it('keeps what it knew when a refresh fails, and tells what changed when it does not', async () => {
    const city = aCity();
    const page = await open(city);
    await page.lookUp('24-0002');
    await page.press('Refresh');
    await page.until(() => page.announced !== '', 'the news');
    expect(page.announced).to.equal('Nothing new.');

    city.behaviour.fails = 'unreachable';
    await page.press('Refresh');
    await page.until(() => page.has('.civic-notice'), 'the trouble');
    expect(page.announced).to.match(/^We could not refresh\. This is what we knew at /);
    expect(page.heading).to.equal('Request 24-0002 Open');
    expect(page.find('.civic-notice').textContent).to.contain('cannot reach the city');

    delete city.behaviour.fails;
    city.requestsKept = [{ ...known.underWay, status: 'closed', statusWords: 'closed', statusNotes: 'Completed' }];
    await page.press('Refresh');
    await page.until(() => page.heading.includes('Closed'), 'the change');
    expect(page.announced).to.equal('New: Closed: done');
    expect(page.has('.civic-notice')).to.equal(false);
    expect(page.heard.slice(1)).to.deep.equal([{ name: 'civic-status-changed', detail: { id: '24-0002', status: 'closed' } }]);

    city.requestsKept = [];
    await page.press('Refresh');
    await page.until(() => page.has('.civic-notice'), 'the trouble');
    expect(page.heading).to.equal('Request 24-0002 Closed: done');
  });

  const news: readonly (readonly [string, Partial<ServiceRequest>, string])[] = [
    ['another date', { expectedAt: { at: Date.UTC(2099, 4, 9, 12), zoned: true, dayOnly: false } }, 'New: The city expects to be done by May 9, 2099.'],
    ['a note', { notes: [...known.underWay.notes, note('activity', 'The part came.', 0)] }, 'New: The part came.'],
    ['what it says', { statusNotes: 'A crew comes on Tuesday.' }, 'New: The city says: A crew comes on Tuesday.'],
    ['who does it', { agency: 'Water' }, 'New: The city changed what it tells of it.'],
    ['nothing but its own record', { updatedAt: at(0) }, 'Nothing new.'],
  ];
  for (const [what, change, said] of news) {
    it(`says what a refresh brought: ${what}`, async () => {
      const city = aCity();
      const page = await open(city, { locale: 'en-US' });
      await page.lookUp('24-0002');
      city.requestsKept = [{ ...known.underWay, ...change }];
      await page.press('Refresh');
      await page.until(() => page.announced !== '', 'the news');
      expect(page.announced).to.equal(said);
    });
  }

  it('waits for the number behind a token, then shows the request', async () => {
    const city = aCity({ delay: 10 });
    let asked = 0;
    city.numberFor = async () => (++asked > 1 ? '24-0001' : undefined);
    const page = await open(city, { token: 't-1' });
    await page.until(() => page.has('#heading'), 'the token');
    expect(page.heading).to.equal('The city has your request');
    expect(page.text).to.contain('It has no number yet.');
    await page.until(() => page.heading.includes('24-0001'), 'the number');
    expect(asked).to.equal(2);
    expect(page.focused).to.equal(null);
    expect(page.heard.length).to.equal(1);
  });

  it('says the number when the city shows nothing under it yet, and that a token could not be asked for', async () => {
    const city = aCity();
    city.numberFor = async () => '24-9999';
    visit('?token=t-2');
    const page = await open(city);
    await page.until(() => page.has('#heading'), 'the number');
    expect(page.text).to.contain('Your request number is 24-9999.');
    await page.until(() => page.announced.replace(/[\u2068\u2069]/g, '').startsWith('Your request number is 24-9999.'), 'the word of it');
    const broken = await open(aCity({ fails: 'failed' }));
    await broken.until(() => broken.has('#heading'), 'the fault');
    expect(broken.heading).to.equal('We could not look it up');
  });

  it('asks again by itself only while the page is in view, never more often than every 30 seconds, and not at all when off', async () => {
    const waits: number[] = [];
    const { setTimeout: real } = window;
    window.setTimeout = ((run: () => void, milliseconds: number) => {
      if (milliseconds >= 1000) waits.push(milliseconds);
      return real(run, milliseconds);
    }) as typeof window.setTimeout;
    try {
      for (const refresh of ['off', '5', '90', 'often', '']) {
        const page = await open(aCity(), { 'request-id': '24-0001', refresh });
        await page.until(() => page.has('#heading'), 'the request');
      }
    } finally {
      window.setTimeout = real;
    }
    expect(waits).to.deep.equal([30_000, 90_000, 300_000, 300_000]);
  });

  it('has of its server what the dialect names beyond GeoReport, and asks for nothing else', async () => {
    const { fetch: real } = window;
    const asked: string[] = [];
    window.fetch = async (input) => {
      const { pathname: path } = new URL(String(input instanceof Request ? input.url : input));
      asked.push(path);
      const answers: Record<string, unknown> = {
        '/v2/requests/7.json': [{ service_request_id: '7', status: 'open', service_code: '020', service_name: 'Tree', requested_datetime: '2031-03-09T10:00:00Z' }],
        '/v2/servicerequestupdates.json': [{ update_id: '1', service_request_id: '7', description: 'We looked at it', status: 'open', updated_datetime: '2031-03-10T10:00:00Z' }],
      };
      return new Response(JSON.stringify(answers[path] ?? []), { status: path in answers ? 200 : 404, headers: { 'content-type': 'application/json' } });
    };
    try {
      const page = await open(undefined, { endpoint: 'https://city.example/v2', dialect: 'updates rss mail', 'request-id': '7' });
      await page.until(() => page.text.includes('We looked at it'), 'the update');
      expect(page.find<HTMLAnchorElement>('a[href$=".rss"]').href).to.equal('https://city.example/v2/requests/7.rss');
      expect(page.text).to.contain('Get news by email');
      expect(page.has('#lately')).to.equal(false);
      expect(asked).to.deep.equal(['/v2/requests/7.json', '/v2/servicerequestupdates.json']);
    } finally {
      window.fetch = real;
    }
  });

  it('speaks GeoReport with the server of its endpoint, and loads nothing before a question is asked', async () => {
    const { fetch: real } = window;
    const asked: string[] = [];
    window.fetch = async (input) => {
      asked.push(String(input instanceof Request ? input.url : input));
      return new Response(JSON.stringify([{ service_request_id: '7', status: 'open', service_name: 'Tree', requested_datetime: '2031-03-09' }]), { headers: { 'content-type': 'application/json' } });
    };
    try {
      const page = await open(undefined, { endpoint: 'https://city.example/v2/', jurisdiction: 'city.example' });
      expect(asked).to.deep.equal([]);
      await page.lookUp('7');
      expect(page.heading).to.equal('Request 7 Received');
      expect(asked).to.deep.equal(['https://city.example/v2/requests/7.json?jurisdiction_id=city.example']);
      const more = await open(undefined, { endpoint: 'https://city.example/v2', dialect: 'extensions' });
      await more.lookUp('7');
      expect(asked.at(-1)).to.equal('https://city.example/v2/requests/7.json?extensions=true');
    } finally {
      window.fetch = real;
    }
  });
});
