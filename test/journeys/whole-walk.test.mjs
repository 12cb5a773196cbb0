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

    it('danger is met with the city’s own words, in either language, and an answer that saves a request beside the services', async () => {
      const resident = await browser.visit({ width: 320, height: 640 });
      await resident.open(`${city.url}report.html`);
      await resident.seesHeading('What do you need?');
      await resident.fill('Tell us what is wrong', 'It smells like gas in the basement');
      await resident.sees('If you smell gas: leave now.');
      await resident.fill('Tell us what is wrong', 'When is trash picked up?');
      await resident.sees('Answers that may help');
      assert.equal(await resident.overflow(), 0);
      await resident.open(`${city.url}es/report.html`);
      await resident.seesHeading('¿Qué necesita?');
      await resident.fill('Díganos qué pasa', 'Huele a gas en el sótano');
      await resident.sees('Si huele a gas: salga ya.');
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
        await arrives('Do you have photos of it?');
        // What photos need is loaded with their page.
        await resident.sees('Take or choose photos');
        await keyboard.to('field', 'Take or choose photos');
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

    /** What is asked of each service here is every kind of question there is; all of it answered without a mouse, and sent. */
    const everyKind = {
      '050': {
        kinds: 'a list, a date in fields, a number with a decimal, boxes, a line and a note',
        async answer({ keyboard, type, sees }) {
          await keyboard.choose('Hot water');
          for (const [field, text] of [['Month', 'Oct'], ['Day', '3rd'], ['Year', '2026'], ['Time', '9:30 pm']]) await type(field, text);
          await type('How warm is it inside', '57,5');
          await keyboard.tick('Someone over 65');
          await keyboard.tick('Someone who is ill');
          await type('Apartment or floor', '3B');
          await sees('Tell the owner too, if you have not yet.');
        },
        check: ['Hot water', 'October 3, 2026', '9:30', 'Someone over 65 and Someone who is ill or has a disability', '3B'],
        stored: ({ since, ...others }) => [since.slice(0, 16), others],
        sent: ['2026-10-03T21:30', { what: 'water', degrees: '57.5', people: ['older', 'ill'], apartment: '3B' }],
      },
      '042': {
        kinds: 'a long list and a box',
        async answer({ keyboard, resident }) {
          await keyboard.to('field', 'Which park is it?');
          // As on any closed list: a letter, or an arrow.
          await resident.press('ArrowDown');
          await keyboard.tick('Restroom cleaned');
        },
        check: ['Restroom cleaned'],
        stored: ({ park, needs }) => [typeof park, needs],
        sent: ['string', 'restroom'],
      },
      '051': {
        kinds: 'many boxes, a long text, a date and short lists',
        async answer({ keyboard, resident, type }) {
          await keyboard.tick('Mold or damp');
          await keyboard.tick('Roof');
          await type('Which rooms?', 'The kitchen');
          await resident.press('Enter');
          await resident.type('and the bath');
          for (const [field, text] of [['Month', 'March'], ['Day', '9'], ['Year', '2027']]) await type(field, text);
          await keyboard.choose('I am not sure');
          await keyboard.choose('Tiếng Việt');
        },
        check: ['The kitchen', 'March 9, 2027', 'Tiếng Việt'],
        stored: ({ visit, ...others }) => [visit.slice(0, 10), others],
        sent: ['2027-03-09', { problems: ['mold', 'roof'], rooms: 'The kitchen\nand the bath', told: 'unsure', language: 'vi' }],
      },
      '015': {
        kinds: 'questions that depend on answers',
        async answer({ keyboard, type, sees, resident }) {
          await keyboard.choose('A wall of a home or shop');
          await sees('Do you own the wall?');
          await keyboard.choose('No');
          await keyboard.choose('Yes');
          await keyboard.to('radio', 'A wall of a home or shop', { back: true });
          await resident.press('ArrowDown');
          await resident.press('ArrowDown');
          await resident.sees('How high up is it, in feet?');
          await type('How high up is it, in feet?', '14');
          await type('Where can a truck with a lift stand?', 'In the bus lane');
          for (const [field, text] of [['Month', '1'], ['Day', '5'], ['Year', '2026']]) await type(field, text);
        },
        check: ['A bridge or tunnel', 'In the bus lane', 'January 5, 2026'],
        hidden: ['Do you own the wall?'],
        stored: ({ seen, ...others }) => [seen.slice(0, 10), others],
        sent: ['2026-01-05', { surface: 'bridge', hate: 'no', height: '14', lift: 'In the bus lane' }],
      },
    };

    for (const [code, { kinds, answer, check, hidden = [], stored, sent }] of Object.entries(everyKind)) {
      it(`every kind of question by the keyboard alone at 320 × 256: ${kinds}`, async () => {
        const resident = await browser.visit({ width: 320, height: 256 });
        const keyboard = atTheKeyboard(resident);
        const narrow = [];
        const goOn = async (heading) => {
          await keyboard.to('button', 'Continue');
          await resident.press('Enter');
          await keyboard.isAt(`the heading “${heading}”`, (at) => at.id === 'heading' && at.name === heading && at.seen);
          if (await resident.overflow()) narrow.push(heading);
        };
        await resident.open(`${city.url}report.html#service=${code}`);
        await resident.sees('You chose:');
        await goOn('Where is it?');
        await keyboard.to('field', 'Address or nearest corner');
        await resident.type(`${Number(code)} Ferry Street`);
        await goOn('A few questions');
        const type = async (field, text) => {
          await keyboard.to('field', field);
          await resident.type(text);
        };
        await answer({ keyboard, resident, type, sees: (words) => resident.sees(words) });
        if (await resident.overflow()) narrow.push('the questions, answered');
        await goOn('Do you have photos of it?');
        await goOn('How can we reach you?');
        await goOn('Check your answers, then send');
        const shown = await resident.text();
        for (const words of check) assert.ok(shown.includes(words), words);
        for (const words of hidden) assert.ok(!shown.includes(words), words);
        await keyboard.to('button', 'Send to the city');
        await resident.press('Enter');
        await keyboard.isAt('the receipt', (at) => at.id === 'receipt-title' && at.name === 'The city has your request');
        const number = await numberGiven(resident);
        const [told] = await city.requests(`service_request_id=${number}`);
        assert.deepEqual(stored(told.attributes), sent);
        assert.deepEqual([keyboard.complaints(), narrow, resident.noise], [[], [], []]);
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
      await keyboard.isAt('the next page', (at) => at.name === 'Do you have photos of it?');
      assert.deepEqual(keyboard.complaints(), []);
      assert.equal(await resident.overflow(), 0);
      await resident.leave();
    });
  });
}
