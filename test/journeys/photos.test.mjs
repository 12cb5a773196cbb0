import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { exif, quarters, withSegments } from '../../packages/elements/dist/platform/photos.test.fixture.js';
import { demoCity, demoSite, startCity, temporaryFolder } from '../support/city-process.mjs';
import { atTheKeyboard } from '../support/keyboard.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';
import { numberGiven, walkToTheCheck } from '../support/walk-to-the-check.mjs';

const here = { lat: [[39, 1], [57, 1], [0, 1]], latRef: 'N', long: [[75, 1], [9, 1], [36, 1]], longRef: 'W' };

/** What a phone writes that was held upright: the picture lies on its side, and Exif says so, and where, and by which camera. */
async function photoOfAPhone(visitor, folder, name) {
  const bytes = await visitor.evaluate(async (colours) => {
    const [width, height] = [2400, 3200];
    const canvas = Object.assign(document.createElement('canvas'), { width: height, height: width });
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.rotate(-Math.PI / 2);
    context.translate(-width, 0);
    for (const [corner, rgb] of Object.entries(colours)) {
      context.fillStyle = `rgb(${rgb.join()})`;
      context.fillRect(corner.includes('left') ? 0 : width / 2, corner.includes('top') ? 0 : height / 2, width / 2, height / 2);
    }
    const blob = await new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.9));
    return [...new Uint8Array(await blob.arrayBuffer())];
  }, quarters);
  const path = join(folder, name);
  writeFileSync(path, Buffer.from(await withSegments(Uint8Array.from(bytes), exif(6, here)).arrayBuffer()));
  return path;
}

/** As a browser shows the picture at this address. */
const shownAt = (visitor, address) => visitor.evaluate(async (url) => {
  const bitmap = await createImageBitmap(await (await fetch(url)).blob());
  const { width, height } = bitmap;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.drawImage(bitmap, 0, 0);
  const at = (x, y) => Array.from(context.getImageData(Math.floor(width * x), Math.floor(height * y), 1, 1).data.slice(0, 3));
  return { width, height, colours: { 'top left': at(0.25, 0.25), 'top right': at(0.75, 0.25), 'bottom left': at(0.25, 0.75), 'bottom right': at(0.75, 0.75) } };
}, address);

const choose = async (visitor, ...paths) => {
  const control = await visitor.page.evaluateHandle(() => window.look.all('input[type=file]')[0]);
  await control.uploadFile(...paths);
};

for (const engine of engines('chromium', 'firefox')) {
  describe(`Photos from a phone to the city’s disk, in ${engine}`, () => {
    const data = temporaryFolder();
    const phone = temporaryFolder();
    let browser;
    let city;
    before(async () => {
      browser = await openBrowser(engine);
      city = await startCity([...demoCity(), ...demoSite, '--data', data]);
    });
    after(async () => {
      await browser?.close();
      await city?.close();
    });

    it('upright, smaller, and without a byte of camera, time or place; the place goes only with a yes', async () => {
      const resident = await browser.visit({ width: 320, height: 640 });
      await resident.open(`${city.url}report.html`);
      const paths = [await photoOfAPhone(resident, phone, 'IMG_2041.jpg'), await photoOfAPhone(resident, phone, 'IMG_2042.jpg')];
      assert.match(readFileSync(paths[0], 'latin1'), /Exif[\s\S]*SecretCamera9/);
      await walkToTheCheck(resident, {
        photos: async () => {
          await resident.sees('You can add up to 5 photos.');
          await choose(resident, ...paths);
          await resident.until('both are ready', () => window.look.all('.civic-photo canvas').length === 2);
          await resident.sees('This photo knows where it was taken: IMG_2041.jpg');
          await resident.click('button', 'Yes, use this place');
          await resident.sees('We use the place where you took the photo.');
          assert.equal(await resident.overflow(), 0);
        },
      });
      await resident.sees('2 photos');
      await resident.sees('IMG_2042.jpg');
      assert.equal(await resident.overflow(), 0);
      await resident.click('button', 'Send to the city');
      await resident.seesHeading('The city has your request');
      const [told] = await city.requests(`service_request_id=${await numberGiven(resident)}`);
      assert.ok(Math.abs(told.lat - 39.95) < 0.001 && Math.abs(told.long + 75.16) < 0.001, `${told.lat}, ${told.long}`);

      const { pathname } = new URL(told.media_url, city.url);
      const { width, height, colours } = await shownAt(resident, pathname);
      assert.deepEqual([width, height], [1536, 2048]);
      for (const [corner, rgb] of Object.entries(quarters)) rgb.forEach((value, nth) => assert.ok(Math.abs(colours[corner][nth] - value) < 30, `${corner}: ${colours[corner]}`));
      const stored = readdirSync(join(data, 'media'));
      assert.equal(stored.length, 2);
      for (const name of stored) {
        const bytes = readFileSync(join(data, 'media', name), 'latin1');
        assert.doesNotMatch(bytes, /Exif|GPS|SecretCamera|IMG_20/, name);
        assert.ok(bytes.length < 1_000_000);
      }
      assert.deepEqual(resident.noise, []);
      await resident.leave();
    });

    it('by the keyboard alone: chosen, asked about and removed, and a reload keeps what is left', async (t) => {
      if (engine !== 'chromium') return t.skip('only Chromium tells a test that the device’s own window opens');
      const resident = await browser.visit({ width: 320, height: 640 });
      const keyboard = atTheKeyboard(resident);
      await resident.open(`${city.url}report.html`);
      const paths = [await photoOfAPhone(resident, phone, 'one.jpg'), await photoOfAPhone(resident, phone, 'two.jpg')];
      await walkToTheCheck(resident, {
        photos: async () => {
          await resident.sees('Take or choose photos');
          await keyboard.to('field', 'Take or choose photos');
          const chooser = resident.page.waitForFileChooser();
          // The browser answers this after it has learnt that the window is ours to answer.
          await resident.here();
          await resident.press('Enter');
          await (await chooser).accept(paths);
          await resident.until('both are ready', () => window.look.all('.civic-photo canvas').length === 2);
          await keyboard.to('button', 'Remove: one.jpg', { back: true });
          await resident.press('Enter');
          await keyboard.isAt('the question', (at) => at.name === 'Yes, remove it' && at.seen);
          await resident.press('Enter');
          await keyboard.isAt('the photo that is left', (at) => at.name === 'Remove: two.jpg' && at.seen);
          await keyboard.to('button', 'No, do not use it');
          await resident.press('Enter');
          await keyboard.isAt('the button to choose', (at) => at.id === 'photos' && at.seen);
          await resident.page.reload();
          await resident.until('the photo is there again', () => window.look.all('.civic-photo canvas').length === 1);
          assert.deepEqual(keyboard.complaints(), []);
        },
      });
      await resident.click('button', 'Send to the city');
      await resident.seesHeading('The city has your request');
      const [told] = await city.requests(`service_request_id=${await numberGiven(resident)}`);
      assert.equal(told.lat ?? null, null, 'nobody said yes');
      assert.ok(told.media_url);
      await resident.leave();
    });
  });
}
