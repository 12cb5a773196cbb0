import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FaqOnAPage, FewArticles, articles, many } from './faq-on-a-page.test.fixture.js';
import { waitUntil } from '../internal/wait-until.test.fixture.js';

const open = FaqOnAPage.open;

describe('the FAQ search', () => {
  it('shows what people often ask before a word is typed, and says nothing of its own accord', async () => {
    const page = await open();
    expect(page.heading).to.equal('Questions people often ask');
    expect(page.questions).to.deep.equal(articles.map(({ question }) => question));
    expect(page.find('label[for=words]').textContent).to.equal('What would you like to know?');
    expect(page.find('form').getAttribute('role')).to.equal('search');
    expect(page.field.type).to.equal('search');
    await page.wait(1500);
    expect(page.said).to.deep.equal([]);
    expect(page.heard).to.deep.equal([]);
    expect(document.activeElement).to.equal(document.body);
  });

  it('searches as one types, marks the words, and never moves the focus meanwhile', async () => {
    const page = await open();
    await page.type('bins');
    await page.used();
    expect(page.heading).to.equal('2 answers for “bins”');
    expect(page.questions).to.deep.equal(['When are the bins emptied?', 'Where does glass go?']);
    expect(page.all('mark')).to.deep.equal(['bins', 'bins']);
    expect(page.all('.excerpt')[0]).to.equal('Every Tuesday. See the calendar.');
    expect(page.focused).to.equal(page.field);
    expect(page.find('section[part=results]').getAttribute('aria-labelledby')).to.equal('listed');
  });

  it('waits a moment for the next key, and asks once', async () => {
    const source = new FewArticles();
    const page = await open(source);
    page.field.focus();
    // By a script, for a busy machine may pause between two keys of a hand.
    for (const words of ['d', 'do', 'dog']) {
      page.field.value = words;
      page.field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    await page.until(() => page.heading.includes('1 answer for'), 'the answer');
    expect(source.calls.filter((call) => call.startsWith('find'))).to.deep.equal(['find dog']);
  });

  it('works by keyboard alone: type, Enter, open, on to the next, Escape', async () => {
    const page = await open();
    page.field.focus();
    await sendKeys({ type: 'bins' });
    await sendKeys({ press: 'Enter' });
    await page.until(() => page.focused?.id === 'answer-0', 'focus on the first question');
    await sendKeys({ press: 'Enter' });
    await page.used();
    expect(page.find('#answer-0').getAttribute('aria-expanded')).to.equal('true');
    expect(page.find('#answer-0').getAttribute('aria-controls')).to.equal('answer-0-answer');
    expect(page.find('#answer-0-answer').textContent).to.contain('Tuesday');
    await waitUntil(() => page.focused?.id === 'answer-0', 'focus is on answer-0');
    await sendKeys({ press: 'Enter' });
    await page.settled();
    expect(page.has('#answer-0-answer')).to.equal(false);
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => page.focused?.id === 'answer-1', 'focus is on answer-1');
    page.field.focus();
    await sendKeys({ press: 'Escape' });
    await page.until(() => page.heading === 'Questions people often ask', 'the first list');
    expect(page.field.value).to.equal('');
    expect(page.focused).to.equal(page.field);
  });

  it('leaves Escape to the page when there is nothing to clear', async () => {
    const page = await open();
    let escapes = 0;
    page.holder.addEventListener('keydown', ({ key }) => { if (key === 'Escape') escapes += 1; });
    await page.type('bins');
    page.field.focus();
    await sendKeys({ press: 'Escape' });
    expect(escapes).to.equal(0);
    await sendKeys({ press: 'Escape' });
    expect(escapes).to.equal(1);
  });

  it('opens an answer in place: the city’s words, who keeps it, when it was checked', async () => {
    const page = await open();
    await page.openAnswer('When are the bins emptied?');
    expect(page.find('#answer-0-answer strong').textContent).to.equal('Tuesday');
    expect(page.find<HTMLAnchorElement>('#answer-0-answer .civic-rich a').href).to.equal('https://city.example/bins');
    expect(page.text).to.contain('Kept by Streets');
    expect(page.text).to.contain('Last checked on March 31, 2026');
    expect(page.heard).to.deep.equal([{ name: 'civic-answer-opened', detail: { id: 'bins', topic: 'Waste' } }]);
    expect(page.find('#answer-0').parentElement?.localName).to.equal('h3');
  });

  it('leads on to related questions, which open below and end where they would go round', async () => {
    const page = await open();
    await page.openAnswer('When are the bins emptied?');
    await page.until(() => page.has('[part=related]'), 'the related questions');
    expect(page.all('[part=related] .question')).to.deep.equal(['Where does glass go?']);
    page.find('#answer-0-near-0').click();
    await page.settled();
    expect(page.find('#answer-0-near-0-answer').textContent).to.contain('Into the blue bins.');
    expect(page.has('#answer-0-near-0-answer [part=related]')).to.equal(false);
    expect(page.find('#answer-1').getAttribute('aria-expanded')).to.equal('false');
    expect(page.heard.map(({ detail }) => (detail as { id: string }).id)).to.deep.equal(['bins', 'glass']);
  });

  it('shows what the page adds in the answer that was opened last', async () => {
    const page = await open();
    const added = Object.assign(document.createElement('p'), { slot: 'after-answer', textContent: 'Ask a neighbor' });
    page.search.append(added);
    await page.openAnswer('When are the bins emptied?');
    expect(added.assignedSlot?.closest('.opened')?.id).to.equal('answer-0-answer');
    await page.openAnswer('When is the pool open?');
    expect(added.assignedSlot?.closest('.opened')?.id).to.equal('answer-3-answer');
    await page.press('When is the pool open?');
    expect(added.assignedSlot?.closest('.opened')?.id).to.equal('answer-0-answer');
  });

  it('counts one rating: yes at once, no with the reasons ticked', async () => {
    const page = await open();
    await page.openAnswer('When are the bins emptied?');
    await page.press('Yes');
    expect(page.focused?.textContent).to.equal('Thank you. This helps us write better answers.');
    await page.openAnswer('When is the pool open?');
    await page.press('No');
    await waitUntil(() => page.focused?.id === 'answer-3-rating-reasons-1', 'focus is on answer-3-rating-reasons-1');
    expect(page.focused?.closest('fieldset')?.querySelector('legend')?.textContent?.trim()).to.equal('What went wrong?');
    page.find<HTMLInputElement>('#answer-3-rating-reasons-3').click();
    await page.settled();
    await page.press('Send');
    expect(page.all('p[part=rating]')).to.deep.equal(['Thank you. This helps us write better answers.', 'Thank you. This helps us write better answers.']);
    expect(page.heard.filter(({ name }) => name === 'civic-answer-rated')).to.deep.equal([
      { name: 'civic-answer-rated', detail: { id: 'bins', answered: true, reasons: [] } },
      { name: 'civic-answer-rated', detail: { id: 'pool', answered: false, reasons: ['too-little'] } },
    ]);
  });

  it('still counts a no whose reasons were never sent, once', async () => {
    const page = await open();
    await page.openAnswer('When are the bins emptied?');
    await page.press('No');
    expect(page.heard.some(({ name }) => name === 'civic-answer-rated')).to.equal(false);
    await page.press('When are the bins emptied?');
    page.search.remove();
    expect(page.heard.filter(({ name }) => name === 'civic-answer-rated')).to.deep.equal([{ name: 'civic-answer-rated', detail: { id: 'bins', answered: false, reasons: [] } }]);
  });

  it('keeps the words out of everything it tells', async () => {
    const page = await open();
    await page.type('my neighbor Jane Doe');
    await page.until(() => page.noted.length > 0, 'the note of the first search');
    await page.type('bins');
    await page.until(() => page.noted.length > 1, 'the note of the second');
    await page.openAnswer('When are the bins emptied?');
    expect(page.heard.length).to.equal(2);
    expect(JSON.stringify([page.heard, page.noted])).not.to.match(/jane|neighbor/i);
    expect(location.href).not.to.match(/jane|neighbor/i);
  });

  it('notes each act once', async () => {
    const page = await open();
    // Without a rest between the two, also where the machine is slow.
    void page.type('bi');
    await page.type('bins');
    await page.until(() => page.noted.length > 0, 'the note of the search');
    await page.press('Search');
    await page.wait(1400);
    await page.openAnswer('When are the bins emptied?');
    await page.press('Yes');
    await page.type('zzz');
    await page.wait(1400);
    await page.until(() => page.noted.length >= 4, 'the notes');
    expect(page.noted.map(({ type, data }) => [String(type).split('.').slice(-2).join('.'), data])).to.have.length(4);
    expect(page.noted.map(({ type }) => String(type).split('.').slice(-2).join('.'))).to.deep.equal(['search.performed', 'search.result_selected', 'feedback.rated', 'search.empty']);
    expect(page.noted[1]?.['data']).to.include({ component: 'faq-search', article: 'bins', rank: 1 });
  });

  it('notes who goes on by phone, from which answer is not told where it cannot be', async () => {
    const page = await open();
    await page.openAnswer('Does my dog need a license?');
    const call = page.find<HTMLAnchorElement>('a[href^=tel]');
    call.addEventListener('click', (event) => event.preventDefault());
    call.click();
    await page.until(() => page.noted.length >= 2, 'the notes');
    expect(page.noted.at(-1)).to.have.nested.property('data.toChannel', 'phone');
  });

  it('shows so many as the page asks for, and more on demand with the focus on the first of them', async () => {
    const page = await open(new FewArticles(many(15)), { frequent: '2', results: '4' });
    expect(page.questions.length).to.equal(2);
    expect(page.has('[part=filters]')).to.equal(false);
    await page.type('question');
    expect(page.heading).to.equal('15 answers for “question”');
    expect(page.questions.length).to.equal(4);
    await page.press('Show more');
    expect(page.questions.length).to.equal(8);
    await waitUntil(() => page.focused?.id === 'answer-4', 'focus is on answer-4');
    page.search.results = 6;
    await page.settled();
    expect(page.questions.length).to.equal(6);
  });

  it('offers topics as ways in, and the way back', async () => {
    const page = await open();
    expect(page.all('[part=topics] button')).to.deep.equal(['Waste 2 questions', 'Animals 1 question', 'Parks 2 questions']);
    await page.press('Parks 2 questions');
    expect(page.heading).to.equal('Questions about Parks');
    await waitUntil(() => page.focused?.id === 'listed', 'focus is on listed');
    expect(page.questions.length).to.equal(2);
    await page.press('All topics');
    expect(page.heading).to.equal('Questions people often ask');
    expect(page.questions.length).to.equal(5);
  });

  it('begins with the topic of its page', async () => {
    const page = await open(new FewArticles(), { topic: 'Waste' });
    expect(page.heading).to.equal('Questions about Waste');
    expect(page.questions.length).to.equal(2);
    await page.type('pool');
    expect(page.heading).to.equal('We found nothing for “pool”');
    page.search.topic = '';
    await page.settled();
    expect(page.heading).to.equal('1 answer for “pool”');
  });

  it('shows all there is where its page names a topic that the city does not have', async () => {
    const page = await open(new FewArticles(), { topic: 'Wast' });
    expect(page.heading).to.equal('Questions people often ask');
    expect(page.questions.length).to.equal(5);
  });

  it('lets one choose topic and department where there are more than twenty', async () => {
    expect((await open(new FewArticles(many(20)))).has('select')).to.equal(false);
    const page = await open(new FewArticles(many(21)));
    await page.until(() => page.has('#topic'), 'the filters');
    page.find('[part=filters] summary').click();
    expect(page.all('#topic option')).to.deep.equal(['All topics', 'Even', 'Odd']);
    const choose = async (id: string, value: string): Promise<void> => {
      const select = page.find<HTMLSelectElement>(id);
      select.focus();
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await page.settled();
    };
    await page.type('number');
    await choose('#topic', 'Odd');
    expect(page.heading).to.equal('10 answers for “number”');
    await waitUntil(() => page.focused?.id === 'topic', 'focus is on topic');
    await choose('#department', 'Third');
    expect(page.heading).to.equal('3 answers for “number”');
    await choose('#topic', '');
    expect(page.heading).to.equal('7 answers for “number”');
  });

  it('keeps the page’s heading levels', async () => {
    const page = await open(new FewArticles(), { 'heading-level': '3' });
    await page.openAnswer('When are the bins emptied?');
    await page.until(() => page.has('[part=related]'), 'the related questions');
    expect([...new Set([...page.search.renderRoot.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => localName))]).to.deep.equal(['h3', 'h4', 'h5', 'h6']);
  });
});
