import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, root } from './places.mjs';

/**
 * Takes out of the style sheets and templates in built modules what is there for our own eyes: no bundler looks into them, so that
 * every page would load it. The lines of a module stay where they are, and its source map true.
 */
export async function tightenTemplates() {
  // Only here, because what starts before anything is installed loads this file too.
  const { parseAst } = await import('vite');
  for (const file of filesBelow('packages/elements/dist', '.js')) {
    const path = join(root, file);
    const code = readFileSync(path, 'utf8');
    const tight = tightened(code, parseAst);
    if (tight !== code) writeFileSync(path, tight);
  }
}

/** The same in one module. */
export function tightened(code, parseAst) {
  const found = [];
  eachNode(parseAst(code), (node) => {
    if (node.type === 'TaggedTemplateExpression' && /^(css|html|svg)$/.test(node.tag.name)) found.push(node);
  });
  const texts = found.flatMap(({ tag, quasi: { quasis, end } }) => quasis.map((text) => ({ ...text, isSheet: tag.name === 'css' && quasis.length === 1, behind: end })));
  return texts.sort((a, b) => b.start - a.start).reduce((tight, { start, end, isSheet, behind }) => {
    const [before, text, after] = [tight.slice(0, start), tight.slice(start, end), tight.slice(end)];
    // White space between two words or tags stays, as one sign.
    if (!isSheet) return before + text.replace(/\n\s+/g, '\n') + after;
    const short = tightenedSheet(text);
    const linesTaken = '\n'.repeat(text.split('\n').length - short.split('\n').length);
    return before + short + tight.slice(end, behind) + linesTaken + tight.slice(behind);
  }, code);
}

function eachNode(node, tell) {
  if (Array.isArray(node)) for (const each of node) eachNode(each, tell);
  else if (typeof node === 'object' && node !== null) {
    if (typeof node.type === 'string') tell(node);
    for (const each of Object.values(node)) eachNode(each, tell);
  }
}

/** A sheet as it is written here: no quotes with braces, commas or semicolons in them. */
export function tightenedSheet(sheet) {
  return sheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;}/g, '}')
    .replace(/(?<=[{;(][\w-]+): /g, ':')
    .trim();
}
