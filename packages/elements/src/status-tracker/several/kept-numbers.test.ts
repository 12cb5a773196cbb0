import { expect } from '@open-wc/testing';
import { TrackerOnAPage, aCity } from '../tracker-on-a-page.test.fixture.js';

const open = TrackerOnAPage.open;
const place = 'civic-requests:page:';
const onDevice = (): unknown => JSON.parse(localStorage.getItem(place) ?? '[]');
const kept = (page: TrackerOnAPage): string[] => page.all('.kept li > :first-child');

async function withKept(...numbers: readonly string[]): Promise<TrackerOnAPage> {
  localStorage.setItem(place, JSON.stringify(numbers));
  const page = await open(aCity());
  await page.until(() => page.has('.kept'), 'what is kept');
  return page;
}

describe('your requests on this device', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('keeps nothing unless it is asked to, and then the number alone', async () => {
    const page = await open(aCity());
    await page.lookUp('24-0002');
    expect(localStorage.length).to.equal(0);
    expect(page.text).to.contain('Only the number is kept, and only here.');
    await page.press('Add to your requests on this device');
    await page.until(() => page.announced === 'Added to your requests on this device.', 'the word');
    expect(Object.entries({ ...localStorage })).to.deep.equal([[place, '["24-0002"]']]);
    await page.press('Take it off this device');
    await page.until(() => page.announced === 'Taken off this device.', 'the word');
    expect(localStorage.length).to.equal(0);
  });

  it('adds all of a list at once', async () => {
    const page = await open(aCity());
    await page.lookUp('24-0001, 24-0003, 99-9999');
    await page.press('Add all to your requests on this device');
    await page.until(() => page.text.includes('Take it off this device'), 'the list');
    expect(onDevice()).to.deep.equal(['24-0001', '24-0003']);
  });

  it('adds to what another tab has kept meanwhile', async () => {
    const page = await withKept('24-0001');
    await page.lookUp('24-0002');
    localStorage.setItem(place, JSON.stringify(['24-0001', '24-0003']));
    await page.press('Add to your requests on this device');
    await page.until(() => page.announced === 'Added to your requests on this device.', 'the word');
    expect(onDevice()).to.have.members(['24-0001', '24-0002', '24-0003']);
  });

  it('offers what is kept on the first page, without asking the city', async () => {
    const page = await withKept('24-0001', '24-0004');
    expect(kept(page)).to.deep.equal(['See request 24-0001', 'See request 24-0004']);
    expect((page.tracker.city as ReturnType<typeof aCity>).calls).to.deep.equal([]);
    expect(page.focused).to.equal(null);
    await page.press('See how all of them stand');
    await page.until(() => page.has('.listed'), 'the list');
    expect(page.heading).to.equal('2 requests');
    await page.press('Look up another request');
    await page.press('See request 24-0004');
    await page.until(() => page.heading.includes('24-0004'), 'the request');
  });

  it('forgets one or all, and puts them back for a slip of the finger', async () => {
    const page = await withKept('24-0001', '24-0002', '24-0003');
    await page.press('ForgetForget request 24-0002');
    await page.until(() => kept(page).length === 2, 'one less');
    expect(onDevice()).to.deep.equal(['24-0001', '24-0003']);
    expect(page.focused).to.equal(page.find('#put-back'));
    await page.press('Put back');
    await page.until(() => kept(page).length === 3, 'all of them');
    expect(page.focused).to.equal(page.find('#kept'));
    await page.press('Forget all');
    await page.until(() => kept(page).length === 0, 'none');
    expect(page.has('.kept')).to.equal(false);
    expect(localStorage.length).to.equal(0);
    expect(page.focused).to.equal(page.find('#put-back'));
  });

  it('reads no nonsense, and shows nothing where nothing is kept', async () => {
    for (const text of ['', '[]', '{"a":1}', 'no list', '[1,null," "]']) {
      localStorage.setItem(place, text);
      const page = await open(aCity());
      expect(page.has('#kept'), text).to.equal(false);
    }
    const page = await withKept('24-0001', '<b>x</b>');
    expect(kept(page)).to.deep.equal(['See request 24-0001', 'See request <b>x</b>']);
  });

  it('says when the browser keeps nothing', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const page = await open(aCity());
      await page.lookUp('24-0002');
      await page.press('Add to your requests on this device');
      await page.until(() => page.announced !== '', 'the word');
      expect(page.announced).to.equal('This browser does not keep it. Write the number down.');
      expect(page.find('#keep-hint').textContent).to.contain('This browser does not keep it.');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});
