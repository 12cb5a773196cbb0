import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { demoCity, demoSite, startCity } from '../support/city-process.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';
import { numberGiven, pastThePhotos } from '../support/walk-to-the-check.mjs';

for (const engine of engines('chromium')) {
  describe(`Services that give their number later, or never, in ${engine}`, () => {
    let city;
    let browser;
    before(async () => {
      city = await startCity([...demoCity(), ...demoSite, '--batch-delay', '1']);
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser?.close();
      await city?.close();
    });

    const sendTo = async (service, words) => {
      const resident = await browser.visit();
      await resident.open(`${city.url}report.html`);
      await resident.seesHeading('What do you need?');
      await resident.fill('Tell us what is wrong', words);
      await resident.click('choice', service);
      await resident.sees(`You chose: ${service}`);
      await resident.click('button', 'Continue');
      await resident.fill('Address or nearest corner', '9 Ferry Street');
      await resident.click('button', 'Continue');
      await pastThePhotos(resident);
      await resident.click('button', 'Continue');
      await resident.click('button', 'Send to the city');
      await resident.seesHeading('The city has your request');
      return resident;
    };

    it('later: the page waits, says so, and shows the number when it comes; a tracker opened with the code does the same', async () => {
      const resident = await sendTo('Ask for a safer crossing', 'cars are speeding at the dangerous crossing');
      await resident.sees('The city is giving it a number. It will show here when it comes.');
      const track = await resident.evaluate(() => window.look.find('link', 'Follow this request').href);
      assert.match(track, /\?token=[\w-]+$/);
      const number = await numberGiven(resident);
      await resident.sees(`Your request number is ${number}.`);
      assert.equal(await resident.evaluate(() => window.look.all('[role=status]').some((status) => status.textContent.includes('Your request number is'))), true, 'and it is announced');
      const [told] = await city.requests(`service_request_id=${number}`);
      assert.deepEqual([told.service_code, told.description], ['022', 'cars are speeding at the dangerous crossing']);
      await resident.open(track);
      await resident.sees(`Request ${number}`);
      await resident.leave();
    });

    it('never: it says that there is none, and offers no way to follow it', async () => {
      const resident = await sendTo('Share an idea or say thanks', 'an idea, and thanks to the crew');
      await resident.sees('This city does not give a number for this service, so you cannot follow it here.');
      const text = await resident.text();
      assert.ok(!text.includes('Follow this request') && !text.includes('Your request number'));
      assert.ok(!text.includes('You can look up your request at any time.'));
      await resident.leave();
    });
  });
}
