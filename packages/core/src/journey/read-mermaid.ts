import type { JourneyMap } from './journey-map.js';
import type { LineNote } from './line-note.js';
import { endsAsTask, noteSigns, readTask, type MermaidTask } from './mermaid-lines.js';
import { textOfMermaid } from './mermaid-text.js';
import { newId } from './new-id.js';
import { readJourneyMap, type JourneyMapRead } from './read-journey-map.js';

/** What Mermaid does not say, and a map has to. */
export interface MermaidMeans {
  readonly id?: string;
  readonly lang?: string;
  readonly state?: JourneyMap['state'];
}

export type MermaidRead = JourneyMapRead & {
  /** Each line that Mermaid reads in another way, or that was not taken as it stands. Without one the text came over whole. */
  readonly notes: readonly LineNote[];
};

interface Section {
  readonly title: string;
  readonly line: number;
  readonly tasks: MermaidTask[];
}

interface Found {
  title?: string;
  accTitle?: string;
  accDescr?: string;
  readonly sections: Section[];
}

const mostLines = 10_000;
const noName = '(no name)';

/**
 * Reads Mermaid's `journey`: title, accTitle, accDescr (both forms), sections, tasks, comments, entities, and the title of a frontmatter. Each emotion is
 * `assumed`, for Mermaid does not tell how it is known; each actor is a customer; a step with two actors is a touchpoint, any other an action. Never throws.
 */
export function readMermaid(text: string, { id = 'from-mermaid', lang = 'en', state = 'as-is' }: MermaidMeans = {}): MermaidRead {
  const notes: LineNote[] = [];
  const found = sectionsIn(text, notes);
  if (found === undefined) return { problems: [{ path: '', says: 'is no Mermaid journey: no line says “journey”' }], notes };
  const ids = new Set<string>();
  const names = [...new Set(found.sections.flatMap(({ tasks }) => tasks).flatMap(({ actors }) => actors))];
  const taken = new Set<string>();
  const actorIds = new Map(names.map((name) => [name, newId(name, 'actor', taken)]));
  const read = readJourneyMap({
    schemaVersion: '1.0', id, version: '1.0.0', lang, title: found.title ?? found.accTitle ?? noName, ...(found.accDescr !== undefined && { summary: found.accDescr }), state,
    provenance: { origin: 'compiled', sources: ['mermaid'] },
    actors: names.map((name) => ({ id: actorIds.get(name), name, role: 'customer' })), channels: [],
    stages: found.sections.map(({ title, tasks }) => ({ id: newId(title, 'stage', ids), title, steps: tasks.map((task) => ({
      id: newId(task.title, 'step', ids), title: task.title, kind: task.actors.length > 1 ? 'touchpoint' : 'action',
      ...(task.actors.length > 0 && { actors: task.actors.map((name) => actorIds.get(name)) }), ...(task.score !== undefined && { emotions: [{ score: task.score, basis: 'assumed' }] }),
    })) })),
    evidence: [{ id: 'mermaid', type: 'document', title: 'A journey written for Mermaid' }],
  });
  return { ...read, notes };
}

function sectionsIn(text: string, notes: LineNote[]): Found | undefined {
  const found: Found = { sections: [] };
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  if (lines.length > mostLines) notes.push({ line: mostLines + 1, says: `Reading ended here: more than ${mostLines} lines.` });
  let began = false;
  let at = frontmatterEnd(lines, found, notes);
  for (; at < Math.min(lines.length, mostLines); at += 1) {
    const [line, number] = [lines[at]?.trim() ?? '', at + 1];
    const note = (says: string): void => void notes.push({ line: number, says });
    if (line === '' || (line.startsWith('%%') && !line.startsWith('%%{'))) continue;
    if (line.startsWith('%%{')) note('Settings of Mermaid were left out.');
    else if (!began) {
      began = line.toLowerCase() === 'journey';
      if (began && line !== 'journey') note('Mermaid knows “journey” in small letters only.');
      else if (!began) note('What stands before “journey” was left out.');
    } else if (/^accDescr\s*\{/i.test(line)) {
      const end = lines.findIndex((one, place) => place >= at && one.includes('}'));
      const last = end < 0 ? lines.length - 1 : end;
      if (end < 0) note('The description has no end; it goes to the end of the text.');
      found.accDescr = lines.slice(at, last + 1).join('\n').replace(/^\s*accDescr\s*\{/i, '').replace(/\}[^}]*$/, '').split('\n').map((one) => textOfMermaid(one.trim())).filter(Boolean).join(' ');
      if (/\}\s*\S/.test(lines[last] ?? '')) note('What stands after the end of the description was left out.');
      at = last;
    } else readLine(line, number, found, note);
  }
  for (const { tasks, line, title } of found.sections) if (tasks.length === 0) notes.push({ line, says: `Mermaid does not draw the section “${title}”, which has no steps; it was kept.` });
  return began ? found : undefined;
}

function readLine(line: string, number: number, found: Found, note: (says: string) => void): void {
  const [, accessible, told = ''] = /^(accTitle|accDescr)\s*:\s*(.*)$/i.exec(line) ?? [];
  if (accessible !== undefined) return keep(accessible.toLowerCase(), told, number, found, note);
  const [, word = '', rest = ''] = /^(title|section|journey)(?:\s+(.*))?$/i.exec(line) ?? [];
  const isTask = endsAsTask(rest);
  if (!isTask && ['title', 'section'].includes(word.toLowerCase())) return keep(word.toLowerCase(), rest, number, found, note);
  const task = readTask(line, note);
  if (task === undefined) return note(`“${line.slice(0, 80)}” is no line that we know; it was left out.`);
  if (isTask) note(`Mermaid takes the first word, “${word}”, for its own. The line was read as a step; write its first letter as #${word.charCodeAt(0)};`);
  noteSigns(line, note);
  if (found.sections.length === 0) {
    note(`This step stands before any section; it is in a stage named “${noName}” now.`);
    found.sections.push({ title: noName, line: number, tasks: [] });
  }
  found.sections.at(-1)?.tasks.push(task);
}

function keep(word: string, rest: string, line: number, found: Found, note: (says: string) => void): void {
  const words = textOfMermaid(rest);
  const field = word === 'acctitle' ? 'accTitle' : word === 'accdescr' ? 'accDescr' : 'title';
  if (word !== 'section') {
    if (found[field] !== undefined) note(`There was a ${field} before; this one is kept.`);
    if (words === '') return note(`The ${field} is empty; it was left out.`);
    found[field] = words;
    if (found.title !== undefined && found.accTitle !== undefined && found.title !== found.accTitle) note('accTitle and title differ; the title was kept.');
    return;
  }
  if (rest.includes(':')) note('Mermaid stops at a colon in a section; it was kept as text. Write #58; for it.');
  noteSigns(rest, note);
  if (words === '') note(`This section has no name; it is named “${noName}” now.`);
  if (found.sections.some(({ title }) => title === words)) note(`There was a section “${words}” before; both were kept.`);
  found.sections.push({ title: words || noName, line, tasks: [] });
}

/** Where the diagram begins, after a frontmatter. Its title is that of the diagram. */
function frontmatterEnd(lines: readonly string[], found: Found, notes: LineNote[]): number {
  const start = lines.findIndex((line) => line.trim() !== '');
  if (lines[start]?.trim() !== '---') return 0;
  const end = lines.findIndex((line, at) => at > start && line.trim() === '---');
  if (end < 0) return 0;
  for (let at = start + 1; at < end; at += 1) {
    const [, title] = /^\s*title:\s*(.+?)\s*$/.exec(lines[at] ?? '') ?? [];
    if (title !== undefined) found.title = title.replace(/^(["'])(.*)\1$/, '$2');
    notes.push({ line: at + 1, says: title === undefined ? 'A line of the frontmatter was left out.' : 'The title is that of the frontmatter.' });
  }
  return end + 1;
}
