import { expect } from '@open-wc/testing';
import { TrackerOnAPage, aCity, known } from '../tracker-on-a-page.test.fixture.js';

const open = TrackerOnAPage.open;
const { pathname, search } = window.location;
const listed = (page: TrackerOnAPage): string[] => page.all('.listed > li h3');

describe('several requests at once', () => {
  afterEach(() => window.history.replaceState(null, '', pathname + search));

  it('shows each with how it stands, in one call, and focus is on the heading', async () => {
    const city = aCity();
    const page = await open(city);
    await page.lookUp('24-0004, 24-0003');
    expect(listed(page)).to.deep.equal(['Request 24-0004 Closed: done', 'Request 24-0003 Open']);
    expect(page.heading).to.equal('2 requests');
    expect(page.focused).to.equal(page.find('#heading'));
    expect(page.text).to.contain('Later than planned');
    expect(city.calls).to.deep.equal(['requests']);
    expect(page.heard.map(({ name, detail }) => [name, (detail as { id: string }).id])).to.deep.equal([['civic-request-found', '24-0004'], ['civic-request-found', '24-0003']]);
  });

  it('takes spaces between whole numbers, and a number with a space in it for one', async () => {
    const page = await open(aCity());
    await page.lookUp('24-0001 24-0002');
    expect(listed(page).length).to.equal(2);
    const one = await open(aCity());
    await one.lookUp('24 0001');
    expect(one.heading).to.equal('Request 24-0001 Received');
  });

  it('says which number the city does not know, and shows the others', async () => {
    const page = await open(aCity());
    await page.lookUp('24-0001, 99-9999');
    expect(listed(page)).to.deep.equal(['Request 24-0001 Received', 'We did not find request 99-9999']);
    expect(page.text).to.contain('The city does not know this number.');
  });

  it('opens one of them, and goes back to the list', async () => {
    const page = await open(aCity());
    await page.lookUp('24-0001, 24-0004');
    await page.press('See request 24-0004');
    await page.until(() => page.heading.includes('24-0004'), 'the request');
    expect(page.focused).to.equal(page.find('#heading'));
    await page.press('Back to the list');
    await page.until(() => page.heading === '2 requests', 'the list');
    expect(page.focused).to.equal(page.find('#heading'));
  });

  it('comes by several numbers in the page’s address and in its attribute, without taking the focus', async () => {
    window.history.replaceState(null, '', `${pathname}?request=24-0001&request=24-0002`);
    const page = await open(aCity());
    await page.until(() => page.has('#heading'), 'the list');
    expect(listed(page).length).to.equal(2);
    expect(page.focused).to.equal(null);
    const other = await open(aCity(), { 'request-id': '24-0001,24-0003,24-0004' });
    await other.until(() => other.has('#heading'), 'the list');
    expect(listed(other).length).to.equal(3);
  });

  it('refreshes all in one call, says once what changed, and tells the page', async () => {
    const city = aCity();
    const page = await open(city);
    await page.lookUp('24-0001, 24-0002, 24-0003');
    city.calls.length = 0;
    await page.press('Refresh');
    await page.until(() => page.announced !== '', 'the news');
    expect(page.announced).to.equal('Nothing new.');
    expect(city.calls).to.deep.equal(['requests']);
    const { fresh, underWay, late } = known;
    city.requestsKept = [fresh, late, { ...underWay, status: 'closed', statusWords: 'closed', statusNotes: 'Completed' }];
    page.heard.length = 0;
    await page.press('Refresh');
    await page.until(() => listed(page).includes('Request 24-0002 Closed: done'), 'the change');
    expect(page.announced).to.equal('New: Request 24-0002: Closed: done');
    expect(page.all('.listed .late-by').filter((words) => words === 'New').length).to.equal(1);
    expect(page.heard).to.deep.equal([{ name: 'civic-status-changed', detail: { id: '24-0002', status: 'closed' } }]);
    city.behaviour.fails = 'busy';
    await page.press('Refresh');
    await page.until(() => page.has('.civic-notice'), 'the trouble');
    expect(listed(page).length).to.equal(3);
  });

  it('looks up 50 at once in one call, and says how many are left out', async () => {
    const city = aCity();
    city.requestsKept = Array.from({ length: 53 }, (_, i) => ({ ...known.fresh, id: `31-${1000 + i}` }));
    const page = await open(city);
    await page.lookUp(city.requestsKept.map(({ id }) => id).join(', '));
    expect(listed(page).length).to.equal(50);
    expect(city.calls).to.deep.equal(['requests']);
    expect(page.text).to.contain('We look up 50 at once. 3 more are left out.');
  });

  it('says plainly when the city cannot be asked, and tries again', async () => {
    const city = aCity({ fails: 'unreachable' });
    const page = await open(city);
    await page.lookUp('24-0001, 24-0002');
    expect(page.heading).to.equal('We could not look it up');
    delete city.behaviour.fails;
    await page.press('Try again');
    await page.until(() => page.heading === '2 requests', 'the list');
  });
});
