import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startCity } from '../support/city-process.mjs';
import { atTheKeyboard } from '../support/keyboard.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';

for (const engine of engines('chromium', 'firefox')) {
  describe(`Where it is, on the demo department’s site under its strict policy, in ${engine}`, () => {
    let city;
    let browser;
    before(async () => {
      city = await startCity();
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser?.close();
      await city?.close();
    });

    const toThePlace = async (resident) => {
      await resident.open(`${city.url}report.html#service=020`);
      await resident.sees('You chose: Street light out');
      await resident.click('button', 'Continue');
      await resident.seesHeading('Where is it?');
    };
    const onlyOwn = (resident) => {
      assert.deepEqual(resident.noise, []);
      assert.deepEqual(resident.asked.filter((url) => !url.startsWith(city.url) && !url.startsWith('data:') && !url.startsWith('blob:')), [], 'nobody else is asked');
      assert.ok(!resident.asked.some((url) => /12[+%20 ]*market/i.test(url)), 'what was typed stands in no address');
    };

    it('an address of the city’s own server, then the very street light, by the keyboard alone at 320 × 256', async () => {
      const resident = await browser.visit({ width: 320, height: 256 });
      const keyboard = atTheKeyboard(resident);
      await toThePlace(resident);
      await keyboard.to('field', 'Address or nearest corner');
      await resident.type('12 market');
      await resident.sees('Is it one of these?');
      await keyboard.choose('12 Market Street');
      await resident.sees('The place we send');
      await resident.sees('Street lights near the place');
      await keyboard.choose('Street light L40-01');
      await resident.sees('We know where it stands.');
      assert.equal(await resident.overflow(), 0);
      await keyboard.to('button', 'Show the map');
      await resident.press('Enter');
      await resident.sees('Map: City of Alderwick');
      await resident.sees('The pin is near');
      assert.equal(await resident.overflow(), 0);
      assert.deepEqual(keyboard.complaints(), []);
      onlyOwn(resident);
      await resident.leave();
    });

    it('the addresses that the form gives as examples are found', async () => {
      const resident = await browser.visit();
      await toThePlace(resident);
      const hint = await resident.evaluate(() => window.look.all('#address-hint')[0].textContent);
      const examples = [...hint.matchAll(/“(.+?)”/g)].map(([, example]) => example);
      assert.equal(examples.length, 2);
      for (const example of examples) {
        await resident.fill('Address or nearest corner', example);
        await resident.until(`“${example}” to be found`, (words) => window.look.all('#found label').some((label) => window.look.words(label.textContent).replace('&', 'and') === words), example);
      }
      onlyOwn(resident);
      await resident.leave();
    });

    it('outside the city: said at once, with who to turn to', async () => {
      const resident = await browser.visit();
      await toThePlace(resident);
      await resident.fill('Address or nearest corner', '39.0, -73.5');
      await resident.sees('This place is outside the city.');
      await resident.sees('It is looked after by Upper Tamble.');
      await resident.click('button', 'Continue');
      await resident.seesHeading('A few questions');
      onlyOwn(resident);
      await resident.leave();
    });
  });
}
