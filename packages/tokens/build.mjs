import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { pairsThatFallShort } from './build/contrast-gate.mjs';
import { hostCss, pageCss, schemes, toneCss } from './build/host-css.mjs';
import { resolveTokens } from './build/resolve-tokens.mjs';
import { faultsIn } from './build/validate-sources.mjs';

const here = (path) => new URL(path, import.meta.url);
const readJson = async (path) => JSON.parse(await readFile(here(path), 'utf8'));

const files = (await readdir(here('src/'))).filter((name) => name.endsWith('.tokens.json'));
const sources = await Promise.all(files.map(async (name) => [name, await readJson(`src/${name}`)]));
stopAt('These sources are not design tokens of the 2025.10 format:', sources.flatMap(([name, source]) => faultsIn(name, source)));

const sizes = await resolveTokens('sizes');
const compact = await resolveTokens('sizes.compact');
const squared = await resolveTokens('philadelphia.sizes');
const themes = {
  // Neutral names again what another theme changes, so that it can stand inside that theme.
  neutral: { ...(await inEachScheme('neutral')), sizes: Object.entries(sizes).filter(([name]) => name in squared) },
  philadelphia: { ...(await inEachScheme('philadelphia')), sizes: Object.entries(squared) },
};

const pairs = await readJson('contrast-pairs.json');
const shortfalls = Object.entries(themes).flatMap(([name, theme]) =>
  schemes.flatMap((scheme) => pairsThatFallShort(`${name} ${scheme}`, withoutPrefix(theme[scheme]), pairs)),
);
stopAt('These pairs of colours cannot be told apart well enough:', shortfalls);

const colors = Object.fromEntries(
  Object.entries(themes).map(([name, theme]) => [name, Object.fromEntries(schemes.map((scheme) => [scheme, theme[scheme]]))]),
);
const data = { colors, sizes, compact, philadelphia: squared };
const names = (tokens) => Object.keys(tokens).map((name) => `'${name}'`).join(' | ');

await mkdir(here('dist/'), { recursive: true });
await Promise.all([
  writeFile(here('dist/civic-tokens.css'), pageCss(themes, sizes, compact)),
  writeFile(here('dist/tokens.json'), JSON.stringify(data, null, 2) + '\n'),
  writeFile(
    here('dist/index.js'),
    // Each in a file of its own, so that a page can load one without the other.
    `export { hostTokens } from './host-tokens.js';\nexport { hostTones } from './host-tones.js';\n` +
      `export const colors = ${JSON.stringify(colors, null, 2)};\nexport const sizes = ${JSON.stringify(sizes, null, 2)};\n`,
  ),
  writeFile(here('dist/host-tokens.js'), `export const hostTokens = ${inShort(hostCss(themes.neutral, sizes, compact))};\n`),
  writeFile(here('dist/host-tones.js'), `export const hostTones = ${inShort(toneCss(themes.neutral))};\n`),
  writeFile(
    here('dist/index.d.ts'),
    `/** The CSS every component puts in its shadow root: private names with the page's public values or the neutral theme. */
export declare const hostTokens: string;
/** The tones beside them, with which only notices and errors are drawn: error, success, warning, info, emergency, and their surfaces. */
export declare const hostTones: string;
export type ColorName = ${names(themes.neutral.light)};
export type SizeName = ${names(sizes)};
export type ThemeName = ${names(themes)};
export type SchemeName = ${schemes.map((name) => `'${name}'`).join(' | ')};
/** Every colour as #rrggbb, per theme and scheme. */
export declare const colors: Readonly<Record<ThemeName, Readonly<Record<SchemeName, Readonly<Record<ColorName, string>>>>>>;
/** Every other token as CSS. */
export declare const sizes: Readonly<Record<SizeName, string>>;
`,
  ),
]);
console.log(`${files.length} token files, ${schemes.length * Object.keys(themes).length} schemes, every declared pair of colours holds.`);

/** As an expression that writes each name once, because every page loads it: `~ink:black` for `--_ink:var(--civic-ink,black)`. */
function inShort(css) {
  const short = css.replace(/--_([\w-]+):var\(--civic-\1,([^;}]+)\)(?=[;}])/g, '~$1:$2');
  const [name, whole] = [/~([\w-]+):([^;}]+)/g, '--_$1:var(--civic-$1,$2)'];
  if (short.replace(name, whole) !== css) throw new Error('Tokens in short do not say the same.');
  return `${JSON.stringify(short)}.replace(${name}, '${whole}')`;
}

async function inEachScheme(theme) {
  const resolved = await Promise.all(schemes.map(async (scheme) => [scheme, await resolveTokens('palette', `${theme}.${scheme}`)]));
  return Object.fromEntries(resolved);
}

function withoutPrefix(tokens) {
  return Object.fromEntries(Object.entries(tokens).map(([name, value]) => [name.replace(/^color-/, ''), value]));
}

function stopAt(heading, faults) {
  if (faults.length === 0) return;
  console.error([heading, ...faults.map((fault) => `  ${fault}`)].join('\n'));
  process.exit(1);
}
