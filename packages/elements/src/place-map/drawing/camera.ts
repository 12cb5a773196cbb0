import type { Box, Point } from '@civic-elements/core/places';

/** What of the earth is seen, and how near. Positions on the screen are pixels from the top left, whatever way the page reads. */
export interface Camera {
  readonly center: Point;
  /** As of web maps: the earth is 256 pixels wide at 0 and twice as wide with each step. Need not be whole. */
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}
export type Pixel = readonly [x: number, y: number];

/** Pixels to the side of a tile at its own zoom. */
export const tileSize = 256;
/** Where web maps end. Source: EPSG:3857. */
const mostLat = 85.05112878;
const radians = Math.PI / 180;
const earthAround = 40_075_016.686;

/** Place on the earth as parts of its width, 0 to 1 from the north-west. */
export function worldOf({ lat, long }: Point): Pixel {
  const held = Math.max(-mostLat, Math.min(mostLat, lat)) * radians;
  return [long / 360 + 0.5, 0.5 - Math.log(Math.tan(Math.PI / 4 + held / 2)) / (2 * Math.PI)];
}

export function pointOfWorld([x, y]: Pixel): Point {
  return { lat: (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / radians, long: (x - 0.5) * 360 };
}

export function pixelsAround(zoom: number): number {
  return tileSize * 2 ** zoom;
}

export function pixelOf(camera: Camera, point: Point): Pixel {
  const around = pixelsAround(camera.zoom);
  const [[x, y], [centerX, centerY]] = [worldOf(point), worldOf(camera.center)];
  return [(x - centerX) * around + camera.width / 2, (y - centerY) * around + camera.height / 2];
}

export function pointAt(camera: Camera, [x, y]: Pixel): Point {
  const around = pixelsAround(camera.zoom);
  const [centerX, centerY] = worldOf(camera.center);
  return pointOfWorld([centerX + (x - camera.width / 2) / around, centerY + (y - camera.height / 2) / around]);
}

export function movedBy(camera: Camera, [x, y]: Pixel): Camera {
  return { ...camera, center: pointAt(camera, [camera.width / 2 + x, camera.height / 2 + y]) };
}

/** Nearer or farther, with what lies under a pixel staying there. */
export function zoomedTo(camera: Camera, zoom: number, [x, y]: Pixel = [camera.width / 2, camera.height / 2]): Camera {
  const held = pointAt(camera, [x, y]);
  const there = pixelOf({ ...camera, zoom }, held);
  return movedBy({ ...camera, zoom }, [there[0] - x, there[1] - y]);
}

/** The whole box in view, with a little air around. */
export function fitting({ south, west, north, east }: Box, { width, height }: Pick<Camera, 'width' | 'height'>, most: number): Camera {
  const [[left, top], [right, bottom]] = [worldOf({ lat: north, long: west }), worldOf({ lat: south, long: east })];
  const air = 0.9;
  const zoom = Math.log2(Math.min((width * air) / Math.max(right - left, 1e-9), (height * air) / Math.max(bottom - top, 1e-9)) / tileSize);
  return { center: pointOfWorld([(left + right) / 2, (top + bottom) / 2]), zoom: Math.max(0, Math.min(most, zoom)), width, height };
}

/** With its middle inside the box, so that nobody loses the city. */
export function keptWithin(camera: Camera, box: Box | undefined): Camera {
  if (!box) return camera;
  const { lat, long } = camera.center;
  return { ...camera, center: { lat: Math.max(box.south, Math.min(box.north, lat)), long: Math.max(box.west, Math.min(box.east, long)) } };
}

/** Metres on the ground under one pixel, in the middle of the view. */
export function metresPerPixel({ center, zoom }: Pick<Camera, 'center' | 'zoom'>): number {
  return (earthAround * Math.cos(center.lat * radians)) / pixelsAround(zoom);
}
