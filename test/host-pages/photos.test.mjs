import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';
import { root } from '../../tools/places.mjs';
import { photoWorkerBeside } from '../../tools/photo-worker-beside.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';

const desk = JSON.stringify(join(root, 'packages/elements/dist/platform/photo-desk.js'));

/** What a page does with a photo: here it is drawn by the page itself, and told how large it became and where that was done. */
const script = `import { openPhotoDesk } from ${desk};
globalThis.violations = [];
addEventListener('securitypolicyviolation', ({ effectiveDirective }) => globalThis.violations.push(effectiveDirective));
globalThis.makePhoto = async () => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 32 });
  canvas.getContext('2d').fillRect(0, 0, 64, 32);
  const blob = await new Promise((done) => canvas.toBlob(done, 'image/png'));
  const photos = openPhotoDesk();
  const { photo, problem } = await photos.prepare(new File([blob], 'hole.png', { type: 'image/png' }));
  const thumbnail = photo && (await photos.thumbnail(photo.picture));
  return { problem, type: photo?.type, size: [photo?.width, photo?.height], at: photos.at, thumbnail: thumbnail?.width };
};`;

/** The files of a build with this script in it, by name: as one file, or as a city's own build makes them. */
async function built(how) {
  const entry = 'photo-page';
  const plugin = {
    name: entry,
    resolveId: (id) => (id.endsWith(entry) ? `\0${entry}` : undefined),
    load: (id) => (id === `\0${entry}` ? script : undefined),
  };
  const asOneFile = { lib: { entry: join(root, entry), formats: ['es'], fileName: () => 'page.js' }, rolldownOptions: { input: entry, output: { minify: true, codeSplitting: false } } };
  const asCitiesBuild = { rolldownOptions: { input: entry, output: { entryFileNames: 'page.js' } } };
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: how === 'one file' ? [plugin, photoWorkerBeside()] : [plugin],
    build: { write: false, target: 'es2022', modulePreload: false, ...(how === 'one file' ? asOneFile : asCitiesBuild) },
  });
  return new Map([result].flat()[0].output.map((part) => [`/${part.fileName}`, part.code ?? part.source]));
}

function serve(answer) {
  const server = createServer((request, response) => {
    const { status = 200, headers = {}, body = '' } = answer(new URL(request.url, 'http://host.example').pathname);
    response.writeHead(status, headers).end(body);
  });
  return new Promise((listening) => server.listen(0, '127.0.0.1', () => listening({
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  })));
}

const files = (map) => (path) => (map.has(path)
  ? { headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }, body: map.get(path) }
  : { status: path === '/favicon.ico' ? 204 : 404 });
const page = (from, policy) => ({ headers: { 'content-type': 'text/html', ...(policy && { 'content-security-policy': policy }) }, body: `<!doctype html><title>Photos</title><script type="module" crossorigin src="${from}/page.js"></script>` });

const isWorker = (path) => /^\/photo-worker-.{8}\.js$/.test(path);
const strict = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types";

for (const engine of engines('chromium', 'firefox')) {
  describe(`A photo on a page of somebody else’s, in ${engine}`, () => {
    let browser;
    let oneFile;
    let citiesBuild;
    before(async () => {
      [oneFile, citiesBuild] = [await built('one file'), await built('as a city builds')];
      browser = await openBrowser(engine);
    });
    after(() => browser?.close());

    const made = async (t, { map, policy, from = '' }) => {
      const site = await serve((path) => (path === '/' ? page(from, policy) : files(map)(path)));
      const visitor = await browser.visit();
      t.after(async () => {
        await visitor.leave();
        site.close();
      });
      await visitor.open(`${site.url}/`);
      await visitor.until('the script', () => globalThis.makePhoto !== undefined);
      const photo = await visitor.evaluate(() => globalThis.makePhoto());
      return { photo, violations: await visitor.evaluate(() => globalThis.violations), asked: visitor.asked.map((url) => url.replace(site.url, '')) };
    };
    const whole = (at) => ({ problem: undefined, type: 'image/jpeg', size: [64, 32], at, thumbnail: 64 });
    const same = (photo, at) => assert.deepEqual({ problem: undefined, ...photo }, whole(at));

    it('strict policy and Trusted Types: drawn in the worker beside the file, nothing blocked, nothing else asked for', async (t) => {
      const { photo, violations, asked } = await made(t, { map: oneFile, policy: `${strict} civic-elements-worker` });
      same(photo, 'worker');
      assert.deepEqual(violations, []);
      assert.deepEqual([...new Set(asked)].filter((path) => path !== '/favicon.ico' && !path.startsWith('blob:')).sort(), ['/', '/page.js', ...asked.filter(isWorker).slice(0, 1)]);
    });

    it('a city’s own build finds the worker too, by whatever name it gives it', async (t) => {
      same((await made(t, { map: citiesBuild, policy: `${strict} civic-elements-worker` })).photo, 'worker');
    });

    for (const [why, given] of [
      ['the page does not allow the policy', { policy: `${strict} 'none'` }],
      ['the page allows no workers', { policy: `${strict} civic-elements-worker; worker-src 'none'` }],
      ['the worker was not put beside the file', { without: isWorker }],
    ]) {
      it(`drawn in the page where ${why}`, async (t) => {
        const map = new Map([...oneFile].filter(([path]) => !given.without?.(path)));
        same((await made(t, { map, policy: given.policy })).photo, 'page');
      });
    }

    it('drawn in the page where the script lies on another site', async (t) => {
      const elsewhere = await serve(files(oneFile));
      t.after(() => elsewhere.close());
      same((await made(t, { map: new Map(), from: elsewhere.url })).photo, 'page');
    });
  });
}
