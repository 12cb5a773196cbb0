import { expect } from '@open-wc/testing';
import { FormOnAPage, aCity } from './form-on-a-page.test.fixture.js';
import { waitUntil } from '../internal/wait-until.test.fixture.js';

const open = FormOnAPage.open;

/** What stands in the one live region, which is there before it has anything to say. */
const said = (page: FormOnAPage): string => page.find('.widget > [role=status]').textContent?.trim() ?? '';

const hears = (page: FormOnAPage, words: string): Promise<void> =>
  waitUntil(() => said(page).includes(words), `hears “${words}”`);

const answerOfTheDevice = (answer: Geolocation['getCurrentPosition']): (() => void) => {
  const original = Object.getOwnPropertyDescriptor(navigator, 'geolocation');
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition: answer } });
  return () => {
    if (original) Object.defineProperty(navigator, 'geolocation', original);
    else delete (navigator as { geolocation?: unknown }).geolocation;
  };
};

const here = { coords: { latitude: 39.95, longitude: -75.16, accuracy: 12 } } as GeolocationPosition;

describe('civic-request-form, what a screen reader says', () => {
  beforeEach(() => sessionStorage.clear());

  it('has one live region for the whole walk, so that nothing is said before it is listened to', async () => {
    const page = await open(aCity());
    const region = page.find('.widget > [role=status]');
    await page.walkToCheck();
    await page.press('Send to the city');
    expect(page.find('.widget > [role=status]')).to.equal(region);
    expect(page.form.renderRoot.querySelectorAll('[role=status]').length).to.equal(1);
  });

  it('says how many services fit, and only after enough words that none does', async () => {
    const page = await open(aCity());
    await page.type('words', 'xyz');
    expect(page.text).not.to.contain('No service fits');
    await page.type('words', 'the lamp');
    await hears(page, '1 service fits your words.');
    await page.type('words', 'qqqqq wwwww zzzzz');
    await hears(page, 'No service fits these words.');
  });

  it('says that the answers are cleared', async () => {
    const page = await open(aCity());
    await page.type('words', 'A deep hole');
    await page.press('Clear my answers');
    await page.press('Yes, clear them');
    await hears(page, 'Your answers are cleared.');
    await waitUntil(() => page.focused?.id === 'heading', 'focus is on heading');
  });

  it('says that it is sending', async () => {
    const city = aCity();
    const page = await open(city);
    await page.walkToCheck();
    city.behaviour.delay = Infinity;
    await page.press('Send to the city');
    await hears(page, 'Sending…');
  });

  it('says why the location could not be had, and that it is removed', async () => {
    const page = await open(aCity(), { 'service-code': '001' });
    await page.press('Continue');
    let restore = answerOfTheDevice((_found, failed) => failed?.({ code: 1 } as GeolocationPositionError));
    try {
      await page.press('Use my location');
      await hears(page, 'Your browser did not share your location.');
    } finally {
      restore();
    }
    restore = answerOfTheDevice((found) => found(here));
    try {
      page.find('#locate').focus();
      await page.press('Use my location');
      await waitUntil(() => page.focused?.id === 'location', 'focus is on location');
      await page.press('Do not send my location');
      await waitUntil(() => page.focused?.id === 'locate', 'focus is on locate');
      await hears(page, 'Your location is removed.');
    } finally {
      restore();
    }
  });

  it('leaves who is typing alone when the location comes, and adds none to a page left behind', async () => {
    const page = await open(aCity(), { 'service-code': '001' });
    await page.press('Continue');
    let find: PositionCallback = () => undefined;
    const restore = answerOfTheDevice((found) => { find = found; });
    try {
      await page.press('Use my location');
      page.find('#address').focus();
      find(here);
      await page.settled();
      expect(page.text).to.contain('We will send your location too.');
      await waitUntil(() => page.focused?.id === 'address', 'focus is on address');
      await page.press('Do not send my location');
      await page.press('Use my location');
      await page.type('address', '120 Mill Street');
      await page.press('Continue');
      find(here);
      await page.press('Continue');
      expect(page.heading).to.equal('Check your answers, then send');
      expect(page.text).not.to.contain('your location');
    } finally {
      restore();
    }
  });

  it('says aloud that the city’s list could not be had, and puts focus on what comes after another try', async () => {
    const city = aCity({ behaviour: { fails: 'failed' } });
    const page = await open(city);
    expect(page.find('[role=alert]').textContent).to.contain('The city’s system has a fault.');
    delete city.behaviour.fails;
    await page.press('Try again');
    await waitUntil(() => page.focused?.id === 'heading', 'focus is on heading');
  });

  it('does not call slow what has only begun, with reduced motion too', async () => {
    const page = await open(aCity({ behaviour: { delay: Infinity } }));
    expect(getComputedStyle(page.find('.civic-later')).visibility).to.equal('hidden');
    expect([...(page.form.shadowRoot ?? document).adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]).some((rule) => rule.cssText.includes('reduced-motion') && rule.cssText.includes('civic-late'))).to.equal(false);
  });
});
