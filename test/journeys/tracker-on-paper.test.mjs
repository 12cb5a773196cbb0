import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { demoCity, demoSite, startCity, temporaryFolder } from '../support/city-process.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';

/** An A4 page without its margins of 15 mm, in CSS pixels. */
const paper = { width: 680, height: 1009 };
/** What can only be pressed, or is only of use to who can. */
const toPress = /Refresh|Look it up|Look up another|What is your request number|Share the link|Print this page|Add to your requests|Take it off|on this device|Forget|Show the map|Not fixed\?|This is not fixed|Make a new request|How happy|Send my answer|Put the date in|News feed|Get news|email address|Open requests of this kind nearby|See request/;

/** Nobody in the demo city sent a photo. */
function demoCityWithPhotos() {
  const file = join(temporaryFolder(), 'requests.json');
  return demoCity().map((path) => {
    if (!path.endsWith('requests.json')) return path;
    writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(path, 'utf8')).map((request) => ({ ...request, media_url: `https://photos.example/${'of-the-street-'.repeat(6)}.jpg` }))));
    return file;
  });
}

for (const engine of engines('chromium')) {
  describe(`What became of requests, on paper, in ${engine}`, () => {
    let city;
    let browser;
    let resident;
    const found = {};
    before(async () => {
      city = await startCity([...demoCityWithPhotos(), ...demoSite, '--reopen', '1']);
      browser = await openBrowser(engine);
      resident = await browser.visit(paper);
      await resident.page.emulateTimezone('America/New_York');
      const all = await city.requests();
      const now = new Date().toISOString();
      found.late = all.find(({ status, expected_datetime: by, status_notes: says, address }) => status === 'open' && by && by < now && says && address);
      found.onTime = all.find(({ status, expected_datetime: by, status_notes: says }) => status === 'open' && by > now && says);
      found.joined = all.find(({ extended_attributes: more }) => more?.duplicate);
      found.closed = all.find(({ status, status_notes: says, extended_attributes: more }) => status === 'closed' && says && !more?.duplicate);
    });
    after(async () => {
      await browser?.close();
      await city?.close();
    });

    /** What the paper says, of a request or of several by link. */
    const printed = async (query, words) => {
      await resident.page.emulateMediaType('screen');
      await resident.open(`${city.url}track.html?${query}`);
      await resident.sees(words);
      await resident.page.emulateMediaType('print');
      return resident.text();
    };
    const link = ({ service_request_id: id }) => `${city.url}track.html?request=${id}`;
    const day = (at) => new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'America/New_York' }).format(new Date(at));

    it('one request: its number, how it stands, every date, where, what the city says and by which link to come back; nothing to press', async () => {
      for (const request of Object.values(found)) {
        const { service_request_id: id, service_name: name, status_notes: says, address, requested_datetime: sent, updated_datetime: changed, expected_datetime: by, status } = request;
        const paperSays = await printed(`request=${id}`, 'Follow this request');
        const isOpen = status === 'open';
        for (const words of [`Request ${id}`, isOpen ? 'Open' : 'Closed', name, says, address, day(sent), day(changed), isOpen && by && day(by), link(request), 'Rather talk to a person?']) {
          if (words) assert.ok(paperSays.includes(words), `${id} on paper tells “${words}”:\n${paperSays}`);
        }
        assert.doesNotMatch(paperSays, toPress, id);
      }
    });

    it('says of which day it is, for paper is read on another', async () => {
      const paperSays = await printed(`request=${found.late.service_request_id}`, 'Follow this request');
      assert.match(paperSays, new RegExp(`As of ${day(Date.now())} at \\d+:\\d\\d`));
      await resident.page.emulateMediaType('screen');
      assert.match(await resident.text(), /As of \d+:\d\d/, 'the screen says the time alone');
      assert.ok(!(await resident.text()).includes(link(found.late)), 'and the link only when it is asked for');
    });

    it('names in words the request that this one was joined with', async () => {
      // How the other one stands is asked once this one is there.
      assert.match(await printed(`request=${found.joined.service_request_id}`, 'That one stands so: '), /It was joined with request 26-\d+\.\nThat one stands so: /);
    });

    it('the address of a photo, for a link cannot be pressed there', async () => {
      await printed(`request=${found.late.service_request_id}`, 'Follow this request');
      const [after, overflow] = await resident.evaluate(() => [getComputedStyle(window.look.all('.photos a')[0], '::after').content, window.look.overflow()]);
      assert.match(after, /attr\(href\)|photos\.example/);
      assert.equal(overflow, 0, 'and a long one goes on in the next line');
    });

    it('several: each with number, state, service and place, and those that are not known', async () => {
      const requests = Object.values(found);
      const paperSays = await printed([...requests.map(({ service_request_id: id }) => `request=${id}`), 'request=99-1'].join('&'), '5 requests');
      for (const { service_request_id: id, service_name: name, address } of requests) for (const words of [`Request ${id}`, name, address ?? '']) assert.ok(paperSays.includes(words), words);
      assert.ok(paperSays.includes('We did not find request 99-1'));
      assert.doesNotMatch(paperSays, toPress);
    });

    it('a number that is not found: what to check, and nothing to fill in', async () => {
      const paperSays = await printed('request=99-1', 'We did not find request 99-1');
      assert.ok(paperSays.includes('Check each letter and digit.') && paperSays.includes('Rather talk to a person?'));
      assert.doesNotMatch(paperSays, toPress);
      assert.equal(await resident.evaluate(() => window.look.all('input').filter(window.look.visible).length), 0);
    });

    it('the numbers that this device keeps', async () => {
      await resident.page.emulateMediaType('screen');
      await resident.open(link(found.late));
      await resident.click('button', 'Add to your requests on this device');
      await resident.sees('Take it off this device');
      await printed('', 'Your requests on this device');
      assert.ok((await resident.text()).includes(`Request ${found.late.service_request_id}`));
    });

    it('is dark ink on white paper, whatever the screen was, and each sheet holds its share', async () => {
      await resident.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await printed(`request=${found.late.service_request_id}`, 'Follow this request');
      const inks = await resident.evaluate(() => window.look.textHolders().map((element) => Math.max(...getComputedStyle(element).color.match(/[\d.]+/g).slice(0, 3).map(Number))));
      assert.ok(inks.length > 20 && Math.max(...inks) < 165, `${Math.max(...inks)}`);
      // A grid whose pages end within it is drawn over itself, and a section that may not be cut leaves half a sheet empty.
      const grids = await resident.evaluate(() => window.look.all('.widget, .result, .page').filter((element) => getComputedStyle(element).display === 'grid' || getComputedStyle(element).breakInside !== 'auto').length);
      assert.equal(grids, 0);
    });
  });
}
