import { expect } from '@open-wc/testing';
import { FaqOnAPage, FewArticles, articles } from './faq-on-a-page.test.fixture.js';

const open = FaqOnAPage.open;
const visit = (fragment: string): void => history.replaceState(null, '', fragment);
const follow = (fragment: string): void => {
  visit(fragment);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
};

describe('the link to an answer', () => {
  it('opens the answer at load, with the focus on its question', async () => {
    visit('#faq=dogs');
    const page = await open();
    await page.until(() => page.focused?.id === 'answer-2', 'focus on the question');
    expect(page.find('#answer-2').getAttribute('aria-expanded')).to.equal('true');
    expect(page.heard).to.deep.equal([{ name: 'civic-answer-opened', detail: { id: 'dogs', topic: 'Animals' } }]);
    expect(page.said).to.deep.equal([]);
  });

  it('opens an answer that is not in the list, above it, until something is searched', async () => {
    visit('#faq=pool');
    const page = await open(new FewArticles(), { frequent: '2' });
    await page.until(() => page.focused?.id === 'linked', 'focus on the question');
    await page.used();
    expect(page.find('#linked-answer').textContent).to.contain('From June to August.');
    await page.type('bins');
    expect(page.has('#linked')).to.equal(false);
  });

  it('follows a link on the page, and says it kindly when the answer is gone', async () => {
    const page = await open();
    follow('#faq=bins');
    await page.until(() => page.focused?.id === 'answer-0', 'focus on the question');
    follow('#faq=nobody-knows');
    await page.until(() => page.text.includes('not here any more'), 'the sentence');
    expect(page.has('#listed')).to.equal(true);
  });

  it('puts an open answer into the address and takes it out again, beside what others keep there', async () => {
    visit('#tab=2');
    const page = await open();
    const before = history.length;
    await page.openAnswer('When is the pool open?');
    expect(location.hash).to.equal('#tab=2&faq=pool');
    await page.press('When is the pool open?');
    expect(location.hash).to.equal('#tab=2');
    expect(history.length).to.equal(before);
  });

  it('leaves the address of a router alone', async () => {
    visit('#/answers/');
    const page = await open();
    await page.openAnswer('When is the pool open?');
    await page.wait(50);
    expect(location.hash).to.equal('#/answers/');
  });

  it('copies the link, and says so', async () => {
    const written: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text: string) => void written.push(text) } });
    try {
      const page = await open();
      await page.openAnswer('When is the pool open?');
      await page.press('Copy link to this answer');
      await page.until(() => page.said.includes('Link copied'), 'the word');
      expect(new URL(written[0] ?? '').hash).to.equal('#faq=pool');
      expect(page.all('[part=kept] button')).to.deep.equal(['Link copied']);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });
});

describe('where the FAQ search takes its answers from', () => {
  it('the page’s own articles, with synonyms and pins, by the engine', async () => {
    const page = await open(null as never);
    page.search.articles = articles;
    page.search.synonyms = ['hound, dog'];
    page.search.pins = [{ phrase: 'swim', articleId: 'pool' }];
    await page.until(() => page.has('#listed'), 'the list');
    await page.type('hounds');
    await page.until(() => page.questions[0] === 'Does my dog need a license?', 'the synonym');
    await page.type('swim');
    await page.until(() => page.questions[0] === 'When is the pool open?', 'the pin');
    await page.type('emptyed bin');
    await page.until(() => page.questions[0] === 'When are the bins emptied?', 'the typo');
  });

  it('the questions that stand in the page for where scripts do not run, which then step back', async () => {
    const page = await open(null as never, {}, `
      <details id="faq=swim" data-topic="Parks"><summary>When is the pool open?</summary><p>From <strong>June</strong>.</p></details>
      <details id="faq=glass"><summary>Where does glass go?</summary><p>Into the blue bin.</p></details>
      <p slot="help">Call 311</p>`);
    await page.until(() => page.has('#listed'), 'the list');
    expect(page.questions).to.deep.equal(['When is the pool open?', 'Where does glass go?']);
    expect(page.has('slot:not([name])')).to.equal(false);
    await page.openAnswer('When is the pool open?');
    expect(page.find('.civic-rich strong').textContent).to.equal('June');
    expect(location.hash).to.equal('#faq=swim');
  });

  it('keeps what the page shows where it holds no questions at all', async () => {
    const page = await open(null as never, {}, '<p>Call 311</p>');
    await page.until(() => page.text.includes('There are no answers on this page yet.'), 'the sentence');
    expect(page.search.querySelector('p')?.assignedSlot).not.to.equal(null);
  });

  it('works the same when its source comes late, and when it is another', async () => {
    const page = await open(null as never);
    page.search.source = new FewArticles();
    await page.until(() => page.questions.length === 5, 'the list');
    page.search.source = new FewArticles(articles.slice(0, 1));
    await page.until(() => page.questions.length === 1, 'the other list');
  });

  it('goes on when it is moved, with the words and what is open', async () => {
    const source = new FewArticles();
    const page = await open(source);
    await page.type('bins');
    await page.openAnswer('When are the bins emptied?');
    const section = document.createElement('section');
    page.holder.append(section);
    section.append(page.search);
    await page.settled();
    expect(page.heading).to.equal('2 answers for “bins”');
    expect(page.find('#answer-0').getAttribute('aria-expanded')).to.equal('true');
    expect(source.calls.filter((call) => call.startsWith('open'))).to.have.length(1);
  });

  it('lets go of the page when it leaves, five hundred times', async () => {
    let listening = 0;
    const originals = [window, document].map((target) => [target, target.addEventListener, target.removeEventListener] as const);
    for (const [target, add, remove] of originals) {
      target.addEventListener = (...args: Parameters<typeof add>) => { listening += 1; add.apply(target, args); };
      target.removeEventListener = (...args: Parameters<typeof remove>) => { listening -= 1; remove.apply(target, args); };
    }
    try {
      const page = await open();
      for (let time = 0; time < 500; time++) {
        page.search.remove();
        page.holder.append(page.search);
      }
      page.search.remove();
      await page.wait(50);
      expect(listening).to.equal(0);
    } finally {
      for (const [target, add, remove] of originals) Object.assign(target, { addEventListener: add, removeEventListener: remove });
    }
  });
});
