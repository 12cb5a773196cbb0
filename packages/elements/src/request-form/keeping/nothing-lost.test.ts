import { expect, oneEvent } from '@open-wc/testing';
import { FormOnAPage, aCity } from '../form-on-a-page.test.fixture.js';
import { waitUntil } from '../../internal/wait-until.test.fixture.js';

const open = FormOnAPage.open;

async function throughQuestions(page: FormOnAPage): Promise<void> {
  await page.press('Continue');
  await page.type('address', '120 Mill Street');
  await page.press('Continue');
  await page.type('question-3', '2');
  await page.choose('No');
  await page.press('Continue');
  await page.press('Continue');
}

describe('civic-request-form, nothing is lost', () => {
  beforeEach(() => {
    sessionStorage.clear();
    history.replaceState(null, '');
  });

  it('does not send without the answers when the questions cannot be had after a reload', async () => {
    const city = aCity();
    const page = await open(city, { 'service-code': '0' });
    await throughQuestions(page);
    page.form.remove();
    const { questions } = city;
    city.questions = () => Promise.reject(new Error('no questions today'));
    const again = await open(city, { 'service-code': '0' });
    expect(again.heading).to.equal('A few questions');
    expect(again.text).to.contain('We could not get the city’s questions');
    city.questions = questions;
    await again.press('Try again');
    await waitUntil(() => again.focused?.id === 'heading', 'focus is on heading');
    for (const label of ['Continue', 'Continue', 'Send to the city']) await again.press(label);
    expect(city.received[0]?.answers).to.deep.include({ N: '2', ONE: 'n' });
  });

  it('goes on with what was cut off when it is moved while the questions are on their way', async () => {
    const city = aCity();
    const page = await open(city);
    city.behaviour.delay = 40;
    page.form.serviceCode = '0';
    await page.settled();
    const holder = document.createElement('section');
    page.form.parentElement?.append(holder);
    holder.append(page.form);
    await page.press('Continue');
    await page.type('address', 'Mill Street');
    await page.press('Continue');
    await waitUntil(() => page.has('#question-3'), 'the questions have come');
  });

  it('takes a service from the page also when it comes late, but not over the resident’s own', async () => {
    const page = await open(aCity());
    page.form.serviceCode = '0';
    await page.settled();
    expect(page.text).to.contain('You chose: Street light');
    await page.type('words', 'pothole');
    await page.choose('Pothole');
    page.form.serviceCode = 'TREE';
    await page.settled();
    expect(page.text).to.contain('You chose: Pothole');
  });

  it('keeps the answers of two forms for two services apart', async () => {
    const city = aCity();
    const lamp = await open(city, { 'service-code': '0' });
    const hole = await open(city, { 'service-code': '001' });
    await lamp.type('words', 'It blinks');
    await hole.type('words', 'It is deep');
    lamp.form.remove();
    hole.form.remove();
    expect((await open(city, { 'service-code': '0' })).find<HTMLTextAreaElement>('#words').value).to.equal('It blinks');
    expect((await open(city, { 'service-code': '001' })).find<HTMLTextAreaElement>('#words').value).to.equal('It is deep');
  });

  it('shows a service under each of its groups as chosen, and lets the keyboard into every open group', async () => {
    const city = aCity();
    const [first, ...others] = (await city.services()).services;
    const page = await open(aCity({ services: [{ ...first!, groups: ['Streets', 'Parks'] }, ...others] }));
    for (const summary of page.form.renderRoot.querySelectorAll('summary')) summary.click();
    await page.settled();
    await page.choose('Pothole');
    const shown = [...page.form.renderRoot.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(({ value }) => value === '001');
    expect(shown.map(({ checked }) => checked)).to.deep.equal([true, true]);
    expect(new Set([...page.form.renderRoot.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(({ name }) => name)).size).to.equal(3);
  });

  it('says anew what is wrong when an answer becomes wrong in another way', async () => {
    const page = await open(aCity(), { 'service-code': '0' });
    await page.press('Continue');
    await page.type('address', 'Mill Street');
    await page.press('Continue');
    await page.press('Continue');
    expect(page.find('#question-3-error').textContent).to.contain('Answer this question');
    await page.type('question-3', 'three');
    expect(page.find('#question-3-error').textContent).to.contain('Enter a number');
  });

  it('checks only answers that will be sent: what another service asked under the same code is none', async () => {
    const question = { code: 'Q', kind: 'string' as const, label: 'What color?', hint: '', required: false, choices: [] };
    const list = { ...question, kind: 'singlevaluelist' as const, label: 'Which size?', choices: [{ key: 's', name: 'Small' }] };
    const services = (await aCity().services()).services.map((service) => ({ ...service, hasQuestions: true }));
    const page = await open(aCity({ services, questions: { 0: [question], '001': [list] } }), { 'service-code': '0' });
    await page.press('Continue');
    await page.type('address', 'Mill Street');
    await page.press('Continue');
    await page.type('question-0', 'Blue');
    await page.press('Continue');
    await page.press('Continue');
    expect(page.text).to.contain('Blue');
    await page.press('Change: Service');
    await page.type('words', 'pothole');
    await page.choose('Pothole');
    await page.press('Continue');
    if (page.heading === 'A few questions') await page.press('Continue');
    expect(page.heading).to.equal('Check your answers, then send');
    expect(page.text).to.contain('Which size?').and.not.contain('Blue');
  });

  it('walks with Back as the browser does: no page comes twice', async () => {
    const page = await open(aCity(), { id: 'once' });
    await page.walkToCheck();
    await page.press('Back');
    await page.comesTo('How can we reach you?');
    history.back();
    await page.comesTo('Where is it?');
    history.forward();
    await page.comesTo('How can we reach you?');
  });

  it('lets two forms on one page each walk back its own way', async () => {
    const first = await open(aCity(), { id: 'first' });
    const second = await open(aCity(), { id: 'second' });
    await first.type('words', 'pothole');
    await first.choose('Pothole');
    await first.press('Continue');
    await second.walkToCheck();
    await first.press('Back');
    await first.comesTo('What do you need?');
    expect(second.heading).to.equal('Check your answers, then send');
    history.back();
    await second.comesTo('How can we reach you?');
  });

  it('leads no further than the answers do when Back is pressed after all was cleared', async () => {
    const page = await open(aCity(), { id: 'cleared' });
    await page.walkToCheck();
    await page.press('Clear my answers');
    await page.press('Yes, clear them');
    const walked = oneEvent(window, 'popstate');
    history.back();
    await walked;
    await page.settled();
    expect(page.heading).to.equal('What do you need?');
  });

  it('does not come back to the last request when its number comes while the next is being written', async () => {
    const page = await open(aCity(), { 'service-code': 'TREE' });
    await page.press('Continue');
    await page.type('address', 'Mill Park');
    for (const label of ['Continue', 'Continue', 'Send to the city', 'Make another request']) await page.press(label);
    await page.type('words', 'Another tree');
    await new Promise((resolve) => setTimeout(resolve, 2300));
    await page.settled();
    expect(page.heading).to.equal('What do you need?');
  });

  it('takes a double tap on Continue for one', async () => {
    const page = await open(aCity(), { 'service-code': '001' });
    const tap = async (detail: number): Promise<void> => {
      page.find('button[type=submit]').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail }));
      await page.settled();
    };
    await tap(1);
    await tap(2);
    expect(page.heading).to.equal('Where is it?');
    expect(page.has('#problems')).to.equal(false);
  });

  it('offers Copy anew for the next number', async () => {
    const page = await open(aCity());
    await page.walkToCheck();
    await page.press('Send to the city');
    (page.form as unknown as { copied: boolean }).copied = true;
    await page.settled();
    expect(page.text).to.contain('Copied');
    await page.press('Make another request');
    await page.walkToCheck();
    await page.press('Send to the city');
    expect(page.text).to.contain('Copy the number').and.not.contain('Copied');
  });
});
