import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { byEar } from '../support/by-ear.mjs';
import { demoCity, startCity, temporaryFolder } from '../support/city-process.mjs';
import { openClassicBrowser } from '../support/classic-page.mjs';
import { copyOfDemoPages } from '../support/demo-pages.mjs';
import { goldenTrees } from '../support/golden-trees.mjs';
import { wrongToTheEar } from '../support/heard-rules.mjs';
import { heardNodes } from '../support/heard-tree.mjs';
import { putListenerIntoPage } from '../support/listen.mjs';
import { putLookIntoPage } from '../support/look.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const hour = String.raw`\d{1,2}:\d\d\s[AP]M`;
/** What is another each time. */
const chance = [[new RegExp(`(?:${months}) \\d+, \\d{4}(?: at ${hour})?`, 'g'), '(date)'], [new RegExp(hour, 'g'), '(time)']];
const withoutChance = (text) => chance.reduce((left, [what, word]) => left.replace(what, word), text);
const golden = goldenTrees(new URL('tracker-heard.golden.txt', import.meta.url), {
  // What is said of its own accord comes and goes; it is asked for by itself.
  withoutChance: (text) => withoutChance(text.replace(/^status\n {2}“.*”$/m, 'status')),
});
const tag = 'civic-status-tracker';
const number = 'What is your request number?';
const key = 'a-key-of-the-test';

/** Requests whose age is the same on every day that the test runs. */
function requestsOfTheTest() {
  const ago = (days) => new Date(Date.now() - days * 86_400_000).toISOString().replace(/\.\d+/, '');
  const request = (id, more) => ({
    service_request_id: id, status: 'open', status_notes: null, service_name: 'Street light out', service_code: '020', agency_responsible: 'Transportation',
    requested_datetime: ago(9), updated_datetime: ago(9), expected_datetime: null, closed_datetime: null, zipcode: '00406', lat: null, long: null, media_url: null, ...more,
  });
  const closed = (id, more) => request(id, { status: 'closed', closed_datetime: ago(1), updated_datetime: ago(1), ...more });
  const file = join(temporaryFolder(), 'requests.json');
  writeFileSync(file, JSON.stringify([
    request('AW26-0101', {
      expected_datetime: ago(2), status_notes: 'A crew comes on Monday.', description: 'Dark since Sunday.', address: '12 Ferry Street', service_notice: 'We aim to be done within 7 days.',
      updated_datetime: ago(5), media_url: 'https://photos.example/1.jpg',
      notes: [{ datetime: ago(9), summary: 'Request received', type: 'opened' }, { datetime: ago(5), summary: 'Sent to Transportation', type: 'activity' }],
    }),
    closed('AW26-0102', { status_notes: 'We could not find it.', description: 'The lamp at the corner.', address: '30 Mill Street' }),
    ...Array.from({ length: 12 }, (_, at) => closed(`AW26-02${10 + at}`, { closed_datetime: ago(5), updated_datetime: ago(5) })),
  ]));
  return [...demoCity().map((path) => (path.endsWith('requests.json') ? file : path)), '--staff-key', key, '--reopen', '1'];
}

/** The department's page, which brings its own ear: two of the three engines let nobody else bring it. */
function pagesThatListen() {
  const pages = copyOfDemoPages();
  pages.write('listen.js', `(${putLookIntoPage})(); (${putListenerIntoPage})();`);
  pages.write('heard.html', pages.read('track.html').replace('<script', '<script src="listen.js"></script><script'));
  return pages.options;
}

for (const engine of engines('chromium', 'firefox', 'webkit')) {
  describe(`Somebody who only hears asks what became of a request, in ${engine}`, () => {
    let city;
    let browser;
    let resident;
    let ear;
    const begun = performance.now();
    before(async () => {
      city = await startCity([...requestsOfTheTest(), ...pagesThatListen()]);
      browser = engine === 'chromium' ? await openBrowser(engine) : await openClassicBrowser(engine);
      resident = await browser.visit({ width: 1000, height: 900 });
      ear = await byEar(browser, resident);
    });
    after(async () => {
      await browser?.close();
      await city?.close();
      golden.save();
      console.log(`Somebody who only hears, at the tracker, in ${engine}: ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
    });

    const saidMeanwhile = async () => (await resident.evaluate(() => window.heard.said.splice(0).map(({ words }) => words))).map(withoutChance);
    /** All that was said since the last such question, in order: what was said twice, or should not have been, is there too. */
    const isTold = async (...words) => {
      await resident.until(words.join(', '), (count) => window.heard.said.length >= count, words.length).catch(() => {});
      assert.deepEqual(await saidMeanwhile(), words);
    };
    const sounds = async (state) => {
      await golden.soundsLike(state, { browser, resident, tag });
      if (engine === 'chromium') assert.deepEqual(wrongToTheEar(await heardNodes(resident.page, tag), { optional: '(optional)', error: 'Error:' }), [], state);
    };
    const press = async (role, name, options) => {
      await ear.to(role, name, options);
      await resident.press('Enter');
    };
    const staff = async (id, change) => {
      const { status } = await fetch(`${city.url}staff/requests/${id}/status`, { method: 'POST', headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' }, body: JSON.stringify(change) });
      assert.equal(status, 200);
    };

    it('opens in silence, and says what is missing where it is asked', async () => {
      await resident.open(`${city.url}heard.html`);
      await resident.sees(number);
      await sounds('as it opens');
      await press('button', 'Look it up');
      await ear.hears('group', 'There is a problem');
      await sounds('no number');
      await press('link', 'Enter a request number');
      await ear.hears('textbox', number);
      await isTold();
    });

    it('finds a request by its number with spaces and in small letters, and is led to how it stands', async () => {
      await resident.type(' aw26 - 0101 ');
      await resident.press('Enter');
      await ear.hears('heading', 'Request AW26-0101 Open');
      await resident.sees('How long this takes here');
      await sounds('found');
      await isTold('Looking it up…');
    });

    it('is told once what a refresh brings, and that one brings nothing', async () => {
      await press('button', 'Refresh');
      await isTold('Nothing new.');
      await staff('AW26-0101', { status: 'closed', status_notes: 'The lamp was replaced.' });
      await resident.press('Enter');
      await isTold('New: Closed');
      await sounds('closed since');
    });

    it('is told that a number is not known, and asked for it again', async () => {
      await press('button', 'Look up another request');
      await ear.hears('textbox', number);
      await resident.type('AW26-9999');
      await resident.press('Enter');
      await ear.hears('heading', 'We did not find request AW26-9999');
      await sounds('not found');
      await isTold('Looking it up…');
    });

    it('looks several up at once, and opens one of them', async () => {
      await ear.to('textbox', number);
      // What is in a field is chosen when Tab leads there.
      await resident.type('aw26-9999, aw26-0101, aw26-0102');
      await resident.press('Enter');
      await ear.hears('heading', '3 requests');
      await sounds('several');
      await press('button', 'See request AW26-0102');
      await ear.hears('heading', 'Request AW26-0102 Closed');
      await sounds('closed');
      await isTold('Looking it up…', 'Looking it up…');
    });

    it('says that it is not fixed, and is told what comes of that', async () => {
      await press('button', 'This is not fixed');
      await ear.hears('textbox', 'What is still wrong?');
      await press('button', 'Ask the city to open it again');
      await ear.hears('textbox', 'What is still wrong?');
      await sounds('not fixed, and nothing told of it');
      await resident.type('It is dark again.');
      await press('button', 'Ask the city to open it again');
      await ear.hears('group', 'Done The city knows that it is not fixed. It looks at your request again.');
      await resident.sees('Request AW26-0102\nOpen');
      await sounds('opened again');
      await saidMeanwhile();
    });

    it('keeps what is known when the city cannot be reached, says so, and of a new number why', async () => {
      await city.kill();
      await press('button', 'Refresh', { back: true });
      await isTold('We could not refresh. This is what we knew at (time).');
      await sounds('the last that is known');
      await press('button', 'Look up another request');
      await resident.type('AW26-0101');
      await resident.press('Enter');
      await ear.hears('heading', 'We could not look it up');
      await sounds('not reached');
    });

    it('never stopped where nothing is said', () => assert.deepEqual(ear.complaints(), []));
  });
}
