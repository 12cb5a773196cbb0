import { expect } from '@open-wc/testing';
import { FormOnAPage, aCity } from './form-on-a-page.test.fixture.js';
import { waitUntil } from '../internal/wait-until.test.fixture.js';

const open = FormOnAPage.open;
const said = (page: FormOnAPage): string => page.find('.widget > [role=status]').textContent?.trim() ?? '';

describe('civic-request-form, says in time', () => {
  beforeEach(() => sessionStorage.clear());

  it('says once that nothing can be kept, and that the number was copied', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const page = await open(aCity());
    try {
      await page.type('words', 'A deep hole');
      await waitUntil(() => said(page).includes('This browser cannot keep your answers'), 'it is said');
      expect(page.form.renderRoot.querySelectorAll('[role=alert]').length).to.equal(0);
    } finally {
      Storage.prototype.setItem = setItem;
    }
    await page.walkToCheck();
    await page.press('Send to the city');
    await page.comesTo('The city has your request');
    const original = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => Promise.resolve() } });
    try {
      await page.press('Copy the number');
      await waitUntil(() => said(page) === 'Copied', 'it is said');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
      if (original) Object.defineProperty(Navigator.prototype, 'clipboard', original);
    }
  });

  it('says what fits the words when the typing ends, and not with each key', async () => {
    const page = await open(aCity());
    await page.type('words', 'p');
    await waitUntil(() => page.has('#service-1') || page.has('#service'), 'the list');
    const region = page.find('.widget > [role=status]');
    const heard: string[] = [];
    const listener = new MutationObserver(() => heard.push(region.textContent?.trim() ?? ''));
    listener.observe(region, { childList: true, characterData: true, subtree: true });
    for (const typed of ['the lam', 'the lamp i', 'the lamp is dar', 'the pothol', 'the pothole']) await page.type('words', typed);
    await waitUntil(() => heard.length > 0, 'something is said');
    listener.disconnect();
    expect(heard).to.deep.equal(['1 service fits your words.']);
  });

  it('says when sending takes long', async () => {
    const city = aCity();
    const page = await open(city);
    await page.walkToCheck();
    city.behaviour.delay = Infinity;
    await page.press('Send to the city');
    await waitUntil(() => said(page).startsWith('Still sending.'), 'it is said');
  });
});
