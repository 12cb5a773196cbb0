import { readDefinition } from '@civic-elements/core/open311';
import { expect } from '@open-wc/testing';
import { FormOnAPage, aCity } from './form-on-a-page.test.fixture.js';
import { waitUntil } from '../internal/wait-until.test.fixture.js';

const attribute = (code: string, datatype: string, description: string, more: object = {}): object => ({ variable: true, code, datatype, required: false, datatype_description: '', order: 1, description, ...more });
const is = (code: string, value: string): object => ({ clause: 'AND', conditions: [{ attribute: code, op: 'eq', value }] });
const yesNo = [{ key: 'y', name: 'Yes' }, { key: 'n', name: 'No' }];

const questions = (...attributes: object[]): ReturnType<typeof readDefinition> => readDefinition(JSON.stringify({ service_code: '0', attributes }));
const walls = questions(
  attribute('ON', 'singlevaluelist', 'What is it on?', { required: true, values: [{ key: 'wall', name: 'A wall' }, { key: 'sign', name: 'A sign' }] }),
  attribute('OWN', 'singlevaluelist', 'Do you own it?', { values: yesNo, dependencies: is('ON', 'wall') }),
  attribute('SINCE', 'datetime', 'Since when?', { past: true }),
  attribute('WHO', 'string', 'Who owns it?', { required: true, dependencies: is('OWN', 'n'), max_length: 20 }),
  attribute('HIGH', 'number', 'How high is it?', { min: 1, max: 9, integer: true, required_if: is('ON', 'sign') }),
  attribute('NOTE', 'text', 'We bring a ladder.', { variable: false, dependencies: is('ON', 'sign') }),
);

const said = (page: FormOnAPage): string => page.find('.widget > [role=status]').textContent?.trim() ?? '';
const hears = (page: FormOnAPage, words: string): Promise<void> => waitUntil(() => said(page).includes(words), `hears “${words}”`);

/** On the page of questions about what is on a wall. */
async function asked(city = aCity({ questions: { 0: walls } })): Promise<FormOnAPage> {
  const page = await FormOnAPage.open(city, { 'service-code': '0' });
  await page.press('Continue');
  // The first of all loads what comes after the first page, which on a busy machine takes a while.
  await waitUntil(() => page.has('#address'), 'the page of the place');
  await page.type('address', 'Mill Street');
  await page.press('Continue');
  await page.comesTo('A few questions');
  return page;
}

describe('civic-request-form, questions by rules', function () {
  this.timeout(30_000);
  beforeEach(() => sessionStorage.clear());

  it('asks only what the answers so far call for, says what comes and goes, and leaves focus where it is', async () => {
    const page = await asked();
    expect(page.text).not.to.contain('Do you own it?');
    page.find<HTMLInputElement>('#question-0-1').focus();
    await page.choose('A wall');
    expect(page.text).to.contain('Do you own it?');
    await waitUntil(() => page.focused?.id === 'question-0-1', 'focus is on question-0-1');
    await hears(page, 'There is one more question: Do you own it?');

    await page.type('question-4', '4');
    page.find<HTMLInputElement>('#question-4').focus();
    const field = page.focused;
    await page.choose('No');
    await hears(page, 'There is one more question: Who owns it?');
    page.find<HTMLInputElement>('#question-4').focus();
    expect(page.focused, 'the same field, though one came in before it').to.equal(field);

    await page.choose('A sign');
    await hears(page, 'You need not answer these any more: Do you own it? and Who owns it?');
    expect(page.text).to.contain('We bring a ladder.');
    expect(page.form.renderRoot.querySelectorAll('[role=status]').length).to.equal(1);
  });

  it('has what was answered when a question comes again', async () => {
    const page = await asked();
    await page.choose('A wall');
    await page.choose('No');
    await page.type('question-3', 'My neighbour');
    await page.choose('A sign');
    expect(page.has('#question-3')).to.equal(false);
    await page.choose('A wall');
    expect(page.find<HTMLInputElement>('#question-3').value).to.equal('My neighbour');
  });

  it('neither shows nor sends answers to what is not asked any more', async () => {
    const city = aCity({ questions: { 0: walls } });
    const page = await asked(city);
    await page.choose('A wall');
    await page.choose('No');
    await page.type('question-3', 'My neighbour');
    await page.choose('A sign');
    await page.type('question-4', '3');
    await page.press('Continue');
    await page.press('Continue');
    await page.comesTo('Check your answers, then send');
    expect(page.text).to.contain('How high is it?').and.not.to.contain('Who owns it?').and.not.to.contain('My neighbour');
    await page.press('Send to the city');
    await page.comesTo('The city has your request');
    expect(city.received[0]?.answers).to.deep.equal({ ON: 'sign', HIGH: '3' });
  });

  it('sends nothing hidden either where the request went into the outbox first', async () => {
    const city = aCity({ questions: { 0: walls } });
    const page = await asked(city);
    await page.choose('A wall');
    await page.choose('No');
    await page.type('question-3', 'My neighbour');
    await page.choose('A sign');
    await page.type('question-4', '3');
    await page.press('Continue');
    await page.press('Continue');
    city.behaviour.fails = 'offline';
    await page.press('Send to the city');
    await waitUntil(() => !page.has('form'), 'it is not sent');
    delete city.behaviour.fails;
    await page.press('Send now');
    await page.comesTo('The city has your request');
    expect(city.received[0]?.answers).to.deep.equal({ ON: 'sign', HIGH: '3' });
  });

  it('mends what the rules of the city do not allow, in words', async () => {
    const page = await asked();
    await page.choose('A sign');
    await page.type('question-2-day', '1');
    await page.type('question-2-month', '1');
    await page.type('question-2-year', '2199');
    await page.press('Continue');
    const told = [...page.form.renderRoot.querySelectorAll('#problems a')].map((link) => link.textContent?.trim());
    expect(told).to.deep.equal(['Enter a date that is not in the future: Since when?', 'Answer this question: How high is it?']);
    await page.type('question-2-year', '2020');
    await page.type('question-4', '4.5');
    await page.press('Continue');
    expect(page.find('#question-4-error').textContent).to.contain('Enter a whole number, for example 12');
    await page.type('question-4', '12');
    expect(page.find('#question-4-error').textContent).to.contain('Enter a number from 1 to 9');
    await page.type('question-4', '4');
    await page.press('Continue');
    expect(page.heading).to.equal('How can we reach you?');
  });

  it('an answer changed from the check page that brings a question to be answered leads to it', async () => {
    const page = await asked();
    await page.choose('A sign');
    await page.type('question-4', '4');
    await page.press('Continue');
    await page.press('Continue');
    await page.press('Change: What is it on?');
    await page.choose('A wall');
    await page.choose('No');
    await page.press('Continue');
    expect(page.text).to.contain('Answer this question: Who owns it?');
  });

  it('has no page of questions where the rules ask nothing', async () => {
    const only = questions(attribute('A', 'string', 'Which one?', { dependencies: is('B', 'y') }), attribute('B', 'singlevaluelist', 'Is it?', { values: yesNo, dependencies: is('A', 'x') }));
    const none = questions(attribute('B', 'string', 'Is it?', { dependencies: { clause: 'AND', conditions: [{ attribute: 'B2', op: 'eq', value: 'y' }] } }), attribute('B2', 'singlevaluelist', 'Never?', { values: [{ dependentOn: is('B', 'nobody writes this'), values: yesNo }] }));
    const circle = await FormOnAPage.open(aCity({ questions: { 0: only } }), { 'service-code': '0' });
    expect(circle.text, 'a circle is broken: one is asked').to.contain('Step 1 of 5');
    const page = await FormOnAPage.open(aCity({ questions: { 0: none } }), { 'service-code': '0' });
    expect(page.text).to.match(/Step 1 of [45]/);
  });

  it('tells the owner of the page once which rules it cannot keep', async () => {
    const notes: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void notes.push(words.join(' '));
    try {
      const odd = questions(attribute('ODD', 'string', 'Which one?', { dependencies: 'A == 5' }));
      for (let times = 0; times < 2; times++) {
        FormOnAPage.forget();
        const page = await FormOnAPage.open(aCity({ questions: { TREE: odd }, services: [{ code: 'TREE', name: 'Tree', description: '', groups: [], keywords: [], hasQuestions: true, numberComes: 'realtime' }] }), { 'service-code': 'TREE' });
        await page.press('Continue');
        await waitUntil(() => page.has('#address'), 'the page of the place');
        await page.type('address', 'Mill Street');
        await page.press('Continue');
        expect(page.text).to.contain('Which one?').and.not.to.contain('dependencies');
      }
    } finally {
      console.warn = warn;
    }
    expect(notes).to.deep.equal(['<civic-request-form>: This form cannot keep some rules of service TREE, and asks these questions without them: ODD (dependencies)']);
  });

  it('says once of a free answer that others may read it, and never of what the city asked for', async () => {
    const free = questions(attribute('T', 'text', 'What else should we know?'), attribute('P', 'string', 'Phone of the owner'));
    const page = await asked(aCity({ questions: { 0: free } }));
    await page.type('question-1', '215 555 0142');
    expect(page.has('#question-1-public')).to.equal(false);
    await page.type('question-0', 'Call 215 555 0142');
    await waitUntil(() => page.has('#question-0-public'), 'the hint');
    await hears(page, 'Others may read');
    await page.press('Continue');
    expect(page.heading).to.equal('How can we reach you?');
  });
});
