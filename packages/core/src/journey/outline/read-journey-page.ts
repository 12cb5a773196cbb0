import type { JourneyText } from '../journey-text.js';
import type { PageReading } from './cell-lines.js';
import type { JourneyOutline, OutlineNote } from './journey-outline.js';
import { LaneNames } from './lane-names.js';
import { isElement, wordsOf, type PageElement, type PageNode } from './page-tree.js';
import { readList } from './read-list.js';
import { readOutline, type OutlineMeans, type OutlineRead } from './read-outline.js';
import { readTable } from './read-table.js';

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'figcaption'];

/**
 * Reads a map out of what stands in a page: the first table with stages over its columns and lanes before its rows, or the first ordered list of stages with lists of steps in it.
 * What `journeyHtml` wrote comes back with its ids, a table or list written by hand with ids made of its words. Undefined where nothing there is a journey. Never throws.
 */
export function readJourneyPage(nodes: readonly PageNode[], means: OutlineMeans = {}): OutlineRead | undefined {
  const names = new LaneNames(means.labels ?? []);
  const notes: OutlineNote[] = [];
  const reading: PageReading = { lang: means.lang ?? 'en', notes };
  const found = firstJourney(nodes, names, reading);
  if (!found) return undefined;
  if (found.stages.length === 0) return { problems: [{ path: 'stages', says: 'are none: a stage stands over each column, as <th scope="col">' }], notes };
  return readOutline(found, names, means, notes);
}

function firstJourney(nodes: readonly PageNode[], names: LaneNames, reading: PageReading): JourneyOutline | undefined {
  let title: JourneyText | undefined;
  const walk = (some: readonly PageNode[]): JourneyOutline | undefined => {
    for (const node of some) {
      if (!isElement(node)) continue;
      if (headings.includes(node.name)) title = wordsOf([node]) || title;
      const outline = journeyIn(node, names, reading) ?? (node.name === 'table' ? undefined : walk(node.children));
      if (outline) return outline;
    }
    return undefined;
  };
  const outline = walk(nodes);
  return outline && { ...(title !== undefined && { title }), ...outline };
}

function journeyIn(node: PageElement, names: LaneNames, reading: PageReading): JourneyOutline | undefined {
  // What was noted of a list that is none does not count.
  const own: PageReading = { ...reading, notes: [] };
  const stages = node.name === 'ol' ? readList(node, names, own) : undefined;
  const outline = node.name === 'table' ? readTable(node, names, own) : stages && { lang: node.attributes['lang'] || reading.lang, stages };
  if (outline) reading.notes.push(...own.notes);
  return outline;
}
