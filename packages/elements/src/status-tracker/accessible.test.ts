import { expect } from '@open-wc/testing';
import { patience } from '../internal/wait-until.test.fixture.js';
import { TrackerOnAPage, aCity, known } from './tracker-on-a-page.test.fixture.js';

const open = TrackerOnAPage.open;
const looked = async (id: string): Promise<TrackerOnAPage> => {
  const page = await open(aCity());
  await page.lookUp(id);
  return page;
};

/** Every state a resident can meet, and how they come there. */
const states: Readonly<Record<string, () => Promise<TrackerOnAPage>>> = {
  'no city': () => open(undefined),
  asking: () => open(aCity()),
  'missing number': async () => {
    const page = await open(aCity());
    await page.press('Look it up');
    return page;
  },
  'looking by link': () => open(aCity({ delay: Infinity }), { 'request-id': '24-0001' }),
  looking: async () => {
    const page = await open(aCity({ delay: Infinity }));
    await page.type('24-0001');
    await page.press('Look it up');
    return page;
  },
  'not found': () => looked('99'),
  failed: async () => {
    const page = await open(aCity({ fails: 'busy' }));
    await page.lookUp('24-0001');
    return page;
  },
  token: async () => {
    const page = await open(aCity(), { token: 't' });
    await page.until(() => page.has('#heading'), 'the token');
    return page;
  },
  several: () => looked('24-0001, 24-0003, 24-0004, 24-0006, 99-9999'),
  'kept on this device': async () => {
    localStorage.setItem('civic-requests:page:', JSON.stringify(['24-0001', '24-0002']));
    const page = await open(aCity());
    await page.until(() => page.has('.kept'), 'what is kept');
    localStorage.clear();
    return page;
  },
  'not fixed': async () => {
    const page = await open(Object.assign(aCity(), { reopen: async () => Promise.reject(new Error('down')) }), { 'request-id': '24-0004' });
    await page.until(() => page.text.includes('This is not fixed'), 'the way to say so');
    await page.press('This is not fixed');
    await page.press('Ask the city to open it again');
    return page;
  },
  'how long lately': async () => {
    const page = await open(Object.assign(aCity(), { durations: async () => ({ closed: 40, median: 1e8, nineOfTen: 1e9, from: 0, to: Date.now() }) }), { 'request-id': '24-0001' });
    await page.until(() => page.has('#lately'), 'how long');
    return page;
  },
  'news by email': async () => {
    const following = { feed: () => 'https://city.example/rss', byMail: async () => Promise.reject(new Error('down')) };
    const page = await open(Object.assign(aCity(), { following }), { 'request-id': '24-0002' });
    await page.until(() => page.text.includes('Get news by email'), 'the way');
    await page.press('Get news by email');
    await page.press('Send me news');
    return page;
  },
  'how happy': async () => {
    sessionStorage.clear();
    const page = await looked('24-0004');
    await page.until(() => page.has('#rating'), 'the question');
    await page.press('Send my answer');
    return page;
  },
  'last known': async () => {
    const city = aCity();
    const page = await open(city);
    await page.lookUp('24-0002');
    city.behaviour.fails = 'failed';
    await page.press('Refresh');
    await page.until(() => page.has('.civic-notice'), 'the trouble');
    return page;
  },
  ...Object.fromEntries(Object.entries(known).map(([name, { id }]) => [name, () => looked(id)])),
};

describe('the status tracker, for everybody', () => {
  for (const [state, come] of Object.entries(states)) {
    it(`passes axe: ${state}`, async () => {
      const page = await come();
      await expect(page.tracker).to.be.accessible();
    });
  }

  for (const [locale, direction] of [['en-XA', 'ltr'], ['ar-XB', 'rtl']] as const) {
    it(`speaks from the catalogue only, and fits at 280 px, in ${locale}`, async () => {
      const page = await open(aCity(), { locale, 'request-id': '24-0013' });
      page.holder.style.inlineSize = '280px';
      await page.until(() => page.has('#heading'), 'the request');
      expect(page.find('.widget').getAttribute('dir')).to.equal(direction);
      expect(page.find('.number bdi[dir=ltr]').textContent).to.equal('24-0013');
      const words = ['.civic-heading-l', '.says-who', 'dt', '.as-of'].flatMap((selector) => page.all(selector));
      expect(words.length).to.be.greaterThan(5);
      expect(words.filter((text) => !text.startsWith('['))).to.deep.equal([]);
      const edges = page.holder.getBoundingClientRect();
      for (const element of page.tracker.renderRoot.querySelectorAll('.widget *')) {
        const { left, right, width } = element.getBoundingClientRect();
        if (width <= 1) continue;
        expect(left, `${element.localName}.${element.className}`).to.be.at.least(edges.left - 0.5);
        expect(right, `${element.localName}.${element.className}`).to.be.at.most(edges.right + 0.5);
      }
    });
  }

  for (const [locale, state] of [['en-XA', 'several'], ['ar-XB', 'several'], ['en-XA', 'not fixed'], ['ar-XB', 'news by email'], ['en-XA', 'how happy'], ['en-XA', 'kept on this device']] as const) {
    it(`fits at 280 px, in ${locale}: ${state}`, async () => {
      const page = await states[state]?.();
      if (!page) throw new Error(state);
      page.holder.style.inlineSize = '280px';
      page.tracker.locale = locale;
      await page.until(() => page.find('.widget').getAttribute('lang') === locale, 'the language');
      const edges = page.holder.getBoundingClientRect();
      const beyond = [...page.tracker.renderRoot.querySelectorAll('.widget *')].filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < edges.left - 0.5 || right > edges.right + 0.5);
      });
      expect(beyond.map(({ localName, className }) => `${localName}.${className}`)).to.deep.equal([]);
    });
  }

  it('keeps the page’s heading levels', async () => {
    const page = await open(aCity(), { 'heading-level': '3', 'request-id': '24-0002' });
    await page.until(() => page.has('#heading'), 'the request');
    expect([...page.tracker.renderRoot.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => localName)).to.deep.equal(['h3', 'h4', 'h4', 'h4']);
  });

  it('speaks the language of its page', async () => {
    const holder = (await open(aCity())).holder;
    holder.lang = 'es';
    const tracker = document.createElement('civic-status-tracker');
    tracker.city = aCity();
    holder.append(tracker);
    const label = (): string => tracker.shadowRoot?.querySelector('label')?.textContent ?? '';
    const end = Date.now() + patience;
    while (label() === '' && Date.now() < end) await new Promise(requestAnimationFrame);
    expect(label()).not.to.equal('');
    expect(label()).not.to.equal('What is your request number?');
  });
});
