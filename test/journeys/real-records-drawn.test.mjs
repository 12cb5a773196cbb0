import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { answerOf, boston, chicago, isAtHand } from '../../packages/core/dist/requests/real-records.test.support.js';
import { startCity } from '../support/city-process.mjs';
import { copyOfDemoPages } from '../support/demo-pages.mjs';
import { drawEach, problemsWithDrawn } from '../support/drawn-request.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';
import { sampleOf } from '../support/sample-of.mjs';

/** A server that knows these records. */
async function serve(records) {
  const byId = new Map(records.map((record) => [record.id, record]));
  const server = createServer(({ url }, response) => {
    const [, id = '', format] = /\/requests\/([^/?]*)\.(json|xml)/.exec(url) ?? [];
    const record = byId.get(decodeURIComponent(id));
    response.writeHead(record ? 200 : 404, { 'access-control-allow-origin': '*', 'content-type': `application/${format}; charset=utf-8` }).end(record ? answerOf([record], format) : '');
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { endpoint: `http://127.0.0.1:${server.address().port}/v2`, close: () => server.close() && server.closeAllConnections() };
}

/** How many of each file are drawn. All of them were once, in both formats: 2,100 requests, of which nothing was wrong. */
const files = [
  { file: 'chicago-2014-requests-extensions.json', read: chicago, inJson: 50, inXml: 50 },
  { file: 'chicago-2019-requests.json', read: chicago, inJson: 50, inXml: 50 },
  { file: 'boston-311-2015H1-sample2000.csv', read: boston, inJson: 400, inXml: 100 },
];
/** Requests that are told alike: of the same status, late or not, with a photo or not, closed with the same words but for numbers. */
const kindOf = ({ isClosed, isLate, reason, wire }) => [isClosed, isLate, Boolean(wire.media_url), Boolean(wire.expected_datetime), reason.replace(/[\d:./-]+/g, '#').slice(0, 32)].join();

const another = (time) => time && { at: time.at, text: time.text.replace(/\d{4}/, (year) => String(Number(year) + 1)) };
const firstOf = (list, change) => list.map((each, at) => (at === 0 ? { ...each, ...change(each) } : each));
/** What a drawing could do wrong with a request that was read right. */
const lies = {
  'another number': ({ number }) => ({ number: `${number}0` }),
  'another status': ({ standing }) => ({ standing: standing === 'Open' ? 'Closed' : 'Open' }),
  'done': () => ({ standing: 'Closed: done', citySays: 'Thank you!' }),
  'a date in words that is not the one for machines': ({ moments }) => ({ moments: firstOf(moments, ({ time }) => ({ time: another(time) })) }),
  'a date an hour later': ({ moments }) => ({ moments: firstOf(moments, ({ time }) => ({ time: { ...time, at: new Date(Date.parse(time.at) + 3_600_000).toISOString() } })) }),
  'no date where there is one': ({ moments }) => ({ moments: firstOf(moments, () => ({ time: undefined })) }),
  'Invalid Date': ({ moments, lines }) => ({ moments: firstOf(moments, ({ time }) => ({ time: { ...time, text: 'Invalid Date' } })), lines: [...lines, 'Invalid Date'] }),
  'a row left out': ({ details }) => ({ details: details.slice(1) }),
  'a row that is empty': ({ details }) => ({ details: firstOf(details, () => ({ words: '' })) }),
  'undefined': ({ details }) => ({ details: firstOf(details, () => ({ words: 'undefined' })) }),
  'words cut short': ({ details }) => ({ details: firstOf(details, ({ words }) => ({ words: words.slice(0, -1) })) }),
  'words of another row': ({ details }) => ({ details: firstOf(details, () => ({ words: details[1].words })) }),
  'a line that nobody said': ({ lines }) => ({ lines: [...lines, 'A crew is on its way.'] }),
};

for (const engine of engines('chromium')) {
  describe(`Requests that real cities have published, drawn in ${engine}`, () => {
    let pages;
    let demo;
    let browser;
    before(async () => {
      pages = copyOfDemoPages();
      demo = await startCity(pages.options);
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser?.close();
      await demo?.close();
    });

    /** What the tag draws of each, on a page whose day is the one on which the file was made. */
    const drawn = async (city, format, records = city.records) => {
      const server = await serve(records);
      const resident = await browser.visit({ width: 400, height: 900 });
      try {
        pages.write('real.html', pages.read('track.html').replace(/<civic-status-tracker[^>]*>/, `<civic-status-tracker endpoint="${server.endpoint}" dialect="${format}" refresh="off" no-rating>`));
        await resident.page.emulateTimezone(city.zone);
        // The department's pages may ask its own city alone.
        await resident.page.setBypassCSP(true);
        await resident.page.evaluateOnNewDocument((now) => { Date.now = () => now; }, city.now);
        await resident.open(`${demo.url}real.html`);
        await resident.sees('What is your request number?');
        return await resident.evaluate(drawEach, records.map(({ id }) => id));
      } finally {
        await resident.leave();
        server.close();
      }
    };

    const wrong = (city, records, seen) => records.flatMap((record, at) => problemsWithDrawn(record, seen[at], city).map((problem) => `${record.id}: ${problem}`));

    for (const { file, read, inJson, inXml } of files) {
      const skip = !isAtHand(file) && `not at hand: ../shared/data/open311/${file}`;

      it(`${file}: nothing drawn of a request is wrong, empty or nobody’s, and nothing of the city’s is left out`, { skip }, async (t) => {
        const city = read(file);
        for (const [dialect, least] of [[`json zone=${city.zone}`, inJson], ['xml', inXml]]) {
          const records = sampleOf(city.records, kindOf, least);
          const some = least < inJson ? records.slice(0, least) : records;
          const seen = await drawn(city, dialect, some);
          t.diagnostic(`${dialect}: ${seen.length} of ${city.records.length} requests, ${new Set(some.map(kindOf)).size} kinds of them, ${seen.reduce((sum, one) => sum + (one?.lines.length ?? 0), 0)} lines`);
          const problems = wrong(city, some, seen);
          assert.deepEqual(problems.slice(0, 20), [], `${problems.length} problems`);
        }
      });
    }

    it('a drawing that lies would be found out, whatever the request', { skip: !isAtHand(files[0].file) && `not at hand: ../shared/data/open311/${files[0].file}` }, async () => {
      const city = chicago(files[0].file);
      const records = city.records.slice(0, 10);
      const seen = await drawn(city, `json zone=${city.zone}`, records);
      assert.deepEqual(wrong(city, records, seen), []);
      for (const [at, honest] of seen.entries()) {
        for (const [lie, tell] of Object.entries(lies)) {
          assert.notDeepEqual(problemsWithDrawn(records[at], { ...honest, ...tell(honest) }, city), [], `${records[at].id}: ${lie}`);
        }
      }
    });
  });
}
