import { expect } from '@open-wc/testing';
import { TrackerOnAPage, aCity } from '../tracker-on-a-page.test.fixture.js';

async function found(id: string, attributes: Record<string, string> = {}): Promise<TrackerOnAPage> {
  const page = await TrackerOnAPage.open(aCity(), { 'request-id': id, ...attributes });
  await page.until(() => page.has('#heading'), id);
  await page.settled();
  return page;
}

describe('one question once a request is closed', () => {
  beforeEach(() => sessionStorage.clear());

  it('is asked once for a request, wants a choice, and thanks', async () => {
    const page = await found('24-0004');
    expect(page.focused).to.equal(null);
    await page.press('Send my answer');
    expect(page.text).to.contain('Choose how happy you are with it');
    expect(page.focused?.id).to.match(/rating-1$/);
    [...page.tracker.renderRoot.querySelectorAll('label')].find(({ textContent }) => textContent?.trim() === 'Happy')?.click();
    await page.settled();
    await page.press('Send my answer');
    expect(page.focused).to.equal(page.find('#rating-thanks'));
    expect(page.has('#rating')).to.equal(false);
    expect((await found('24-0004')).has('#rating')).to.equal(false);
    expect((await found('24-0005')).has('#rating')).to.equal(true);
  });

  it('is not asked of what is open or joined with another, nor where the site leaves it out', async () => {
    for (const id of ['24-0001', '24-0006', '24-0007']) expect((await found(id)).has('#rating'), id).to.equal(false);
    expect((await found('24-0004', { 'no-rating': '' })).has('#rating')).to.equal(false);
  });

  it('is not asked where the browser asks for privacy', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    try {
      expect((await found('24-0004')).has('#rating')).to.equal(false);
    } finally {
      Reflect.deleteProperty(navigator, 'globalPrivacyControl');
    }
  });
});
