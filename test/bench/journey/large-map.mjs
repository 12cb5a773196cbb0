import { pagesOf } from './figures.mjs';
import { drawIn, filterByChannel } from './in-page.mjs';
import { inventedMap } from './invented-map.mjs';

/** A map larger than anybody should draw: it still has to open, filter and print. */
export async function measureLargeMap(browser, site, stages, steps) {
  const map = inventedMap(stages, steps);
  const visitor = await browser.visit();
  await visitor.open(site.url);
  const device = await visitor.page.createCDPSession();
  const heap = async () => {
    await device.send('HeapProfiler.collectGarbage');
    return (await device.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
  };
  // The code is there before, so that what is told is of the map alone.
  await visitor.evaluate(drawIn, { name: 'civic', map: inventedMap(1, 1) });
  const before = await heap();
  const opened = await visitor.evaluate(drawIn, { name: 'civic', map });
  const held = (await heap()) - before;
  const { Nodes: nodes } = await visitor.page.metrics();
  const filtered = await visitor.evaluate(filterByChannel);
  const shownAgain = await visitor.evaluate(filterByChannel);
  const begun = performance.now();
  const pdf = await visitor.page.pdf({ format: 'A4', timeout: 0 });
  const printed = performance.now() - begun;
  await visitor.leave();
  const s = (time) => `${(time / 1000).toFixed(2)} s`;
  console.log(`\nA map of ${stages} stages of ${steps} steps with six lanes:`);
  console.table({ [`${stages}×${steps}×6`]: { opens: s(opened), 'a filter': s(filtered), 'all again': s(shownAgain), 'to PDF': s(printed), pages: pagesOf(pdf), 'PDF, MB': (pdf.length / 1e6).toFixed(1), 'JS heap, MB more': held.toFixed(1), 'DOM nodes': nodes } });
}
