import { expect } from '@open-wc/testing';
import type { CityErrorKind } from '@civic-elements/core/calls';
import { FaqOnAPage, FewArticles, articles } from './faq-on-a-page.test.fixture.js';
import { waitUntil } from '../internal/wait-until.test.fixture.js';

const open = FaqOnAPage.open;
const reportPage = { 'report-page': '/report.html' };

describe('a search that finds nothing, or cannot be made', () => {
  it('still helps: near topics, a person, the request form with the words behind #', async () => {
    const page = await open(new FewArticles(), reportPage);
    const help = Object.assign(document.createElement('p'), { slot: 'help', textContent: 'Call 311' });
    const own = Object.assign(document.createElement('p'), { slot: 'empty', textContent: 'Look at our map' });
    page.search.append(help, own);
    await page.type('rats & mice?');
    await page.used();
    expect(page.heading).to.equal('We found nothing for “rats & mice?”');
    expect(page.all('[part=empty] .topics button')).to.deep.equal(['Waste', 'Parks']);
    expect(help.assignedSlot?.closest('[part=empty]')).not.to.equal(null);
    expect(own.assignedSlot?.closest('[part=empty]')).not.to.equal(null);
    const report = page.find<HTMLAnchorElement>('[part=empty] a');
    expect(report.textContent?.trim()).to.equal('Report it');
    expect(report.getAttribute('href')).to.equal('/report.html#words=rats+%26+mice%3F');
    expect(new URL(report.href).search).to.equal('');
    await page.until(() => page.heard.length > 0, 'what the page is told');
    expect(page.heard).to.deep.equal([{ name: 'civic-search-came-up-empty', detail: { nearTopics: ['Waste', 'Parks'] } }]);
  });

  it('offers no request where the page has no form, and no heading over help that is not there', async () => {
    const page = await open();
    await page.type('rats');
    await page.used();
    expect(page.has('[part=empty] a')).to.equal(false);
    expect(page.text).not.to.contain('Ask for help');
  });

  it('asks whether other words were meant, and searches them', async () => {
    const page = await open();
    await page.type('binz');
    await page.used();
    await page.press('Did you mean “bins”?');
    await page.settled();
    expect(page.field.value).to.equal('bins');
    await waitUntil(() => page.focused?.id === 'answer-0', 'focus is on answer-0');
  });

  it('goes on to a topic without the words that found nothing', async () => {
    const page = await open();
    await page.type('rats');
    await page.used();
    await page.press('Parks');
    expect(page.field.value).to.equal('');
    expect(page.heading).to.equal('Questions about Parks');
    await waitUntil(() => page.focused?.id === 'listed', 'focus is on listed');
  });

  it('shows what it is not sure of, and the ways on below', async () => {
    const page = await open(new FewArticles(articles, { unsure: true }), reportPage);
    await page.type('bins');
    await page.used();
    expect(page.heading).to.equal('We found no clear answer for “bins”');
    expect(page.text).to.contain('These questions come nearest.');
    expect(page.has('[part=empty] a')).to.equal(true);
  });

  it('starts the request of an answer, with the service and the words', async () => {
    const page = await open(new FewArticles(), reportPage);
    await page.type('bins');
    await page.openAnswer('When are the bins emptied?');
    const start = page.find<HTMLAnchorElement>('#answer-0-answer a[href*=report]');
    expect(start.textContent?.trim()).to.equal('Start the request');
    expect(start.getAttribute('href')).to.equal('/report.html#service=020&words=bins');
    expect((await open()).has('a[href*=report]')).to.equal(false);
  });

  it('takes the focus to “We found nothing” when Search was pressed, and does not say it twice', async () => {
    const page = await open();
    await page.type('rats');
    await page.press('Search');
    await page.until(() => page.focused?.id === 'listed', 'focus');
    await page.wait(1400);
    expect(page.said).to.deep.equal([]);
  });

  const sentences: Partial<Record<CityErrorKind, string>> = {
    offline: 'You are offline.', unreachable: 'We cannot reach the city right now.', failed: 'The city’s system has a fault.', unreadable: 'gave an answer we could not read', busy: 'is busy',
  };
  for (const [kind, sentence] of Object.entries(sentences)) {
    it(`says so plainly when the answers cannot be had (${kind}), keeps the page’s own, and tries again`, async () => {
      const source = new FewArticles(articles, { fails: kind as CityErrorKind });
      const page = await open(source, {}, '<p>Call 311</p>');
      await page.until(() => page.has('[role=alert]'), 'why there are none');
      expect(page.find('[role=alert]').textContent).to.contain(sentence);
      expect(page.search.querySelector('p')?.assignedSlot).not.to.equal(null);
      await page.type('dog');
      source.behaviour.fails = undefined;
      await page.press('Try again');
      await page.until(() => page.has('#listed'), 'the answers');
      expect(page.field.value).to.equal('dog');
      expect(page.focused).to.equal(page.field);
      expect(page.heading).to.equal('1 answer for “dog”');
      expect(page.has('[role=alert]')).to.equal(false);
    });
  }

  it('keeps the list in view when one search fails, and the words', async () => {
    const source = new FewArticles();
    const page = await open(source);
    await page.type('bins');
    source.behaviour.fails = 'busy';
    await page.type('dog');
    expect(page.find('[role=alert]').textContent).to.contain('is busy');
    expect(page.heading).to.equal('2 answers for “bins”');
    expect(page.field.value).to.equal('dog');
    source.behaviour.fails = undefined;
    await page.press('Try again');
    expect(page.heading).to.equal('1 answer for “dog”');
  });

  it('takes the focus to the field when the answers come by themselves while Try again has it', async () => {
    const source = new FewArticles(articles, { fails: 'offline' });
    const page = await open(source);
    page.find('#again').focus();
    source.behaviour.fails = undefined;
    window.dispatchEvent(new Event('online'));
    await page.until(() => page.has('#listed'), 'the answers');
    await page.settled();
    expect(page.focused).to.equal(page.field);
  });

  it('tries again by itself when the network is back', async () => {
    const source = new FewArticles(articles, { fails: 'offline' });
    const page = await open(source);
    source.behaviour.fails = undefined;
    window.dispatchEvent(new Event('online'));
    await page.until(() => page.has('#listed'), 'the answers');
  });

  it('answers what was typed before the answers were there', async () => {
    let letGo = (): void => {};
    const source = new FewArticles(articles, { held: new Promise((go) => { letGo = go; }) });
    const page = await open(source);
    await page.type('dog');
    await page.press('Search');
    expect(page.has('#listed')).to.equal(false);
    letGo();
    await page.until(() => page.has('#listed'), 'the answers');
    expect(page.heading).to.equal('1 answer for “dog”');
    await waitUntil(() => page.focused?.id === 'answer-0', 'focus is on answer-0');
    expect(source.calls).not.to.include('frequent');
  });

  it('tells a page without answers what to do, and a city without articles too', async () => {
    expect((await open(null as never)).text).to.contain('There are no answers on this page yet.');
    expect((await open(new FewArticles([]))).text).to.contain('There are no answers on this page yet.');
  });
});
