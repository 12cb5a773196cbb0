import type { JourneyMap } from './journey-map.js';
import { textSaid, type JourneyText } from './journey-text.js';
import { laneRows, layRows, type LaneRow, type LanesRead, type RowInText } from './lane-rows.js';
import type { LineNote } from './line-note.js';
import { escaped, plain } from './markdown-text.js';

const marks = ['order', 'lang', 'id', 'persona', 'actor', 'channel', 'score', 'basis', 'evidence'] as const;
const nothing = { order: '', lane: '', text: '', lang: '', id: '', persona: '', actor: '', channel: '', score: '', basis: '', evidence: '' };

/**
 * A map as Markdown: `## Stage`, `### Step`, and a list item for each thing in a lane of the step, `- Pain: The line is long. {id=long basis=narrated}`. Texts are plain
 * text: what Markdown would take for a sign has a backslash before it. What no line can say stays in the map: `readJourneyMarkdown` needs both.
 */
export function journeyMarkdown(map: JourneyMap): string {
  const say = (text: JourneyText): string => escaped(textSaid(text, map.lang, map.lang).words);
  const rows = laneRows(map);
  const stepLines = (stage: string, step: string): readonly string[] => {
    const [title, ...rest] = rows.filter((row) => row.stage === stage && row.step === step && row.lane === 'title');
    const others = [...rest, ...rows.filter((row) => row.stage === stage && row.step === step && row.lane !== 'title')];
    const heading = title ? [`### ${escaped(title.text)} {#${step}${title.lang && ` lang=${title.lang}`}}`, ''] : [];
    return [...heading, ...others.map((row) => `- ${row.lane.charAt(0).toUpperCase()}${row.lane.slice(1)}: ${escaped(row.text)}${marksOf(row)}`), ''];
  };
  const stages = map.stages.flatMap(({ id, title, steps }) => [`## ${say(title)} {#${id}}`, '', ...steps.flatMap((step) => stepLines(id, step.id))]);
  return [`# ${say(map.title)} {#${map.id}}`, '', ...(map.summary === undefined ? [] : [say(map.summary), '']), ...stages].join('\n');
}

/**
 * Lays the Markdown of `journeyMarkdown`, perhaps changed since, over the map it was made of. Steps are known by the id behind their heading. The titles of map
 * and stages are not read. Never throws: what does not fit is a problem of the map, with its path, or a note with its line.
 */
export function readJourneyMarkdown(text: string, map: JourneyMap): LanesRead {
  const notes: LineNote[] = [];
  const rows: RowInText[] = [];
  let [stage, step] = ['', ''];
  text.split(/\r\n|\n|\r/).forEach((whole, at) => {
    const line = at + 1;
    const [, level = '', heading = '', id = '', lang = ''] = /^(#{2,3}) (.*) \{#([\w-]+)(?: lang=([\w-]+))?\}\s*$/.exec(whole) ?? [];
    if (level === '##') [stage, step] = [id, ''];
    else if (level === '###') {
      step = id;
      rows.push({ line, row: { ...nothing, map: map.id, stage, step, lane: 'title', text: plain(heading), order: '1', lang } });
    } else if (/^#{2,6} /.test(whole)) {
      step = '';
      notes.push({ line, says: 'This heading has no id such as {#first-call}; what stands under it was left out.' });
    } else if (/^\s*[-*+] /.test(whole)) {
      const row = rowOf(whole);
      if (row === undefined || step === '') notes.push({ line, says: 'This item is in no step, or names no lane as in “- Pain: …”; it was left out.' });
      else rows.push({ line, row: { ...row, map: map.id, stage, step } });
    } else if (step !== '' && whole.trim() !== '') notes.push({ line, says: 'This line is no item of a list; it was left out.' });
  });
  const read = layRows(rows, map);
  return { ...read, notes: [...notes, ...read.notes].sort((a, b) => a.line - b.line) };
}

function marksOf(row: LaneRow): string {
  const told = marks.filter((name) => row[name] !== '' && (name !== 'order' || row.lang !== '')).map((name) => `${name}=${row[name].replaceAll(' ', ',')}`);
  return told.length > 0 ? ` {${told.join(' ')}}` : '';
}

function rowOf(line: string): Omit<LaneRow, 'map' | 'stage' | 'step'> | undefined {
  const [, lane, rest = ''] = /^\s*[-*+] (\w[\w:-]*): ?(.*)$/.exec(line) ?? [];
  if (lane === undefined) return undefined;
  const [, text = '', told = ''] = /^(.*?) ?(?:(?<!\\)\{([^{}]*)\})?$/.exec(rest) ?? [];
  const marked = told.split(' ').map((mark) => mark.split('=')).filter(([name = '']) => (marks as readonly string[]).includes(name));
  return { ...nothing, ...Object.fromEntries(marked), evidence: (marked.find(([name]) => name === 'evidence')?.[1] ?? '').replaceAll(',', ' '), lane: lane.charAt(0).toLowerCase() + lane.slice(1), text: plain(text) };
}
