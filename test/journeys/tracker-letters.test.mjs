import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eventually, mailbox } from '../../packages/server/dist/testing/mailbox.test.support.js';
import { freePort } from '../../tools/webkit-driver.mjs';
import { demoCity, startCity, temporaryFolder } from '../support/city-process.mjs';
import { copyOfDemoPages } from '../support/demo-pages.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';

const address = 'ines@mail.example';
const key = 'a-key-of-the-test';

for (const engine of engines('chromium')) {
  describe(`News of a request by email, from the page to the mailbox and back, in ${engine}`, () => {
    let mail;
    let city;
    let browser;
    let resident;
    let id;
    const closers = [];
    before(async () => {
      // A real mail server; the city is its own process and knows it by its options alone.
      mail = await mailbox({ after: (close) => closers.push(close) });
      const port = await freePort();
      const pages = copyOfDemoPages();
      pages.write('track.html', pages.read('track.html').replace('dialect="', 'dialect="mail '));
      const opening = openBrowser(engine);
      city = await startCity([
        ...demoCity(), ...pages.options, '--data', temporaryFolder(), '--staff-key', key, '--public-url', `http://127.0.0.1:${port}`, '--tracker-page', `http://127.0.0.1:${port}/track.html`,
        '--smtp-url', mail.url, '--mail-from', 'City of Alderwick <311@city.example>',
      ], { port });
      browser = await opening;
      resident = await browser.visit();
      id = (await city.requests('status=open')).find(({ service_name: name }) => name === 'Pothole').service_request_id;
    });
    after(async () => {
      await browser?.close();
      await city?.close();
      for (const close of closers) await close();
    });

    const lettersTo = (whom) => mail.received.filter(({ to }) => to.includes(whom));
    const letter = (count, whom = address) => eventually(() => lettersTo(whom)[count - 1], `letter ${count} to ${whom}`);
    /** The line of a letter that is a link to this. */
    const linkIn = ({ text }, path) => text.split('\n').find((line) => line.startsWith(`${city.url}${path}`)) ?? assert.fail(`A line with ${city.url}${path} in\n${text}`);
    const changes = async (change) => {
      const { status } = await fetch(`${city.url}staff/requests/${id}/status`, { method: 'POST', headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' }, body: JSON.stringify(change) });
      assert.equal(status, 200);
    };
    /** The server looks for letters every five seconds, and at once when somebody asks for some: what was there before goes first. */
    const somebodyElseAsks = async (whom) => {
      const { status } = await fetch(`${city.url}open311/v2/requests/${id}/followers`, { method: 'POST', body: new URLSearchParams({ email: whom }) });
      assert.equal(status, 202);
      await letter(1, whom);
    };

    it('asks on the page, and the city writes to that address first', async () => {
      await resident.open(`${city.url}track.html?request=${id}`);
      await resident.click('button', 'Get news by email');
      await resident.fill('What is your email address?', address);
      await resident.click('button', 'Send me news');
      await resident.sees('The city sends you an email. Open the link in it, or no news will come.');
      const { to, from, headers } = await letter(1);
      assert.deepEqual([to, from, headers.get('subject')], [[address], '311@city.example', `Do you want news of request ${id}?`]);
      const kept = await resident.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, window.look.all('input').map(({ value }) => value)]));
      assert.ok(!kept.includes('ines'), 'the page keeps the address nowhere');
    });

    it('opens the link of that letter, and says yes there', async () => {
      await resident.open(linkIn(await letter(1), 'follow/confirm/'));
      await resident.click('button', 'Yes');
      await resident.seesHeading(`You now follow request ${id}`);
    });

    it('is written to when the city is done, and finds the same on the page that the letter leads to', async () => {
      await changes({ status: 'closed', status_notes: 'Filled. Thank you, and take care.' });
      await somebodyElseAsks('bob@mail.example');
      const news = await letter(2);
      assert.deepEqual([news.to, news.headers.get('subject')], [[address], `Request ${id} was closed`]);
      assert.match(news.text, /The city says:\nFilled\. Thank you, and take care\./);
      await resident.open(linkIn(news, 'track.html'));
      await resident.sees('Filled. Thank you, and take care.');
      await resident.sees(`Request ${id}\nClosed`);
    });

    it('ends the letters by the link in one, and hears nothing of the next change', async () => {
      await resident.open(linkIn(await letter(2), 'follow/stop/'));
      await resident.click('button', 'Stop the letters');
      await resident.seesHeading('The letters have stopped');
      await changes({ status: 'open', status_notes: 'Opened again.' });
      await somebodyElseAsks('cyd@mail.example');
      assert.equal(lettersTo(address).length, 2);
    });

    it('was written to over the line alone: no log of the city tells who', () => assert.doesNotMatch(city.said(), /mail\.example/));
  });
}
