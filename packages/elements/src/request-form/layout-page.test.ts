import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FormOnAPage, aCity } from './form-on-a-page.test.fixture.js';
import { waitUntil } from '../internal/wait-until.test.fixture.js';

const open = async (city = aCity(), more: Record<string, string> = {}): Promise<FormOnAPage> => {
  const page = await FormOnAPage.open(city, { layout: 'page', ...more });
  await waitUntil(() => page.text.includes('Send to the city') || page.has('#receipt-title'), 'the whole form has come');
  return page;
};
const headings = (page: FormOnAPage): string[] =>
  [...page.form.renderRoot.querySelectorAll('.page > h2')].map((heading) => heading.textContent?.trim() ?? '');
const problems = (page: FormOnAPage): (string | undefined)[] => [...page.find('#problems').querySelectorAll('li')].map((item) => item.textContent?.trim());

describe('civic-request-form, all on one page', () => {
  beforeEach(() => {
    sessionStorage.clear();
    history.replaceState(null, '');
    document.title = 'A page';
  });

  it('asks everything in order, the service’s own questions once it is chosen, with one Send below', async () => {
    const page = await open();
    expect(headings(page)).to.deep.equal(['What do you need?', 'Where is it?', 'How can we reach you?']);
    expect(page.text).not.to.contain('Step 1').and.not.to.contain('Continue');
    page.form.serviceCode = '0';
    await page.settled();
    expect(headings(page)).to.deep.equal(['What do you need?', 'Where is it?', 'A few questions', 'How can we reach you?']);
    page.form.serviceCode = '001';
    await page.settled();
    expect(headings(page)).to.deep.equal(['What do you need?', 'Where is it?', 'How can we reach you?']);
  });

  it('sends what was told, and shows the number', async () => {
    const city = aCity();
    const page = await open(city, { 'service-code': '0' });
    await page.type('address', '120 Mill Street');
    await page.type('question-3', '2');
    await page.choose('No');
    await page.type('email', 'jane@example.com');
    await page.press('Send to the city');
    await page.comesTo('The city has your request');
    expect(city.received[0]).to.deep.include({ serviceCode: '0' });
    expect(city.received[0]?.answers).to.deep.include({ N: '2', ONE: 'n' });
    expect(page.heard.map(({ name }) => name)).to.deep.equal(['started', 'received']);
    page.form.remove();
    const again = await FormOnAPage.open(city, { layout: 'page', 'service-code': '0' });
    await again.comesTo('The city has your request');
  });

  it('says at once all that has to be mended, in the order of the page, with the title marked', async () => {
    const city = aCity();
    const page = await open(city, { 'service-code': '0' });
    await page.type('email', 'jane@');
    await page.press('Send to the city');
    await waitUntil(() => page.focused?.id === 'problems', 'focus is on problems');
    expect(document.title).to.equal('Error: A page');
    expect(problems(page)).to.deep.equal([
      'Enter an address, or use your location', 'Answer this question: How many lamps are out?',
      'Choose an answer: Is it safe to walk there?', 'Enter an email address like name@example.com',
    ]);
    const links = [...page.find('#problems').querySelectorAll('a')].map(({ hash }) => page.form.renderRoot.querySelector(hash)!);
    expect(links.every((target, at) => at === 0 || links[at - 1]!.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING)).to.equal(true);
    await page.press('Enter an address, or use your location');
    await waitUntil(() => page.focused?.id === 'address', 'focus is on address');
    await page.type('address', '120 Mill Street');
    expect(problems(page).length).to.equal(3);
    expect(city.received.length).to.equal(0);
  });

  it('does not send with Enter in a field', async () => {
    const city = aCity();
    const page = await open(city, { 'service-code': '001' });
    page.find('#address').focus();
    await sendKeys({ type: '120 Mill Street' });
    await sendKeys({ press: 'Enter' });
    await page.settled();
    expect(city.received.length).to.equal(0);
    await waitUntil(() => page.focused?.id === 'address', 'focus is on address');
    expect(page.has('#problems')).to.equal(false);
  });

  it('lets nothing be changed that is on its way', async () => {
    const city = aCity();
    const page = await open(city, { 'service-code': '001' });
    await page.type('address', '120 Mill Street');
    city.behaviour.delay = 300;
    await page.press('Send to the city');
    const sections = [...page.form.renderRoot.querySelectorAll('.page')];
    expect(sections.every((section) => section.hasAttribute('inert'))).to.equal(true);
    await page.comesTo('The city has your request');
  });

  it('has everything again after a reload, and leaves the browser’s Back to the page around it', async () => {
    const entries = history.length;
    const page = await open(aCity(), { 'service-code': '0' });
    await page.type('question-1', 'P-17');
    await page.type('address', '120 Mill Street');
    await page.press('Send to the city');
    page.form.remove();
    const again = await open(aCity(), { 'service-code': '0' });
    expect(again.text).to.contain('We kept your answers from before.');
    expect(again.find<HTMLInputElement>('#question-1').value).to.equal('P-17');
    expect(again.find<HTMLInputElement>('#address').value).to.equal('120 Mill Street');
    expect(history.length).to.equal(entries);
  });

  it('keeps the focus and the words of who types while the rest is on its way', async () => {
    const page = await FormOnAPage.open(aCity(), { layout: 'page' });
    const words = page.find<HTMLTextAreaElement>('#words');
    words.focus();
    await waitUntil(() => page.text.includes('Send to the city'), 'the rest has come');
    expect(page.find('#words')).to.equal(words);
    await waitUntil(() => page.focused?.id === 'words', 'focus is on words');
  });

  it('leads to the questions that could not be had, and from a refusal to the answer', async () => {
    const city = aCity();
    const { questions } = city;
    city.questions = () => Promise.reject(new Error('no questions today'));
    const page = await open(city, { 'service-code': '0' });
    await page.type('address', '120 Mill Street');
    await page.press('Send to the city');
    await waitUntil(() => page.focused?.id === 'heading-questions', 'focus is on the questions');
    city.questions = questions;
    await page.press('Try again');
    await page.type('question-3', '2');
    await page.choose('No');
    city.behaviour.refuses = [{ code: '400', words: 'The address is outside the city.' }];
    await page.press('Send to the city');
    await page.comesTo('The city could not take your request');
    await page.press('Change: Place');
    await waitUntil(() => page.focused?.id === 'heading-place', 'focus is on the place');
    expect(headings(page).length).to.equal(4);
    delete city.behaviour.refuses;
    await page.type('address', '7 Ferry Street');
    await page.press('Send to the city');
    await page.comesTo('The city has your request');
    expect(city.received[0]?.place.address).to.equal('7 Ferry Street');
  });

  it('says what a search for the place comes to although focus stays', async () => {
    const page = await open(aCity(), { 'service-code': '001' });
    const { geolocation } = navigator;
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition: (_ok: unknown, failed: (error: { code: number }) => void) => failed({ code: 1 }) } });
    try {
      await page.press('Use my location');
      await waitUntil(() => (page.find('[role=status]').textContent ?? '').trim() !== '', 'it is said');
    } finally {
      Object.defineProperty(navigator, 'geolocation', { configurable: true, value: geolocation });
    }
  });
});
