import { cp, link, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { root } from '../../../tools/places.mjs';
import { run } from './run.mjs';

const left = new Set(['.git', 'node_modules', 'storybook-static']);
const isNeeded = (file) => !/\.(d\.ts|map|tsbuildinfo)$/.test(file);

/** A copy of the repository in which defects are seeded, one at a time. What is installed is the repository's own. */
export class CopyOfTheRepo {
  static async make() {
    const copy = new CopyOfTheRepo(await mkdtemp(join(tmpdir(), 'civic-defects-')));
    await cp(root, copy.root, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true, filter: (file) => !left.has(relative(root, file)) });
    await symlink(join(root, 'node_modules'), join(copy.root, 'node_modules'), 'dir');
    const { code, output } = await run('tsc', ['-b'], { cwd: copy.root });
    if (code !== 0) throw new Error(`The copy does not build:\n${output}`);
    await cp(copy.at('packages/elements/dist'), copy.at('packages/elements/sound'), { recursive: true, filter: isNeeded });
    return copy;
  }

  constructor(place) {
    this.root = place;
  }

  at(path) {
    return join(this.root, path);
  }

  compile() {
    return run('tsc', ['-b', 'packages/elements'], { cwd: this.root });
  }

  /** All that pages are made of, as the repository does it. */
  build() {
    const script = "import { build } from './tools/build.mjs'; await build({ node: process.execPath, env: process.env });";
    return run('node', ['--input-type=module', '--eval', script], { cwd: this.root });
  }

  /** Gives what takes the defect out again. */
  async seed({ file, find, put }) {
    const place = this.at(file);
    const sound = await readFile(place, 'utf8');
    if (sound.split(find).length !== 2) throw new Error(`${file} does not hold once: ${find}`);
    await writeFile(place, sound.split(find).join(put));
    return () => writeFile(place, sound);
  }

  /**
   * The elements as they were compiled with the defect that is seeded now, in a folder of their own beside `dist`, so that many can be tested
   * in one run of the browser. The file it is in is the only one that differs: each is compiled by itself.
   */
  async keepElements({ id, file }) {
    const sound = this.at('packages/elements/sound');
    const folder = this.at(`packages/elements/seeded-${id}`);
    for (const entry of await readdir(sound, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const place = join(folder, relative(sound, join(entry.parentPath, entry.name)));
      await mkdir(dirname(place), { recursive: true });
      await link(join(entry.parentPath, entry.name), place);
    }
    const [, compiled] = /^packages\/elements\/src\/(.+)\.ts$/.exec(file) ?? [];
    if (!compiled) return;
    // Not through the link, which all of them share.
    await rm(join(folder, `${compiled}.js`));
    await cp(this.at(`packages/elements/dist/${compiled}.js`), join(folder, `${compiled}.js`));
  }

  forgetElements({ id }) {
    return rm(this.at(`packages/elements/seeded-${id}`), { recursive: true, force: true });
  }

  remove() {
    return rm(this.root, { recursive: true, force: true });
  }
}
