/**
 * Writes packages/elements/cdn, the folder for pages without a build: `civic-elements.js`, which brings every tag once it is on the page;
 * `civic-elements.css`, the tokens and the room of tags that are not defined yet; in `parts` all that is loaded when it is needed; and `civic-collect.js`, for
 * pages that pass on what is noted. Run after the packages are built. Why in this shape: docs/decisions/0012-parts-beside-the-script.md.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { allAtOnce, importTogether } from './all-at-once.mjs';
import { byName, joinedParts, staticClosure } from './join-parts.mjs';
import { photoWorkerBeside } from './photo-worker-beside.mjs';
import { filesBelow, root } from './places.mjs';

const elements = join(root, 'packages/elements');
const cdn = join(elements, 'cdn');
const entry = join(elements, 'dist/civic-tags-on-demand.js');
const collecting = join(elements, 'dist/civic-collect.js');
const sheets = ['packages/tokens/dist/civic-tokens.css', 'packages/elements/src/not-yet-defined.css'].map((path) => join(root, path));

/** The files go from hand to hand, so the first of them says itself whose works are in it. */
const notice = '/*! Civic Elements, Apache-2.0. Its parts hold Lit (BSD-3-Clause), stemmers of Orama (Apache-2.0), Lucide (ISC, MIT): THIRD-PARTY-NOTICES.md */';
const noticeOfOwn = '/*! Civic Elements, Apache-2.0 */';

/** The modules of the tags, by name. */
const tags = Object.fromEntries([...readFileSync(entry, 'utf8').matchAll(/'(civic-[a-z-]+)': .*import\('([^']+)'\)/g)].map(([, tag, path]) => [tag, join(elements, 'dist', path)]));

/** Languages that exist to test others may ask for a file more. */
const isRare = ({ name }) => name === 'pseudo-catalogue';
/** Leaders and staff look at maps, on pages of their own; no resident waits for a file more because of them. */
const isForStaff = ({ moduleIds }) => moduleIds.some((id) => id.includes('/journey-map/'));
const weigh = ({ code }) => gzipSync(code).length;

const inCommon = { configFile: join(root, 'vite.config.ts'), root };
const output = { minify: true, chunkFileNames: 'parts/[name]-[hash].js' };

async function buildParts(groups, more = {}) {
  const result = await build({
    ...inCommon,
    plugins: [photoWorkerBeside({ folder: 'parts/' }), ...(more.plugins ?? [])],
    build: {
      write: more.write ?? false, outDir: cdn,
      lib: { entry: tags, formats: ['es'] },
      rolldownOptions: { preserveEntrySignatures: 'allow-extension', output: { ...output, entryFileNames: output.chunkFileNames, codeSplitting: { groups } } },
    },
  });
  return [result].flat()[0].output.filter(({ type }) => type === 'chunk');
}

/** The script a page names. It is a build of its own, so that no part ever asks for it: by another address, `?ver=2`, it would run twice. */
async function buildEntry(parts) {
  const partOf = (module) => parts.find(({ facadeModuleId }) => facadeModuleId === module);
  const toParts = (code, id) => code.replace(/import\('(\.[^']+)'\)/g, (whole, path) => {
    const part = partOf(resolve(dirname(id), path));
    if (!part) return whole;
    return importTogether(isRare(part) ? [part] : [...staticClosure(part, byName(parts))], 'part:');
  });
  const withSheets = (code, id) => (id === entry ? [code, ...sheets.map((path) => `import ${JSON.stringify(path)};`)].join('\n') : code);
  await build({
    ...inCommon,
    plugins: [{ name: 'civic-entry', transform: (code, id) => (id.endsWith('.js') ? { code: withSheets(toParts(code, id), id), map: null } : undefined) }],
    build: {
      outDir: cdn,
      lib: { entry, formats: ['es'], fileName: () => 'civic-elements.js', cssFileName: 'civic-elements' },
      rolldownOptions: { external: /^part:/, output: { paths: (id) => id.replace('part:', './parts/'), minify: true, codeSplitting: false, postBanner: notice } },
    },
  });
}

/** A build of its own too, without parts: pages that pass nothing on have no byte of it, and those that do ask for one file. */
async function buildCollecting() {
  await build({
    ...inCommon,
    build: { outDir: cdn, lib: { entry: collecting, formats: ['es'], fileName: () => 'civic-collect.js' }, rolldownOptions: { output: { minify: true, codeSplitting: false, postBanner: noticeOfOwn } } },
  });
}

/** Ready to paste for who wants every script checked: an import map with the hash of each. */
function writeIntegrity() {
  const scripts = filesBelow('packages/elements/cdn', '.js').map((path) => path.slice('packages/elements/cdn/'.length));
  const hashOf = (name) => `sha384-${createHash('sha384').update(readFileSync(join(cdn, name))).digest('base64')}`;
  const integrity = Object.fromEntries(scripts.map((name) => [`/civic-elements/${name}`, hashOf(name)]));
  writeFileSync(join(cdn, 'integrity.json'), `${JSON.stringify({ integrity }, undefined, 2)}\n`);
}

rmSync(cdn, { recursive: true, force: true });
const joined = joinedParts(await buildParts([]), { weigh, isRare: (part) => isRare(part) || isForStaff(part) });
const parts = await buildParts([{ debugName: 'joined', name: (id) => joined.get(id) ?? null, includeDependenciesRecursively: false }], { write: true, plugins: [allAtOnce(isRare)] });
await buildEntry(parts);
await buildCollecting();
writeIntegrity();
copyFileSync(join(elements, 'THIRD-PARTY-NOTICES.md'), join(cdn, 'THIRD-PARTY-NOTICES.md'));
