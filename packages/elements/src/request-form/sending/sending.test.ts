import { expect } from '@open-wc/testing';
import { FormOnAPage, aCity } from '../form-on-a-page.test.fixture.js';
import { waitUntil } from '../../internal/wait-until.test.fixture.js';

const open = FormOnAPage.open;

describe('civic-request-form, sending', () => {
  beforeEach(() => sessionStorage.clear());

  it('shows the number, sends one request for ten presses, and keeps nothing personal', async () => {
    const city = aCity({ behaviour: { delay: 0 } });
    const page = await open(city, { 'tracker-href': '/track?lang=en#top' });
    await page.walkToCheck();
    city.behaviour.delay = 30;
    for (let press = 0; press < 10; press++) page.find<HTMLButtonElement>('button[type=submit]').click();
    expect(page.text).not.to.contain('The city has your request');
    await page.comesTo('The city has your request');
    await page.settled();
    expect(city.received.length).to.equal(1);
    const number = city.requestsKept.at(-1)?.id ?? 'none';
    expect(page.find('#receipt-number').textContent?.trim()).to.equal(number);
    await waitUntil(() => page.focused?.id === 'receipt-title', 'focus is on receipt-title');
    expect(page.find<HTMLAnchorElement>('a').getAttribute('href')).to.equal(`/track?lang=en&request=${number}#top`);
    await waitUntil(() => !Object.values({ ...sessionStorage }).join('').includes('Mill Street'), 'nothing personal is kept');
  });

  it('offers no way back and no change while the request is on its way, and all of them when it did not arrive', async () => {
    const city = aCity();
    const page = await open(city);
    await page.walkToCheck();
    const usable = (): readonly string[] => [...page.form.renderRoot.querySelectorAll('button')].filter((one) => !one.closest('[inert]')).map(({ textContent }) => textContent?.trim() ?? '');
    expect(usable().some((words) => words === 'Back') && usable().some((words) => words.startsWith('Change'))).to.equal(true);
    city.behaviour = { fails: 'offline', delay: 300 };
    page.find<HTMLButtonElement>('button[type=submit]').click();
    await waitUntil(() => page.text.includes('Sending…'), 'it is on its way');
    expect(usable()).to.deep.equal(['Sending…']);
    await page.comesTo('Not sent yet');
    expect(usable().filter((words) => words.startsWith('Change')).length).to.be.greaterThan(2);
  });

  it('takes a request back that waits behind another one, as long as nothing of it has left', async () => {
    const city = aCity();
    const page = await open(city);
    await page.walkToCheck();
    // Another tab of this browser is sending.
    let over = (): void => undefined;
    await new Promise<void>((held) => {
      void navigator.locks.request('civic-outbox', () => new Promise<void>((done) => {
        over = done;
        held();
      }));
    });
    try {
      page.find<HTMLButtonElement>('button[type=submit]').click();
      await waitUntil(() => page.text.includes('Another request goes first.'), 'says what it waits for');
      await page.press('Stop and change it');
      await waitUntil(() => page.focused?.id === 'heading', 'focus is on the answers');
      expect(page.heading).to.equal('Check your answers, then send');
    } finally {
      over();
    }
    await page.press('Change: In your words');
    await page.comesTo('What do you need?');
    await page.type('words', 'A deep hole in the road, by the school');
    await page.press('Continue');
    await page.comesTo('Check your answers, then send');
    expect(city.received).to.have.length(0);
    await page.press('Send to the city');
    await page.comesTo('The city has your request');
    expect(city.received.map(({ words }) => words)).to.deep.equal(['A deep hole in the road, by the school']);
  });

  it('says of what is on its way for long that it cannot be stopped any more', async () => {
    const city = aCity();
    const page = await open(city);
    await page.walkToCheck();
    city.behaviour.delay = Infinity;
    await page.press('Send to the city');
    await waitUntil(() => page.text.includes('It is on its way and can no longer be stopped.'), 'says so');
    expect(page.text).not.to.contain('Stop and change it');
  });

  it('tells the page each fact once, and nothing of the resident', async () => {
    const page = await open(aCity());
    await page.walkToCheck();
    await page.press('Send to the city');
    expect(page.heard.map(({ name }) => name)).to.deep.equal(['started', 'step-completed', 'step-completed', 'step-completed', 'received']);
    expect(page.heard[1]?.detail).to.deep.equal({ step: 'service', number: 1, of: 4, serviceCode: '001' });
    expect(page.heard.at(-1)?.detail).to.have.keys(['serviceCode', 'id']);
    expect(JSON.stringify(page.heard)).not.to.contain('hole').and.not.to.contain('Mill');
  });

  it('shows the receipt again after a reload, and a fresh form for another request', async () => {
    const city = aCity();
    const page = await open(city);
    await page.walkToCheck();
    await page.press('Send to the city');
    const number = page.find('#receipt-number').textContent?.trim();
    page.form.remove();
    const again = await open(city);
    expect(again.find('#receipt-number').textContent?.trim()).to.equal(number);
    again.form.remove();
    // Whoever comes to the page anew, and not by reload or Back, wants to ask for something.
    const mark: unknown = history.state;
    history.replaceState(null, '');
    expect((await open(city)).heading).to.equal('What do you need?');
    history.replaceState(mark, '');
    again.form.parentElement?.remove();
    const back = await open(city);
    await back.press('Make another request');
    expect(back.find<HTMLTextAreaElement>('#words').value).to.equal('');
    expect(city.received.length).to.equal(1);
  });

  it('says honestly that the number comes later, and shows it when it comes', async () => {
    const city = aCity();
    const page = await open(city, { 'service-code': 'TREE' });
    await page.press('Continue');
    await page.type('address', 'Mill Park');
    await page.press('Continue');
    await page.press('Continue');
    await page.press('Send to the city');
    expect(page.text).to.contain('The city is giving it a number.');
    expect(page.has('#receipt-number')).to.equal(false);
    await waitUntil(() => page.has('#receipt-number'), 'the number comes');
    expect(page.find('#receipt-number').textContent?.trim()).to.equal(city.requestsKept.at(-1)?.id);
    const number = city.requestsKept.at(-1)?.id;
    await waitUntil(() => page.find('.widget > [role=status]').textContent?.includes(`Your request number is ${number}.`));
  });

  it('says so when a city never gives a number', async () => {
    const page = await open(aCity(), { 'service-code': 'NOISE' });
    await page.press('Continue');
    await page.type('address', 'Mill Park');
    await page.press('Continue');
    await page.press('Continue');
    await page.press('Send to the city');
    expect(page.heading).to.equal('The city has your request');
    expect(page.text).to.contain('This city does not give a number');
  });

  it('keeps everything when the city cannot be reached, and sends the same request again', async () => {
    const city = aCity();
    const page = await open(city);
    await page.walkToCheck();
    city.behaviour.fails = 'offline';
    await page.press('Send to the city');
    expect(page.heading).to.equal('Not sent yet');
    expect(page.text).to.contain('Your answers are safe').and.contain('120 Mill Street');
    expect(city.received.length).to.equal(0);
    delete city.behaviour.fails;
    await page.press('Send now');
    await page.comesTo('The city has your request');
    expect(city.received.length).to.equal(1);
    expect(page.heard.map(({ name }) => name).slice(-2)).to.deep.equal(['kept', 'received']);
  });

  it('does not know whether it arrived, says so, and finds it instead of sending it twice', async () => {
    const city = aCity({ behaviour: { losesAnswers: true } });
    const page = await open(city);
    await page.walkToCheck();
    await page.press('Send to the city');
    expect(page.heading).to.equal('We are not sure it arrived');
    expect(city.received.length).to.equal(1);
    city.behaviour.losesAnswers = false;
    await page.press('Look again now');
    await page.comesTo('The city has your request');
    expect(page.find('#receipt-number').textContent?.trim()).to.equal(city.requestsKept.at(-1)?.id);
    expect(city.received.length).to.equal(1);
  });

  it('knows of an uncertain try after a reload too', async () => {
    const city = aCity({ behaviour: { losesAnswers: true } });
    const page = await open(city);
    await page.walkToCheck();
    await page.press('Send to the city');
    page.form.remove();
    city.behaviour.losesAnswers = false;
    const again = await open(city);
    expect(again.heading).to.equal('We are not sure it arrived');
    expect(again.text).to.contain('120 Mill Street');
    await again.press('Look again now');
    await again.comesTo('The city has your request');
    expect(city.received.length).to.equal(1);
  });

  it('shows why the city refuses, at the answer it is about', async () => {
    const city = aCity({ behaviour: { refuses: [{ code: '400', words: 'The address is outside the city.' }] } });
    const page = await open(city);
    await page.walkToCheck();
    await page.press('Send to the city');
    expect(page.heading).to.equal('The city could not take your request');
    expect(page.find('#problems').textContent).to.contain('The address is outside the city.');
    expect(page.text.split('The address is outside the city.')).to.have.length(2, 'it is said once');
    await page.press('The city says: The address is outside the city.');
    expect(page.heading).to.equal('Where is it?');
    await waitUntil(() => page.focused?.id === 'address', 'focus is on address');
    expect(page.find('#address-error').textContent).to.contain('outside the city');
  });

  it('shows the city’s list again when it could not be had at first', async () => {
    const city = aCity({ behaviour: { fails: 'failed' } });
    const page = await open(city);
    expect(page.text).to.contain('The city’s system has a fault.');
    delete city.behaviour.fails;
    await page.press('Try again');
    expect(page.heading).to.equal('What do you need?');
  });
});
