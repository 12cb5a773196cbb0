import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../../tools/places.mjs';

/** Bundles built modules of the elements package as a page would get them. Gives bytes after gzip, at once and on demand, and of which modules those at once are made. */
export async function measure(modules) {
  const entry = 'civic-size-entry';
  const wholeModules = modules.map((module, index) => `export * as _${index} from ${JSON.stringify(join(root, 'packages/elements/dist', module))};`);
  const [{ output }] = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [
      {
        name: entry,
        enforce: 'pre',
        resolveId: (id) => (id.endsWith(entry) ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? wholeModules.join('\n') : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(root, entry), formats: ['es'] },
      // A page's own entry exports nothing, so a bundler may put into it what later parts share; ours exports only to keep all of it.
      rolldownOptions: { input: entry, preserveEntrySignatures: 'allow-extension', output: { minify: true } },
    },
  });
  const chunks = output.filter((part) => part.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const atOnce = new Set();
  const take = (chunk) => {
    if (atOnce.has(chunk)) return;
    atOnce.add(chunk);
    for (const name of chunk.imports) if (byName.has(name)) take(byName.get(name));
  };
  take(chunks.find((chunk) => chunk.isEntry));
  const bytes = (some) => some.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
  return { atOnce: bytes([...atOnce]), onDemand: bytes(chunks.filter((chunk) => !atOnce.has(chunk))), modules: [...atOnce].flatMap(({ moduleIds }) => moduleIds) };
}
