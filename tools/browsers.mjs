import { existsSync, readFileSync } from 'node:fs';
import { mustRun } from './progress.mjs';

const machine = { x64: 'x86_64', arm64: 'aarch64' }[process.arch] ?? process.arch;

/**
 * What the tests need, where it may be, and the Debian package that brings it. A path in the variable goes before
 * everything else.
 */
const programs = {
  chromium: {
    variable: 'CIVIC_CHROMIUM',
    paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    debian: 'chromium',
  },
  firefox: {
    variable: 'CIVIC_FIREFOX',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: 'firefox-esr',
  },
  webkitDriver: { variable: 'CIVIC_WEBKIT_DRIVER', paths: ['/usr/bin/WebKitWebDriver'], debian: 'webkit2gtk-driver' },
  webkit: {
    variable: 'CIVIC_WEBKIT',
    paths: ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
    debian: 'webkit2gtk-driver',
  },
  xvfb: { variable: 'CIVIC_XVFB', paths: ['/usr/bin/Xvfb'], debian: 'xvfb' },
};

/** What each engine takes. */
const neededBy = { chromium: ['chromium'], firefox: ['firefox'], webkit: ['webkitDriver', 'webkit', 'xvfb'] };

/** The engines to test in: those ENGINES names, parted by commas, or all three. */
export function enginesAsked() {
  const asked = (process.env.ENGINES ?? Object.keys(neededBy).join(',')).split(',').map((name) => name.trim());
  const unknown = asked.filter((name) => !Object.hasOwn(neededBy, name));
  if (unknown.length > 0) throw new Error(`ENGINES names ${unknown.join(', ')}; known are ${Object.keys(neededBy).join(', ')}.`);
  return asked;
}

/** Where a program is, or undefined. */
export function whereIs(name) {
  const { variable, paths } = programs[name];
  return [process.env[variable] ?? [], paths].flat().find((path) => existsSync(path));
}

/** The engines asked for whose programs are all here. */
export const enginesHere = () => enginesAsked().filter((engine) => neededBy[engine].every((name) => whereIs(name) !== undefined));

/** The browser's path, or a plain error that says how to get it. */
export function mustFind(name) {
  const path = whereIs(name);
  if (path === undefined) throw new Error(howToGet([name]));
  return path;
}

/** Installs what is missing, where that can be done; says what is missing, where it cannot. */
export async function bringBrowsers(env) {
  const missing = missingPrograms();
  if (missing.length === 0) return;
  if (!isDebian() || process.getuid?.() !== 0) throw new Error(howToGet(missing));
  const packages = [...new Set(missing.map((name) => programs[name].debian))];
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, logName: 'browsers' };
  // Another apt may be at work on a machine that has just come up; wait for it.
  const apt = ['-o', 'DPkg::Lock::Timeout=600', '-qq'];
  await mustRun('apt-get', [...apt, 'update'], options);
  await mustRun('apt-get', [...apt, 'install', '-y', '--no-install-recommends', ...packages], options);
  const still = missingPrograms();
  if (still.length > 0) throw new Error(howToGet(still));
}

export const missingPrograms = () => [...new Set(enginesAsked().flatMap((engine) => neededBy[engine]))].filter((name) => whereIs(name) === undefined);

function isDebian() {
  // Ubuntu's chromium is an empty package that points to a snap, so only Debian itself will do.
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function howToGet(missing) {
  const packages = [...new Set(missing.map((name) => programs[name].debian))].join(' ');
  const variables = missing.map((name) => programs[name].variable).join(', ');
  return (
    `Not found: ${missing.join(', ')}. On Debian, as root: apt-get install ${packages}. ` +
    `Elsewhere, give the paths in ${variables}, or name the engines to test in, such as ENGINES=chromium,firefox.`
  );
}
