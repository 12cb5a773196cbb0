import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { demoCity, startCity, temporaryFolder } from '../support/city-process.mjs';
import { copyOfDemoPages } from '../support/demo-pages.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';
import { numberGiven, walkToTheCheck } from '../support/walk-to-the-check.mjs';

const kept = 'Not sent yet';
const unsure = 'We are not sure it arrived';

/**
 * The department's site twice over: `keyed.html` as it is, where the city knows a repeated request by its key, and
 * `plain.html`, where nothing is known of the city but the standard.
 */
function twoSites() {
  const pages = copyOfDemoPages();
  const html = pages.read('report.html').replace(/ dialect="[^"]*"/, '');
  pages.write('plain.html', html);
  pages.write('keyed.html', html.replace(' endpoint=', ' dialect="client-request-id" endpoint='));
  return pages.options;
}

/** From now on new requests, and nothing else, meet this fault of the server; with `undefined` the line is well again. */
async function faultySending({ page }) {
  let fault;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const headers = fault !== undefined && request.method() === 'POST' ? { ...request.headers(), 'x-civic-fault': fault } : request.headers();
    request.continue({ headers });
  });
  return (name) => {
    fault = name;
  };
}

/** Two minutes pass in the page, and half a minute more, on each of its clocks. */
const laterThanTheListLags = (resident) =>
  resident.evaluate(() => {
    for (const clock of [Date, performance]) {
      const now = clock.now.bind(clock);
      clock.now = () => now() + 150_000;
    }
  });

for (const engine of engines('chromium')) {
  describe(`When things go wrong, in ${engine}`, () => {
    const site = twoSites();
    const data = temporaryFolder();
    let browser;
    let city;
    let resident;
    before(async () => {
      browser = await openBrowser(engine);
      city = await startCity([...demoCity(), ...site, '--data', data, '--faults']);
    });
    after(async () => {
      await browser?.close();
      await city?.close();
    });
    beforeEach(async () => {
      resident = await browser.visit();
    });
    afterEach(() => resident.leave());

    let house = 100;
    /** Each at a house of its own: other words about the same place could be the same request. */
    const start = async (page, words) => {
      await resident.open(`${city.url}${page}.html`);
      house += 2;
      await walkToTheCheck(resident, { words: `pothole: ${words}`, place: `${house} Mill Street` });
    };
    const send = () => resident.click('button', 'Send to the city');
    const stored = async (words) => (await city.requests()).filter(({ description }) => description === `pothole: ${words}`);
    /** On the same port, with what was on the disk. */
    const restart = async () => {
      city = await startCity([...site, '--data', data, '--faults'], { port: city.port });
    };
    const isReceivedOnce = async (words) => {
      await resident.seesHeading('The city has your request');
      const number = await numberGiven(resident);
      assert.deepEqual((await stored(words)).map((request) => request.service_request_id), [number]);
    };
    const saysWhatItKept = async (words) => {
      const text = await resident.text();
      assert.match(text, /Your answers are safe/);
      assert.ok(text.includes(`pothole: ${words}`), 'every word is still there');
    };
    const untilStored = async (words) => {
      for (let tries = 0; (await stored(words)).length === 0; tries += 1) {
        assert.ok(tries < 100, 'it is stored');
        await pause(50);
      }
    };

    it('offline: nothing is sent, nothing is lost, and when the network is back one request goes out', async () => {
      await start('plain', 'offline');
      await resident.page.setOfflineMode(true);
      await send();
      await resident.seesHeading(kept);
      await resident.sees('You are offline.');
      await saysWhatItKept('offline');
      assert.deepEqual(await stored('offline'), []);
      await resident.click('button', 'Send now');
      await resident.seesHeading(kept);
      await resident.page.setOfflineMode(false);
      // Nobody has to press anything.
      await isReceivedOnce('offline');
    });

    it('a busy city: it is kept through a reload, says so again, and goes when the city can take it', async () => {
      const sendWith = await faultySending(resident);
      await start('plain', 'busy');
      sendWith('status=429');
      await send();
      await resident.seesHeading(kept);
      await resident.page.reload();
      await resident.seesHeading(kept);
      await saysWhatItKept('busy');
      assert.deepEqual(await stored('busy'), []);
      sendWith(undefined);
      await resident.click('button', 'Send now');
      await isReceivedOnce('busy');
    });

    it('kept on this device: another tab finds it, and sends it once', async () => {
      await start('plain', 'later');
      await resident.page.setOfflineMode(true);
      await send();
      await resident.seesHeading(kept);
      await resident.click('button', 'Keep it on this device');
      await resident.sees('It is kept on this device for up to 7 days.');
      const other = await resident.another();
      await other.open(`${city.url}plain.html`);
      await untilStored('later');
      await other.leave();
      await resident.page.setOfflineMode(false);
      await isReceivedOnce('later');
    });

    it('changed while it is kept: the old answers never go, the new ones once', async () => {
      await start('plain', 'old words');
      await resident.page.setOfflineMode(true);
      await send();
      await resident.seesHeading(kept);
      await resident.click('button', 'Change: In your words');
      await resident.seesHeading('What do you need?');
      await resident.page.setOfflineMode(false);
      await resident.typeOver('Tell us what is wrong', 'pothole: new words');
      await pause(1000);
      assert.deepEqual(await stored('old words'), []);
      await resident.click('button', 'Continue');
      await resident.seesHeading('Check your answers, then send');
      await send();
      await isReceivedOnce('new words');
      assert.deepEqual(await stored('old words'), []);
    });

    it('offline before the questions have come: it says so, and goes on when the network is back', async () => {
      await resident.open(`${city.url}plain.html`);
      await resident.fill('Tell us what is wrong', 'pothole');
      await resident.sees('Which of these fits best?');
      // What finds services comes with the first words, and the later pages meanwhile.
      await resident.page.waitForNetworkIdle();
      await resident.page.setOfflineMode(true);
      await resident.click('choice', 'Pothole');
      await resident.click('button', 'Continue');
      await resident.fill('Address or nearest corner', 'Mill Street');
      await resident.click('button', 'Continue');
      await resident.sees('We could not get the city’s questions for this service.');
      await resident.page.setOfflineMode(false);
      await resident.click('button', 'Try again');
      await resident.sees('Where is the hole?');
    });

    it('the line is cut before the city has it: never said to be sent, never sent twice, sent once in the end', async () => {
      const sendWith = await faultySending(resident);
      await start('plain', 'cut before');
      sendWith('drop-before-commit');
      await send();
      await resident.seesHeading(unsure);
      await saysWhatItKept('cut before');
      assert.deepEqual(await stored('cut before'), []);
      sendWith(undefined);
      await resident.click('button', 'Look again now');
      await pause(300);
      // The list may lag: nothing is sent again before it can be trusted.
      await resident.seesHeading(unsure);
      assert.deepEqual(await stored('cut before'), []);
      await laterThanTheListLags(resident);
      await resident.click('button', 'Look again now');
      await isReceivedOnce('cut before');
    });

    // Chromium itself sends a POST again when a connection that it used before is cut without an answer: only a key keeps that to one.
    it('the line is cut after the city has it: it is there once, though the browser tried again and the page was loaded anew', async () => {
      const sendWith = await faultySending(resident);
      await start('keyed', 'cut after');
      sendWith('drop-after-commit');
      await send();
      await resident.seesHeading(unsure);
      assert.equal((await stored('cut after')).length, 1);
      sendWith(undefined);
      await resident.page.reload();
      // It is looked for without anybody's asking.
      await isReceivedOnce('cut after');
    });

    for (const page of ['plain', 'keyed']) {
      it(`the server is killed in mid-send, before it was stored (${page} city): unsure first, one request in the end`, async () => {
        const sendWith = await faultySending(resident);
        const words = `killed before, ${page}`;
        await start(page, words);
        sendWith('latency=20000');
        await send();
        await resident.sees('Sending…');
        await pause(300);
        await city.kill();
        await resident.seesHeading(unsure);
        await saysWhatItKept(words);
        await resident.click('button', 'Look again now');
        await resident.seesHeading(unsure);
        await restart();
        sendWith(undefined);
        // A city that knows repeats is sent it again at once.
        if (page === 'plain') assert.deepEqual(await stored(words), []);
        await laterThanTheListLags(resident);
        await resident.click('button', 'Look again now');
        await isReceivedOnce(words);
      });

      it(`the server is killed in mid-send, after it was stored (${page} city): it survives, and is never there twice`, async () => {
        const sendWith = await faultySending(resident);
        const words = `killed after, ${page}`;
        await start(page, words);
        sendWith('D28-never-after-commit');
        await send();
        await resident.sees('Sending…');
        await untilStored(words);
        await city.kill();
        await resident.seesHeading(unsure);
        await restart();
        sendWith(undefined);
        await resident.click('button', 'Look again now');
        await isReceivedOnce(words);
      });
    }

    it('Send pressed ten times is one request', async () => {
      const sendWith = await faultySending(resident);
      await start('plain', 'ten times');
      sendWith('latency=400');
      const { x, y } = await resident.evaluate(() => window.look.middle('button', 'Send to the city'));
      for (let times = 0; times < 10; times += 1) await resident.page.mouse.click(x, y);
      await isReceivedOnce('ten times');
      await pause(600);
      assert.equal((await stored('ten times')).length, 1);
    });
  });
}
