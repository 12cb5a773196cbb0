import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startCity } from '../support/city-process.mjs';
import { serveHostPages } from '../support/host-site.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';
import { numberGiven, walkToTheCheck } from '../support/walk-to-the-check.mjs';

for (const engine of engines('chromium', 'firefox')) {
  describe(`Faults of the page around the form, in ${engine}`, () => {
    let city;
    let site;
    let browser;
    before(async () => {
      city = await startCity();
      site = await serveHostPages(city);
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser?.close();
      site?.close();
      await city?.close();
    });

    /** A visitor, for whom the page is spoilt in this way before anything of it runs. */
    const visit = async (t, spoil) => {
      const visitor = await browser.visit();
      t.after(() => visitor.leave());
      if (spoil) await visitor.page.evaluateOnNewDocument(spoil);
      return visitor;
    };
    /** A form on an empty page, with these attributes. */
    const putForm = async (visitor, attributes) => {
      await visitor.open(`${site.url}empty.html`);
      await visitor.evaluate((given) => {
        const form = document.createElement('civic-request-form');
        for (const [name, value] of Object.entries(given)) form.setAttribute(name, value);
        const help = document.createElement('p');
        help.slot = 'help';
        help.append('Call 311.');
        form.append(help);
        document.body.append(form);
      }, attributes);
    };
    const goesThrough = async (visitor, words) => {
      await walkToTheCheck(visitor, { words: `pothole: ${words}`, place: '120 Mill Street' });
      await visitor.click('button', 'Send to the city');
      await visitor.seesHeading('The city has your request');
      const number = await numberGiven(visitor);
      const stored = (await city.requests()).filter(({ description }) => description === `pothole: ${words}`);
      assert.deepEqual(stored.map(({ service_request_id }) => service_request_id), [number]);
    };

    it('H13 the page has changed fetch and the prototypes of everything: the request goes through all the same, once', async (t) => {
      const visitor = await visit(t, () => {
        const { fetch } = window;
        window.fetch = async (...given) => fetch(...given);
        for (const kind of [Array, Object, String, Promise]) {
          // Seen by every careless loop.
          kind.prototype.fromThePage = () => 'of the page';
        }
      });
      await visitor.open(`${site.url}form.html`);
      await goesThrough(visitor, 'a page that changes things');
    });

    it('H15 a browser without style sheets that can be adopted: the form is dressed, and works', async (t) => {
      const visitor = await visit(t, () => {
        delete Document.prototype.adoptedStyleSheets;
        delete ShadowRoot.prototype.adoptedStyleSheets;
      });
      await visitor.open(`${site.url}form.html`);
      await visitor.seesHeading('What do you need?');
      await goesThrough(visitor, 'an older browser');
      const number = await visitor.evaluate(() => Number.parseFloat(getComputedStyle(window.look.all('#receipt-number')[0]).fontSize));
      assert.ok(number >= 24, `the number is large: ${number} px`);
    });

    it('H9 a page that does not say its language: the form says its own', async (t) => {
      const visitor = await visit(t);
      await visitor.open(`${site.url}form.html`);
      await visitor.evaluate(() => document.documentElement.removeAttribute('lang'));
      await visitor.seesHeading('What do you need?');
      assert.equal(await visitor.evaluate(() => window.look.all('.widget')[0].lang), 'en');
    });

    it('N13 a city that does not let this page read its answers: the resident is told whom to ask, the owner what to do', async (t) => {
      const strict = await startCity(undefined, { port: 0 });
      t.after(() => strict.close());
      const visitor = await visit(t);
      await visitor.page.setRequestInterception(true);
      visitor.page.on('request', (request) => {
        // As a server answers that has never heard of other sites.
        if (request.url().startsWith(strict.url)) void request.respond({ status: 200, contentType: 'application/json', body: '[]' });
        else void request.continue();
      });
      await putForm(visitor, { endpoint: `${strict.url}open311/v2` });
      await visitor.sees('We cannot reach the city');
      await visitor.sees('Call 311.');
      for (let tries = 0; !visitor.noise.some((line) => line.includes('<civic-request-form>')); tries += 1) {
        assert.ok(tries < 100, visitor.noise.join('\n'));
        await new Promise((wake) => setTimeout(wake, 50));
      }
      assert.match(visitor.noise.find((line) => line.includes('<civic-request-form>')), /Access-Control-Allow-Origin/);
    });

    it('C1 C2 attributes that make no sense: the form does what it can, and nothing else changes', async (t) => {
      const visitor = await visit(t);
      const dialect = '__proto__=x constructor zone=Nowhere/At-All page-size=-5 media-count=many';
      await putForm(visitor, { endpoint: '/open311/v2', dialect, 'heading-level': 'twelve', locale: 'not a language', 'service-code': '__proto__' });
      await visitor.seesHeading('What do you need?');
      assert.deepEqual(await visitor.evaluate(() => [{}.x === undefined, window.look.all('#heading')[0].localName]), [true, 'h2']);
      await goesThrough(visitor, 'odd attributes');
    });

    it('P7 everything filled in at once, as a browser or a voice does it: taken, and checked', async (t) => {
      const visitor = await visit(t);
      await visitor.open(`${site.url}form.html`);
      await visitor.seesHeading('What do you need?');
      await visitor.fill('Tell us what is wrong', 'pothole: by voice');
      await visitor.click('choice', 'Pothole');
      await visitor.click('button', 'Continue');
      await visitor.fill('Address or nearest corner', '120 Mill Street');
      await visitor.click('button', 'Continue');
      await visitor.seesHeading('A few questions');
      await visitor.click('choice', 'In a bike lane');
      await visitor.click('choice', 'Like a bath tub');
      await visitor.click('button', 'Continue');
      await visitor.seesHeading('How can we reach you?');
      await visitor.evaluate(() => {
        for (const [token, value] of [['given-name', 'Jane'], ['family-name', 'Doe'], ['email', 'jane at alderwick'], ['tel', '555 0100 200']]) {
          const field = window.look.all('input').find((each) => each.autocomplete === token);
          field.value = value;
          field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
        }
      });
      await visitor.click('button', 'Continue');
      await visitor.sees('Enter an email address like name@example.com');
      await visitor.typeOver('Email address', 'jane@alderwick.example');
      await visitor.click('button', 'Continue');
      await visitor.seesHeading('Check your answers, then send');
      for (const told of ['Jane Doe', 'jane@alderwick.example', '555 0100 200']) await visitor.sees(told);
    });
  });
}
