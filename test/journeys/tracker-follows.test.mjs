import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { demoCity, demoSite, startCity } from '../support/city-process.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';

for (const engine of engines('chromium', 'firefox')) {
  describe(`What became of requests, with a city that does more than GeoReport, in ${engine}`, () => {
    let city;
    let browser;
    before(async () => {
      city = await startCity([...demoCity(), ...demoSite, '--reopen', '1']);
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser?.close();
      await city?.close();
    });

    it('several at once by one link, one of them opened and kept, and found again on the first page', async () => {
      const [one, other] = await city.requests('status=open');
      const resident = await browser.visit();
      await resident.open(`${city.url}track.html?request=${one.service_request_id}&request=${other.service_request_id}`);
      await resident.seesHeading('2 requests');
      await resident.click('button', `See request ${other.service_request_id}`);
      await resident.sees('Follow this request');
      await resident.click('button', 'Add to your requests on this device');
      await resident.sees('Take it off this device');
      await resident.open(`${city.url}track.html`);
      await resident.seesHeading('Your requests on this device');
      await resident.click('button', `See request ${other.service_request_id}`);
      await resident.sees(`Request ${other.service_request_id}`);
      await resident.leave();
    });

    it('one that is closed and not fixed is opened again, and stands as open at once', async () => {
      const [closed] = await city.requests('status=closed');
      const id = closed.service_request_id;
      const resident = await browser.visit();
      await resident.open(`${city.url}track.html?request=${id}`);
      await resident.sees('This is not fixed');
      await resident.click('button', 'This is not fixed');
      await resident.fill('What is still wrong?', 'It came back in the night.');
      await resident.click('button', 'Ask the city to open it again');
      await resident.sees('The city knows that it is not fixed.');
      await resident.sees('It came back in the night.');
      const [told] = await city.requests(`service_request_id=${id}`);
      assert.equal(told.status, 'open');
      await resident.leave();
    });
  });
}
