import type { City, RequestUpdate } from '@civic-elements/core/requests';
import { expect } from '@open-wc/testing';
import { TrackerOnAPage, aCity, at, known } from '../tracker-on-a-page.test.fixture.js';

const update = (id: string, words: string, daysAgo: number, more: Partial<RequestUpdate> = {}): RequestUpdate => ({ id, requestId: '24-0002', words, at: at(daysAgo), mediaUrls: [], ...more });

type Telling = ReturnType<typeof aCity> & Pick<City, 'updates'>;
const telling = (updates: City['updates']): Telling => Object.assign(aCity(), { updates });

async function found(city: Telling): Promise<TrackerOnAPage> {
  const page = await TrackerOnAPage.open(city, { 'request-id': '24-0002' });
  await page.until(() => page.has('#heading'), 'the request');
  await page.settled();
  return page;
}

describe('what was told of a request afterwards', () => {
  it('stands in the timeline in its place, as text, and the photos beside the others', async () => {
    const asked: (readonly string[])[] = [];
    const page = await found(telling(async (ids) => {
      asked.push(ids);
      return [update('1', 'Sent to Streets', 8), update('2', '<b>Looked</b> at it', 5, { mediaUrls: ['https://city.example/9.jpg', 'javascript:alert(1)'] })];
    }));
    expect(page.all('.civic-moment-title')).to.deep.equal(['The city received the request', 'Sent to Streets', '<b>Looked</b> at it', 'Update', 'The city expects to be done']);
    expect([...page.tracker.renderRoot.querySelectorAll<HTMLAnchorElement>('.photos a')].map(({ href }) => href)).to.deep.equal(['https://city.example/9.jpg']);
    expect(page.text).to.contain('Some of this may come from other residents.');
    expect(asked).to.deep.equal([['24-0002']]);
  });

  it('is never given out as what the city says', async () => {
    const city = telling(async () => [update('1', 'It is fixed!', 1, { requestId: '24-0005', status: 'closed' })]);
    const page = await TrackerOnAPage.open(city, { 'request-id': '24-0005' });
    await page.until(() => page.text.includes('It is fixed!'), 'the update');
    expect(page.heading).to.equal('Request 24-0005 Closed');
    expect(page.has('blockquote')).to.equal(false);
    const other = await TrackerOnAPage.open(city, { 'request-id': '24-0001' });
    await other.until(() => other.has('#heading'), 'another request');
    await other.settled();
    expect(other.text).not.to.contain('other residents');
  });

  it('is asked for again with each refresh, and what is new is said once', async () => {
    let updates = [update('1', 'Looked at it', 5)];
    const page = await found(telling(async () => updates));
    expect(page.announced).to.equal('');
    updates = [...updates, update('2', 'We have the part', 1)];
    await page.press('Refresh');
    await page.until(() => page.announced === 'There is an update.', 'the news');
    expect(page.text).to.contain('We have the part');
    await page.press('Refresh');
    await page.until(() => page.announced === 'Nothing new.', 'no news');
  });

  it('is not said beside the change that it came with', async () => {
    let updates = [update('1', 'Looked at it', 5)];
    const city = telling(async () => updates);
    const page = await found(city);
    const said = new Set<string>();
    new MutationObserver(() => said.add(page.announced)).observe(page.find('.widget > [role=status]'), { subtree: true, childList: true, characterData: true });
    updates = [...updates, update('2', 'Mended', 0)];
    city.request = async (id) => ({ ...known.underWay, id, status: 'closed', statusWords: 'closed', statusNotes: 'Mended' });
    await page.press('Refresh');
    await page.until(() => page.all('.civic-moment-title').includes('Mended'), 'the update');
    expect([...said].filter(Boolean)).to.deep.equal(['New: Closed']);
  });

  it('is left out where it cannot be had, and the request is shown', async () => {
    const page = await found(telling(async () => Promise.reject(new Error('down'))));
    expect(page.all('.civic-moment-title').length).to.equal(4);
    expect(page.text).not.to.contain('other residents');
  });
});
