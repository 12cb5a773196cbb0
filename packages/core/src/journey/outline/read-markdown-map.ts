import type { LineNote } from '../line-note.js';
import type { JourneyMapRead } from '../read-journey-map.js';
import type { OutlineData, OutlineItem, OutlineNote, OutlineStage, OutlineStep } from './journey-outline.js';
import { LaneNames } from './lane-names.js';
import { markdownLines, type MarkdownLine } from './markdown-lines.js';
import { laneAndText } from './read-list.js';
import { readOutline, type OutlineMeans } from './read-outline.js';

export type MarkdownMapRead = JourneyMapRead & {
  /** Each line that was not taken as it stands. */
  readonly notes: readonly LineNote[];
};

interface OpenStep extends OutlineStep {
  readonly items: OutlineItem[];
}

interface OpenStage extends OutlineStage {
  summary?: string;
  readonly items: OutlineItem[];
  readonly steps: OpenStep[];
}

/**
 * Reads a map out of Markdown that stands by itself, written by hand: numbered stages with numbered steps in them (easy-user-journey-map's form), or `## Stage` and `### Step`, or
 * `## Stage` over numbered steps; below each step `- Lane: text`. `# Title` is the map's. Ids are made of the words. What `journeyMarkdown` wrote is better laid over its map by
 * `readJourneyMarkdown`, which loses nothing. Never throws.
 */
export function readMarkdownMap(text: string, means: OutlineMeans = {}): MarkdownMapRead {
  const names = new LaneNames(means.labels ?? []);
  const reading = new MarkdownReading(names);
  const lines = markdownLines(text);
  const inLists = lines.some((line) => line.is === 'number' && line.depth === 1) || !lines.some((line) => line.is === 'heading' && line.level > 1);
  lines.forEach((line, at) => reading.take(line, at + 1, inLists));
  const { title, summary, id, stages, notes } = reading;
  if (stages.length === 0) return { problems: [{ path: '', says: 'holds no stage: neither “## Stage” nor a numbered list' }], notes: notes.map(toLine) };
  const outline = { lang: means.lang ?? 'en', stages, ...(title !== undefined && { title }), ...(summary !== undefined && { summary }), ...(id !== undefined && { id }) };
  const read = readOutline(outline, names, means, notes);
  return { ...read, notes: read.notes.map(toLine).sort((a, b) => a.line - b.line) };
}

/** What is said of the whole is said at its first line. */
const toLine = ({ at, says }: OutlineNote): LineNote => ({ line: Number(at) || 1, says });

class MarkdownReading {
  title: string | undefined;
  summary: string | undefined;
  id: string | undefined;
  readonly stages: OpenStage[] = [];
  readonly notes: OutlineNote[] = [];
  private step: OpenStep | undefined;
  private heading = '';
  /** The lane of a list that stands below its name, and how deep that is. */
  private lane: { readonly name: string; readonly depth: number } | undefined;

  constructor(private readonly names: LaneNames) {}

  take(line: MarkdownLine, number: number, inLists: boolean): void {
    if (line.is === 'nothing') return;
    const at = String(number);
    for (const address of line.links) this.note(at, `The words of a link are kept, its address is not: ${address.slice(0, 120)}`);
    switch (line.is) {
      case 'heading': return this.takeHeading(line, at, inLists);
      case 'words': return this.takeWords(line.text, at, inLists);
      case 'number': case 'bullet': return this.takeItem(line, at, inLists);
    }
  }

  private takeHeading({ level, text, data }: Extract<MarkdownLine, { is: 'heading' }>, at: string, inLists: boolean): void {
    this.heading = text;
    this.lane = undefined;
    if (level === 1 && this.title === undefined) {
      this.title = text;
      this.id = data['id'];
    } else if (inLists) {
      if (this.stages.length > 0) this.note(at, `The stages end above; this heading was left out: “${text.slice(0, 80)}”`);
    } else if (level === 1) this.note(at, `There is a title already; this was left out: “${text.slice(0, 80)}”`);
    else if (level === 2) this.openStage(text, data, at);
    else if (level === 3) this.openStep(text, data, at);
    else this.note(at, `A step has no steps in it; this heading was left out: “${text.slice(0, 80)}”`);
  }

  private takeWords(text: string, at: string, inLists: boolean): void {
    const stage = this.stages.at(-1);
    if (!stage) {
      const isSummary = this.heading === this.title || /^(description|summary|about)\b/i.test(this.heading);
      if (isSummary) this.summary = joined(this.summary, text);
      else this.note(at, `This stands in no stage; it was left out: “${text.slice(0, 80)}”`);
    } else if (inLists) this.note(at, `This line is no item of a list; it was left out: “${text.slice(0, 80)}”`);
    else if (this.step) this.step.items.push({ lane: 'Description', text, data: {}, at });
    else stage.summary = joined(stage.summary, text);
  }

  private takeItem({ is, depth, text, data }: Extract<MarkdownLine, { is: 'number' | 'bullet' }>, at: string, inLists: boolean): void {
    if (text === '') return;
    if (this.lane && depth > this.lane.depth) return this.say(this.lane.name, text, data, at);
    this.lane = undefined;
    if (is === 'number') {
      if (depth === 0 && inLists) return this.openStage(text, data, at);
      if (depth === (inLists ? 1 : 0) && this.stages.length > 0) return this.openStep(text, data, at);
      return this.note(at, `A step has no steps in it, and a stage comes first; this was left out: “${text.slice(0, 80)}”`);
    }
    if (inLists && depth === 1) this.step = undefined;
    const [, own] = /^lane:([\w-]+):\s*/i.exec(text) ?? [];
    const [lane, said] = own === undefined ? laneAndText(text) ?? (this.names.lane(text) ? [text, ''] : []) : [own, text.slice('lane:'.length + own.length + 1).trim()];
    if (lane === undefined || said === undefined || this.stages.length === 0) return this.note(at, `This item is in no stage, or names no lane as “Channel: Web” does; it was left out: “${text.slice(0, 80)}”`);
    if (said === '' && Object.keys(data).length === 0) this.lane = { name: lane, depth };
    else this.say(lane, said, data, at, own);
  }

  private openStage(title: string, { id }: OutlineData, at: string): void {
    this.step = undefined;
    this.stages.push({ title, data: id === undefined ? {} : { stage: id }, items: [], steps: [], at });
  }

  private openStep(title: string, { id }: OutlineData, at: string): void {
    const stage = this.stages.at(-1);
    if (!stage) return this.note(at, `This step is in no stage; it was left out: “${title.slice(0, 80)}”`);
    this.step = { title, data: id === undefined ? {} : { step: id }, items: [], at };
    stage.steps.push(this.step);
  }

  private say(lane: string, text: string, data: OutlineData, at: string, own?: string): void {
    (this.step ?? this.stages.at(-1))?.items.push({ lane, text, data, at, ...(own !== undefined && { name: `lane:${own}` }) });
  }

  private note(at: string, says: string): void {
    this.notes.push({ at, says });
  }
}

const joined = (before: string | undefined, text: string): string => (before === undefined ? text : `${before} ${text}`);
