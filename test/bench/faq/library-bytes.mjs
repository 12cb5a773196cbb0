import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** What a page would load of each engine, bundled and minified: bytes after gzip. */
export async function libraryBytes(runs) {
  const engines = new Map(runs.map(({ engine }) => [engine.name, engine]));
  const bytes = new Map();
  for (const [name, { library }] of engines) for (const [label, code] of Object.entries(typeof library === 'string' ? { [name]: library } : library)) bytes.set(label, await bundledBytes(code));
  return bytes;
}

export async function bundledBytes(code) {
  return (await bundled(code)).reduce((sum, chunk) => sum + gzipSync(chunk, { level: 9 }).length, 0);
}

/** The modules that code becomes when a bundler is through with it. */
export async function bundled(code) {
  const entry = 'civic-bench-entry';
  const here = new URL('library-bytes.mjs', import.meta.url).pathname;
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [{
      name: entry,
      enforce: 'pre',
      async resolveId(id, importer) {
        if (id.endsWith(entry)) return `\0${entry}`;
        return importer === `\0${entry}` ? this.resolve(id, here, { skipSelf: true }) : undefined;
      },
      load: (id) => (id === `\0${entry}` ? code : undefined),
    }],
    build: { write: false, target: 'es2022', lib: { entry, formats: ['es'] }, rolldownOptions: { input: entry, output: { minify: true } } },
  });
  return output.filter(({ type }) => type === 'chunk').map((chunk) => chunk.code);
}
