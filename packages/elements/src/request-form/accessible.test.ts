import { expect } from '@open-wc/testing';
import { FormOnAPage, aCity } from './form-on-a-page.test.fixture.js';

const open = FormOnAPage.open;

/** Every state a resident can meet, and how they come there. */
const states: Readonly<Record<string, () => Promise<FormOnAPage>>> = {
  'no city': () => open(undefined),
  loading: () => open(aCity({ behaviour: { delay: Infinity } })),
  'no list': () => open(aCity({ behaviour: { fails: 'unreachable' } })),
  'no services': () => open(aCity({ services: [], notices: ['We are moving to a new system.'] })),
  words: () => open(aCity()),
  suggestions: async () => {
    const page = await open(aCity());
    await page.type('words', 'pothole');
    await page.choose('Pothole');
    return page;
  },
  'missing service': async () => {
    const page = await open(aCity());
    await page.press('Continue');
    return page;
  },
  place: async () => {
    const page = await open(aCity(), { 'service-code': '0' });
    await page.press('Continue');
    return page;
  },
  questions: async () => {
    const page = await states['place']!();
    await page.type('address', 'Mill Street');
    await page.press('Continue');
    return page;
  },
  'questions to mend': async () => {
    const page = await states['questions']!();
    await page.press('Continue');
    return page;
  },
  check: async () => {
    const page = await open(aCity());
    await page.walkToCheck();
    return page;
  },
  clearing: async () => {
    const page = await states['check']!();
    await page.press('Clear my answers');
    return page;
  },
  received: async () => {
    const page = await open(aCity(), { 'tracker-href': '/track' });
    await page.walkToCheck();
    await page.press('Send to the city');
    return page;
  },
  'not sent': async () => {
    const city = aCity();
    const page = await open(city);
    await page.walkToCheck();
    city.behaviour.fails = 'unreachable';
    await page.press('Send to the city');
    return page;
  },
  refused: async () => {
    const page = await open(aCity({ behaviour: { refuses: [{ code: '400', words: 'The address is outside the city.' }] } }));
    await page.walkToCheck();
    await page.press('Send to the city');
    return page;
  },
};

describe('civic-request-form, accessible in every state', () => {
  beforeEach(() => sessionStorage.clear());

  for (const [name, reach] of Object.entries(states)) {
    it(name, async () => {
      const page = await reach();
      await expect(page.form).to.be.accessible();
    });
  }

  it('and axe would say so if it were not', async () => {
    const page = await states['words']!();
    page.find('label[for=words]').remove();
    let found = '';
    try {
      await expect(page.form).to.be.accessible();
    } catch (error) {
      found = String(error);
    }
    expect(found).to.contain('label');
  });
});
