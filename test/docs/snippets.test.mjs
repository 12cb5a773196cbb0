import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startCity } from '@civic-elements/server';
import puppeteer from 'puppeteer-core';
import { enginesAsked, mustFind } from '../../tools/browsers.mjs';
import { filesBelow, root } from '../../tools/places.mjs';
import { codeIn } from './pages.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const site = 'https://your-site.example';
const cityServer = 'https://311.your-city.example';

/** Everything that somebody may paste into a page and expect to work as it is. */
const snippets = ['README.md', ...filesBelow('docs', '.md'), 'packages/elements/README.md']
  .flatMap((path) => codeIn(read(path), 'html').filter((code) => code.includes('<script type="module"')).map((code) => ({ path, code })));

const policy = codeIn(read('docs/guides/security.md'), '').map((code) => code.match(/^Content-Security-Policy: (.+)$/m)?.[1]).find(Boolean);

/** What the first page of each tag says when it is alive and knows its city. */
const alive = { 'civic-request-form': 'Street light', 'civic-status-tracker': 'What is your request number?', 'civic-faq-search': 'How do I get rid of a couch or a mattress?', 'civic-journey-map': 'About this map' };

describe('What the documentation says to paste', { skip: !enginesAsked().includes('chromium') && 'ENGINES names no Chromium' }, () => {
  let city;
  let browser;

  before(async () => {
    city = await startCity({ port: 0, rate: 0 });
    await city.city.store.putServices([{
      service_code: '001', service_name: 'Street light', description: 'A light that is out.', metadata: false, type: 'realtime', keywords: [], group: 'Streets',
    }]);
    browser = await puppeteer.launch({ executablePath: mustFind('chromium'), args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--lang=en-US'] });
  });
  after(async () => {
    await browser?.close();
    await city?.close();
  });

  /** Opens a page of the department's site under a policy; gives what it shows and everything that went wrong. */
  async function open(code, csp) {
    const page = await browser.newPage();
    const faults = [];
    page.on('console', (message) => ['error', 'warn'].includes(message.type()) && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.setRequestInterception(true);
    page.on('request', (request) => void answer(request, code, csp, faults));
    await page.goto(`${site}/report.html`);
    return { page, faults };
  }

  async function answer(request, code, csp, faults) {
    const { origin, pathname, search } = new URL(request.url());
    if (origin === cityServer) {
      const reply = await fetch(new URL(`${pathname}${search}`, city.url), { headers: { origin: site } });
      return request.respond({ status: reply.status, headers: Object.fromEntries(reply.headers), body: await reply.text() });
    }
    if (origin === site && pathname.startsWith('/civic-elements/')) {
      const contentType = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
      return request.respond({ contentType, body: read(`packages/elements/cdn/${pathname.slice('/civic-elements/'.length)}`) });
    }
    if (origin === site && pathname.startsWith('/faq/')) {
      return request.respond({ contentType: 'application/json', body: read(`packages/demo-city/dist/site${pathname}`) });
    }
    if (origin === site && pathname.startsWith('/journeys/')) {
      return request.respond({ contentType: 'application/json', body: read('packages/demo-city/dist/site/journeys/jane-as-is.json') });
    }
    if (origin === site && pathname === '/report.html') {
      return request.respond({ contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': csp }, body: code.startsWith('<!doctype') ? code : `<!doctype html><html lang="en"><title>A page</title>${code}` });
    }
    if (!pathname.endsWith('favicon.ico')) faults.push(`asked for ${request.url()}`);
    return request.respond({ status: 404, body: '' });
  }

  const texts = (page) => page.evaluate(() => [...document.querySelectorAll('civic-request-form, civic-status-tracker, civic-faq-search')].map((tag) => tag.shadowRoot?.textContent ?? '').join('\n'));

  async function sees(page, words) {
    await page.waitForFunction((wanted) => [...document.querySelectorAll('*')].some((tag) => tag.shadowRoot?.textContent.includes(wanted)), { timeout: 15_000, polling: 100 }, words);
  }

  it('is found at least on the page of each tag and of static pages', () => {
    assert.deepEqual(['docs/elements/faq-search.md', 'docs/elements/journey-map.md', 'docs/elements/request-form.md', 'docs/elements/status-tracker.md', 'docs/guides/static-page.md'].filter((path) => !snippets.some((each) => each.path === path)), []);
    assert.match(policy, /trusted-types lit-html civic-elements-xml civic-elements-html$/);
  });

  for (const { path, code } of snippets) {
    it(`${path}: runs as it is, under the policy of the security guide, and asks nobody else`, async () => {
      const { page, faults } = await open(code, policy);
      for (const [tag, words] of Object.entries(alive)) {
        if (!code.includes(`<${tag}`)) continue;
        if (tag === 'civic-request-form') {
          await sees(page, 'Streets');
          await page.evaluate(() => document.querySelector('civic-request-form').shadowRoot.querySelector('summary').click());
        }
        await sees(page, words);
      }
      assert.deepEqual(faults, []);
      await page.close();
    });
  }

  it('two copies on a page do no harm', async () => {
    const twice = `${snippets[0].code}<script type="module" src="/civic-elements/civic-elements.js?again"></script>`;
    const { page, faults } = await open(twice, policy);
    await sees(page, 'Streets');
    await page.waitForNetworkIdle();
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('would be found out where the policy forbids it', async () => {
    const { page, faults } = await open(snippets[0].code, policy.replace('trusted-types lit-html', 'trusted-types'));
    await page.waitForNetworkIdle();
    assert.equal((await texts(page)).trim(), '');
    assert.ok(faults.length > 0);
    await page.close();
  });
});
