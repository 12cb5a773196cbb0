import { expect } from '@open-wc/testing';
import { FormOnAPage, aCity } from './form-on-a-page.test.fixture.js';
import { waitUntil } from '../internal/wait-until.test.fixture.js';

const open = FormOnAPage.open;

/** Everything Tab can reach, in the order it does. */
const stops = (page: FormOnAPage): HTMLElement[] => [...page.form.renderRoot.querySelectorAll<HTMLElement>('*')].filter((element) => element.tabIndex >= 0 && element.checkVisibility());

/** What Tab reaches stands where it is read: further down, or further on in its row. */
function expectInReadingOrder(page: FormOnAPage): void {
  const boxes = stops(page).map((element) => ({ words: element.textContent?.trim() || element.id, box: element.getBoundingClientRect() }));
  for (const [at, { words, box }] of boxes.entries()) {
    const before = boxes[at - 1];
    if (!before) continue;
    const isSameRow = box.top < before.box.bottom - 1 && box.bottom > before.box.top + 1;
    if (isSameRow) expect(box.left, `“${words}” after “${before.words}”`).to.be.at.least(before.box.left);
    else expect(box.top, `“${words}” below “${before.words}”`).to.be.at.least(before.box.top);
  }
}

describe('civic-request-form, where focus goes', () => {
  beforeEach(() => sessionStorage.clear());

  it('to the question whether all should go, and back to its button after a no', async () => {
    const page = await open(aCity());
    await page.type('words', 'A deep hole');
    await page.press('Clear my answers');
    await waitUntil(() => page.focused?.id === 'clearing', 'focus is on clearing');
    expect(page.focused?.getAttribute('role')).to.equal('group');
    expect(page.focused?.getAttribute('aria-label')).to.equal(page.find('#clearing p').textContent?.trim());
    await page.press('No, keep them');
    await waitUntil(() => page.focused?.id === 'clear', 'focus is on clear');
  });

  it('to all services, and back to those that fit the words', async () => {
    const page = await open(aCity());
    await page.type('words', 'pothole');
    await waitUntil(() => page.has('#service-1'), 'what fits the words');
    await page.press('None of these: show all services');
    await waitUntil(() => page.focused?.id === 'service', 'focus is on service');
    await page.press('Show what fits my words');
    await waitUntil(() => page.focused?.id === 'service-1', 'focus is on service-1');
  });

  it('to the title of what comes when it did not arrive, and of what comes when it did', async () => {
    const city = aCity();
    const page = await open(city);
    await page.walkToCheck();
    city.behaviour.fails = 'offline';
    await page.press('Send to the city');
    expect(page.heading).to.equal('Not sent yet');
    await waitUntil(() => page.focused?.id === 'heading', 'focus is on heading');
    delete city.behaviour.fails;
    await page.press('Send now');
    await page.comesTo('The city has your request');
    await waitUntil(() => page.focused?.id === 'receipt-title', 'focus is on receipt-title');
  });

  it('nowhere while it sends: the button stays one, and keeps it', async () => {
    const city = aCity();
    const page = await open(city);
    await page.walkToCheck();
    city.behaviour.delay = Infinity;
    const send = page.find<HTMLButtonElement>('form button[type=submit]');
    send.focus();
    await page.press('Send to the city');
    expect(send.getAttribute('aria-disabled')).to.equal('true');
    expect(send.disabled).to.equal(false);
    expect(page.focused === send).to.equal(true);
  });

  it('by Tab only to what can be used, in the order it is read, on every page', async () => {
    const page = await open(aCity(), { 'tracker-href': '/track' });
    const check = (): void => {
      for (const stop of stops(page)) expect(stop.matches('a[href], button, input, select, textarea, summary'), `${stop.localName} ${stop.id}`).to.equal(true);
      expectInReadingOrder(page);
    };
    await page.type('words', 'A deep hole in the road');
    await page.choose('Pothole');
    check();
    await page.press('Clear my answers');
    check();
    await page.press('No, keep them');
    for (const next of ['Where is it?', 'How can we reach you?', 'Check your answers, then send']) {
      await page.press('Continue');
      if (page.has('#address')) await page.type('address', '120 Mill Street');
      await page.comesTo(next);
      check();
      if (page.has('#address')) await page.type('address', '120 Mill Street');
    }
    await page.press('Send to the city');
    await page.comesTo('The city has your request');
    check();
  });
});
