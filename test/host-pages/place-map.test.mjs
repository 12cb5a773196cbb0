import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import { engines, openBrowser } from '../support/open-browser.mjs';
import { serveMapPage } from './place-map-site.mjs';

const asked = /place-map/;

for (const engine of engines('chromium', 'firefox')) {
  describe(`A map under a strict Content-Security-Policy and Trusted Types, in ${engine}`, () => {
    let site;
    let browser;
    before(async () => {
      site = await serveMapPage();
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser?.close();
      site?.close();
    });
    const open = async (t, options) => {
      const visitor = await browser.visit(options);
      t.after(() => visitor.leave());
      await visitor.open(site.url);
      await visitor.sees('Show the map');
      return visitor;
    };

    it('is loaded when it is asked for, is used, and breaks no rule', async (t) => {
      const visitor = await open(t);
      assert.deepEqual(visitor.asked.filter((url) => asked.test(url)), []);
      await visitor.click('button', 'Show the map');
      await visitor.sees('There is no pin on the map yet.');
      assert.ok(visitor.asked.some((url) => asked.test(url)));
      await visitor.click('button', 'Put the pin in the middle of the map');
      await visitor.sees('The pin is at 120 Mill Street.');
      for (const name of ['North', 'Zoom in', 'Zoom out', 'East']) await visitor.click('button', name);
      await visitor.sees('Plus code:');
      await visitor.until('a pin that is drawn', () => window.look.all('.civic-map-pin').some((pin) => window.look.visible(pin)));
      await visitor.until('a map with streets on it', () => {
        const [canvas] = window.look.all('canvas');
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        return new Set(new Uint32Array(data.buffer)).size > 5;
      });
      await visitor.click('button', 'Hide the map');
      await visitor.sees('Show the map');
      assert.deepEqual(await visitor.evaluate(() => window.look.violations), []);
      assert.deepEqual(visitor.asked.filter((url) => !url.startsWith(site.url)), []);
      assert.deepEqual(visitor.noise, []);
    });

    it('that does not come says so in words, and comes when it can', async (t) => {
      const visitor = await open(t);
      site.without = asked;
      await visitor.click('button', 'Show the map');
      await visitor.sees('The map did not load. You can go on without it: type the address.');
      site.without = undefined;
      assert.deepEqual(await visitor.evaluate(() => window.look.violations), []);
      assert.equal(await visitor.evaluate(() => window.look.all('canvas').length), 0);
    });
  });
}

for (const engine of engines('chromium')) {
  describe(`A map on a page, in ${engine}`, () => {
    let site;
    let browser;
    before(async () => {
      site = await serveMapPage();
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser?.close();
      site?.close();
    });

    it('opened and closed 100 times leaves nothing behind', async (t) => {
      const visitor = await browser.visit();
      t.after(() => visitor.leave());
      await visitor.open(site.url);
      const openAndClose = (times) =>
        visitor.evaluate(async (rounds) => {
          const widget = document.querySelector('map-widget');
          for (let round = 0; round < rounds; round += 1) {
            await widget.map.show();
            await widget.updateComplete;
            if (round % 10 === 0) await new Promise((wake) => setTimeout(wake, 50));
            // Some are closed by their button, some leave with the widget.
            if (round % 2 === 0) widget.map.hide();
            else {
              widget.remove();
              document.body.append(widget);
              await widget.updateComplete;
              widget.map.hide();
            }
            await widget.updateComplete;
          }
          await new Promise((wake) => setTimeout(wake, 500));
        }, times);
      const session = await visitor.page.createCDPSession();
      const count = async () => {
        await session.send('HeapProfiler.collectGarbage');
        await pause(200);
        await session.send('HeapProfiler.collectGarbage');
        return visitor.page.metrics();
      };
      await openAndClose(5);
      const before = await count();
      await openAndClose(100);
      const afterwards = await count();
      assert.ok(afterwards.Nodes - before.Nodes < 50, `${afterwards.Nodes - before.Nodes} nodes more`);
      assert.ok(afterwards.JSEventListeners - before.JSEventListeners < 5, `${afterwards.JSEventListeners - before.JSEventListeners} listeners more`);
      const canvases = await visitor.page.queryObjects(await visitor.page.evaluateHandle(() => HTMLCanvasElement.prototype));
      assert.ok((await canvases.evaluate((all) => all.length)) <= 1);
      t.diagnostic(`${afterwards.Nodes - before.Nodes} nodes, ${afterwards.JSEventListeners - before.JSEventListeners} listeners, ${afterwards.JSHeapUsedSize - before.JSHeapUsedSize} bytes more`);
    });

    it('on a telephone: one finger scrolls the page past it, a tap puts the pin, two fingers move the map', async (t) => {
      const visitor = await browser.visit({ width: 320, height: 500 });
      t.after(() => visitor.leave());
      await visitor.page.setViewport({ width: 320, height: 500, hasTouch: true, isMobile: true, deviceScaleFactor: 1 });
      await visitor.open(site.url);
      await visitor.click('button', 'Show the map');
      await visitor.sees('There is no pin on the map yet.');
      const session = await visitor.page.createCDPSession();
      const touch = (type, ...points) => session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
      const box = () =>
        visitor.evaluate(() => {
          const { left, top, width, height } = window.look.all('.civic-map-view')[0].getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2, scrolled: window.scrollY };
        });
      await visitor.evaluate(() => window.look.all('.civic-map-view')[0].scrollIntoView({ block: 'center' }));

      const first = await box();
      await touch('touchStart', [first.x, first.y + 60]);
      for (let step = 1; step <= 8; step += 1) await touch('touchMove', [first.x, first.y + 60 - step * 15]);
      await touch('touchEnd');
      await pause(300);
      const second = await box();
      assert.ok(second.scrolled > first.scrolled + 50, `scrolled by ${second.scrolled - first.scrolled}`);
      assert.equal(await visitor.evaluate(() => document.querySelector('map-widget').pin), undefined);

      await touch('touchStart', [second.x + 60, second.y]);
      await touch('touchEnd');
      const pin = await visitor.until('a pin', () => document.querySelector('map-widget').pin);
      await pause(100);
      const tip = () => visitor.evaluate(() => {
        const { left, bottom, width } = window.look.all('.civic-map-pin')[0].getBoundingClientRect();
        return { x: left + width / 2, y: bottom };
      });
      const before = await tip();

      const third = await box();
      await touch('touchStart', [third.x - 40, third.y + 30], [third.x + 40, third.y + 30]);
      for (let step = 1; step <= 6; step += 1) await touch('touchMove', [third.x - 40, third.y + 30 - step * 8], [third.x + 40, third.y + 30 - step * 8]);
      await touch('touchEnd');
      await pause(200);
      const moved = await tip();
      assert.equal((await box()).scrolled, third.scrolled);
      assert.ok(Math.abs(moved.y - (before.y - 48)) < 6, `the map moved by ${moved.y - before.y}`);
      assert.deepEqual(await visitor.evaluate(() => document.querySelector('map-widget').pin), pin);
    });
  });
}
