import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';
import { mustRun } from './progress.mjs';

/** Builds every package and the CDN files: a few seconds, so nothing is remembered between builds. */
export async function build(toolchain) {
  const run = (logName, command, args, cwd = root) => mustRun(command, args, { cwd, env: toolchain.env, logName: `build-${logName}` });
  const tokens = join(root, 'packages/tokens');
  // The tokens come first: their TypeScript is made from their JSON.
  if (existsSync(join(tokens, 'build.mjs'))) await run('tokens', toolchain.node, ['build.mjs'], tokens);
  await run('types', 'tsc', ['-b']);
  await run('cdn', 'vite', ['build', '--logLevel', 'warn']);
}

/** Describes every tag in packages/elements/custom-elements.json, for editors, Storybook and the golden API. */
export async function describeElements(toolchain) {
  const elements = join(root, 'packages/elements');
  const config = 'custom-elements-manifest.config.mjs';
  await mustRun(join(elements, 'node_modules/.bin/cem'), ['analyze', '--config', config], { cwd: elements, env: toolchain.env, logName: 'build-manifest' });
}
