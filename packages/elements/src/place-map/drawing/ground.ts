import type { GroundShape, Ring, ServiceArea } from '@civic-elements/core/places';
import { pixelsAround, worldOf, type Camera, type Pixel } from './camera.js';
import type { Palette } from './palette.js';

/** Positions as parts of the earth's width, so that drawing is only to scale and to shift. */
interface Line {
  readonly positions: readonly Pixel[];
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}
interface Prepared {
  readonly kind: GroundShape['kind'];
  readonly name: string | undefined;
  readonly lines: readonly Line[];
  /** Closed lines, drawn as one with their holes. */
  readonly rings: readonly Line[];
  readonly spot: Pixel | undefined;
}
export type Ground = readonly Prepared[];

const order: readonly GroundShape['kind'][] = ['area', 'park', 'water', 'building', 'path', 'street', 'spot'];

export function prepareGround(shapes: readonly GroundShape[]): Ground {
  return shapes
    .map(({ kind, name, lines, polygons, spot }) => ({ kind, name, lines: lines.map(lineOf), rings: polygons.flat().map(lineOf), spot: spot && worldOf({ long: spot[0], lat: spot[1] }) }))
    .sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}

export const prepareArea = (area: ServiceArea): readonly Line[] => area.polygons.flat().map(lineOf);

function lineOf(ring: Ring): Line {
  const positions = ring.map(([long, lat]) => worldOf({ long, lat }));
  let [left, top, right, bottom] = [1, 1, 0, 0];
  for (const [x, y] of positions) [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  return { positions, box: [left, top, right, bottom] };
}

/** Draws on a canvas, in CSS pixels, what lies on the ground; names last, and none over another. */
export function drawGround(brush: CanvasRenderingContext2D, camera: Camera, ground: Ground, palette: Palette): void {
  const seen = seenFrom(camera);
  const named: { readonly name: string; readonly line?: readonly Pixel[]; readonly at?: Pixel; readonly kind: GroundShape['kind'] }[] = [];
  const streets: (readonly Pixel[])[] = [];
  for (const { kind, name, lines, rings, spot } of ground) {
    const rounds = rings.filter(seen.holds).map(seen.pixels);
    if (rounds.length > 0) {
      trace(brush, rounds, true);
      brush.fillStyle = kind === 'park' ? palette.park : kind === 'water' ? palette.water : kind === 'building' ? palette.building : palette.area;
      brush.fill('evenodd');
      brush.strokeStyle = palette.edge;
      brush.lineWidth = kind === 'area' ? 0.5 : 1;
      brush.stroke();
      if (name !== undefined) named.push({ name, at: middleOf(rounds[0]!), kind });
    }
    const ways = lines.filter(seen.holds).map(seen.pixels);
    if (ways.length > 0) {
      if (kind === 'street') streets.push(...ways);
      else {
        trace(brush, ways);
        brush.strokeStyle = kind === 'water' ? palette.waterLine : palette.edge;
        brush.lineWidth = kind === 'water' ? Math.max(2, (camera.zoom - 9) * 1.5) : 1;
        brush.setLineDash(kind === 'path' ? [4, 4] : []);
        brush.stroke();
        brush.setLineDash([]);
      }
      if (name !== undefined) named.push({ name, line: longest(ways), kind });
    }
    if (spot && name !== undefined) named.push({ name, at: seen.pixel(spot), kind });
  }
  drawStreets(brush, camera, streets, palette);
  drawNames(brush, camera, named, palette);
}

/** All edges first, then all grounds, so that streets open into one another where they meet. */
function drawStreets(brush: CanvasRenderingContext2D, { zoom }: Camera, streets: readonly (readonly Pixel[])[], palette: Palette): void {
  if (streets.length === 0) return;
  const wide = Math.max(0, (zoom - 13) * 2);
  trace(brush, streets);
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  brush.strokeStyle = palette.edge;
  brush.lineWidth = wide + (wide > 0 ? 2 : 1);
  brush.stroke();
  if (wide === 0) return;
  brush.strokeStyle = palette.street;
  brush.lineWidth = wide;
  brush.stroke();
}

function drawNames(brush: CanvasRenderingContext2D, { zoom, width, height }: Camera, named: readonly { readonly name: string; readonly line?: readonly Pixel[]; readonly at?: Pixel; readonly kind: GroundShape['kind'] }[], palette: Palette): void {
  const taken: { readonly x: number; readonly y: number; readonly wide: number; readonly high: number }[] = [];
  brush.textAlign = 'center';
  brush.textBaseline = 'middle';
  brush.font = palette.font;
  brush.lineJoin = 'round';
  const tall = parseFloat(palette.font) * 1.2;
  for (const { name, line, at, kind } of [...named].reverse()) {
    if (kind === 'area' ? zoom > 15.5 : kind === 'street' ? zoom < 14 : kind !== 'water' && zoom < 13) continue;
    const place = line ? alongLine(line, brush.measureText(name).width, [width, height]) : at && { x: at[0], y: at[1], turn: 0 };
    if (!place) continue;
    const long = brush.measureText(name).width;
    const [along, aside] = [Math.abs(Math.cos(place.turn)), Math.abs(Math.sin(place.turn))];
    const box = { x: place.x, y: place.y, wide: along * long + aside * tall, high: aside * long + along * tall };
    if (taken.some((other) => Math.abs(other.x - box.x) * 2 < other.wide + box.wide && Math.abs(other.y - box.y) * 2 < other.high + box.high)) continue;
    taken.push(box);
    brush.save();
    brush.translate(place.x, place.y);
    brush.rotate(place.turn);
    brush.strokeStyle = palette.street;
    brush.lineWidth = 5;
    brush.strokeText(name, 0, 0);
    brush.fillStyle = palette.ink;
    brush.fillText(name, 0, 0);
    brush.restore();
  }
}

/** Where along its longest stretch in view a name can stand, turned so that nobody reads it upside down. */
function alongLine(line: readonly Pixel[], long: number, [width, height]: Pixel): { readonly x: number; readonly y: number; readonly turn: number } | undefined {
  let best: { readonly from: Pixel; readonly to: Pixel; readonly length: number } | undefined;
  for (let at = 1; at < line.length; at++) {
    const cut = withinView(line[at - 1]!, line[at]!, width, height);
    if (!cut) continue;
    const length = Math.hypot(cut[1][0] - cut[0][0], cut[1][1] - cut[0][1]);
    if (!best || length > best.length) best = { from: cut[0], to: cut[1], length };
  }
  if (!best || best.length < long + 12) return undefined;
  const turn = Math.atan((best.to[1] - best.from[1]) / (best.to[0] - best.from[0] || 1e-9));
  return { x: (best.from[0] + best.to[0]) / 2, y: (best.from[1] + best.to[1]) / 2, turn };
}

/** The part of a stretch that is in view (Liang and Barsky). */
function withinView([x1, y1]: Pixel, [x2, y2]: Pixel, width: number, height: number): readonly [Pixel, Pixel] | undefined {
  let [from, to] = [0, 1];
  const [dx, dy] = [x2 - x1, y2 - y1];
  for (const [step, room] of [[-dx, x1], [dx, width - x1], [-dy, y1], [dy, height - y1]] as const) {
    if (step === 0 ? room < 0 : false) return undefined;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from < to ? [[x1 + from * dx, y1 + from * dy], [x1 + to * dx, y1 + to * dy]] : undefined;
}

/** Where the city serves: a line around it, and all else shaded. */
export function drawArea(brush: CanvasRenderingContext2D, camera: Camera, rings: readonly Line[], palette: Palette): void {
  const { pixels } = seenFrom(camera);
  const rounds = rings.map(pixels);
  trace(brush, rounds, true);
  brush.rect(-10, -10, camera.width + 20, camera.height + 20);
  brush.globalAlpha = 0.3;
  brush.fillStyle = palette.outside;
  brush.fill('evenodd');
  brush.globalAlpha = 1;
  trace(brush, rounds, true);
  brush.strokeStyle = palette.boundary;
  brush.lineWidth = 3;
  brush.setLineDash([12, 6]);
  brush.stroke();
  brush.setLineDash([]);
}

function seenFrom({ center, zoom, width, height }: Camera): { pixel(position: Pixel): Pixel; pixels(line: Line): readonly Pixel[]; holds(line: Line): boolean } {
  const around = pixelsAround(zoom);
  const [centerX, centerY] = worldOf(center);
  const pixel = ([x, y]: Pixel): Pixel => [(x - centerX) * around + width / 2, (y - centerY) * around + height / 2];
  const [wide, high] = [(width / 2 + 20) / around, (height / 2 + 20) / around];
  return {
    pixel,
    pixels: ({ positions }) => positions.map(pixel),
    holds: ({ box: [left, top, right, bottom] }) => right > centerX - wide && left < centerX + wide && bottom > centerY - high && top < centerY + high,
  };
}

function trace(brush: CanvasRenderingContext2D, lines: readonly (readonly Pixel[])[], closed = false): void {
  brush.beginPath();
  for (const line of lines) {
    for (const [at, [x, y]] of line.entries()) {
      if (at === 0) brush.moveTo(x, y);
      else brush.lineTo(x, y);
    }
    if (closed) brush.closePath();
  }
}

function middleOf(ring: readonly Pixel[]): Pixel {
  const corners = ring.slice(1);
  return [corners.reduce((sum, [x]) => sum + x, 0) / corners.length, corners.reduce((sum, [, y]) => sum + y, 0) / corners.length];
}

const longest = (lines: readonly (readonly Pixel[])[]): readonly Pixel[] => lines.reduce((most, line) => (line.length > most.length ? line : most));
