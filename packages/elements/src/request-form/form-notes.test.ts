import { problemsWithNote, type InsightNote } from '@civic-elements/core/insight';
import { expect } from '@open-wc/testing';
import type { InsightNoted } from '../internal/noting.js';
import { FormOnAPage, aCity } from './form-on-a-page.test.fixture.js';
import { waitUntil } from '../internal/wait-until.test.fixture.js';

const typed = { words: 'Jane Okonkwo saw a hole by 12 Elm Row', place: '77 Cherrywood Lane, Łucja', mail: 'jane.doe@example.org', phone: '555 010 2030', first: 'Siobhán', last: 'Vasquez' };

describe('what the form tells of what was done', () => {
  let told: InsightNoted[] = [];
  const notes = (): InsightNote[] => told.map(({ note }) => note);
  const acts = (): string[] => notes().map(({ type, data }) => [type.replace('org.civic-elements.', ''), data.page ?? '', data.error ?? ''].filter(Boolean).join(' '));
  const hear = (event: Event): void => void told.push((event as CustomEvent<InsightNoted>).detail);
  beforeEach(() => {
    sessionStorage.clear();
    told = [];
    document.addEventListener('civic-insight-noted', hear);
  });
  afterEach(() => document.removeEventListener('civic-insight-noted', hear));

  /** Everything a resident may tell, as far as the check page. */
  async function tellsEverything(page: FormOnAPage): Promise<void> {
    await page.type('words', typed.words);
    await page.choose('Pothole');
    await page.press('Continue');
    await page.comesTo('Where is it?');
    await page.press('Continue');
    await page.type('address', typed.place);
    await page.press('Continue');
    await page.type('firstName', typed.first);
    await page.type('lastName', typed.last);
    await page.type('email', 'jane at example');
    await page.press('Continue');
    await page.type('email', typed.mail);
    await page.type('phone', typed.phone);
    await page.press('Continue');
    await page.comesTo('Check your answers, then send');
  }

  it('is begun, page by page, what had to be mended, sent, with the city, how easy it was; each once', async () => {
    const page = await FormOnAPage.open(aCity());
    page.form.insight = { journey: 'Fix my street', touchpoint: 'report' };
    await tellsEverything(page);
    await page.press('Back');
    await page.comesTo('How can we reach you?');
    await page.press('Continue');
    await page.comesTo('Check your answers, then send');
    await page.press('Send to the city');
    await waitUntil(() => page.has('#ease'), 'the question');
    await page.choose('Very easy');
    await page.press('Send my answer');
    expect(acts()).to.deep.equal([
      'form.started', 'form.step_completed service', 'form.error_shown place answers.missing-place', 'form.step_completed place',
      'form.error_shown contact answers.bad-email', 'form.step_completed contact', 'form.submitted', 'form.confirmed', 'feedback.rated',
    ]);
    expect(notes()[1]?.data).to.include({ component: 'service-request', step: 1, serviceCode: '001', durationBucket: '<10s', journey: 'fix-my-street', touchpoint: 'report' });
    expect(notes().at(-1)?.data).to.include({ question: 'ease', rating: 5, serviceCode: '001' });
    for (const note of notes()) expect(problemsWithNote(JSON.parse(JSON.stringify(note)))).to.deep.equal([]);
    expect(told.every(({ allowed }) => allowed)).to.equal(true);
  });

  it('holds nothing that the resident wrote, nor the number they got', async () => {
    const page = await FormOnAPage.open(aCity());
    await tellsEverything(page);
    await page.press('Send to the city');
    await page.comesTo('The city has your request');
    const all = JSON.stringify(notes().map(({ id: _drawn, ...note }) => note)).toLowerCase();
    const told = [...Object.values(typed), page.find('#receipt-number').textContent ?? ''].flatMap((text) => text.toLowerCase().split(/[\s@.,]+/)).filter((word) => word.length > 3);
    expect(told.length).to.be.above(10);
    expect(told.filter((word) => all.includes(word))).to.deep.equal([]);
  });

  it('tells that it is kept, that nobody can say, or that the city refused, by a code out of a list', async () => {
    const city = aCity();
    const page = await FormOnAPage.open(city);
    await page.walkToCheck();
    city.behaviour.fails = 'busy';
    await page.press('Send to the city');
    await waitUntil(() => page.heading === 'Not sent yet', 'not sent');
    await page.press('Send now');
    await page.settled();
    expect(acts().filter((act) => act.includes('error'))).to.deep.equal(['form.error_shown check kept.busy']);

    told = [];
    FormOnAPage.forget();
    const refusing = await FormOnAPage.open(aCity({ behaviour: { refuses: [{ code: '400', words: 'The address of Jane is outside.' }] } }));
    await refusing.walkToCheck();
    await refusing.press('Send to the city');
    await waitUntil(() => acts().includes('form.error_shown check refused.refused'), 'refused');
    expect(JSON.stringify(notes())).not.to.contain('Jane');
  });

  it('tells once that the page was left with a form begun and not sent', async () => {
    const leave = (): boolean => window.dispatchEvent(new PageTransitionEvent('pagehide'));
    const page = await FormOnAPage.open(aCity());
    leave();
    expect(acts()).to.deep.equal([]);
    await page.type('words', 'A deep hole');
    await waitUntil(() => acts().includes('form.started'), 'begun');
    leave();
    leave();
    expect(acts()).to.deep.equal(['form.started', 'form.abandoned service']);
    expect(notes()[1]?.data).to.include({ step: 1, stepCount: 5 });

    told = [];
    FormOnAPage.forget();
    const sent = await FormOnAPage.open(aCity());
    await sent.walkToCheck();
    await sent.press('Send to the city');
    await sent.comesTo('The city has your request');
    leave();
    expect(acts().filter((act) => act.includes('abandoned') && !act.includes('service'))).to.deep.equal([]);
    expect(acts()).to.include('form.confirmed');
  });

  it('notes nothing twice where the form is moved on the page', async () => {
    const page = await FormOnAPage.open(aCity());
    await page.type('words', 'A deep hole');
    await waitUntil(() => acts().length > 0, 'begun');
    const { parentElement } = page.form;
    page.form.remove();
    parentElement?.append(page.form);
    await page.settled();
    await page.type('words', 'A deep hole in the road');
    expect(acts()).to.deep.equal(['form.started']);
  });

  it('says that nothing may leave the page where the browser asks for privacy', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    try {
      const page = await FormOnAPage.open(aCity());
      await page.type('words', 'A deep hole');
      await waitUntil(() => told.length > 0, 'told');
      expect(told.map(({ allowed }) => allowed)).to.deep.equal([false]);
    } finally {
      Reflect.deleteProperty(navigator, 'globalPrivacyControl');
    }
  });
});
