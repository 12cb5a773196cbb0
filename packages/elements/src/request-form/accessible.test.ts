import { fileOf } from '../platform/photos.test.fixture.js';
import type { FaqSource } from '@civic-elements/core/faq';
import { openShelf } from '@civic-elements/core/faq-sources';
import { readDefinition } from '@civic-elements/core/open311';
import { searchMeans } from '../internal/search-means.js';
import { expect } from '@open-wc/testing';
import { FormOnAPage, aCity } from './form-on-a-page.test.fixture.js';
import { deviceIsHere, near, standsAtAPothole } from './known/known-requests.test.fixture.js';
import { aCityWithPhotos, aPhoto, choosePhotos, untilReady, walkToPhotos } from './photos/photos.test.fixture.js';
import { waitUntil } from '../internal/wait-until.test.fixture.js';

const open = FormOnAPage.open;

const articles = [{ id: 'lamp', question: 'Who mends a street lamp that is dark?', answer: 'We do.\n\n| Day | Crew |\n|---|---|\n| Monday | North |' }];
const answers: FaqSource = { open: (lang, { signal } = {}) => openShelf({ lang, articles }, searchMeans, signal) };
const comes = (page: FormOnAPage, selector: string): Promise<void> => waitUntil(() => page.has(selector), selector);
const withStopper = async (kind: 'emergency' | 'danger' | 'not-ours'): Promise<FormOnAPage> => {
  const page = await open(aCity(), {}, { stoppers: [{ kind, codes: [], words: ['gas'], unless: [], says: { en: 'Leave now.' }, phone: '911', href: 'https://city.example/gas' }] });
  await page.type('words', 'gas by the dark lamp');
  await comes(page, '#stopper');
  return page;
};

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
  'an emergency in the words': () => withStopper('emergency'),
  'a danger in the words': () => withStopper('danger'),
  'another office’s work': () => withStopper('not-ours'),
  'none of these': async () => {
    const page = await open(aCity(), { dialect: 'catch-all=NOISE' });
    await page.type('words', 'qqqqq wwwww zzzzz');
    await comes(page, '#none-1');
    return page;
  },
  'an answer beside, and words others may read': async () => {
    const page = await open(aCity(), { 'answers-page': '/answers' }, { answers });
    await page.type('words', 'who mends a street lamp that is dark 215 555 0142');
    await comes(page, '.answers summary');
    page.find<HTMLElement>('.answers summary').click();
    await comes(page, '.answers .civic-rich');
    return page;
  },
  'questions by rules': async () => {
    const values = [{ key: 'y', name: 'Yes' }, { key: 'n', name: 'No' }];
    const more = { variable: true, required: false, datatype_description: '', order: 1 };
    const questions = readDefinition(JSON.stringify({ service_code: '0', attributes: [
      { ...more, code: 'A', datatype: 'singlevaluelist', description: 'Is it high up?', values },
      { ...more, code: 'B', datatype: 'text', description: 'Where can a truck stand?', dependencies: { clause: 'AND', conditions: [{ attribute: 'A', op: 'eq', value: 'y' }] } },
    ] }));
    const page = await open(aCity({ questions: { 0: questions } }), { 'service-code': '0' });
    await page.press('Continue');
    await comes(page, '#address');
    await page.type('address', 'Mill Street');
    await page.press('Continue');
    await comes(page, '#question-0-1');
    await page.choose('Yes');
    await page.type('question-1', 'Call 215 555 0142');
    await comes(page, '#question-1-public');
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
  'no photos yet': async () => {
    const page = await open(aCityWithPhotos());
    await walkToPhotos(page);
    return page;
  },
  'photos, described, one asked about, one that is none, a place to use, no more taken': async () => {
    const page = await open(aCityWithPhotos({ most: 2, described: true }));
    await walkToPhotos(page);
    await choosePhotos(page, fileOf('no photo', 'bill.jpg'), await aPhoto('one.jpg', { place: true }), await aPhoto('two.jpg'));
    await untilReady(page);
    await page.press('Remove: one.jpg');
    return page;
  },
  'the place of a photo used': async () => {
    const page = await open(aCityWithPhotos());
    await walkToPhotos(page);
    await choosePhotos(page, await aPhoto('one.jpg', { place: true }));
    await untilReady(page);
    await page.press('Yes, use this place');
    return page;
  },
  'a photo that did not arrive': async () => {
    const page = await open(aCityWithPhotos({}, { behaviour: { losesPhotos: 1 } }));
    await walkToPhotos(page);
    await choosePhotos(page, await aPhoto('one.jpg'));
    await untilReady(page);
    for (const label of ['Continue', 'Continue', 'Send to the city']) await page.press(label);
    await page.comesTo('The city has your request');
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
  'known already': async () => {
    const back = deviceIsHere();
    const mediaUrls = [`${location.origin}/none.jpg`, 'https://photos.elsewhere.example/2.jpg'];
    const page = await open(aCity({ requests: [near('26-1', 6, 1, { mediaUrls }), near('26-2', 9, 2, { mediaUrls: mediaUrls.slice(1), statusNotes: 'A crew comes.' })] }), { 'tracker-href': '/track' });
    await standsAtAPothole(page).finally(back);
    await page.press('Continue');
    await page.comesTo('Is it one of these?');
    return page;
  },
  'received, with a date and a question': async () => {
    const city = aCity();
    const request = city.request.bind(city);
    city.request = async (id) => {
      const found = await request(id);
      return found && { ...found, agency: 'Streets', expectedAt: { at: Date.now() + 9 * 86_400_000, zoned: true, dayOnly: false } };
    };
    const page = await open(city, { 'tracker-href': '/track' });
    await page.walkToCheck();
    await page.press('Send to the city');
    await waitUntil(() => page.has('#ease') && page.text.includes('Put the date in my calendar'), 'the date and the question');
    return page;
  },
  'no answer chosen to the question': async () => {
    const page = await states['received, with a date and a question']!();
    await page.press('Send my answer');
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
  'all on one page': async () => {
    const page = await open(aCity(), { layout: 'page', 'service-code': '0' });
    await waitUntil(() => page.text.includes('Send to the city'), 'the whole form has come');
    return page;
  },
  'all on one page, to mend': async () => {
    const page = await states['all on one page']!();
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
