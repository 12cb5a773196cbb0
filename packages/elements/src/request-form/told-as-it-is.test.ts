import { readServiceArea } from '@civic-elements/core/places';
import { readDefinition } from '@civic-elements/core/open311';
import type { CityTime, Question } from '@civic-elements/core/requests';
import { city as alderwick } from '@civic-elements/demo-city';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FormOnAPage, aCity } from './form-on-a-page.test.fixture.js';
import { waitUntil } from '../internal/wait-until.test.fixture.js';

const open = FormOnAPage.open;
const kept = (page: FormOnAPage): unknown[] => page.heard.filter(({ name }) => name === 'kept').map(({ detail }) => (detail as { unsure: boolean }).unsure);
const comes = (page: FormOnAPage, words: string): Promise<void> => waitUntil(() => page.text.includes(words), `says “${words}”`);

describe('civic-request-form, tells and does what is meant', () => {
  beforeEach(() => sessionStorage.clear());

  it('tells the page once that it is kept, and that this is sure', async () => {
    const city = aCity();
    const page = await open(city);
    await page.walkToCheck();
    city.behaviour.fails = 'offline';
    await page.press('Send to the city');
    expect(page.heading).to.equal('Not sent yet');
    const before = city.calls.length;
    await page.press('Send now');
    await waitUntil(() => city.calls.length > before && page.find('#again').getAttribute('aria-disabled') !== 'true', 'it was tried once more');
    await page.settled();
    expect(kept(page)).to.deep.equal([false]);
  });

  it('tells the page that nobody knows where nobody does', async () => {
    const city = aCity();
    const page = await open(city);
    await page.walkToCheck();
    city.behaviour.losesAnswers = true;
    await page.press('Send to the city');
    expect(page.heading).to.equal('We are not sure it arrived');
    expect(kept(page)).to.deep.equal([true]);
  });

  it('sends the answer to a question that another answer brought', async () => {
    const values = [{ key: 'y', name: 'Yes' }, { key: 'n', name: 'No' }];
    const more = { variable: true, required: false, datatype_description: '', order: 1 };
    const city = aCity({ questions: { 0: readDefinition(JSON.stringify({ service_code: '0', attributes: [
      { ...more, code: 'A', datatype: 'singlevaluelist', description: 'Is it high up?', values },
      { ...more, code: 'B', datatype: 'string', description: 'How high?', dependencies: { clause: 'AND', conditions: [{ attribute: 'A', op: 'eq', value: 'y' }] } },
    ] })) } });
    const page = await open(city, { 'service-code': '0' });
    await page.press('Continue');
    await page.type('address', 'Mill Street');
    await page.press('Continue');
    await page.choose('Yes');
    await page.type('question-1', 'As a house');
    await page.press('Continue');
    await page.press('Continue');
    await page.press('Send to the city');
    await page.comesTo('The city has your request');
    expect(city.received[0]?.answers).to.deep.equal({ A: 'y', B: 'As a house' });
  });

  it('shows the questions of a service chosen later, though none has to be answered', async () => {
    const question: Question = { code: 'S', kind: 'string', label: 'Which pole number?', hint: '', required: false, choices: [] };
    const page = await open(aCity({ questions: { 0: [question] } }));
    await page.walkToCheck();
    await page.press('Change: Service');
    await page.type('words', 'The lamp is dark');
    await page.choose('Street light');
    await page.press('Continue');
    expect(page.heading).to.equal('A few questions');
  });

  it('all on one page: Enter in the last field sends nothing, though all is told', async () => {
    const city = aCity();
    const page = await open(city, { layout: 'page', 'service-code': '001' });
    await comes(page, 'Send to the city');
    await page.type('address', '120 Mill Street');
    page.find('#email').focus();
    await sendKeys({ press: 'Enter' });
    await page.settled();
    expect(page.heading).to.equal('What do you need?');
    await waitUntil(() => page.focused?.id === 'email', 'focus is on email');
    expect(city.received.length).to.equal(0);
  });

  it('asks for a service where the one the page names is gone', async () => {
    const page = await open(aCity(), { 'service-code': 'GONE' });
    await page.press('Continue');
    expect(page.heading).to.equal('What do you need?');
    expect(page.find('#problems').textContent).to.contain('Choose a service');
    expect(page.find('#service').getAttribute('aria-describedby')).to.equal('service-error');
  });

  it('offers the services of the city it has now, though those of another come late', async () => {
    const slow = aCity();
    let answer: () => void = () => undefined;
    const services = slow.services.bind(slow);
    slow.services = () => new Promise((come) => {
      answer = () => come(services());
    });
    const page = await open(undefined);
    page.form.city = slow;
    await page.settled();
    page.form.city = aCity({ services: (await aCity().services()).services.filter(({ code }) => code === 'TREE') });
    await waitUntil(() => page.form.renderRoot.querySelectorAll('summary').length === 1, 'the services of the second city');
    answer();
    await page.settled();
    expect(page.form.renderRoot.querySelectorAll('summary').length).to.equal(1);
  });

  it('says that a place is not the city’s, though nobody is known who serves there', async () => {
    const page = await open(aCity(), { 'service-code': '001' });
    page.form.places = { area: readServiceArea(alderwick.boundary).area! };
    await page.press('Continue');
    await page.type('address', '39, -73.5');
    await waitUntil(() => page.has('#outside'), 'the notice');
    expect(page.find('#outside').textContent).to.contain('outside');
  });

  it('promises no day that has passed', async () => {
    const daysAgo = (days: number): CityTime => ({ at: Date.now() - days * 86_400_000, zoned: true, dayOnly: false });
    const city = aCity();
    const request = city.request.bind(city);
    city.request = async (id) => {
      const found = await request(id);
      return found && { ...found, agency: 'Streets', requestedAt: daysAgo(5), expectedAt: daysAgo(3) };
    };
    const page = await open(city);
    await page.walkToCheck();
    await page.press('Send to the city');
    await comes(page, 'Who does it: Streets');
    expect(page.text).not.to.contain('expects to be done').and.not.contain('Put the date');
  });
});
