import { expect } from '@open-wc/testing';
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

  it('keeps the page’s heading levels', async () => {
    const page = await open(aCity(), { 'heading-level': '3', 'request-id': '24-0002' });
    await page.until(() => page.has('#heading'), 'the request');
    expect([...page.tracker.renderRoot.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => localName)).to.deep.equal(['h3', 'h4', 'h4']);
  });

  it('speaks the language of its page', async () => {
    const holder = (await open(aCity())).holder;
    holder.lang = 'es';
    const tracker = document.createElement('civic-status-tracker');
    tracker.city = aCity();
    holder.append(tracker);
    const label = (): string => tracker.shadowRoot?.querySelector('label')?.textContent ?? '';
    const end = Date.now() + 10_000;
    while (label() === '' && Date.now() < end) await new Promise(requestAnimationFrame);
    expect(label()).not.to.equal('');
    expect(label()).not.to.equal('What is your request number?');
  });
});
