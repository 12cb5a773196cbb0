import { eachStep } from '../each-step.js';
import type { JourneyMap } from '../journey-map.js';
import { textSaid, type JourneyText, type TextSaid } from '../journey-text.js';
import { markup, markupText } from './markup-text.js';
import { notInTable } from './not-in-table.js';
import { bandsOf, columnsIn } from './picture/bands.js';
import { feelingCurves } from './picture/feeling-curve.js';
import { openPaper, stacked, type Block } from './picture/paper.js';
import { pictureBand, type Drawing } from './picture/picture-band.js';
import { lightColors, type PictureColors } from './picture/picture-colors.js';
import { runsFromRight } from './picture/runs-from-right.js';
import { tableLanes, type TableOptions } from './table-lanes.js';
import type { Written } from './written.js';

export interface SvgOptions extends TableOptions {
  /** In pixels, 900 at least; 1600 where nothing is said. A map with more steps than fit goes on in bands under the first. */
  readonly width?: number;
  /** It runs from right to left; as its language does, where nothing is said. */
  readonly rtl?: boolean;
  readonly colors?: Partial<PictureColors>;
}

const margin = 40;
const labelWidth = 132;
const narrowestColumn = 172;

/**
 * A map as one picture, for a wall or a slide: stages, steps and lanes, the curve of feelings with its gaps, the line of visibility, moments that matter. All words are text
 * in it, wrapped by an estimate of their width, with a title and a description; no styles, no scripts, nothing fetched. Made-up figures say so in the picture.
 */
export function journeySvg(map: JourneyMap, options: SvgOptions): Written {
  const { labels, lang = map.lang, figures } = options;
  const { rtl = runsFromRight(lang) } = options;
  const width = Math.max(900, Math.round(options.width ?? 1600));
  const colors = { ...lightColors, ...options.colors };
  const paper = openPaper(width, lang, rtl);
  const room = width - 2 * margin;
  const bands = bandsOf(map, Math.floor((room - labelWidth) / narrowestColumn));
  const columnWidth = (room - labelWidth) / Math.max(3, ...bands.map(columnsIn));
  const drawing: Drawing = { map, lang, labels, colors, paper, lanes: tableLanes(map, options), curves: feelingCurves(map), steps: eachStep(map).map(({ step }) => step), left: margin, labelWidth, columnWidth };

  const say = (text: JourneyText): TextSaid => textSaid(text, lang, map.lang);
  const inColumn = Math.min(room, 1_060);
  const small = (said: TextSaid, weight: 400 | 700 = 400): Block => paper.text(said, room, { size: 12.5, fill: colors.inkMuted, weight });
  const head = stacked([
    paper.text({ words: labels.states[map.state], lang: labels.lang }, room, { size: 14, fill: colors.action, weight: 700 }),
    paper.text(say(map.title), room, { size: 30, fill: colors.ink, weight: 700 }),
    ...(map.summary === undefined ? [] : [paper.text(say(map.summary), inColumn, { size: 16, fill: colors.ink })]),
    ...(map.personas ?? []).map(({ name, description }) => stacked([paper.text(say(name), inColumn, { size: 14, fill: colors.ink, weight: 700 }), ...(description === undefined ? [] : [paper.text(say(description), inColumn, { size: 14, fill: colors.inkMuted })])], 0)),
    ...(figures?.measures.synthetic ? [paper.text({ words: figures.labels.madeUp, lang: labels.lang }, room, { size: 16, fill: colors.pain, weight: 700 })] : []),
  ], 8);
  const sources = (map.evidence ?? []).map(({ title, publisher }) => small({ words: publisher === undefined ? title : `${title}, ${publisher}`, lang: map.lang }));
  const whole = stacked([head, ...bands.map((band) => pictureBand(drawing, band)), ...(sources.length > 0 ? [stacked([small({ words: labels.sources, lang: labels.lang }, 700), ...sources], 3)] : [])], 30);

  const height = Math.ceil(whole.height + 2 * margin);
  const about = [markup('title', {}, markupText(say(map.title).words)), ...(map.summary === undefined ? [] : [markup('desc', {}, markupText(say(map.summary).words))])];
  const text = markup('svg', {
    xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', lang, direction: rtl ? 'rtl' : undefined, 'font-family': 'Arial, Helvetica, "Liberation Sans", "Noto Sans", sans-serif',
  }, [...about, paper.rect(0, 0, width, height, { fill: colors.ground }), whole.draw(margin, margin)]);
  return { text: `${text}\n`, dropped: notInTable(map, 'is not in the picture') };
}
