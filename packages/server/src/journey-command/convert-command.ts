import { resolve } from 'node:path';
import { journeyCjml, journeyCsv, journeyHtml, journeyMapJson, journeyMarkdown, journeySvg, measuredPains, notInRows, readJourneyCsv, readJourneyMarkdown, readJourneyPage, readMarkdownMap, readMermaid, toMermaid, type JourneyMap, type JourneyMapRead, type JourneyMeasures, type LineNote, type OutlineNote, type Written } from '@civic-elements/core/journey';
import type { ConvertWish } from './command-line.js';
import { Faulty, mapOfFile, measuresOfFile, Stopped, textOfFile, writeToFile } from './files.js';
import { labelsIn } from './labels-in.js';
import { pageOf } from './page-of.js';
import { sentences } from './sentences.js';
import type { ExitCode, Surroundings } from './surroundings.js';
import { tellLines } from './tell-problems.js';

/** Writes a map in another form. What was not taken, and what has no place in that form, is told; the form alone goes to whoever reads the output. */
export async function convertCommand(wish: ConvertWish, surroundings: Surroundings): Promise<ExitCode> {
  const { file, over, out } = wish;
  if (out !== undefined && [file, over].some((path) => path !== undefined && resolve(path) === resolve(out))) throw new Stopped(sentences.bothWays(out));
  const { map, problems, notes } = await readAs(wish);
  tellLines(notes.map(({ at, says }) => sentences.note(file, at, says)), surroundings);
  if (map === undefined) throw new Faulty(file, problems);
  const { text, dropped } = await writtenAs(wish, map);
  tellLines(dropped.map(({ path, says }) => sentences.left(path, says)), surroundings);
  if (out === undefined) surroundings.write(text);
  else {
    await writeToFile(out, text);
    surroundings.write(`${sentences.written(out)}\n`);
  }
  return 0;
}

type AnyRead = JourneyMapRead & { readonly notes: readonly OutlineNote[] };

async function readAs({ file, from, over, lang }: ConvertWish): Promise<AnyRead> {
  if (from === 'json') return { map: await mapOfFile(file), problems: [], notes: [] };
  const text = await textOfFile(file);
  const means = lang === undefined ? {} : { lang };
  if (from === 'mermaid') return byLine(readMermaid(text, means));
  const labels = [(await labelsIn(lang ?? 'en')).labels];
  if (from === 'html') return readJourneyPage(pageOf(text), { ...means, labels }) ?? { problems: [{ path: '', says: 'holds no table and no list of a journey' }], notes: [] };
  if (from === 'markdown' && over === undefined) return byLine(readMarkdownMap(text, { ...means, labels }));
  const map = await mapOfFile(over ?? '');
  return byLine(from === 'csv' ? readJourneyCsv(text, map) : readJourneyMarkdown(text, map));
}

function byLine(read: JourneyMapRead & { readonly notes: readonly LineNote[] }): AnyRead {
  return { ...read, notes: read.notes.map(({ line, says }) => ({ at: String(line), says })) };
}

async function writtenAs({ to, lang, metrics, width }: ConvertWish, map: JourneyMap): Promise<Written> {
  switch (to) {
    case 'json': return { text: journeyMapJson(map), dropped: [] };
    case 'csv': return { text: journeyCsv(map), dropped: notInRows(map, to) };
    case 'markdown': return { text: journeyMarkdown(map), dropped: notInRows(map, to) };
    case 'mermaid': return toMermaid(map, lang);
    case 'cjml': return journeyCjml(map, lang);
    case 'html': case 'svg': {
      const { labels, figures, rtl } = await labelsIn(lang ?? map.lang);
      const measures = metrics === undefined ? undefined : await measuresThatFit(metrics, map);
      const told = { labels, ...(lang !== undefined && { lang }), ...(measures && { figures: { measures, labels: figures } }) };
      return to === 'html' ? journeyHtml(map, told) : journeySvg(map, { ...told, rtl, ...(width !== undefined && { width }) });
    }
  }
}

/** Figures of another map would be left away without a word. */
async function measuresThatFit(path: string, map: JourneyMap): Promise<JourneyMeasures> {
  const measures = await measuresOfFile(path);
  const { problems } = measuredPains(map, measures);
  if (problems.length > 0) throw new Faulty(path, problems);
  return measures;
}
