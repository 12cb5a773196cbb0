import { expect } from '@open-wc/testing';
import { segment, words } from '../../platform/photos.test.fixture.js';
import { aCityWithPhotos, aPhoto, choosePhotos, focusIsOn, hears, sends, untilReady, withPhotos } from './photos.test.fixture.js';
import { waitUntil } from '../../internal/wait-until.test.fixture.js';

describe('civic-request-form, the place a photo knows', () => {
  beforeEach(() => sessionStorage.clear());

  it('is asked for in words, and becomes the place only after a yes', async () => {
    const city = aCityWithPhotos();
    const page = await withPhotos(city, await aPhoto('one.jpg', { place: true }));
    await waitUntil(() => page.text.includes('This photo knows where it was taken: one.jpg'), 'it asks');
    await hears(page, 'This photo knows where it was taken: one.jpg');
    await page.press('Yes, use this place');
    await focusIsOn(page, 'photo-place');
    expect(page.text).to.contain('We use the place where you took the photo.').and.to.contain('39.95000, -75.16000');
    await sends(page);
    expect(city.received[0]?.place).to.deep.include({ address: '120 Mill Street' });
    expect(city.received[0]?.place.point?.lat).to.be.closeTo(39.95, 0.0001);
    expect(city.received[0]?.place.point?.long).to.be.closeTo(-75.16, 0.0001);
  });

  it('is left alone after a no, which is not asked again, and can be taken back after a yes', async () => {
    const city = aCityWithPhotos();
    const page = await withPhotos(city, await aPhoto('one.jpg', { place: true }));
    await waitUntil(() => page.has('#photo-place-yes'), 'it asks');
    await page.press('Yes, use this place');
    await page.press('Do not use this place');
    await focusIsOn(page, 'photos');
    await hears(page, 'We do not use the place of the photo.');
    await choosePhotos(page, await aPhoto('two.jpg', { place: true }));
    await untilReady(page);
    expect(page.has('#photo-place-yes')).to.equal(false);
    await sends(page);
    expect(city.received[0]?.place.point).to.equal(undefined);
  });

  it('is not asked for with the photo gone, nor where the request has a point', async () => {
    const page = await withPhotos(aCityWithPhotos(), await aPhoto('one.jpg', { place: true }), await aPhoto('two.jpg', { place: true }));
    await waitUntil(() => page.text.includes('This photo knows where it was taken: one.jpg'), 'it asks');
    await page.press('Remove: one.jpg');
    await page.press('Yes, remove it');
    await waitUntil(() => page.text.includes('This photo knows where it was taken: two.jpg'), 'it asks of the next');
    await page.press('Remove: two.jpg');
    await page.press('Yes, remove it');
    expect(page.has('#photo-place-yes')).to.equal(false);
    await choosePhotos(page, await aPhoto('three.jpg', { place: true }));
    await untilReady(page);
    await page.press('Yes, use this place');
    await choosePhotos(page, await aPhoto('four.jpg', { place: true }));
    await untilReady(page);
    expect(page.has('#photo-place-yes')).to.equal(false);
  });

  it('is asked of in the order in which they were chosen, whichever is read sooner', async () => {
    // Three hundred notes of a camera stand before the place of the first.
    const before = Array.from({ length: 300 }, () => segment(0xef, words('what a camera notes')));
    const page = await withPhotos(aCityWithPhotos(), await aPhoto('one.jpg', { place: true, before }), await aPhoto('two.jpg', { place: true }));
    const asked = new Set<string>();
    await waitUntil(() => {
      const name = /knows where it was taken: (\S+)/.exec(page.text)?.[1];
      if (name) asked.add(name);
      return asked.has('one.jpg');
    }, 'it asks', { interval: 1 });
    expect([...asked]).to.deep.equal(['one.jpg']);
  });
});
