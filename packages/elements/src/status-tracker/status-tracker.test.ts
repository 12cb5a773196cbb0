import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { TrackerOnAPage, aCity, at, known, note } from './tracker-on-a-page.test.fixture.js';

const open = TrackerOnAPage.open;
const found = async (id: string, attributes: Record<string, string> = {}): Promise<TrackerOnAPage> => {
  const page = await open(aCity(), { 'request-id': id, ...attributes });
  await page.until(() => page.has('#heading'), id);
  return page;
};

describe('the status tracker', () => {
  it('asks one question, and hides the fallback of its page', async () => {
    const page = await open(aCity());
    expect(page.find('label').textContent).to.equal('What is your request number?');
    expect(page.find('h2').textContent).to.equal('What is your request number?');
    expect(page.tracker.shadowRoot?.querySelector('slot:not([name])')).to.equal(null);
    expect(page.heard).to.deep.equal([]);
    expect((page.tracker.city as ReturnType<typeof aCity>).calls).to.deep.equal([]);
  });

  it('finds a request by keyboard only: type, Enter, and focus is on the headline', async () => {
    const city = aCity();
    // No digit twice in a row: WebKit's driver swallows it.
    city.requestsKept = [{ ...known.done, id: '24-1735' }];
    const page = await open(city, { 'no-rating': '' });
    page.find('#number').focus();
    await sendKeys({ type: '24 1735' });
    await sendKeys({ press: 'Enter' });
    await page.until(() => page.has('#heading'), 'the request');
    expect(page.focused).to.equal(page.find('#heading'));
    expect(page.heading).to.equal('Request 24-1735 Closed: done');
    expect(page.heard).to.deep.equal([{ name: 'civic-request-found', detail: { id: '24-1735', status: 'closed' } }]);
    for (const next of ['Refresh', 'Add to your requests on this device', 'Share the link', 'Print this page', 'Look up another request']) {
      await sendKeys({ press: 'Tab' });
      expect(page.focused?.textContent?.trim()).to.equal(next);
    }
    await sendKeys({ press: 'Enter' });
    await page.settled();
    expect(page.focused).to.equal(page.find('#number'));
    expect(page.find<HTMLInputElement>('#number').value).to.equal('');
  });

  it('a number with hyphens goes to the next line whole', async () => {
    const city = aCity();
    city.requestsKept = [{ ...known.done, id: '26-0041-2573' }];
    const page = await open(city, { 'request-id': '26-0041-2573' });
    await page.until(() => page.has('#heading'), 'the request');
    page.tracker.parentElement!.style.inlineSize = '190px';
    await page.settled();
    const number = page.find('#heading bdi');
    expect(number.getBoundingClientRect().height).to.be.below(1.8 * parseFloat(getComputedStyle(number).fontSize));
    expect(page.find('#heading .number').getBoundingClientRect().height).to.be.above(1.8 * parseFloat(getComputedStyle(number).fontSize), 'it does not fit beside its word');
  });

  it('asks for a number where none was typed, and mends it as it is typed', async () => {
    const page = await open(aCity());
    const { title } = document;
    await page.press('Look it up');
    expect(page.focused).to.equal(page.find('#problems'));
    expect(page.all('#problems a')).to.deep.equal(['Enter a request number']);
    expect(page.find('#number').getAttribute('aria-invalid')).to.equal('true');
    expect(document.title).to.equal(`Error: ${title}`);
    await page.type('2');
    expect(page.has('#problems')).to.equal(false);
    expect(document.title).to.equal(title);
  });

  const headlines: Readonly<Record<keyof typeof known, string>> = {
    fresh: 'Received', underWay: 'Open', late: 'Open', done: 'Closed: done', silent: 'Closed', merged: 'Closed: the city has this already',
    ownWord: 'The city says: In Prüfung', wordless: 'The city did not say how it stands', bare: 'Received', backwards: 'Closed',
    photos: 'Received', oneMoreStep: 'Closed', long: 'Open', unzoned: 'Received',
  };
  for (const [name, headline] of Object.entries(headlines)) {
    it(`says of a request that is ${name}: ${headline}, and nothing empty or wrong`, async () => {
      const { id } = known[name as keyof typeof known];
      const page = await found(id);
      expect(page.heading).to.equal(`Request ${id} ${headline}`);
      expect(page.text).not.to.match(/undefined|null|NaN|Invalid|\{\w+\}|\[object/);
      expect(page.all('dd, .civic-moment-title, blockquote').filter((text) => text === '')).to.deep.equal([]);
      expect(page.all('.civic-moment-title')[0]).to.equal('The city received the request');
    });
  }

  it('gives the city’s own words as they are, as text', async () => {
    const page = await found('24-0002');
    expect(page.find('blockquote').textContent).to.equal('A crew comes on Monday.');
    expect(page.find('blockquote > *').getAttribute('dir')).to.equal('auto');
    expect((await found('24-0001')).text).to.contain('Dark since <Sunday>.');
  });

  it('tells what has happened in order, what is latest and what comes next', async () => {
    const page = await found('24-0002');
    expect(page.all('.civic-moment-title')).to.deep.equal(['The city received the request', 'Sent to Streets', 'Update', 'The city expects to be done']);
    expect(page.find('[aria-current=step] .civic-moment-title').textContent).to.equal('Update');
    expect(page.all('.civic-moment-note')).to.deep.equal(['We have the part.']);
    const dates = [...page.tracker.renderRoot.querySelectorAll('#timeline time')].map((time) => Date.parse(time.getAttribute('datetime') ?? ''));
    expect(dates).to.deep.equal([9, 8, 2, -3].map((days) => at(days).at));
  });

  it('says late as late', async () => {
    const page = await found('24-0003');
    expect(page.find('.late-by').textContent).to.match(/^Later than planned: the city expected to be done by /);
    expect((await found('24-0002')).has('.late-by')).to.equal(false);
  });

  it('says that the city gave no reason, and that a further step is not finished', async () => {
    expect((await found('24-0005')).text).to.contain('The city did not say why.');
    expect((await found('24-0004')).text).not.to.contain('The city did not say why.');
    expect((await found('24-0012')).text).to.contain('A further step is not finished yet.');
  });

  it('leaves out a closing date that lies before the request', async () => {
    const page = await found('24-0010');
    expect(page.all('.civic-moment-word').at(-1)).to.equal('Date not known');
  });

  it('shows a time without a zone by the city’s own clock', async () => {
    const page = await found('24-0014', { locale: 'en-GB' });
    expect(page.find('#timeline time').textContent).to.equal('9 March 2031 at 23:30');
    expect(page.find('#timeline time').getAttribute('datetime')).to.equal('2031-03-09T23:30:00');
  });

  it('links photos on the web and nothing else', async () => {
    const page = await found('24-0011');
    const links = [...page.tracker.renderRoot.querySelectorAll<HTMLAnchorElement>('.photos a')];
    expect(links.map(({ href, textContent }) => [href, textContent])).to.deep.equal([
      ['https://city.example/1.jpg', 'See photo 1'], ['http://city.example/2.jpg', 'See photo 2'],
    ]);
  });

  it('goes on to the request this one was joined with', async () => {
    const page = await open(aCity());
    await page.lookUp('24-0006');
    await page.press('See request 24-0002');
    await page.until(() => page.heading.includes('24-0002'), 'the survivor');
    expect(page.focused).to.equal(page.find('#heading'));
    expect(page.heard.map(({ detail }) => (detail as { id: string }).id)).to.deep.equal(['24-0006', '24-0002']);
  });

  it('does not find what the city does not know, says so, and lets one try again', async () => {
    const page = await open(aCity());
    await page.lookUp('99');
    expect(page.heading).to.equal('We did not find request 99');
    expect(page.focused).to.equal(page.find('#heading'));
    expect(page.text).to.contain('Check each letter and digit.');
    expect(page.find<HTMLInputElement>('#number').value).to.equal('99');
    expect(page.heard).to.deep.equal([{ name: 'civic-request-not-found', detail: {} }]);
    await page.lookUp('24-0001');
    expect(page.heading).to.equal('Request 24-0001 Received');
  });

  it('never shows another request than the one asked for', async () => {
    const city = aCity();
    city.request = async () => known.done;
    const page = await open(city);
    await page.lookUp('24-0001');
    expect(page.heading).to.equal('We did not find request 24-0001');
  });

  it('keeps its look-up and the help in reach of somebody who has no scripts or wants a person', async () => {
    const page = await open(aCity());
    const help = document.createElement('p');
    help.slot = 'help';
    help.textContent = 'Call 311';
    page.tracker.append(help);
    expect(help.assignedSlot?.name).to.equal('help');
    await page.lookUp('99');
    expect(help.assignedSlot?.isConnected).to.equal(true);
  });

  it('shows as much of a note as there is, however it is told', async () => {
    const city = aCity();
    city.requestsKept = [{ ...known.underWay, notes: [note('activity', 'We came and looked at the lamp, and it needs a part that we have to order from the maker.', 1), { type: 'site_visit', words: '' }] }];
    const page = await open(city, { 'request-id': '24-0002' });
    await page.until(() => page.has('#heading'), 'the request');
    expect(page.all('.civic-moment-title').slice(0, 3)).to.deep.equal(['The city received the request', 'Update', 'site_visit']);
    expect(page.all('.civic-moment-note')[0]).to.match(/^We came and looked/);
  });
});
