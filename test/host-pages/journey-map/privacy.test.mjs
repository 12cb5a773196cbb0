import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { problemsWithNote } from '@civic-elements/core/insight';
import { janeAsIs, janeToBe } from '@civic-elements/demo-city';
import { root } from '../../../tools/places.mjs';
import { startCity } from '../../support/city-process.mjs';
import { serveCollector } from '../../support/collector.mjs';
import { faqIn } from '../../support/faq-articles.mjs';
import { drawn, serveJourneySite } from '../../support/journey-site.mjs';
import { engines, openBrowser } from '../../support/open-browser.mjs';
import { chances } from '../../support/sample-of.mjs';
import { numberGiven, walkToTheCheck } from '../../support/walk-to-the-check.mjs';

const ofCore = createRequire(join(root, 'packages/core/package.json'));
const { Ajv2020 } = ofCore('ajv/dist/2020.js');
const fitsSchema = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(join(root, 'packages/core/schemas/insight-event.schema.json'), 'utf8')));

/** What a note is not, by the published schema and by the function, each in words. */
const faultsOf = (body) => {
  const note = JSON.parse(body);
  return [...(fitsSchema(note) ? [] : fitsSchema.errors.map(({ instancePath, message }) => `${instancePath} ${message}`)), ...problemsWithNote(note)];
};
const actIn = (body) => JSON.parse(body).type.replace('org.civic-elements.', '');

const question = 'What would you like to know?';
/** What stands in everything that is typed, in letters alone: numbers never stand in a note anyway. */
const canary = /qxz[a-z]+zxq/i;
const canaryOf = (at) => `qxz${[...String(at)].map((digit) => 'abcdefghij'[digit]).join('')}zxq`;

/** Before all else on a page: what is noted there, whether it may leave the page, and a cookie. */
const listens = `window.noted = []; document.addEventListener('civic-insight-noted', ({ detail: { note, allowed } }) => window.noted.push({ id: note.id, act: note.type.replace('org.civic-elements.', ''), allowed })); document.cookie = 'who=${canaryOf(0)}';`;
const signals = { GPC: "Object.defineProperty(navigator, 'globalPrivacyControl', { get: () => true });", DNT: "Object.defineProperty(navigator, 'doNotTrack', { get: () => '1' });" };
const collects = (address) => `${address === undefined ? '' : `<meta name="civic-collect" content="${address}">`}<script src="/listens.js"></script><script type="module" src="/civic-elements/civic-collect.js"></script>`;

/** All that the walk below does with the four tags, as it is noted. */
const acts = [
  'search.performed', 'search.result_selected', 'form.started', 'form.step_completed', 'form.submitted', 'form.confirmed', 'feedback.rated', 'status.checked', 'map.opened', 'map.exported', 'form.abandoned',
];
const beforeLeaving = acts.slice(0, -1);
/** Nobody is asked how easy it was where the answer could not leave the page. */
const actsOf = (allowed) => beforeLeaving.filter((act) => allowed || act !== 'feedback.rated');

/** Types about so much as people do: words of the city, names, addresses, numbers, in many scripts, and what no form expects. */
function queries(count) {
  const chance = chances(14);
  const one = (of) => of[Math.floor(chance() * of.length)];
  const digits = (many) => Array.from({ length: many }, () => Math.floor(chance() * 10)).join('');
  const char = () => String.fromCodePoint(one([[0x20, 0x7e], [0xa1, 0x24f], [0x300, 0x36f], [0x391, 0x52f], [0x5d0, 0x6ff], [0x200b, 0x202e], [0x4e00, 0x9fff], [0x1f300, 0x1f64f]].map(([from, to]) => from + Math.floor(chance() * (to - from)))));
  const kinds = [
    (mark) => `${one(['jane', 'omar.k', 'zoë'])}.${mark}@${one(['example.org', 'mail.example'])}`,
    (mark) => `${mark} +1 (555) ${digits(3)}-${digits(4)}`,
    (mark) => `${digits(3)} ${mark} ${one(['Street', 'calle', 'شارع', '街'])}, apt ${digits(1)}B`,
    (mark) => `${one(['José', 'Łucja', 'محمد', '小明', 'D’Angelo'])} ${mark}`,
    (mark) => `SSN ${digits(3)}-${digits(2)}-${digits(4)} ${mark}`,
    (mark) => `${mark}${Array.from({ length: 12 }, char).join('')}`,
    (mark) => `${mark}’s`,
    (mark) => `<b>${mark}</b> "}],{"query":"${mark}`,
    (mark) => mark.toUpperCase(),
  ];
  return Array.from({ length: count }, (_, at) => [one(['when are the bins emptied', 'glass bottles', 'dog', 'pool open', '']), one(kinds)(canaryOf(at))].sort(() => chance() - 0.5).join(' ').trim());
}

for (const engine of engines('chromium')) {
  describe(`What leaves a page with all four tags, in ${engine}`, () => {
    let city;
    let site;
    let browser;
    let collector;
    const begun = performance.now();
    before(async () => {
      city = await startCity();
      site = await serveJourneySite({ city });
      site.put('/listens.js', listens);
      for (const [name, script] of Object.entries(signals)) site.put(`/${name}.js`, script);
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser?.close();
      site?.close();
      await city?.close();
      console.log(`What leaves a page with all four tags: ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
    });
    const visit = async (t) => {
      collector = await serveCollector();
      const visitor = await browser.visit();
      t.after(async () => {
        await visitor.leave();
        collector.close();
      });
      return visitor;
    };

    const what = { map: janeToBe, compare: janeAsIs };
    /** With the query of an old search in its address, as the page of a department may have. */
    const pageWith = (head) => `${site.mapPage({
      ...what, head,
      before: '<civic-faq-search src="/faq.en.json"></civic-faq-search><civic-request-form endpoint="/open311/v2"></civic-request-form>', after: '<civic-status-tracker endpoint="/open311/v2"></civic-status-tracker>',
    })}?q=${canaryOf(1)}`;

    const notes = (visitor, wanted) => visitor.until(`notes of ${wanted.join(', ')}`, (acts) => acts.every((act) => window.noted.some((noted) => noted.act === act)), wanted);

    /** Asks, opens, reports, rates, follows, saves, begins again and goes away, with a word nobody else has in all that is typed. */
    async function useAll(visitor, head, allowed = true) {
      await visitor.open(pageWith(head));
      await drawn(visitor, what);
      await visitor.evaluate(() => { document.querySelector('civic-faq-search').insight = { matchWords: true }; });
      await visitor.fill(question, `bins of ${canaryOf(2)}`);
      await visitor.press('Enter');
      await visitor.click('button', 'When are the bins emptied?');
      await notes(visitor, ['search.performed', 'search.result_selected']);
      await walkToTheCheck(visitor, { words: `Pothole before the door of ${canaryOf(3)}`, place: `12 ${canaryOf(4)} Street` });
      await visitor.click('button', 'Send to the city');
      const number = await numberGiven(visitor);
      if (allowed) {
        await visitor.click('choice', 'Very easy');
        await visitor.click('button', 'Send my answer');
      }
      await visitor.fill('What is your request number?', number.replace(/\s/g, ''));
      await visitor.press('Enter');
      await visitor.sees('What has happened');
      await visitor.click('button', 'Save the map');
      await visitor.click('button', 'Text (Markdown)');
      await notes(visitor, actsOf(allowed));
      const noted = await visitor.evaluate(() => window.noted);
      // Once more, and away in the middle of it.
      await visitor.open(pageWith(head));
      await visitor.fill('Tell us what is wrong', `Pothole, says ${canaryOf(5)}`);
      await visitor.click('choice', 'Pothole');
      await visitor.click('button', 'Continue');
      await visitor.seesHeading('Where is it?');
      await visitor.open(site.page({ inside: 'The end' }));
      await visitor.page.waitForNetworkIdle({ idleTime: 300 });
      return noted;
    }

    /** What a page asked its own site for beside its files and the city. */
    const strange = (log) => log.filter(({ address }) => !/^\/(?:page-\d+\.html(?:\?q=\w+)?|(?:look|listens|GPC|DNT)\.js|site\.css|favicon\.ico|faq\.en\.json|sheets\/\d+\.json|civic-elements\/[\w./-]+|open311\/v2\/\S+)$/.test(address)).map(({ address }) => address);

    for (const [name, head, allowed] of [
      ['without “collect”', () => collects(), true], ['with an empty “collect”', () => collects(' '), true],
      ['with GPC', () => `<script src="/GPC.js"></script>${collects(collector.address)}`, false], ['with DNT', () => `<script src="/DNT.js"></script>${collects(collector.address)}`, false],
    ]) {
      it(`criterion 14: ${name}: all four tags are used, notes are made, and the page asks for its files, for the city and for nothing else`, async (t) => {
        const visitor = await visit(t);
        const from = site.log.length;
        const noted = await useAll(visitor, head(), allowed);
        assert.deepEqual([...new Set(noted.map((note) => note.allowed))], [allowed]);
        assert.deepEqual(collector.calls, []);
        assert.deepEqual(strange(site.log.slice(from)), []);
        assert.deepEqual(visitor.asked.filter((url) => !url.startsWith(site.url) && !url.startsWith('blob:')), []);
      });
    }

    it('criterion 14: with “collect”: every act of all four tags arrives once, each body validates, and nothing that was typed is in it, nor in its headers', async (t) => {
      const visitor = await visit(t);
      const again = '<script type="module" src="/civic-elements/civic-collect.js?again"></script>';
      const noted = await useAll(visitor, collects(collector.address) + again);
      const came = (bodies) => new Set(bodies.map((body) => JSON.parse(body).id));
      await collector.until('every note and every act', (bodies) => noted.every(({ id }) => came(bodies).has(id)) && acts.every((act) => bodies.some((body) => actIn(body) === act)));
      const bodies = collector.bodies();
      assert.deepEqual(bodies.flatMap(faultsOf), []);
      assert.equal(came(bodies).size, bodies.length, 'once, though the script is there twice');
      assert.ok(bodies.some((body) => JSON.parse(body).data.words?.includes('bins')), 'words of the city were wished for');
      for (const { method, url, headers, told, body } of collector.calls) {
        assert.ok(['POST', 'OPTIONS'].includes(method) && url === '/insight', `${method} ${url}`);
        assert.deepEqual([headers.cookie, headers.referer, headers.origin], [undefined, undefined, site.url.slice(0, -1)]);
        assert.doesNotMatch(told + body, canary);
        assert.doesNotMatch(body, /ines|mill|@/i);
        if (method === 'POST') assert.equal(headers['content-type'], 'application/cloudevents+json');
      }
      assert.deepEqual(visitor.noise, []);
    });

    it('criterion 14: of 1,000 typed queries none is in any body, header or address, though words of the city are wished for', async (t) => {
      const visitor = await visit(t);
      await visitor.open(`${site.page({ head: collects(collector.address) })}?q=${canaryOf(1)}`);
      await visitor.evaluate(() => { document.querySelector('civic-faq-search').insight = { matchWords: true }; });
      // Key by key first: what is done faster below goes the same way.
      await visitor.fill(question, `glass ${canaryOf(1000)}`);
      await visitor.press('Enter');
      await visitor.until('the first note', () => window.noted.length === 1);
      const typed = queries(1000);
      assert.equal(new Set(typed).size, 1000);
      assert.deepEqual(typed.filter((words) => !canary.test(words)), []);
      const search = (name, all) => visitor.evaluate(async (name, all) => {
        const field = window.look.find('field', name);
        const taken = [];
        for (const words of all) {
          const noted = new Promise((heard) => { document.addEventListener('civic-insight-noted', heard, { once: true }); });
          field.value = words;
          taken.push(field.value);
          field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
          field.form.requestSubmit();
          await noted;
        }
        return taken;
      }, name, all);
      // Browsers keep only so many calls beyond their page, 20 in Chromium; nobody searches so fast that more are on their way.
      for (let at = 0; at < typed.length; at += 10) {
        const taken = await search(question, typed.slice(at, at + 10));
        assert.deepEqual(taken.filter((words) => !canary.test(words)), []);
        await collector.until(`notes of ${at + 10} queries`, (bodies) => bodies.length >= at + 11);
      }
      const bodies = collector.bodies();
      assert.equal(bodies.length, 1001);
      assert.deepEqual(bodies.flatMap(faultsOf).slice(0, 3), []);
      const city = JSON.stringify(faqIn.en.articles).toLowerCase();
      const words = new Set(bodies.flatMap((body) => JSON.parse(body).data.words ?? []).flatMap((word) => word.split(' ')));
      assert.ok(words.has('bins') && words.has('glass'), [...words].join());
      assert.deepEqual([...words].filter((word) => !city.includes(word)).slice(0, 3), [], 'no word that is not the city’s');
      const telling = collector.calls.filter(({ headers, told, body }) => canary.test(told + body) || headers.cookie !== undefined || headers.referer !== undefined);
      assert.deepEqual(telling.slice(0, 3).map(({ told, body }) => `${told}\n${body}`), []);
    });

    it('(criterion 14 would find a typed word that a page puts into a note, were it sent)', async (t) => {
      const visitor = await visit(t);
      await visitor.open(site.page({ head: collects(collector.address) }));
      await visitor.evaluate((address, word) => fetch(address, { method: 'POST', body: word }).then(() => undefined), `${collector.address}?q=${canaryOf(7)}`, canaryOf(8));
      await collector.until('what the page sent by itself', (bodies) => bodies.length === 1);
      const [{ told, body }] = collector.calls;
      assert.ok(canary.test(told) && canary.test(body));
    });
  });
}
