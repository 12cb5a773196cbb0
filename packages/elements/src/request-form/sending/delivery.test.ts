import { expect } from '@open-wc/testing';
import { CityError } from '@civic-elements/core/requests';
import { FormOnAPage, aCity } from '../form-on-a-page.test.fixture.js';
import { waitUntil } from '../../internal/wait-until.test.fixture.js';

const open = FormOnAPage.open;

/** The city cannot be reached, and a request to it is kept. */
async function keptRequest(attributes: Record<string, string> = {}): Promise<{ readonly city: ReturnType<typeof aCity>; readonly page: FormOnAPage }> {
  const city = aCity();
  const page = await open(city, attributes);
  await page.walkToCheck();
  city.behaviour.fails = 'offline';
  await page.press('Send to the city');
  await page.comesTo('Not sent yet');
  return { city, page };
}

/** The network is back, and was left to settle. */
async function networkIsBack(): Promise<void> {
  window.dispatchEvent(new Event('online'));
  await new Promise((resolve) => setTimeout(resolve, 1500));
}

describe('civic-request-form, what goes by itself', () => {
  beforeEach(() => {
    sessionStorage.clear();
    history.replaceState(null, '');
  });

  it('N3 goes when the network is back, with nobody pressing, and tells the page each fact once', async () => {
    const { city, page } = await keptRequest();
    delete city.behaviour.fails;
    window.dispatchEvent(new Event('online'));
    await page.comesTo('The city has your request');
    expect(city.received.length).to.equal(1);
    expect(page.heard.map(({ name }) => name).slice(-2)).to.deep.equal(['kept', 'received']);
    await waitUntil(() => page.focused?.id === 'receipt-title', 'focus is on receipt-title');
  });

  it('N1 leads to where it is said that the device is offline, when somebody wants it sent now', async () => {
    const { city, page } = await keptRequest();
    window.dispatchEvent(new Event('offline'));
    await waitUntil(() => page.text.includes('You are offline.'), 'it is said');
    page.find('#again').focus();
    await page.press('Send now');
    await waitUntil(() => page.focused?.id === 'heading', 'focus is on the heading');
    expect(page.heading).to.equal('Not sent yet');
    expect(city.received.length).to.equal(0);
    delete city.behaviour.fails;
    window.dispatchEvent(new Event('online'));
    await page.comesTo('The city has your request');
    expect(city.received.length).to.equal(1);
  });

  it('leaves the focus where it is when somebody is elsewhere on the page meanwhile', async () => {
    const { city, page } = await keptRequest();
    const elsewhere = document.createElement('input');
    page.form.parentElement?.append(elsewhere);
    elsewhere.focus();
    delete city.behaviour.fails;
    window.dispatchEvent(new Event('online'));
    await page.comesTo('The city has your request');
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('T5 goes on when the form is taken off the page and put back', async () => {
    const { city, page } = await keptRequest({ id: 'taken-off' });
    const holder = page.form.parentElement;
    page.form.remove();
    delete city.behaviour.fails;
    holder?.append(page.form);
    await page.comesTo('The city has your request');
    expect(city.received.length).to.equal(1);
  });

  it('gives the request back to be changed, and sends only what it says then', async () => {
    const { city, page } = await keptRequest();
    await page.press('Change: Place');
    await page.comesTo('Where is it?');
    delete city.behaviour.fails;
    await networkIsBack();
    await page.type('address', '7 Ferry Street');
    expect(page.heading).to.equal('Where is it?');
    await page.press('Continue');
    await page.comesTo('Check your answers, then send');
    expect(city.received.length).to.equal(0);
    await page.press('Send to the city');
    await page.comesTo('The city has your request');
    expect(city.received.map(({ place }) => place.address)).to.deep.equal(['7 Ferry Street']);
  });

  it('T8 Back from a request that was kept does the same', async () => {
    const { city, page } = await keptRequest({ id: 'back' });
    history.back();
    await page.comesTo('How can we reach you?');
    delete city.behaviour.fails;
    await networkIsBack();
    await page.press('Continue');
    await page.comesTo('Check your answers, then send');
    expect(city.received.length).to.equal(0);
    await page.press('Send to the city');
    await page.comesTo('The city has your request');
    expect(city.received.length).to.equal(1);
  });

  it('can be looked at and not changed while nobody knows whether it arrived', async () => {
    const city = aCity({ behaviour: { losesAnswers: true } });
    const page = await open(city);
    await page.walkToCheck();
    await page.press('Send to the city');
    await page.comesTo('We are not sure it arrived');
    expect(page.text).to.contain('120 Mill Street').and.not.contain('Change');
  });

  it('is let go when the resident clears it, and never goes after that', async () => {
    const { city, page } = await keptRequest();
    await page.press('Clear my answers');
    await page.press('Yes, clear them');
    await page.comesTo('What do you need?');
    delete city.behaviour.fails;
    await networkIsBack();
    expect(city.received.length).to.equal(0);
    expect(page.text).not.to.contain('not sent yet');
  });

  it('shows another form of the page what still waits, and opens it there', async () => {
    const { city, page } = await keptRequest();
    page.form.remove();
    const { send } = city;
    city.send = () => Promise.reject(new CityError('unreachable', 'nobody answers'));
    delete city.behaviour.fails;
    const other = await open(city, { 'service-code': '0' });
    await waitUntil(() => other.text.includes('You have 1 request that is not sent yet.'), 'it is told');
    await other.press('Open it: Pothole');
    await other.comesTo('Not sent yet');
    expect(other.text).to.contain('120 Mill Street');
    city.send = send;
    await waitUntil(() => other.text.includes('Send now'), 'it can be hurried');
    await other.press('Send now');
    await other.comesTo('The city has your request');
    expect(city.received.length).to.equal(1);
  });

  it('says how long it is kept, and keeps it beyond the tab only when the resident says so', async () => {
    const { page } = await keptRequest();
    expect(page.text).to.contain('It is kept in this tab.');
    page.find('.civic-notice button').focus();
    await page.press('Keep it on this device');
    await waitUntil(() => page.text.includes('It is kept on this device for up to 7 days.'), 'it is kept');
    await waitUntil(() => page.focused?.id === 'kept-how', 'it has the focus');
    await page.press('Clear my answers');
    await page.press('Yes, clear them');
    await page.comesTo('What do you need?');
  });

  it('D8 asks whether it is still wanted after more than a week, and sends it only then', async () => {
    const { city, page } = await keptRequest();
    page.form.remove();
    const now = Date.now.bind(Date);
    Date.now = () => now() + 8 * 24 * 60 * 60_000;
    try {
      delete city.behaviour.fails;
      const again = await open(city);
      await again.comesTo('Not sent yet');
      expect(again.text).to.contain('Do you still want to send it?').and.contain('120 Mill Street');
      expect(city.received.length).to.equal(0);
      await again.press('Send now');
      await again.comesTo('The city has your request');
      expect(city.received.length).to.equal(1);
    } finally {
      Date.now = now;
    }
  });

  it('T2 is not sent a second time where another tab had it in hand that nobody can read', async () => {
    const city = aCity({ behaviour: { losesAnswers: true } });
    const page = await open(city);
    await page.walkToCheck();
    await page.press('Send to the city');
    await page.comesTo('We are not sure it arrived');
    page.form.remove();
    // As in a tab that has the draft, and not the key of the tab that sent it.
    sessionStorage.removeItem('civic-photo-key');
    const other = await open(city);
    await other.comesTo('Check your answers, then send');
    await other.press('Send to the city');
    await other.comesTo('We are not sure it arrived');
    expect(other.text).to.contain('We cannot see if it arrived, so we do not send it again.');
    expect(city.received.length).to.equal(1);
    expect(city.calls.filter((call) => call === 'send').length).to.equal(1);
  });

  it('D1 D2 is sent all the same where nothing can be kept, and says to leave the page open', async () => {
    const { open: openDatabase } = indexedDB;
    indexedDB.open = () => {
      throw new DOMException('No databases here', 'SecurityError');
    };
    try {
      const { city, page } = await keptRequest();
      expect(page.text).to.contain('Do not close or reload this page before it is sent.');
      delete city.behaviour.fails;
      await page.press('Send now');
      await page.comesTo('The city has your request');
      expect(city.received.length).to.equal(1);
    } finally {
      indexedDB.open = openDatabase;
    }
  });

  it('comes when it is asked for again, where the rest of the form could not be had at first', async () => {
    const page = await open(aCity(), { 'service-code': '001' });
    const { rest } = (page.form as unknown as { form: { rest: { state: string; part: unknown; bringing: unknown } } }).form;
    const { part } = rest;
    Object.assign(rest, { part: undefined, state: 'missing', bringing: undefined });
    await page.press('Continue');
    expect(page.text).to.contain('The rest of the form did not load. Your answers are safe.');
    await page.press('Try again');
    await page.comesTo('Where is it?');
    expect(rest.part).to.equal(part);
  });
});
