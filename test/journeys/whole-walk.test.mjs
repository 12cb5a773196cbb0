import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startCity } from '../support/city-process.mjs';
import { atTheKeyboard } from '../support/keyboard.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';
import { numberGiven, trickyPlace, trickyWords, walkToTheCheck } from '../support/walk-to-the-check.mjs';

for (const engine of engines('chromium', 'firefox')) {
  describe(`The whole walk in ${engine}`, () => {
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

    it('from the first word to the number, word for word in the city’s list, and on to the tracker', async () => {
      const resident = await browser.visit();
      await resident.open(`${city.url}report.html`);
      await walkToTheCheck(resident);
      const shown = await resident.text();
      for (const answer of [trickyPlace, 'In a bike lane', 'Like a bath tub', 'ines@example.com', 'هناك حفرة عميقة في الطريق']) assert.ok(shown.includes(answer), answer);

      await resident.click('button', 'Change: How deep is it, in inches?');
      await resident.seesHeading('A few questions');
      await resident.fill('How deep is it, in inches?', '9');
      await resident.click('button', 'Continue');
      await resident.seesHeading('Check your answers, then send');
      await resident.click('button', 'Send to the city');
      await resident.seesHeading('The city has your request');
      const number = await numberGiven(resident);

      const [told, ...others] = await city.requests(`service_request_id=${number}`);
      assert.deepEqual(others, []);
      assert.equal(told.description, trickyWords);
      assert.equal(told.address, trickyPlace);
      assert.deepEqual([told.service_code, told.service_name, told.status], ['010', 'Pothole', 'open']);
      assert.deepEqual(told.attributes, { where: 'bike', size: '2', depth: '9' });
      assert.ok(!JSON.stringify(told).includes('ines@example.com'), 'who asked is not told to everybody');

      await resident.click('link', 'Follow this request');
      await resident.isOn(`/track.html?request=${number}`);
      await resident.sees(`Request ${number}`);
      await resident.sees(trickyPlace);
      const shownWords = await resident.evaluate(() => window.look.all('.words').map((each) => each.textContent));
      assert.deepEqual(shownWords.filter((text) => text.startsWith('Pothole near')), [trickyWords.replace(/<\/?b>/g, '')], 'every word and line as typed; only what is certainly a tag is left out');
      assert.deepEqual(resident.noise, []);
      await resident.leave();
    });

    it('to the tracker by hand: a number with spaces and dashes is found, one that is not there is said to be so', async () => {
      const [newest] = await city.requests();
      const number = newest.service_request_id;
      const resident = await browser.visit();
      await resident.open(`${city.url}track.html`);
      await resident.fill('What is your request number?', ` ${number.slice(0, 3)}-${number.slice(3, 6)} ${number.slice(6)} `);
      await resident.press('Enter');
      await resident.sees(`Request ${number}`);
      await resident.click('button', 'Look up another request');
      await resident.fill('What is your request number?', '99999999');
      await resident.click('button', 'Look it up');
      await resident.seesHeading('We did not find request 99999999');
      await resident.leave();
    });

    // 320 × 256 is a window of 1280 × 1024 at 400 %.
    for (const [width, height] of [[1280, 1024], [320, 256]]) {
      it(`by the keyboard alone at ${width} × ${height}`, async () => {
        const resident = await browser.visit({ width, height });
        const keyboard = atTheKeyboard(resident);
        const narrow = [];
        const arrives = async (heading) => {
          await keyboard.isAt(`the heading “${heading}”`, (at) => at.id === 'heading' && at.name === heading && at.seen);
          const overflow = await resident.overflow();
          if (overflow > 0) narrow.push(`${heading}: ${overflow} px`);
        };
        const goOn = async () => {
          await keyboard.to('button', 'Continue');
          await resident.press('Enter');
        };

        await resident.open(`${city.url}report.html`);
        await resident.seesHeading('What do you need?');
        await keyboard.to('field', 'Tell us what is wrong');
        await resident.type('There is a deep pothole');
        await keyboard.choose('Pothole');
        await goOn();
        await arrives('Where is it?');
        await keyboard.to('field', 'Address or nearest corner');
        await resident.type('7 Ferry Street');
        // Enter in a field goes on, as everywhere.
        await resident.press('Enter');
        await arrives('A few questions');
        await keyboard.choose('In a crossing');
        await keyboard.choose('Like a plate');
        await goOn();
        await arrives('How can we reach you?');
        await keyboard.to('field', 'Phone number');
        await resident.type('555-0100 123');
        await goOn();
        await arrives('Check your answers, then send');
        await keyboard.to('button', 'Change: Place');
        await resident.press(' ');
        await arrives('Where is it?');
        await keyboard.to('button', 'Use my location');
        await keyboard.to('field', 'Address or nearest corner', { back: true });
        await resident.press('End');
        await resident.type(', at the gate');
        await goOn();
        await arrives('Check your answers, then send');
        await keyboard.to('button', 'Send to the city');
        await resident.press('Enter');
        await keyboard.isAt('the receipt', (at) => at.id === 'receipt-title' && at.name === 'The city has your request' && at.seen);
        if (await resident.overflow()) narrow.push('the receipt');
        const number = await numberGiven(resident);
        const [told] = await city.requests(`service_request_id=${number}`);
        assert.equal(told.address, '7 Ferry Street, at the gate');
        assert.deepEqual(told.attributes, { where: 'crossing', size: '1' });

        await keyboard.to('link', 'Follow this request');
        await resident.press('Enter');
        await resident.sees(`Request ${number}`);
        if (await resident.overflow()) narrow.push('the tracker');
        assert.deepEqual(resident.noise, []);
        await keyboard.to('button', 'Look up another request');
        await resident.press('Enter');
        await keyboard.isAt('the number field', (at) => at.tag === 'input' && at.name.startsWith('What is your request number?'));
        await resident.type('no such number');
        await resident.press('Enter');
        await keyboard.isAt('what became of it', (at) => at.id === 'heading' && at.name.includes('We did not find'));
        if (await resident.overflow()) narrow.push('nothing found');

        assert.deepEqual(keyboard.complaints(), []);
        assert.ok(keyboard.stops() > 40, `${keyboard.stops()} stops were looked at`);
        assert.deepEqual(narrow, [], 'nothing scrolls sideways');
        await resident.leave();
      });
    }

    it('mending what is missing, by the keyboard alone', async () => {
      const resident = await browser.visit({ width: 320, height: 640 });
      const keyboard = atTheKeyboard(resident);
      const title = () => resident.evaluate(() => document.title);
      const goOn = async () => {
        await keyboard.to('button', 'Continue');
        await resident.press(' ');
      };
      const mend = async (problem) => {
        await keyboard.isAt('the summary', (at) => at.id === 'problems' && at.name === 'There is a problem' && at.seen);
        assert.match(await title(), /^Error: /);
        await keyboard.to('link', problem);
        await resident.press('Enter');
      };
      await resident.open(`${city.url}report.html`);
      await resident.seesHeading('What do you need?');
      await goOn();
      await mend('Choose a service');
      // With nothing typed the services are in groups, and the error is about all of them.
      const groups = await keyboard.isAt('the groups', (at) => at.id === 'service' && at.seen);
      assert.match(groups.describedBy, /Error: Choose a service/);
      await keyboard.to('button', 'Trash and recycling');
      await resident.press('Enter');
      await resident.sees('Bulky item pickup');
      await keyboard.choose('Bulky item pickup');
      await goOn();
      await keyboard.isAt('the next page', (at) => at.name === 'Where is it?');
      assert.doesNotMatch(await title(), /^Error: /);
      await goOn();
      await mend('Enter an address');
      const field = await keyboard.isAt('the address', (at) => at.tag === 'input' && at.invalid && at.seen);
      assert.match(field.describedBy, /Error: Enter an address, or use your location/);
      await resident.type('3 Mill Street');
      await resident.press('Enter');
      await keyboard.isAt('the questions', (at) => at.name === 'A few questions');
      await goOn();
      await mend('Choose an answer: What should we take?');
      await keyboard.isAt('the first box', (at) => at.type === 'checkbox' && at.seen);
      await resident.press(' ');
      await goOn();
      await mend('Answer this question: How many items are there?');
      await keyboard.isAt('the number', (at) => at.tag === 'input' && at.name.startsWith('How many items') && at.seen);
      await resident.type('two or three');
      await resident.press('Enter');
      await mend('Enter a number, for example 12');
      await keyboard.isAt('the number', (at) => at.value === 'two or three' && at.invalid);
      for (let count = 0; count < 12; count += 1) await resident.press('Backspace');
      await resident.type('3');
      await resident.press('Enter');
      await keyboard.isAt('the next page', (at) => at.name === 'How can we reach you?');
      assert.deepEqual(keyboard.complaints(), []);
      assert.equal(await resident.overflow(), 0);
      await resident.leave();
    });
  });
}
