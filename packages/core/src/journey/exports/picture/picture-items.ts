import type { TextSaid } from '../../journey-text.js';
import type { CellItem } from '../table-lanes.js';
import { inset, stacked, type Block, type Paper } from './paper.js';
import type { PictureColors } from './picture-colors.js';

/** What stands before an item, so that its kind is not told by colour alone. */
export type Mark = (paper: Paper, x: number, y: number, fill: string) => string;

const indent = 17;

/** A star of five points around a middle. */
export const star: Mark = (paper, x, y, fill) => paper.shape(Array.from({ length: 10 }, (_, at) => {
  const [far, turn] = [at % 2 === 0 ? 7 : 3, (at * Math.PI) / 5 - Math.PI / 2];
  return [x + far * Math.cos(turn), y + far * Math.sin(turn)] as const;
}), { fill });
const warning: Mark = (paper, x, y, fill) => paper.shape([[x, y - 6], [x + 6, y + 5], [x - 6, y + 5]], { fill });
const plus: Mark = (paper, x, y, fill) => paper.line([[x - 5, y], [x + 5, y]], { stroke: fill, 'stroke-width': 2.5 }) + paper.line([[x, y - 5], [x, y + 5]], { stroke: fill, 'stroke-width': 2.5 });

/** The points of the first, second, third person's curve; from then on they come again. */
export const curveMarks: readonly Mark[] = [
  (paper, x, y, fill) => paper.rect(x - 5, y - 5, 10, 10, { rx: 5, fill }),
  (paper, x, y, fill) => paper.rect(x - 4.5, y - 4.5, 9, 9, { fill }),
  (paper, x, y, fill) => paper.shape([[x, y - 6], [x + 6, y], [x, y + 6], [x - 6, y]], { fill }),
];
export const curveColors = ({ action, pain, opportunity }: PictureColors): readonly string[] => [action, pain, opportunity];

interface ItemLook {
  readonly mark?: Mark;
  readonly fill?: string;
  readonly ground?: string;
  readonly weight?: 400 | 600;
  readonly italic?: boolean;
}

/** How the items of a lane look. */
export function lookOf(lane: string, colors: PictureColors): ItemLook {
  switch (lane) {
    case 'pain': return { mark: warning, fill: colors.pain, ground: colors.painSurface };
    case 'opportunity': return { mark: plus, fill: colors.opportunity, ground: colors.opportunitySurface };
    case 'moment': return { mark: star, fill: colors.moment, ground: colors.momentSurface };
    case 'channel': case 'emotion': case 'figures': return { weight: 600 };
    case 'thoughts': case 'quotes': return { italic: true };
    default: return {};
  }
}

/** An item with its note under it; in a tinted card where its lane has one. */
export function itemBlock(paper: Paper, { said, note }: CellItem, width: number, lang: string, colors: PictureColors, { mark, fill = colors.ink, ground, weight, italic = false }: ItemLook): Block {
  const [across, above] = ground === undefined ? [0, 0] : [8, 6];
  const room = width - 2 * across - (mark ? indent : 0);
  const lines = (text: TextSaid, size: number, color: string): Block => paper.text(text, room, { size, fill: color, italic: italic && size > 12, ...(size > 12 && weight && { weight }) });
  const words = stacked([lines(said, 13, colors.ink), ...(note === undefined ? [] : [lines({ words: note, lang }, 11.5, colors.inkMuted)])], 1);
  const inner = inset(words, across + (mark ? indent : 0), above);
  return {
    height: inner.height,
    draw: (x, y) => (ground === undefined ? '' : paper.rect(x, y, width, inner.height, { rx: 4, fill: ground })) + (mark ? mark(paper, x + across + 6, y + above + 9, fill) : '') + inner.draw(x, y),
  };
}
