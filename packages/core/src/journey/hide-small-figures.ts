import { fewest, hideSmall } from '../insight/index.js';
import type { Figure, HiddenFigure, HiddenReason, JourneyMeasures, ShownFigure, TouchpointMeasures } from './journey-measures.js';
import type { Measure } from './journey-terms.js';

type Cells = readonly TouchpointMeasures[];

/**
 * Measures in which no figure stands for fewer than `k` people, and none from which such a one could be worked out: not a share whose part or rest is
 * small, not the next smallest channel beside a hidden one, not the rate that a hidden count goes into. 0 is no secret. `k` is the threshold of the
 * measures, and 11 at least (CMS shows no cell of 1 to 10: ResDAC, CMS Cell Size Suppression Policy, 2024-01-26).
 */
export function hideSmallFigures(measures: JourneyMeasures): JourneyMeasures {
  const k = Math.max(measures.threshold, fewest);
  let touchpoints: Cells = measures.touchpoints;
  // What one rule hides may give another one work; each round hides something or is the last.
  for (let before = -1; before !== hiddenIn(touchpoints);) {
    before = hiddenIn(touchpoints);
    touchpoints = besideHidden(withinEach(touchpoints, k), k);
  }
  return { ...measures, touchpoints };
}

export function isHidden(figure: Figure): figure is HiddenFigure {
  return figure.suppressed === true;
}

const hiddenIn = (cells: Cells): number => cells.flatMap(({ measures }) => measures).filter(isHidden).length;
const isSecret = (figure: Figure | undefined): boolean => figure !== undefined && isHidden(figure) && figure.reason !== 'not-collected';

function hide({ measure, target, direction, unit }: ShownFigure, reason: HiddenReason): HiddenFigure {
  return { measure, unit, ...(target !== undefined && { target }), ...(direction && { direction }), suppressed: true, reason };
}

/** The rules that look at one touchpoint in one channel, in however many pieces it comes. */
function withinEach(cells: Cells, k: number): Cells {
  return cells.map((cell) => withinOne(cell, cells.filter(({ touchpoint, channel }) => touchpoint === cell.touchpoint && channel === cell.channel).flatMap(({ measures }) => measures), k));
}

function withinOne(cell: TouchpointMeasures, all: readonly Figure[], k: number): TouchpointMeasures {
  const of = (measure: Measure): Figure | undefined => all.find((figure) => figure.measure === measure);
  const count = (measure: Measure): number | undefined => {
    const figure = of(measure);
    return figure && !isHidden(figure) ? figure.value : undefined;
  };
  const [entries, completions] = [count('entries'), count('completions')];
  const isSmall = (people: number | undefined): boolean => people !== undefined && people > 0 && people < k;
  const unfinishedIsSmall = entries !== undefined && completions !== undefined && isSmall(entries - completions);
  const reasonToHide = (figure: ShownFigure): HiddenReason | undefined => {
    const people = figure.n ?? count('volume') ?? entries;
    const part = figure.unit === 'ratio' && people !== undefined ? Math.round(figure.value * people) : undefined;
    if ([figure.unit === 'count' ? figure.value : undefined, figure.n, part, part !== undefined && people !== undefined ? people - part : undefined].some(isSmall)) return 'below-threshold';
    if (figure.measure === 'completions' && unfinishedIsSmall) return 'complementary';
    if (['completion_rate', 'drop_off_rate'].includes(figure.measure) && (isSecret(of('entries')) || isSecret(of('completions')))) return 'complementary';
    return undefined;
  };
  return { ...cell, measures: cell.measures.map((figure) => {
    const reason = isHidden(figure) ? undefined : reasonToHide(figure);
    return reason && !isHidden(figure) ? hide(figure, reason) : figure;
  }) };
}

/** Where a touchpoint has one measure in several channels, a hidden one must not follow from their sum. */
function besideHidden(cells: Cells, k: number): Cells {
  const hidden = new Set<Figure>();
  const rows = new Map<string, { readonly figure: Figure; readonly channel: string | undefined }[]>();
  for (const { touchpoint, channel, measures } of cells) {
    for (const figure of measures) {
      const name = `${touchpoint}\n${figure.measure}`;
      rows.set(name, [...(rows.get(name) ?? []), { figure, channel }]);
    }
  }
  for (const row of rows.values()) {
    const byChannel = row.filter(({ channel }) => channel !== undefined).map(({ figure }) => figure);
    const sizes = byChannel.map((figure) => sizeOf(figure, k));
    const total = row.find(({ channel }) => channel === undefined)?.figure;
    const rest = total && !isHidden(total) && !byChannel.some(isHidden) ? Math.max(0, (sizeOf(total, k) ?? 0) - sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)) : 0;
    const shown = hideSmall<string>(Object.fromEntries([...sizes.map((size, at) => [`c${at}`, size ?? 0] as const), ['rest', rest] as const]), k);
    byChannel.forEach((figure, at) => {
      if (!isHidden(figure) && shown[`c${at}`] === undefined) hidden.add(figure);
    });
  }
  return cells.map((cell) => ({ ...cell, measures: cell.measures.map((figure) => (hidden.has(figure) && !isHidden(figure) ? hide(figure, 'complementary') : figure)) }));
}

/** How many a figure stands for; of a hidden one the least it can, so that rather too much is hidden beside it. */
function sizeOf(figure: Figure, k: number): number | undefined {
  if (!isHidden(figure)) return figure.unit === 'count' ? figure.value : figure.n;
  return { 'below-threshold': 1, complementary: k, 'not-collected': undefined }[figure.reason];
}
