import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { searchServices, watchFor } from '@civic-elements/core/requests';
import { phrases, stoppers } from '@civic-elements/demo-city';
import { chromium } from 'playwright-core';
import { root } from '../../../tools/places.mjs';
import { bundled } from '../faq/library-bytes.mjs';
import { quantile } from '../faq/measures.mjs';
import { inventedServices } from './invented-services.mjs';

/**
 * What a key costs where a city has very many services: the search alone in Node, and in Chromium from the key to the painted page, beside
 * a plain `<datalist>` with the same services in the same browser; then so in `<civic-request-form>` itself, whole, as a page loads it.
 */
const { values } = parseArgs({ options: { services: { type: 'string', default: '5000' }, chromium: { type: 'string', default: '/usr/bin/chromium' } } });
const services = inventedServices(Number(values.services));
const typed = phrases.filter(({ words }) => words.length < 30).slice(0, 30).map(({ words }) => words);
const keys = typed.flatMap((words) => Array.from(words, (_, at) => words.slice(0, at + 1)));
const ms = (time) => `${time.toFixed(1)} ms`;
const say = (what, times) => console.log(`${what}, ${times.length} keys: median ${ms(quantile(times, 0.5))}, p95 ${ms(quantile(times, 0.95))}, worst ${ms(quantile(times, 1))}`);

function timesOf(answer, all) {
  return all.map((words) => {
    const began = performance.now();
    answer(words);
    return performance.now() - began;
  });
}

const began = performance.now();
const search = searchServices(services);
console.log(`${services.length} services: made ready in ${ms(performance.now() - began)}`);
timesOf(search, keys.slice(0, 40));
say('Node, the search', timesOf(search, keys));
const watch = watchFor(stoppers);
say('Node, what stands before it', timesOf((words) => watch(words, ''), keys));
if (existsSync(values.chromium)) await inChromium();
else console.log('There is no Chromium here, so nothing was measured in it.');

async function inChromium() {
  const [code] = await bundled(`import { searchServices } from '@civic-elements/core/requests'; globalThis.searchServices = searchServices;`);
  const browser = await chromium.launch({ executablePath: values.chromium, args: ['--no-sandbox'] });
  try {
    const times = {};
    for (const kind of ['datalist', 'this search', 'the form']) {
      const page = await browser.newPage();
      if (kind === 'the form') await openForm(page);
      else await page.setContent('<!doctype html><label>What is wrong? <input id="words" list="all" autocomplete="off"></label><datalist id="all"></datalist><ul id="found"></ul>');
      if (kind !== 'the form') await page.addScriptTag({ content: code, type: 'module' });
      await page.evaluate(({ services, kind }) => {
        const inForm = kind === 'the form';
        const [words, all, found] = inForm ? [document.querySelector('civic-request-form').shadowRoot] : ['words', 'all', 'found'].map((id) => document.getElementById(id));
        const lines = (names, tag, part) => names.map((name) => Object.assign(document.createElement(tag), { [part]: name }));
        if (kind === 'datalist') all.append(...lines(services.map(({ name }) => name), 'option', 'value'));
        const search = inForm ? undefined : globalThis.searchServices(kind === 'datalist' ? [] : services);
        globalThis.times = [];
        let pressed;
        words.addEventListener('keydown', () => { pressed = performance.now(); });
        words.addEventListener('input', () => {
          if (search && kind !== 'datalist') found.replaceChildren(...lines(search(words.value, 5).map(({ name }) => name), 'li', 'textContent'));
          if (pressed === undefined) return;
          const since = pressed;
          pressed = undefined;
          // After the frame that shows it.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => globalThis.times.push(performance.now() - since));
            port1.start();
            port2.postMessage(0);
          });
        });
      }, { services, kind });
      for (const words of typed) {
        await page.locator('#words').fill('');
        await page.locator('#words').focus();
        await page.keyboard.type(words, { delay: 60 });
      }
      await page.waitForTimeout(300);
      times[kind] = await page.evaluate(() => globalThis.times);
      say(`Chromium, key to painted page, ${kind}`, times[kind]);
      await page.close();
    }
    for (const kind of ['this search', 'the form']) console.log(`By the median, ${kind} takes ${(quantile(times[kind], 0.5) / quantile(times.datalist, 0.5)).toFixed(2)} times the <datalist>.`);
  } finally {
    await browser.close();
  }
}

/** The form as a page without a build has it, in a city in memory, with what may stand beside the words; made ready by a first word. */
async function openForm(page) {
  await page.setContent('<!doctype html><html lang="en"><civic-request-form></civic-request-form>');
  await page.route('https://widgets.example/**', (route) => route.fulfill({ path: join(root, 'packages/elements/cdn', new URL(route.request().url()).pathname), headers: { 'access-control-allow-origin': '*' } }));
  await page.addScriptTag({ url: 'https://widgets.example/civic-elements.js', type: 'module' });
  await page.evaluate(({ services, stoppers }) => {
    const form = document.querySelector('civic-request-form');
    form.stoppers = stoppers;
    form.city = { knowsRepeats: false, services: async () => ({ services, notices: [] }), questions: async () => [], requests: async () => [], request: async () => undefined, numberFor: async () => undefined };
  }, { services, stoppers });
  await page.locator('#words').fill('pothole');
  await page.locator('#service-1').waitFor();
}
