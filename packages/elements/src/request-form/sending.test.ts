import { expect, waitUntil } from '@open-wc/testing';
import { FormOnAPage, aCity } from './form-on-a-page.test.fixture.js';

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
    await new Promise((resolve) => setTimeout(resolve, 100));
    await page.settled();
    expect(city.received.length).to.equal(1);
    const number = city.requestsKept.at(-1)?.id ?? 'none';
    expect(page.heading).to.equal('The city has your request');
    expect(page.find('#receipt-number').textContent?.trim()).to.equal(number);
    expect(page.focused?.id).to.equal('receipt-title');
    expect(page.find<HTMLAnchorElement>('a').getAttribute('href')).to.equal(`/track?lang=en&request=${number}#top`);
    expect(Object.values({ ...sessionStorage }).join('')).not.to.contain('Mill Street');
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
    await new Promise((resolve) => setTimeout(resolve, 2300));
    await page.settled();
    expect(page.find('#receipt-number').textContent?.trim()).to.equal(city.requestsKept.at(-1)?.id);
    await waitUntil(() => page.find('.widget > [role=status]').textContent?.includes('Your request number is'));
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
    await page.press('Send again');
    expect(page.heading).to.equal('The city has your request');
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
    await page.press('See if it arrived, or send it again');
    expect(page.heading).to.equal('The city has your request');
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
    await again.press('See if it arrived, or send it again');
    expect(again.heading).to.equal('The city has your request');
    expect(city.received.length).to.equal(1);
  });

  it('shows why the city refuses, at the answer it is about', async () => {
    const city = aCity({ behaviour: { refuses: [{ code: '400', words: 'The address is outside the city.' }] } });
    const page = await open(city);
    await page.walkToCheck();
    await page.press('Send to the city');
    expect(page.heading).to.equal('The city could not take your request');
    expect(page.find('#problems').textContent).to.contain('The address is outside the city.');
    await page.press('The city says: The address is outside the city.');
    expect(page.heading).to.equal('Where is it?');
    expect(page.focused?.id).to.equal('address');
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
