import { expect } from '@open-wc/testing';
import { DeviceDrawer } from '../../platform/device-drawer.js';
import { asked } from '../../platform/device-store.js';
import { pageSlices } from '../../platform/page-slices.js';
import { FormOnAPage, aCity } from '../form-on-a-page.test.fixture.js';
import { waitUntil } from '../../internal/wait-until.test.fixture.js';

const day = 86_400_000;
const places = new Set<string>();

async function open(city = aCity(), more: Record<string, string> = {}): Promise<FormOnAPage> {
  const page = await FormOnAPage.open(city, { keep: 'device', ...more });
  const { name } = page.form.means();
  places.add(name).add(`${name}:handed-over`);
  await waitUntil(() => page.has('#words') || page.has('#heading') || page.has('#receipt-title'), 'the form is there');
  return page;
}

/** The tab is closed, and the device goes on. */
function closeTab(page: FormOnAPage): void {
  page.form.remove();
  sessionStorage.clear();
  history.replaceState(null, '');
}

const onDevice = (page: FormOnAPage): Promise<void> => waitUntil(() => page.text.includes('This device keeps your answers'), 'it is on the device');
const words = (page: FormOnAPage): string => page.find<HTMLTextAreaElement>('#words').value;

async function broken(act: () => Promise<void>): Promise<void> {
  const { open: opened } = IDBFactory.prototype;
  IDBFactory.prototype.open = () => {
    throw new DOMException('not here', 'SecurityError');
  };
  try {
    await act();
  } finally {
    IDBFactory.prototype.open = opened;
  }
}

/** Makes what lies on the device older. */
async function age(by: number): Promise<void> {
  const database = await asked(indexedDB.open('civic-drafts'));
  const room = database.transaction('drafts', 'readwrite').objectStore('drafts');
  for (const name of places) {
    const kept = await asked(room.get(name));
    if (kept) await asked(room.put({ ...kept, at: kept.at - by }, name));
  }
  database.close();
}

describe('civic-request-form, answers that outlive the tab', () => {
  beforeEach(() => {
    sessionStorage.clear();
    history.replaceState(null, '');
  });
  afterEach(async () => {
    for (const name of places) await new DeviceDrawer().erase(name).catch(() => undefined);
  });

  it('has the answers again when the tab was closed, and says where they are', async () => {
    const page = await open();
    await page.type('words', 'A deep hole');
    await onDevice(page);
    closeTab(page);
    const again = await open();
    expect(words(again)).to.equal('A deep hole');
    await waitUntil(() => again.text.includes('We kept your answers from before.') && again.text.includes('This device keeps your answers'), 'it says where they are');
  });

  it('says so also while the resident types without a pause', async () => {
    const page = await open();
    const field = page.find<HTMLTextAreaElement>('#words');
    let letters = 0;
    const rests = new AbortController();
    // Faster than any device writes.
    const hand = (async () => {
      for (; !rests.signal.aborted; await pageSlices.pause()) {
        field.value = `A deep hole ${(letters += 1)}`;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
    })();
    try {
      await onDevice(page);
    } finally {
      rests.abort();
      await hand;
    }
    // What was typed last is still to be written when the form is told of what was first.
    await page.settled();
    closeTab(page);
    await waitUntil(async () => (await new DeviceDrawer().read(page.form.means().name))?.includes(`A deep hole ${letters}"`) ?? false, 'the last of it is on the device');
  });

  it('keeps nothing beyond the tab where the page does not ask for it', async () => {
    const page = await FormOnAPage.open(aCity());
    await page.type('words', 'A deep hole');
    expect(page.text).not.to.contain('This device keeps');
    closeTab(page);
    expect(words(await open())).to.equal('');
  });

  it('keeps who the resident is with the tab alone', async () => {
    const page = await open(aCity(), { layout: 'page', 'service-code': '001' });
    await waitUntil(() => page.has('#email'), 'all is there');
    await page.type('email', 'jane@example.com');
    await page.type('address', '120 Mill Street');
    await onDevice(page);
    page.form.remove();
    const inTab = await open(aCity(), { layout: 'page', 'service-code': '001' });
    await waitUntil(() => inTab.has('#email'), 'all is there');
    expect(inTab.find<HTMLInputElement>('#email').value).to.equal('jane@example.com');
    closeTab(inTab);
    const later = await open(aCity(), { layout: 'page', 'service-code': '001' });
    await waitUntil(() => later.has('#email'), 'all is there');
    expect(later.find<HTMLInputElement>('#email').value).to.equal('');
    expect(later.find<HTMLInputElement>('#address').value).to.equal('120 Mill Street');
  });

  it('forgets with “Clear my answers”, and when the city has it', async () => {
    const page = await open();
    await page.type('words', 'A deep hole');
    await onDevice(page);
    await page.press('Clear my answers');
    await page.press('Yes, clear them');
    await waitUntil(() => !page.text.includes('This device keeps'), 'it keeps nothing any more');
    await page.walkToCheck();
    await page.press('Send to the city');
    await page.comesTo('The city has your request');
    await waitUntil(async () => (await new DeviceDrawer().read(page.form.means().name)) === undefined, 'it is gone');
    closeTab(page);
    expect(words(await open())).to.equal('');
  });

  it('hands the request over to be kept on the device, and has all of it again, the name among it, when it did not arrive', async () => {
    const city = aCity();
    const page = await open(city, { layout: 'page', 'service-code': '001' });
    await waitUntil(() => page.has('#email'), 'all is there');
    await page.type('address', '120 Mill Street');
    await page.type('email', 'jane@example.com');
    city.behaviour.fails = 'offline';
    await page.press('Send to the city');
    await page.comesTo('Not sent yet');
    expect(page.text).to.contain('It is kept on this device for up to 7 days.');
    closeTab(page);
    const again = await open(city, { layout: 'page', 'service-code': '001' });
    await again.comesTo('Not sent yet');
    expect(again.text).to.contain('jane@example.com');
    await again.press('Clear my answers');
    await again.press('Yes, clear them');
  });

  it('D1 D7 goes on with the tab where the device keeps nothing, and promises nothing else', async () => {
    await broken(async () => {
      const page = await open();
      await page.type('words', 'A deep hole');
      expect(page.text).not.to.contain('This device keeps').and.not.to.contain('cannot keep your answers');
      page.form.remove();
      expect(words(await open())).to.equal('A deep hole');
    });
  });

  it('D2 promises nothing more when the device has no room any more, and the tab still has it', async () => {
    const page = await open();
    await page.type('words', 'A deep hole');
    await onDevice(page);
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      await page.type('words', 'A deep hole in the road');
      await waitUntil(() => !page.text.includes('This device keeps'), 'nothing is promised');
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    page.form.remove();
    expect(words(await open())).to.equal('A deep hole in the road');
  });

  it('D5 begins with an empty form where what lies there cannot be read', async () => {
    const { name } = (await open()).form.means();
    await new DeviceDrawer().write(name, '{"version":99,"draft":');
    expect(words(await open())).to.equal('');
  });

  it('D6 still has everything when the device was cleared while the page was open', async () => {
    const page = await open();
    await page.type('words', 'A deep hole');
    await onDevice(page);
    await asked(indexedDB.deleteDatabase('civic-drafts'));
    expect(words(page)).to.equal('A deep hole');
    await page.type('words', 'A deep hole in the road');
    await waitUntil(async () => ((await new DeviceDrawer().read(page.form.means().name)) ?? '').includes('in the road'), 'it is there again');
  });

  describe('D8 left longer than a day', () => {
    async function comeBackLate(): Promise<FormOnAPage> {
      const page = await open();
      await page.type('words', 'A deep hole');
      await onDevice(page);
      closeTab(page);
      await age(3 * day);
      const late = await open();
      await waitUntil(() => late.text.includes('You began a request here'), 'the resident is told');
      return late;
    }

    it('are not shown and not cleared before the resident was told, and can be taken up', async () => {
      const late = await comeBackLate();
      expect(words(late)).to.equal('');
      await late.press('Go on with those answers');
      await waitUntil(() => words(late) === 'A deep hole', 'they are there');
      expect(late.text).not.to.contain('You began a request here');
      await waitUntil(() => late.focused?.id === 'heading', 'focus is on the heading');
    });

    it('are cleared when the resident says so', async () => {
      const late = await comeBackLate();
      await late.press('Clear those answers');
      await waitUntil(() => !late.text.includes('You began a request here'), 'they are gone');
      closeTab(late);
      expect((await open()).text).not.to.contain('You began');
    });

    it('are there the next time when nothing was done about them', async () => {
      const late = await comeBackLate();
      closeTab(late);
      const next = await open();
      await waitUntil(() => next.text.includes('You began a request here'), 'the resident is told again');
      await expect(next.form).to.be.accessible();
    });
  });
});
