import { expect } from '@open-wc/testing';
import { fileOf, markersIn, seen, stored, upright } from '../../platform/photos.test.fixture.js';
import { openPhotoShelf } from '../../platform/photo-shelf.js';
import { FormOnAPage, aCity } from '../form-on-a-page.test.fixture.js';
import { aCityWithPhotos, aPhoto, choosePhotos, focusIsOn, hears, names, photosHeading, sends, untilReady, walkToPhotos, withPhotos } from './photos.test.fixture.js';
import { waitUntil } from '../../internal/wait-until.test.fixture.js';

const open = FormOnAPage.open;
/** Of the photos' own code. */
const asksForPhotoCode = (): boolean => performance.getEntriesByType('resource').some(({ name }) => name.includes('photo-workshop'));

describe('civic-request-form, photos', () => {
  beforeEach(() => {
    sessionStorage.clear();
  });

  it('a city without photos: no page for them, nothing of them on the check page, and nothing loaded', async () => {
    performance.clearResourceTimings();
    const page = await open(aCity());
    await page.type('words', 'A deep hole in the road');
    await page.choose('Pothole');
    await page.press('Continue');
    await waitUntil(() => page.has('#heading'), 'the rest of the form is there');
    await page.comesTo('Where is it?');
    await page.type('address', '120 Mill Street');
    await page.press('Continue');
    expect(page.heading).to.equal('How can we reach you?');
    await page.press('Continue');
    expect(page.text).not.to.contain('Photos');
    expect(asksForPhotoCode()).to.equal(false);
  });

  it('come after the questions, and what makes them ready is loaded only then', async () => {
    performance.clearResourceTimings();
    const page = await open(aCityWithPhotos());
    await page.type('words', 'A deep hole in the road');
    await page.choose('Pothole');
    expect(page.text).to.contain('Step 1 of 5');
    expect(asksForPhotoCode()).to.equal(false);
    await page.press('Continue');
    await waitUntil(() => page.has('#heading'), 'the rest of the form is there');
    await page.comesTo('Where is it?');
    await page.type('address', '120 Mill Street');
    await page.press('Continue');
    await page.comesTo(photosHeading);
    await waitUntil(() => page.has('#photos'), 'the page is drawn');
    const shown = page.text;
    expect(shown.indexOf('You can add up to 3 photos.')).to.be.greaterThan(0).and.lessThan(shown.indexOf('Take or choose photos'));
    expect(shown).to.contain('up to 50 MB each').and.to.contain('We also take out where and when they were taken.');
    await page.press('Continue');
    expect(page.heading).to.equal('How can we reach you?');
  });

  it('go with the request, upright and with nothing of what the camera wrote', async () => {
    const city = aCityWithPhotos();
    const page = await withPhotos(city, await aPhoto('one.jpg', { place: true }), await aPhoto('two.jpg'));
    expect(names(page)).to.deep.equal(['one.jpg', 'two.jpg']);
    await choosePhotos(page, await aPhoto('three.jpg'));
    await untilReady(page);
    await waitUntil(() => page.form.renderRoot.querySelectorAll('.civic-photo canvas').length === 3, 'each is shown');
    await page.press('Continue');
    await page.press('Continue');
    expect(page.text).to.contain('Photos 3 photos one.jpg two.jpg three.jpg');
    await page.press('Send to the city');
    await page.comesTo('The city has your request');
    const [request] = city.received;
    expect(request?.photos?.map(({ name }) => name)).to.deep.equal(['one.jpg', 'two.jpg', 'three.jpg']);
    expect(request?.place.point, 'nobody said yes').to.equal(undefined);
    for (const { picture } of request?.photos ?? []) {
      const bytes = new Uint8Array(await picture.arrayBuffer());
      expect(markersIn(bytes)).not.to.include('e1');
      expect(new TextDecoder('latin1').decode(bytes)).not.to.match(/Exif|Secret|GPS/);
      const { width, height } = await seen(picture);
      expect([width, height]).to.deep.equal([upright.width, upright.height]);
    }
    expect(page.text).not.to.contain('did not reach');
    expect(JSON.stringify(page.heard)).not.to.contain('.jpg');
  });

  it('says that photos are being made ready, and how many there are then', async () => {
    const page = await open(aCityWithPhotos());
    await walkToPhotos(page);
    const shown = new Set<string>();
    const watching = new MutationObserver(() => shown.add(page.text));
    watching.observe(page.form.renderRoot, { subtree: true, childList: true, characterData: true });
    await choosePhotos(page, await aPhoto('one.jpg'), await aPhoto('two.jpg'));
    await untilReady(page);
    watching.disconnect();
    expect([...shown].some((text) => text.includes('one.jpg Making it ready…') && text.includes('two.jpg Making it ready…'))).to.equal(true);
    await hears(page, 'You now have 2 photos.');
  });

  it('are removed in two steps, with the focus kept at the list', async () => {
    const page = await withPhotos(aCityWithPhotos(), await aPhoto('one.jpg'), await aPhoto('two.jpg'));
    await page.press('Remove: one.jpg');
    await focusIsOn(page, 'photos-1-yes');
    await page.press('No, keep it');
    await focusIsOn(page, 'photos-1-remove');
    expect(names(page)).to.deep.equal(['one.jpg', 'two.jpg']);
    await page.press('Remove: one.jpg');
    await page.press('Yes, remove it');
    await focusIsOn(page, 'photos-1-remove');
    expect(names(page)).to.deep.equal(['two.jpg']);
    await hears(page, 'The photo is removed: one.jpg');
    await page.press('Remove: two.jpg');
    await page.press('Yes, remove it');
    await focusIsOn(page, 'photos');
    expect(page.has('.civic-photo')).to.equal(false);
  });

  it('says of each file that cannot be taken what to do, and takes the others', async () => {
    const heic = fileOf([new Uint8Array([0, 0, 0, 24]), 'ftypheic', new Uint8Array(40)], 'phone.heic');
    const broken = fileOf((await stored(1)).slice(0, 200), 'broken.jpg');
    const page = await withPhotos(aCityWithPhotos({ most: 9 }), fileOf('%PDF-1.4 a bill', 'bill.jpg'), heic, broken, await aPhoto('good.jpg'));
    expect(names(page)).to.deep.equal(['good.jpg', 'bill.jpg', 'phone.heic', 'broken.jpg']);
    for (const words of ['Choose another one. This is not a photo we can use.', 'Choose another photo. We cannot open this one.']) expect(page.text).to.contain(words);
    expect(page.text).to.match(/Your browser cannot open HEIC|phone\.heic Choose another photo/);
    await hears(page, 'Not added: bill.jpg. Choose another one.');
    await page.press('Remove: bill.jpg');
    await focusIsOn(page, 'photos-2-remove');
    expect(names(page)).not.to.include('bill.jpg');
    await page.press('Continue');
    await page.press('Continue');
    expect(page.text).to.contain('Photos 1 photo good.jpg');
  });

  it('says when the city takes no more, and which were left out', async () => {
    const page = await withPhotos(aCityWithPhotos({ most: 2 }), await aPhoto('one.jpg'), await aPhoto('two.jpg'), await aPhoto('three.jpg'));
    expect(names(page)).to.deep.equal(['one.jpg', 'two.jpg']);
    expect(page.text).to.contain('We left out 1 photo. The city takes no more. This city takes 2 photos. To add another one, remove one first.');
    expect(page.find('#photos').getAttribute('aria-disabled')).to.equal('true');
    await hears(page, 'We left out 1 photo.');
    await choosePhotos(page, await aPhoto('four.jpg'));
    expect(names(page)).to.deep.equal(['one.jpg', 'two.jpg']);
  });

  it('what turns out to be no photo takes no other one’s place', async () => {
    const page = await withPhotos(aCityWithPhotos({ most: 1 }), fileOf('a bill', 'bill.jpg'), await aPhoto('one.jpg'), await aPhoto('two.jpg'));
    expect(names(page)).to.deep.equal(['one.jpg', 'bill.jpg']);
    expect(page.text).to.contain('We left out 1 photo.');
  });

  it('are described where the city keeps it, and not asked about where not', async () => {
    const city = aCityWithPhotos({ described: true });
    const page = await withPhotos(city);
    await page.type('photos-1-words', 'A hole beside the kerb');
    await sends(page);
    expect(city.received[0]?.photos?.[0]?.description).to.equal('A hole beside the kerb');
    FormOnAPage.forget();
    const other = await withPhotos();
    expect(other.has('#photos-1-words')).to.equal(false);
  });

  it('are there again after a reload, on the page where the resident was, and go with the request', async () => {
    const city = aCityWithPhotos();
    await withPhotos(city, await aPhoto('one.jpg'));
    const again = await open(city);
    await again.comesTo(photosHeading);
    await waitUntil(() => again.has('.civic-photo canvas'), 'the picture is shown again');
    expect(names(again)).to.deep.equal(['one.jpg']);
    await sends(again);
    expect(city.received[0]?.photos?.length).to.equal(1);
  });

  it('says which are gone after a reload, also on the check page, and promises them no more', async () => {
    const city = aCityWithPhotos();
    const page = await withPhotos(city, await aPhoto('one.jpg'), await aPhoto('two.jpg'));
    await page.press('Continue');
    await page.press('Continue');
    // As when the browser has cleared what it kept.
    const shelf = await openPhotoShelf();
    const draft = JSON.parse(Object.values({ ...sessionStorage }).find((text) => text.includes('one.jpg')) as string).draft;
    await shelf.delete(draft.key, draft.photos[0].id);
    const again = await open(city);
    await again.comesTo('Check your answers, then send');
    await waitUntil(() => again.text.includes('This photo from before is gone: one.jpg.'), 'it is said');
    expect(again.text).to.contain('Photos 1 photo two.jpg');
  });

  it('are gone from the device once the answers are cleared, and once the city has them', async () => {
    for (const ends of ['cleared', 'sent']) {
      const page = await withPhotos();
      const { key } = JSON.parse(Object.values({ ...sessionStorage }).find((text) => text.includes('IMG_1.jpg')) as string).draft;
      const shelf = await openPhotoShelf();
      expect((await shelf.list(key)).length).to.equal(1);
      if (ends === 'sent') await sends(page);
      else {
        await page.press('Clear my answers');
        await page.press('Yes, clear them');
        await page.comesTo('What do you need?');
      }
      const left = async (): Promise<number> => (await shelf.list(key)).length;
      let count = 1;
      for (let tries = 0; (count = await left()) > 0 && tries < 100; tries++) await page.settled();
      expect(count, ends).to.equal(0);
      FormOnAPage.forget();
    }
  });

  it('says when photos would not outlive a reload', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
    try {
      const page = await withPhotos();
      expect(page.text).to.contain('Your photos are only on this page.');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('that the city did not take are named on the confirmation; the request has arrived all the same', async () => {
    const city = aCityWithPhotos({}, { behaviour: { losesPhotos: 1 } });
    const page = await withPhotos(city, await aPhoto('one.jpg'), await aPhoto('two.jpg'));
    await sends(page);
    expect(city.received[0]?.photos?.map(({ name }) => name)).to.deep.equal(['one.jpg']);
    expect(page.text).to.contain('1 photo did not reach the city. two.jpg');
    const again = await open(city);
    expect(again.text).to.contain('1 photo did not reach the city.').and.not.to.contain('two.jpg');
    expect(JSON.stringify({ ...sessionStorage })).not.to.contain('two.jpg');
  });

  it('that are not ready when Send is pressed are waited for', async () => {
    const city = aCityWithPhotos();
    const page = await open(city);
    await walkToPhotos(page);
    await choosePhotos(page, fileOf(await stored(1, 'image/jpeg', 30), 'large.jpg'), await aPhoto('small.jpg'));
    await sends(page);
    expect(city.received[0]?.photos?.map(({ name }) => name)).to.deep.equal(['large.jpg', 'small.jpg']);
  });
});
