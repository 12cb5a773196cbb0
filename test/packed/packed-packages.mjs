import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { root } from '../../tools/places.mjs';

export const published = ['core', 'tokens', 'elements', 'server'];

/**
 * Packs every published package as a release would, and lays the tarballs out in a project of their own, with the libraries
 * each depends on beside them. Nothing is fetched. Gives the project's folder, and the bytes of each tarball.
 */
export function packAndInstall() {
  const project = mkdtempSync(join(realpathSync(tmpdir()), 'civic-packed-'));
  const tarballs = join(project, 'tarballs');
  const bytes = {};
  for (const name of published) {
    const tarball = join(tarballs, `${name}.tgz`);
    execFileSync('pnpm', ['pack', '--out', tarball], { cwd: join(root, 'packages', name), stdio: 'pipe' });
    bytes[name] = statSync(tarball).size;
    const folder = packageFolder(project, name);
    mkdirSync(folder, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1'], { stdio: 'pipe' });
  }
  for (const name of published) {
    for (const library of Object.keys(manifestOf(project, name).dependencies ?? {})) link(project, name, library);
  }
  return { project, bytes };
}

export const packageFolder = (project, name) => join(project, 'node_modules/@civic-elements', name);

export const manifestOf = (project, name) => JSON.parse(readFileSync(join(packageFolder(project, name), 'package.json'), 'utf8'));

/** Every file of a package as it was packed, by its path inside. */
export function filesOf(project, name) {
  const folder = packageFolder(project, name);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .sort();
}

function link(project, name, library) {
  if (library.startsWith('@civic-elements/')) return;
  const at = join(project, 'node_modules', library);
  mkdirSync(dirname(at), { recursive: true });
  try {
    symlinkSync(realpathSync(join(root, 'packages', name, 'node_modules', library)), at, 'junction');
  } catch (error) {
    if (error.code !== 'EEXIST') throw new Error(`${basename(library)} cannot be laid beside the packages`, { cause: error });
  }
}
