import type { Point } from '@civic-elements/core/places';
import { pixelOf, type Camera, type Pixel } from './camera.js';
import type { Palette } from './palette.js';

/** A thing on the map that also stands in a list beside it, under the same number. */
export interface Mark {
  readonly id: string;
  readonly point: Point;
  readonly number: number;
  readonly shape: 'round' | 'square';
  readonly isChosen: boolean;
}

const radius = 13;
/** Half of the 44 pixels a finger needs. */
const reach = 22;

export function drawMarks(brush: CanvasRenderingContext2D, camera: Camera, marks: readonly Mark[], palette: Palette): void {
  brush.textAlign = 'center';
  brush.textBaseline = 'middle';
  brush.setLineDash([]);
  // The first of the list lies on top, and what is chosen over all.
  for (const { point, number, shape, isChosen } of [...marks].reverse().sort((one, other) => Number(one.isChosen) - Number(other.isChosen))) {
    const [x, y] = pixelOf(camera, point);
    const size = isChosen ? radius + 4 : radius;
    brush.beginPath();
    if (shape === 'round') brush.arc(x, y, size, 0, 2 * Math.PI);
    else brush.rect(x - size, y - size, size * 2, size * 2);
    brush.fillStyle = isChosen ? palette.chosen : palette.mark;
    brush.fill();
    brush.strokeStyle = palette.onMark;
    brush.lineWidth = 2;
    brush.stroke();
    brush.fillStyle = palette.onMark;
    brush.font = `bold ${palette.font}`;
    brush.fillText(String(number), x, y + 1);
  }
}

/** The mark nearest to a pixel, if it is near enough for a finger. */
export function markAt(camera: Camera, marks: readonly Mark[], [x, y]: Pixel): Mark | undefined {
  const near = marks.map((mark) => {
    const [markX, markY] = pixelOf(camera, mark.point);
    return { mark, away: Math.hypot(markX - x, markY - y) };
  });
  return near.filter(({ away }) => away <= reach).sort((one, other) => one.away - other.away)[0]?.mark;
}
