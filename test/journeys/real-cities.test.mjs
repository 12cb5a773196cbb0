import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../tools/places.mjs';
import { demoSite, startCity } from '../support/city-process.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';
import { numberGiven, pastThePhotos } from '../support/walk-to-the-check.mjs';

const file = (name) => join(root, '../shared/data/open311', name);

/** Serves these files of ../shared/data as a city, or says in one line that they are missing. */
function ofFiles(name, files, run) {
  const missing = files.find((each) => !existsSync(file(each)));
  it(name, { skip: missing && `../shared/data/open311/${missing} is not here` }, async () => {
    const city = await startCity(['--city', ...files.map(file), ...demoSite]);
    try {
      await run(city);
    } finally {
      await city.close();
    }
  });
}

for (const engine of engines('chromium')) {
  describe(`Real cities’ files, in ${engine}`, () => {
    let browser;
    before(async () => {
      browser = await openBrowser(engine);
    });
    after(() => browser?.close());

    const openForm = async (city) => {
      const resident = await browser.visit();
      await resident.open(`${city.url}report.html`);
      await resident.seesHeading('What do you need?');
      return resident;
    };
    /** All groups open, as a resident would who wants to see everything. */
    const openAllGroups = (resident) =>
      resident.evaluate(async () => {
        const widget = window.look.all('civic-request-form')[0];
        for (const summary of window.look.all('.groups summary')) {
          summary.click();
          // The browser tells of an opened group a moment later.
          await new Promise((wake) => setTimeout(wake));
          await widget.updateComplete;
        }
      });
    /** Presses each radio button once; what the form then says was chosen. */
    const chooseEach = (resident) =>
      resident.evaluate(async () => {
        const widget = window.look.all('civic-request-form')[0];
        const chosen = [];
        for (const radio of window.look.all('#service input[type=radio]')) {
          const offered = window.look.name(radio);
          radio.click();
          await widget.updateComplete;
          chosen.push({ code: radio.value, offered, said: window.look.words(window.look.all('.chosen-name')[0]?.textContent) });
        }
        return chosen;
      });

    for (const [name, files, count] of [
      ['Bloomington', ['bloomington-2018-services.json'], 53],
      ['Chicago', ['chicago-2019-services.json'], 97],
      ['Washington, DC, in XML', ['dc-2013-services.xml'], 86],
    ]) {
      ofFiles(`${name}: every one of its ${count} services can be chosen, and one is sent`, files, async (city) => {
        const services = await (await fetch(`${city.url}open311/v2/services.json`)).json();
        assert.equal(services.length, count);
        const resident = await openForm(city);
        await openAllGroups(resident);
        const chosen = await chooseEach(resident);
        assert.deepEqual(chosen.filter(({ offered, said }) => said !== `You chose: ${offered}`), []);
        // A service in two groups is offered in both.
        assert.deepEqual([...new Set(chosen.map(({ code }) => code))].sort(), services.map((service) => service.service_code).sort());
        assert.ok(chosen.length >= count);

        const { code, offered } = chosen.at(-1);
        await resident.click('button', 'Continue');
        await resident.seesHeading('Where is it?');
        await resident.fill('Address or nearest corner', '1 Quay Street');
        await resident.click('button', 'Continue');
        await pastThePhotos(resident);
        await resident.click('button', 'Continue');
        await resident.sees(offered);
        await resident.click('button', 'Send to the city');
        await resident.seesHeading('The city has your request');
        if (services.find((service) => service.service_code === code).type === 'realtime') {
          const [told] = await city.requests(`service_request_id=${await numberGiven(resident)}`);
          assert.equal(told.service_code, code);
        } else await resident.sees('The city is giving it a number.');
        await resident.leave();
      });
    }

    ofFiles('Washington, DC: its recorded questions are asked, and its two notes are told as information', ['dc-2013-services.xml', 'dc-2013-service-definition-S0301.xml'], async (city) => {
      const { attributes } = await (await fetch(`${city.url}open311/v2/services/S0301.json`)).json();
      const notes = attributes.filter(({ variable }) => !variable);
      assert.equal(notes.length, 2);
      const resident = await openForm(city);
      await openAllGroups(resident);
      await resident.evaluate(() => window.look.all('input[type=radio][value=S0301]')[0].click());
      await resident.click('button', 'Continue');
      await resident.fill('Address or nearest corner', '1 Quay Street');
      await resident.click('button', 'Continue');
      await resident.seesHeading('A few questions');
      const shown = await resident.evaluate(() => window.look.all('.civic-notice').map((notice) => ({ text: window.look.words(notice.textContent), asks: notice.querySelector('input, select, textarea') !== null })));
      assert.equal(shown.length, 2);
      const asPrinted = notes.map(({ description }) => `Information ${description.replace(/\s+/g, ' ').trim()}`);
      assert.deepEqual(shown.map(({ text }) => text).sort(), asPrinted.sort());
      assert.deepEqual(shown.filter(({ asks }) => asks), []);
      assert.equal(await resident.evaluate(() => window.look.all('fieldset').filter((group) => window.look.visible(group)).length), 4, 'and four questions');
      await resident.leave();
    });

    ofFiles('Boston: half a year of 58,119 requests is taken in, and one of them is looked up', ['boston-311-2015H1.csv.gz'], async (city) => {
      assert.match(city.said(), /58,?119/);
      const [newest] = await city.requests('page_size=1');
      const resident = await browser.visit();
      await resident.open(`${city.url}track.html`);
      await resident.fill('What is your request number?', newest.service_request_id);
      await resident.press('Enter');
      await resident.sees(`Request ${newest.service_request_id}`);
      await resident.sees(newest.service_name);
      await resident.leave();
    });
  });
}
