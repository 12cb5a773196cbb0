import { CityError, type City, type Reopening } from '@civic-elements/core/requests';
import { expect } from '@open-wc/testing';
import { TrackerOnAPage, aCity, known } from '../tracker-on-a-page.test.fixture.js';

type Opening = ReturnType<typeof aCity> & Pick<City, 'reopen'>;

function opening(reopen: (id: string, reopening: Reopening) => Promise<void>): Opening {
  return Object.assign(aCity(), { reopen });
}

async function closed(city: Opening | ReturnType<typeof aCity>, attributes: Record<string, string> = {}): Promise<TrackerOnAPage> {
  const page = await TrackerOnAPage.open(city, { 'request-id': '24-0004', ...attributes });
  await page.until(() => page.has('#heading'), 'the request');
  await page.settled();
  return page;
}

async function write(page: TrackerOnAPage, words: string): Promise<void> {
  const field = page.find<HTMLTextAreaElement>('#not-fixed-words');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await page.settled();
}

describe('a request that is closed and not fixed', () => {
  it('is opened again with the resident’s words, told once, and what comes of it is shown', async () => {
    const told: [string, Reopening][] = [];
    const city = opening(async (id, reopening) => {
      told.push([id, reopening]);
      city.requestsKept = [{ ...known.done, status: 'open', statusWords: 'open' }];
    });
    const page = await closed(city);
    await page.press('This is not fixed');
    expect(page.focused).to.equal(page.find('#not-fixed-words'));
    await write(page, ' It is dark again. ');
    await page.press('Ask the city to open it again');
    await page.until(() => page.has('.civic-notice-success'), 'the word of it');
    expect(page.focused).to.equal(page.find('#not-fixed-outcome'));
    expect(told.map(([id, { words }]) => [id, words])).to.deep.equal([['24-0004', 'It is dark again.']]);
    await page.until(() => page.heading === 'Request 24-0004 Open', 'the news');
    expect(page.text).to.contain('The city knows that it is not fixed.');
    city.requestsKept = [known.done];
    await page.press('Refresh');
    await page.until(() => page.heading.includes('Closed'), 'closed again');
    expect(page.text).not.to.contain('The city knows that it is not fixed.');
    expect(page.text).to.contain('This is not fixed');
  });

  it('can be left, with the focus where it was opened and the words still there', async () => {
    const page = await closed(opening(async () => undefined));
    await page.press('This is not fixed');
    await write(page, 'Dark');
    await page.press('Leave it');
    await page.until(() => page.focused?.textContent?.trim() === 'This is not fixed', 'the focus');
    await page.press('This is not fixed');
    expect(page.find<HTMLTextAreaElement>('#not-fixed-words').value).to.equal('Dark');
  });

  it('asks for words, and mends that as they are typed', async () => {
    const page = await closed(opening(async () => undefined));
    await page.press('This is not fixed');
    await page.press('Ask the city to open it again');
    expect(page.text).to.contain('Enter what is still wrong');
    expect(page.focused).to.equal(page.find('#not-fixed-words'));
    await write(page, 'Dark');
    expect(page.text).not.to.contain('Enter what is still wrong');
  });

  it('keeps the words when the city cannot be reached, and sends them again as the same wish', async () => {
    const keys: string[] = [];
    let isDown = true;
    const page = await closed(opening(async (_, { key }) => {
      keys.push(key);
      if (isDown) throw new CityError('unreachable', 'down', { mayHaveArrived: true });
    }));
    await page.press('This is not fixed');
    await write(page, 'Dark');
    await page.press('Ask the city to open it again');
    await page.until(() => page.has('.civic-notice-error'), 'the trouble');
    expect(page.focused).to.equal(page.find('#not-fixed-outcome'));
    expect(page.text).to.contain('Your words are still here.');
    expect(page.text).to.contain('cannot reach the city');
    expect(page.find<HTMLTextAreaElement>('#not-fixed-words').value).to.equal('Dark');
    isDown = false;
    await page.press('Ask again');
    await page.until(() => page.has('.civic-notice-success'), 'the word of it');
    expect(keys.length).to.equal(2);
    expect(new Set(keys).size).to.equal(1);
  });

  it('sends nothing twice while it is on its way', async () => {
    let calls = 0;
    const page = await closed(opening(async () => {
      calls += 1;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }));
    await page.press('This is not fixed');
    await write(page, 'Dark');
    await page.press('Ask the city to open it again');
    await page.press('Asking the city…');
    await page.until(() => page.has('.civic-notice-success'), 'the word of it');
    expect(calls).to.equal(1);
  });

  it('says when the city does not open it again, and leads to a new request', async () => {
    const page = await closed(opening(async () => Promise.reject(new CityError('refused', 'no'))), { 'report-page': '/report.html' });
    await page.press('This is not fixed');
    await write(page, 'Dark');
    await page.press('Ask the city to open it again');
    await page.until(() => page.has('#not-fixed-outcome'), 'the outcome');
    expect(page.text).to.contain('The city does not open this request again.');
    expect(page.has('a[href^="/report.html#"]')).to.equal(true);
  });

  it('leads to a new request that names service and number where the city opens none again, and nothing else', async () => {
    const page = await closed(aCity(), { 'report-page': '/report.html?a=b#top' });
    const link = page.find<HTMLAnchorElement>('a[href^="/report"]');
    const [address = '', fragment = ''] = (link.getAttribute('href') ?? '').split('#');
    expect(address).to.equal('/report.html?a=b');
    expect(Object.fromEntries(new URLSearchParams(fragment))).to.deep.equal({ service: '020', words: 'Request 24-0004 was closed, but it is not fixed.' });
  });

  it('offers nothing of a request that is open or joined with another, or where there is no way', async () => {
    expect((await closed(aCity())).has('#not-fixed')).to.equal(false);
    for (const id of [known.fresh.id, known.merged.id]) {
      expect((await closed(opening(async () => undefined), { 'request-id': id, 'report-page': '/report.html' })).has('#not-fixed'), id).to.equal(false);
    }
  });
});
