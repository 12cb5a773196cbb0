import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { minify } from 'vite';

const fromHand = "new URL('./photo-worker.js?no-inline', import.meta.url)";

/**
 * For builds that write into one folder: the photo worker, which has to be a file of its own, is put beside the script that runs it. A bundler
 * would else write it into the bundle as a data: address, which a strict policy does not run. Browsers may keep it for ever: its name
 * follows from what is in it.
 */
export function photoWorkerBeside({ folder = '' } = {}) {
  let worker;
  return {
    name: 'civic-photo-worker',
    enforce: 'pre',
    async transform(code, id) {
      if (!/\/platform\/photo-hand\.js$/.test(id)) return undefined;
      if (!code.includes(fromHand)) throw new Error('The photo worker is found in another way now');
      const source = readFileSync(id.replace(/photo-hand\.js$/, 'photo-worker.js'), 'utf8').replace(/^\/\/# sourceMappingURL.*$/m, '');
      const { code: tight } = await minify('photo-worker.js', source, { module: true });
      worker = { fileName: `photo-worker-${createHash('sha256').update(tight).digest('base64url').slice(0, 8)}.js`, source: tight };
      return { code: code.replace(fromHand, `new URL(/* @vite-ignore */ './${worker.fileName}', import.meta.url)`), map: null };
    },
    generateBundle() {
      if (worker) this.emitFile({ type: 'asset', ...worker, fileName: folder + worker.fileName });
    },
  };
}
