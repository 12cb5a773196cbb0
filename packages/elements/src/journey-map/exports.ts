import {
  figureLabels, journeyMapJson, reportOn as reportOnMap, journeyCjml, journeyCsv, journeyHtml, journeyLabels, journeyMarkdown, journeySvg, toMermaid, type JourneyMap, type JourneyMeasures, type JourneyProblem, type JourneyReport, type TableOptions,
} from '@civic-elements/core/journey';
import type { MapFormat } from '@civic-elements/core/insight';
import type { Say, Words } from '@civic-elements/core/words';
import { drawPicture } from '../platform/draw-picture.js';
import * as beside from './beside-the-map.js';
import type { JourneyMapController } from './journey-map-controller.js';

export { saveButtons } from './views/save-buttons.js';

export type ExportFormat = MapFormat;

/** A map in another form, and what that form has no place for. */
export interface Exported {
  readonly content: string | Blob;
  readonly dropped: readonly JourneyProblem[];
}

/** The same as a file. */
export interface ExportedFile extends Exported {
  readonly name: string;
  /** Media type. */
  readonly type: string;
}

const files: Readonly<Record<ExportFormat, readonly [extension: string, type: string]>> = {
  json: ['json', 'application/json'], csv: ['csv', 'text/csv'], markdown: ['md', 'text/markdown'], html: ['html', 'text/html'],
  mermaid: ['mmd', 'text/plain'], cjml: ['xml', 'application/xml'], svg: ['svg', 'image/svg+xml'], png: ['png', 'image/png'],
};

/** Speaks the catalogue's groups of the map, all of them. */
export interface Speaker {
  readonly say: Say<Words>;
  /** BCP 47. */
  readonly lang: string;
}

interface ExportMeans extends Speaker {
  readonly map: JourneyMap;
  readonly measures: JourneyMeasures | undefined;
}

const mapOf = ({ map }: JourneyMapController): JourneyMap => {
  if (!map) throw new Error('civic-journey-map: there is no map yet');
  return map;
};

/** What the map does not hold up, answer or know. */
export function reportOn(controller: JourneyMapController): JourneyReport {
  const { compare } = controller.state;
  return reportOnMap(mapOf(controller), compare.name === 'here' ? compare.sheet : undefined);
}

/** The words of tables, figures and forms: they are those of what stands beside the map, which comes with this file where it is not on its way already. */
export function bringWords({ beside: part }: JourneyMapController): void {
  if (part.state === 'asleep' || part.state === 'missing') part.take(beside);
}

/** The map in another form, and the page is told what that has no place for. */
export async function exported(format: ExportFormat, controller: JourneyMapController, { say, lang }: Speaker): Promise<ExportedFile> {
  const { metrics } = controller.state;
  bringWords(controller);
  await Promise.all([controller.around.bring(), controller.beside.bring()]);
  const map = mapOf(controller);
  const made = await inOtherForm(format, { map, measures: metrics.name === 'here' ? metrics.sheet : undefined, say, lang });
  controller.tell({ name: 'journey-export', detail: { format, dropped: made.dropped } });
  const [extension, type] = files[format];
  return { ...made, name: `${map.id}.${extension}`, type };
}

/** The other forms of a map, in the reader's language where the form is for reading. */
async function inOtherForm(format: ExportFormat, means: ExportMeans): Promise<Exported> {
  const { map, lang } = means;
  const whole = (text: string): Exported => ({ content: text, dropped: [] });
  const written = ({ text, dropped }: { readonly text: string; readonly dropped: readonly JourneyProblem[] }): Exported => ({ content: text, dropped });
  switch (format) {
    case 'json': return whole(journeyMapJson(map));
    case 'csv': return whole(journeyCsv(map));
    case 'markdown': return whole(journeyMarkdown(map));
    case 'html': return written(journeyHtml(map, tableOptions(means)));
    case 'mermaid': return written(toMermaid(map, lang));
    case 'cjml': return written(journeyCjml(map, lang));
    case 'svg': return written(journeySvg(map, tableOptions(means)));
    case 'png': {
      const { text, dropped } = journeySvg(map, tableOptions(means));
      return { content: await drawPicture(text), dropped };
    }
  }
}

function tableOptions({ say, lang, measures }: ExportMeans): TableOptions {
  const labels = journeyLabels(say, lang);
  return { labels, lang, ...(measures && { figures: { measures, labels: figureLabels(say) } }) };
}
