import { expect } from '@open-wc/testing';
import { readPhotoPlace } from './photo-place.js';
import { exif, fileOf, segment, stored, withSegments, words, type Place } from './photos.test.fixture.js';

const harbour: Place = { lat: [[51, 1], [30, 1], [1800, 100]], latRef: 'N', long: [[3, 1], [15, 1], [0, 1]], longRef: 'W' };

describe('the place a photo was taken', () => {
  let jpeg: Uint8Array<ArrayBuffer>;
  before(async () => { jpeg = await stored(1); });
  const placeIn = (...segments: Uint8Array<ArrayBuffer>[]) => readPhotoPlace(withSegments(jpeg, ...segments));

  for (const little of [true, false]) {
    it(`is read from Exif, ${little ? 'little' : 'big'} end first, behind other segments`, async () => {
      const found = await placeIn(segment(0xe1, words('http://ns.adobe.com/xap/1.0/\0x')), exif(6, { ...harbour, error: [25, 2] }, little));
      expect(found?.lat).to.be.closeTo(51.505, 1e-9);
      expect(found?.long).to.be.closeTo(-3.25, 1e-9);
      expect(found?.accuracy).to.equal(12.5);
    });
  }

  it('may be told without seconds, and south of the equator', async () => {
    expect(await placeIn(exif(1, { ...harbour, latRef: 'S', lat: [[51, 1], [303, 10], [0, 0]] }))).to.deep.equal({ lat: -51.505, long: -3.25 });
  });

  it('is none where the file does not say, or says what nobody can mean', async () => {
    const nowhere: Place = { ...harbour, lat: [[0, 1], [0, 1], [0, 1]], long: [[0, 1], [0, 1], [0, 1]] };
    expect(await placeIn()).to.equal(undefined);
    expect(await placeIn(exif(1))).to.equal(undefined);
    expect(await placeIn(exif(1, nowhere))).to.equal(undefined);
    expect(await placeIn(exif(1, { ...harbour, lat: [[5, 0], [0, 1], [0, 1]] }))).to.equal(undefined);
    expect(await placeIn(exif(1, { ...harbour, lat: [[91, 1], [0, 1], [0, 1]] }))).to.equal(undefined);
    for (const content of ['', 'no photo', '\xff\xd8\xff\xe1']) expect(await readPhotoPlace(fileOf(content))).to.equal(undefined);
  });

  it('never throws at a broken file: every cut and every overwritten byte of Exif', async () => {
    const whole = exif(6, harbour);
    for (let at = 4; at < whole.length; at += 3) {
      await placeIn(segment(0xe1, whole.slice(4, at)));
      const spoilt = whole.slice();
      spoilt[at] = 0xff;
      await placeIn(spoilt);
    }
  });
});
