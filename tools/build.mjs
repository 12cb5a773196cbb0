import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';
import { mustRun } from './progress.mjs';
import { tightenTemplates } from './tighten-templates.mjs';

/** Builds every package, the CDN files and the demo department's site: a few seconds, so nothing is remembered between builds. */
export async function build(toolchain) {
  const run = (logName, command, args, cwd = root) => mustRun(command, args, { cwd, env: toolchain.env, logName: `build-${logName}` });
  const tokens = join(root, 'packages/tokens');
  // The tokens come first: their TypeScript is made from their JSON.
  if (existsSync(join(tokens, 'build.mjs'))) await run('tokens', toolchain.node, ['build.mjs'], tokens);
  await run('types', 'tsc', ['-b']);
  await tightenTemplates();
  await run('cdn', toolchain.node, [join(root, 'tools/write-the-cdn.mjs')]);
  await run('site', toolchain.node, [join(root, 'tools/write-the-site.mjs')]);
}

/** Describes every tag in packages/elements/custom-elements.json, for editors, Storybook and the golden API. */
export async function describeElements(toolchain) {
  const elements = join(root, 'packages/elements');
  const config = 'custom-elements-manifest.config.mjs';
  await mustRun(join(elements, 'node_modules/.bin/cem'), ['analyze', '--config', config], { cwd: elements, env: toolchain.env, logName: 'build-manifest' });
}
