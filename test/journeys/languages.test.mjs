import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { common, languages, placeMap, requestAnswers, requestForm, requestPhotos, requestPlace, requestSent, statusTracker, trackerAnswer } from '@civic-elements/core/words';
import { demoCity, startCity } from '../support/city-process.mjs';
import { asArabicPage, copyOfDemoPages } from '../support/demo-pages.mjs';
import { englishIn } from '../support/english-in.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';
import { numberGiven } from '../support/walk-to-the-check.mjs';

const groups = { common, requestForm, requestPlace, requestAnswers, requestPhotos, requestSent, statusTracker, trackerAnswer, placeMap };
const english = Object.assign({}, ...Object.values(groups));

/** The department's site, and its pages in Arabic beside the others. */
function siteWithArabic() {
  const pages = copyOfDemoPages();
  for (const page of ['report', 'track']) pages.write(`ar-${page}.html`, asArabicPage(pages.read(`${page}.html`)));
  return pages.options;
}

const inSpanish = { code: 'es', report: 'es/report.html', track: 'es/track.html', direction: 'ltr' };
const inArabic = { code: 'ar', report: 'ar-report.html', track: 'ar-track.html', direction: 'rtl' };

/** Our sentences in this language, by name. */
async function wordsIn(code) {
  const catalogue = await languages.find((language) => language.code === code).load();
  return Object.assign({}, ...Object.keys(groups).map((group) => catalogue[group]));
}

for (const engine of engines('chromium', 'firefox')) {
  describe(`Other languages in ${engine}`, () => {
    let city;
    let browser;
    before(async () => {
      city = await startCity([...demoCity(), ...siteWithArabic()]);
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser?.close();
      await city?.close();
    });

    for (const { code, report, track, direction } of engine === 'chromium' ? [inSpanish, inArabic] : [inArabic]) {
      it(`${code}: from the first word to the tracker there is no English of ours, and no clipped words`, async () => {
        const words = await wordsIn(code);
        const resident = await browser.visit({ width: 320, height: 640 });
        const found = [];
        const look = async (page) => {
          const texts = await resident.evaluate(() => window.look.texts());
          assert.ok(texts.length > 2, `${page}: something is there to be read`);
          found.push(...englishIn(texts, english, words).map((text) => `${page}: English “${text}”`));
          found.push(...(await resident.evaluate(() => window.look.clipped())).map((text) => `${page}: clipped ${text}`));
          const overflow = await resident.overflow();
          if (overflow > 0) found.push(`${page}: ${overflow} px too wide`);
        };
        const goOn = async (heading) => {
          await resident.click('button', words.continue);
          await resident.seesHeading(heading);
        };

        await resident.open(`${city.url}${report}`);
        await resident.seesHeading(words.serviceHeading);
        assert.equal(await resident.evaluate(() => getComputedStyle(window.look.all('.widget')[0]).direction), direction);
        await look('start');
        await resident.fill(words.wordsLabel, 'bache grande 🕳️ حفرة');
        await resident.click('choice', 'Pothole');
        await look('service');
        await goOn(words.placeHeading);
        await resident.click('button', words.continue);
        await resident.seesHeading(words.problemTitle);
        await look('nothing given');
        await resident.fill(words.addressLabel, '12 شارع النهر');
        await goOn(words.questionsHeading);
        await resident.click('choice', 'In a traffic lane');
        await resident.click('choice', 'Like a car');
        await look('questions');
        await goOn(words.photosHeading);
        await resident.sees(words.choosePhotos);
        await look('photos');
        await goOn(words.contactHeading);
        await look('contact');
        await goOn(words.checkHeading);
        await look('check');
        await resident.click('button', words.send);
        await resident.seesHeading(words.receivedHeading);
        const number = await numberGiven(resident);
        await look('receipt');
        const [told] = await city.requests(`service_request_id=${number}`);
        assert.deepEqual([told.description, told.address], ['bache grande 🕳️ حفرة', '12 شارع النهر']);

        await resident.click('link', words.follow);
        await resident.isOn(`/${track}?request=${number}`);
        await resident.sees(number);
        await look('tracker');
        await resident.click('button', words.lookAnother);
        await resident.sees(words.numberLabel);
        await look('look-up');
        assert.deepEqual(found, []);
        assert.deepEqual(resident.noise, []);
        await resident.leave();
      });
    }

    it('(both looks above find what they look for)', async () => {
      const words = await wordsIn('es');
      const resident = await browser.visit({ width: 320, height: 640 });
      await resident.open(`${city.url}report.html`);
      await resident.seesHeading('What do you need?');
      assert.ok(englishIn(await resident.evaluate(() => window.look.texts()), english, words).length > 5);
      await resident.evaluate(() => {
        const heading = window.look.all('#heading')[0];
        heading.style.cssText = 'inline-size: 20px; white-space: nowrap';
      });
      assert.equal((await resident.evaluate(() => window.look.clipped())).length, 1);
      await resident.leave();
    });
  });
}
