import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../tools/places.mjs';

/** What a page shows as code, by language. */
export const codeIn = (text, ...languages) => [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)].filter(([, language]) => languages.includes(language)).map(([, , code]) => code);

const withoutCode = (text) => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

/** Links of a page to files and headings that are not there. */
export function brokenLinks(path, text) {
  const links = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link).filter((link) => !/^[a-z]+:/.test(link));
  return links.filter((link) => {
    const [file, heading] = link.split('#');
    const target = file === '' ? path : join(dirname(path), file);
    if (!existsSync(join(root, target))) return true;
    return heading !== undefined && !headingsOf(readFileSync(join(root, target), 'utf8')).includes(heading);
  });
}

const headingsOf = (text) => [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, title]) => title.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-'));

const ofAnyElement = /^(?:id|class|lang|dir|slot|hidden|title|data-civic-(?:theme|scheme|density|contrast))$/;

/** What a page says of tags, slots, events and custom properties that does not exist. */
export function strangersIn(text, tags, properties) {
  const known = new Map(tags.map((tag) => [tag.tagName, tag]));
  const strangers = [];
  for (const [, name, given, inside = ''] of text.matchAll(/<(civic-[a-z-]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>(?:((?:(?!<\/\1>)[\s\S])*)<\/\1>)?/g)) {
    const tag = known.get(name);
    if (!tag) {
      strangers.push(`<${name}>`);
      continue;
    }
    const attributes = tag.members.map(({ attribute }) => attribute);
    for (const [, attribute] of given.matchAll(/\s([\w-]+)(?:="[^"]*")?/g)) if (!attributes.includes(attribute) && !ofAnyElement.test(attribute)) strangers.push(`<${name} ${attribute}>`);
    const slots = tag.slots.map((slot) => slot.name);
    for (const [, slot] of inside.matchAll(/\bslot="([^"]*)"/g)) if (!slots.includes(slot)) strangers.push(`slot ${slot} of <${name}>`);
  }
  const events = tags.flatMap((tag) => (tag.events ?? []).map(({ name }) => name));
  const tagNames = [...known.keys()];
  for (const [, name] of text.matchAll(/['`](civic-[a-z]+(?:-[a-z]+)+)['`]/g)) {
    if (![...events, ...tagNames, 'civic-elements', 'civic-elements-xml', 'civic-elements-html', 'civic-elements-worker', 'civic-collect', 'civic-server'].includes(name)) strangers.push(name);
  }
  for (const [, name] of text.matchAll(/--civic-([a-z][\w-]*\w)/g)) if (!properties.includes(name)) strangers.push(`--civic-${name}`);
  return strangers;
}

/** Rows that name a test which is not there: each ends with a link to a file and the words of a test in it. */
export function testsNotThere(path, text) {
  const section = text.match(/^## WCAG 2\.2\n([\s\S]*?)(?=^## )/m)?.[1] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| criterion'));
  return { rows: rows.length, missing: rows.filter((row) => !namesATest(path, row)) };
}

function namesATest(path, row) {
  const [, file, words] = row.match(/\[[^\]]+\]\(([^)]+)\) “([^”]{8,})” \|$/) ?? [];
  if (file === undefined) return false;
  const target = join(root, dirname(path), file);
  return /\.test\.m?[jt]s$/.test(target) && existsSync(target) && readFileSync(target, 'utf8').includes(words);
}
