import type { StepInPlace } from '../../each-step.js';
import type { JourneyMap } from '../../journey-map.js';
import type { Step } from '../../journey-step.js';
import { textSaid, type JourneyText, type TextSaid } from '../../journey-text.js';
import { inLanguage } from '../figure-text.js';
import type { JourneyLabels } from '../journey-labels.js';
import { markup } from '../markup-text.js';
import type { TableLane } from '../table-lanes.js';
import { columnsIn, columnsOf, type Band, type StagePart } from './bands.js';
import { curvePiece, whose, type FeelingCurve } from './feeling-curve.js';
import { inset, nothing, stacked, type Block, type Paper } from './paper.js';
import type { PictureColors } from './picture-colors.js';
import { curveColors, curveMarks, itemBlock, lookOf, star } from './picture-items.js';

/** All that the bands of one picture have in common. */
export interface Drawing {
  readonly map: JourneyMap;
  readonly lang: string;
  readonly labels: JourneyLabels;
  readonly colors: PictureColors;
  readonly paper: Paper;
  readonly lanes: readonly TableLane[];
  readonly curves: readonly FeelingCurve[];
  /** All steps of the map. */
  readonly steps: readonly Step[];
  readonly left: number;
  readonly labelWidth: number;
  readonly columnWidth: number;
}

interface Column {
  readonly part: StagePart;
  readonly place?: StepInPlace;
  readonly isFirst: boolean;
}

const pad = 9;

/** One band of a picture: its stages, their steps, and under them each lane that holds something here. */
export function pictureBand(drawing: Drawing, band: Band): Block {
  const { paper, colors, labels, lanes, left, labelWidth, columnWidth } = drawing;
  const columns = band.flatMap((part): readonly Column[] => (part.places.length > 0 ? part.places.map((place, at) => ({ part, place, isFirst: at === 0 })) : [{ part, isFirst: true }]));
  const xOf = (at: number): number => left + labelWidth + at * columnWidth;
  const end = xOf(columnsIn(band));

  const rowOf = (lane: TableLane): Block => {
    const look = lookOf(lane.name, colors);
    const cells = columns.map(({ part, place, isFirst }) => {
      const items = [...(isFirst && !part.goesOn ? lane.ofStage(part.stage) : []), ...(place ? lane.ofStep(place) : [])];
      return stacked(items.map((item, at) => itemBlock(paper, item, columnWidth - 2 * pad, labels.lang, colors, { ...look, ...(lane.name === 'emotion' && place && feelingLook(place.step, at)) })), 6);
    });
    if (cells.every(({ height }) => height === 0)) return nothing;
    const label = paper.text(lane.label, labelWidth - 2 * pad, { size: 12.5, fill: colors.inkMuted, weight: 700 });
    const height = Math.max(label.height, ...cells.map((cell) => cell.height)) + 2 * pad;
    const row: Block = {
      height,
      draw: (x, y) => (lane.below ? paper.rect(left, y, end - left, height, { fill: colors.surface }) : '') + paper.line([[left, y], [end, y]], { stroke: colors.line }) + cellOf(paper, label, x, y, labelWidth, height)
        + cells.map((cell, at) => (cell.height > 0 ? cellOf(paper, cell, xOf(at), y, columnWidth, height) : '')).join(''),
    };
    return lane.name === 'emotion' ? stacked([curveRow(drawing, columns, xOf, end), row], 0) : row;
  };
  const feelingLook = (step: Step, at: number): object => {
    const emotion = step.emotions?.[at];
    if (emotion === undefined) return { weight: 400 };
    const curve = drawing.curves.findIndex(({ who }) => who === whose(emotion));
    return drawing.curves.length < 2 ? {} : { mark: curveMarks[curve % curveMarks.length], fill: curveColors(colors)[curve % 3] };
  };

  const rows = lanes.map((lane) => ({ lane, row: rowOf(lane) })).filter(({ row }) => row.height > 0);
  const at = rows.findIndex(({ lane }) => lane.below);
  const line = at < 0 ? [] : [visibilityLine(drawing, end)];
  const all = [...phaseRow(drawing, band, xOf), stageRow(drawing, band, xOf), stepRow(drawing, columns, xOf), ...rows.slice(0, at < 0 ? rows.length : at).map(({ row }) => row), ...line, ...(at < 0 ? [] : rows.slice(at).map(({ row }) => row))];
  const whole = stacked(all, 0);
  const separators = columns.map((column, place) => ({ column, place })).filter(({ column, place }) => column.isFirst && place > 0);
  return {
    height: whole.height,
    draw: (x, y) => markup('g', {}, whole.draw(x, y) + separators.map(({ place }) => paper.line([[xOf(place), y + (all[0]?.height ?? 0)], [xOf(place), y + whole.height]], { stroke: colors.line })).join('') + paper.line([[left, y + whole.height], [end, y + whole.height]], { stroke: colors.line })),
  };
}

/** Says what lies below it, so that the line is more than a stroke. */
function visibilityLine({ paper, colors, labels, left }: Drawing, end: number): Block {
  const words = paper.text({ words: labels.belowVisibility, lang: labels.lang }, end - left - 2 * pad, { size: 12, fill: colors.inkMuted, weight: 700 });
  const height = words.height + 14;
  return { height, draw: (x, y) => paper.line([[left, y + 3], [end, y + 3]], { stroke: colors.border, 'stroke-width': 2, 'stroke-dasharray': '8 5' }) + cellOf(paper, words, x, y + 1, end - left, height) };
}

/** A block in its cell. The cell's own room is drawn without colour, so that a program can see whether anything stands out of it. */
function cellOf(paper: Paper, block: Block, x: number, y: number, width: number, height: number, across = pad, above = pad): string {
  return markup('g', { class: 'cell' }, paper.rect(x, y, width, height, { fill: 'none' }) + block.draw(x + across, y + above));
}

const sayIn = ({ map, lang }: Drawing) => (text: JourneyText): TextSaid => textSaid(text, lang, map.lang);

function phaseRow(drawing: Drawing, band: Band, xOf: (at: number) => number): readonly Block[] {
  const { map: { phases = [] }, paper, colors, columnWidth } = drawing;
  const runs: { readonly phase: string | undefined; at: number; columns: number }[] = [];
  let at = 0;
  for (const part of band) {
    const last = runs.at(-1);
    if (last && last.phase === part.stage.phase) last.columns += columnsOf(part);
    else runs.push({ phase: part.stage.phase, at, columns: columnsOf(part) });
    at += columnsOf(part);
  }
  const cells = runs.flatMap((run) => {
    const phase = phases.find(({ id }) => id === run.phase);
    return phase ? [{ ...run, block: paper.text(sayIn(drawing)(phase.title), run.columns * columnWidth - 2 * pad, { size: 13, fill: colors.inkMuted, weight: 700 }) }] : [];
  });
  if (cells.length === 0) return [];
  const height = Math.max(...cells.map(({ block }) => block.height)) + 14;
  return [{ height, draw: (_, y) => cells.map((cell) => paper.line([[xOf(cell.at) + 2, y + height - 5], [xOf(cell.at + cell.columns) - 8, y + height - 5]], { stroke: colors.border, 'stroke-width': 2 }) + cellOf(paper, cell.block, xOf(cell.at), y, cell.columns * columnWidth, height, pad, 2)).join('') }];
}

/** The stages as arrows in the direction of reading: filled for what happens, an outline in dashes for what is planned. */
function stageRow(drawing: Drawing, band: Band, xOf: (at: number) => number): Block {
  const { map, paper, colors, columnWidth, lang } = drawing;
  const say = sayIn(drawing);
  const planned = map.state === 'to-be';
  let at = 0;
  const cells = band.map((part) => {
    const room = columnsOf(part) * columnWidth - 3 * pad - 18;
    const fill = planned ? colors.actionStrong : colors.onAction;
    const title = say(part.stage.title);
    const head = paper.text({ ...title, words: `${inLanguage(part.number, lang)} · ${title.words}` }, room, { size: 15, fill, weight: 700 });
    const summary = part.stage.summary === undefined || part.goesOn ? nothing : paper.text(say(part.stage.summary), columnsOf(part) * columnWidth - 2 * pad, { size: 12.5, fill: colors.inkMuted });
    const cell = { x: xOf(at), width: columnsOf(part) * columnWidth, head, summary };
    at += columnsOf(part);
    return cell;
  });
  const arrow = Math.max(...cells.map(({ head }) => head.height)) + 18;
  const summaries = Math.max(...cells.map(({ summary }) => summary.height));
  const look: Readonly<Record<string, string | number>> = planned ? { fill: colors.ground, stroke: colors.action, 'stroke-width': 2, 'stroke-dasharray': '6 4' } : { fill: colors.action };
  return {
    height: arrow + 6 + (summaries > 0 ? summaries + 12 : 0),
    draw: (_, y) => cells.map(({ x, width, head, summary }) => {
      const [from, to, tip] = [x + 2, x + width - 14, x + width - 3];
      const figure = paper.shape([[from, y], [to, y], [tip, y + arrow / 2], [to, y + arrow], [from, y + arrow], [from + 10, y + arrow / 2]], look);
      return figure + cellOf(paper, head, x, y, width, arrow, pad + 12, (arrow - head.height) / 2) + (summary.height > 0 ? cellOf(paper, summary, x, y + arrow, width, summaries + 12, pad, 6) : '');
    }).join(''),
  };
}

function stepRow(drawing: Drawing, columns: readonly Column[], xOf: (at: number) => number): Block {
  const { map, paper, colors, columnWidth, left, labelWidth, labels } = drawing;
  const inside = columnWidth - 2 * pad - 12;
  const titles = columns.map(({ place }) => (place ? inset(paper.text(sayIn(drawing)(place.step.title), inside - (place.step.momentThatMatters ? 18 : 0), { size: 14.5, fill: colors.ink, weight: 700 }), 0, 0) : nothing));
  const tall = Math.max(20, ...titles.map(({ height }) => height)) + 20;
  const label = paper.text({ words: labels.step, lang: labels.lang }, labelWidth - 2 * pad, { size: 12.5, fill: colors.inkMuted, weight: 700 });
  const height = Math.max(tall + 14, label.height + 2 * pad);
  return {
    height,
    draw: (_, y) => cellOf(paper, label, left, y, labelWidth, height, pad, 14) + columns.map(({ place }, at) => {
      if (!place) return '';
      const matters = place.step.momentThatMatters !== undefined;
      const look = { rx: 6, fill: colors.ground, stroke: matters ? colors.moment : colors.border, 'stroke-width': matters ? 2.5 : 1, ...(map.state === 'to-be' && { 'stroke-dasharray': '6 4' }) };
      return paper.rect(xOf(at) + 6, y + 6, columnWidth - 12, tall, look) + (matters ? star(paper, xOf(at) + columnWidth - 19, y + 22, colors.moment) : '') + cellOf(paper, titles[at] ?? nothing, xOf(at) + 6, y + 6, columnWidth - 12, tall, pad, 9);
    }).join(''),
  };
}

/** The curves of feeling over their columns. A step where nobody said is a gap: no line leads over it. */
function curveRow({ paper, colors, curves, steps, left, labelWidth, columnWidth, labels }: Drawing, columns: readonly Column[], xOf: (at: number) => number, end: number): Block {
  const scale = [4, 2, 0].map((at) => paper.text({ words: labels.feelings[at] ?? '', lang: labels.lang }, labelWidth - 2 * pad, { size: 11.5, fill: colors.inkMuted }));
  const tallest = Math.max(...scale.map(({ height }) => height));
  const high = Math.max(96, 2 * tallest + 16);
  const margin = Math.max(12, tallest / 2 + 2);
  const height = high + 2 * margin;
  return {
    height,
    draw(x, y) {
      const yOf = (score: number): number => y + margin + ((2 - score) / 4) * high;
      const grid = [2, 0, -2].map((score) => paper.line([[left + labelWidth, yOf(score)], [end, yOf(score)]], { stroke: score === 0 ? colors.border : colors.line, ...(score === 0 && { 'stroke-dasharray': '2 4' }) }));
      const words = scale.map((block, at) => cellOf(paper, block, x, yOf(2 - 2 * at) - block.height / 2, labelWidth, block.height, pad, 0));
      const lines = curves.map((curve, number) => {
        const color = curveColors(colors)[number % 3] ?? colors.action;
        const look = { stroke: color, 'stroke-width': 3, 'stroke-linejoin': 'round', 'stroke-linecap': 'round', ...(number > 0 && { 'stroke-dasharray': number % 2 === 1 ? '9 5' : '3 5' }) };
        const pieces = columns.map(({ place }, at) => ({ at, piece: place && curvePiece(curve, place.step, steps) }));
        const parts = pieces.map(({ at, piece }) => piece && paper.line([
          ...(piece.before === undefined ? [] : [[xOf(at), yOf(piece.before)] as const]), [xOf(at) + columnWidth / 2, yOf(piece.score)] as const, ...(piece.after === undefined ? [] : [[xOf(at + 1), yOf(piece.after)] as const]),
        ], look));
        // Who feels the same as somebody before stands beside them, not over them.
        const aside = (step: Step | undefined): number => (step === undefined ? 0 : 14 * curves.slice(0, number).filter(({ scores }) => scores.get(step) === curve.scores.get(step)).length);
        return [...parts, ...pieces.map(({ at, piece }) => piece && (curveMarks[number % 3]?.(paper, xOf(at) + columnWidth / 2 + aside(columns[at]?.place?.step), yOf(piece.score), color) ?? ''))].filter((one) => one !== undefined).join('');
      });
      return paper.line([[left, y], [end, y]], { stroke: colors.line }) + grid.join('') + words.join('') + lines.join('');
    },
  };
}
