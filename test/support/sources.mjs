import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { filesBelow, root } from '../../tools/places.mjs';

/** Every source of the packages, the stories and the tools, by its path from the root. */
export function allSources() {
  const paths = [...filesBelow('packages', '.ts'), ...filesBelow('stories', '.ts'), ...filesBelow('tools', '.mjs'), ...filesBelow('test', '.mjs')];
  const written = paths.filter((path) => !/\/(dist|cdn|storybook-static)\//.test(path));
  return new Map(written.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** What a file imports or exports from, types included. */
export function importsOf(text) {
  const plain = withoutComments(text);
  const patterns = [/^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm, /^\s*import\s*['"]([^'"]+)['"]/gm, /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g];
  return patterns.flatMap((pattern) => [...plain.matchAll(pattern)].map((match) => match[1]));
}

/** The path from the root that a relative import of a file leads to. */
export const whereTo = (path, specifier) => join(dirname(path), specifier);

export const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

export const withoutStrings = (text) => withoutComments(text).replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");

/** True for tests and for what only tests use. */
export const isTest = (path) => /\.test\.(?:[a-z]+\.)?(?:ts|mjs)$/.test(path);
