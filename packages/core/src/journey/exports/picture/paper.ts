import type { TextSaid } from '../../journey-text.js';
import { emptyMarkup, markup, markupText } from '../markup-text.js';
import { runsFromRight } from './runs-from-right.js';
import { wrapLines } from './wrap-lines.js';

/** Something with a width it was made for and the height that it needs. */
export interface Block {
  readonly height: number;
  /** Draws it with its near upper corner there: the left one, or the right one where the picture runs from right to left. */
  readonly draw: (x: number, y: number) => string;
}

export interface TextLook {
  readonly size: number;
  readonly fill: string;
  readonly weight?: 400 | 600 | 700;
  readonly italic?: boolean;
  readonly anchor?: 'start' | 'middle';
}

/** A sheet that is drawn in one direction of reading, by distances from the edge where lines begin. */
export interface Paper {
  text(said: TextSaid, width: number, look: TextLook): Block;
  rect(x: number, y: number, width: number, height: number, look: Readonly<Record<string, string | number>>): string;
  line(points: readonly (readonly [x: number, y: number])[], look: Readonly<Record<string, string | number>>): string;
  /** A closed figure. */
  shape(points: readonly (readonly [x: number, y: number])[], look: Readonly<Record<string, string | number>>): string;
}

const lineHeight = 1.36;

export function openPaper(width: number, lang: string, rtl: boolean): Paper {
  const across = (x: number): number => round(rtl ? width - x : x);
  const path = (points: readonly (readonly [number, number])[], end: string, look: Readonly<Record<string, string | number>>): string =>
    emptyMarkup('path', { d: points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${across(x)} ${round(y)}`).join('') + end, ...look });
  return {
    text(said, room, { size, fill, weight = 400, italic, anchor = 'start' }) {
      const lines = wrapLines(said.words, room, size, weight > 400);
      const step = size * lineHeight;
      // A text of the other direction keeps its own, so that its full stop stands at its end; it begins at the same edge all the same.
      const turned = runsFromRight(said.lang) !== rtl;
      const edge = anchor === 'middle' ? anchor : turned ? 'end' : undefined;
      const attributes = { direction: turned ? (rtl ? 'ltr' : 'rtl') : undefined, 'font-size': size, fill, 'font-weight': weight === 400 ? undefined : weight, 'font-style': italic ? 'italic' : undefined, 'text-anchor': edge, lang: said.lang === lang ? undefined : said.lang };
      return {
        height: lines.length * step,
        draw(x, y) {
          const at = across(anchor === 'middle' ? x + room / 2 : x);
          // A space keeps the words of two lines apart where the text is read or copied; it stands at the end that no edge is drawn to.
          const spaced = (line: string, place: number): string => (turned ? `${place > 0 ? ' ' : ''}${line}` : `${line}${place < lines.length - 1 ? ' ' : ''}`);
          const spans = lines.map((line, place) => markup('tspan', { x: at, y: round(y + place * step + size * 1.02) }, markupText(spaced(line, place))));
          return lines.length === 0 ? '' : markup('text', attributes, spans);
        },
      };
    },
    rect: (x, y, wide, high, look) => emptyMarkup('rect', { x: rtl ? round(width - x - wide) : round(x), y: round(y), width: round(wide), height: round(high), ...look }),
    line: (points, look) => path(points, '', { fill: 'none', ...look }),
    shape: (points, look) => path(points, 'Z', look),
  };
}

/** Blocks one under another. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  const height = blocks.reduce((sum, block) => sum + block.height, 0) + Math.max(0, blocks.length - 1) * gap;
  return {
    height,
    draw(x, y) {
      let at = y;
      return blocks.map((block) => {
        const drawn = block.draw(x, at);
        at += block.height + gap;
        return drawn;
      }).join('');
    },
  };
}

/** A block with room around it, told in distances. */
export function inset(block: Block, across: number, above: number, under = above): Block {
  return { height: block.height + above + under, draw: (x, y) => block.draw(x + across, y + above) };
}

export const nothing: Block = { height: 0, draw: () => '' };

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
