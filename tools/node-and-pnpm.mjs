import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { cacheFolder, filesBelow, root } from './places.mjs';
import { mustRun } from './progress.mjs';

const pnpm = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager;
const oldestNode = [22, 13];

/** Node as a plain npm package. Builds of 24 are complete for Linux only; 22 is there for every platform. */
const nodePackage =
  process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch) ? `node-linux-${process.arch}@24.21.0` : 'node@22.23.2';

/**
 * Finds a Node that is new enough and the one right pnpm, from the npm registry where the machine has none.
 * Gives the Node to run and the environment in which it and pnpm are found first.
 */
export async function bringNodeAndPnpm() {
  const found = remembered() ?? (await fetched());
  const path = [...found.folders, join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  return { node: found.node, env: { ...process.env, PATH: path, NPM_CONFIG_UPDATE_NOTIFIER: 'false' } };
}

export function nodeIsNewEnough(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

const wanted = () => (nodeIsNewEnough() ? [pnpm] : [nodePackage, pnpm]);
const memory = join(cacheFolder, 'node-and-pnpm.json');

function remembered() {
  if (!existsSync(memory)) return undefined;
  const found = JSON.parse(readFileSync(memory, 'utf8'));
  const same = found.wanted === wanted().join(' ') && (!nodeIsNewEnough() || found.node === process.execPath);
  return same && [found.node, ...found.folders].every((path) => existsSync(path)) ? found : undefined;
}

async function fetched() {
  const say = 'console.log(JSON.stringify({ node: process.execPath, path: process.env.PATH }))';
  const args = ['exec', '--yes', ...wanted().map((name) => `--package=${name}`), '--', 'node', '-e', say];
  const [command, before] = npm();
  // Away from the project: inside it, npm would first read the whole of node_modules.
  const output = await mustRun(command, [...before, ...args], { cwd: tmpdir(), env: environmentForNpm(), logName: 'node-and-pnpm' });
  // npm may say something of its own before and after.
  const answer = JSON.parse(output.match(/\{"node":"[^"]*","path":"[^"]*"\}/)?.[0] ?? 'null');
  if (answer === null) throw new Error(`npm could not bring ${wanted().join(' and ')}:\n${output}`);
  const folder = answer.path.split(delimiter).find((entry) => entry.includes('_npx'));
  const node = nodeIsNewEnough() ? process.execPath : answer.node;
  const found = { wanted: wanted().join(' '), node, folders: [dirname(node), folder] };
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(memory, JSON.stringify(found));
  return found;
}

function npm() {
  const running = process.env.npm_execpath ?? '';
  return basename(running) === 'npm-cli.js' ? [process.execPath, [running]] : ['npm', []];
}

function environmentForNpm() {
  const env = { ...process.env, NPM_CONFIG_UPDATE_NOTIFIER: 'false' };
  // What `npm start` says about this project to its scripts would lead the second npm back into it.
  for (const name of Object.keys(env)) if (/^npm_(config_local_prefix|package_|lifecycle_)/.test(name)) delete env[name];
  return env;
}

const stampFile = join(root, 'node_modules/.civic-installed');

/** True when node_modules is what the lockfile and the manifests ask for. */
export function installedAlready() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp();
}

export async function install(toolchain) {
  // With CI set, pnpm never waits for an answer at the keyboard.
  const env = { ...toolchain.env, CI: 'true' };
  await mustRun('pnpm', ['install', '--frozen-lockfile', '--reporter=append-only'], { env, logName: 'install' });
  writeFileSync(stampFile, stamp());
}

function stamp() {
  const manifests = ['package.json', 'stories/package.json', 'test/package.json', ...packageManifests()];
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]) {
    hash.update(`${file}\n`).update(existsSync(join(root, file)) ? readFileSync(join(root, file)) : '');
  }
  return hash.digest('hex');
}

const packageManifests = () => filesBelow('packages', 'package.json').filter((file) => file.split(/[\\/]/).length === 3);
