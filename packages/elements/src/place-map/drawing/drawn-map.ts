import type { Box, GroundShape, Point, ServiceArea } from '@civic-elements/core/places';
import { fitting, keptWithin, metresPerPixel, movedBy, pixelOf, pointAt, zoomedTo, type Camera, type Pixel } from './camera.js';
import { listenTo } from './gestures.js';
import { drawArea, drawGround, prepareArea, prepareGround, type Ground } from './ground.js';
import { drawMarks, markAt, type Mark } from './marks.js';
import { readPalette } from './palette.js';
import { isTileAddress, TileShelf, type MapTiles } from './tiles.js';

/** What is on the map. */
export interface MapContent {
  readonly pin: Point | undefined;
  readonly area: ServiceArea | undefined;
  readonly shapes: readonly GroundShape[] | undefined;
  readonly tiles: MapTiles | undefined;
  readonly marks: readonly Mark[];
  /** Where to look when there is neither a pin nor an area. */
  readonly start: Point | undefined;
  /** False: the pin stays where it is. */
  readonly canMove: boolean;
}

export interface MapTold {
  pinMoved(to: Point): void;
  markChosen(id: string): void;
  /** The map shows something else. */
  looked(): void;
  groundMissing(): void;
}

const mostZoom = 20;
/** Houses can be told apart. */
const nearZoom = 17;
/** Part of the view at its edge from where the pin is brought back. */
const margin = 0.12;

/** A map in an element of the widget: a canvas, and a pin over it. It is drawn when something changes, never by itself. */
export class DrawnMap {
  private camera: Camera = { center: { lat: 0, long: 0 }, zoom: 2, width: 0, height: 0 };
  private content: MapContent | undefined;
  private ground: Ground = [];
  private rings: ReturnType<typeof prepareArea> = [];
  private tiles: TileShelf | undefined;
  private held: Pixel | undefined;
  private isAimed = false;
  private frame = 0;
  private readonly closing = new AbortController();
  private readonly sizes: ResizeObserver;
  private readonly themes: MutationObserver;

  constructor(
    private readonly parts: { readonly view: HTMLElement; readonly canvas: HTMLCanvasElement; readonly pin: HTMLElement; readonly probe: HTMLElement },
    private readonly told: MapTold,
  ) {
    const { view, pin } = parts;
    const { signal } = this.closing;
    const again = (): void => this.redraw();
    listenTo(view, pin, {
      tapped: (at) => this.tapped(at),
      moved: (by) => this.aim(movedBy(this.camera, by)),
      zoomed: (by, around) => this.aim(zoomedTo(this.camera, this.heldZoom(this.camera.zoom + by), around)),
      pinHeld: (at) => this.holdPin(at),
      pinLetGo: () => this.letGo(),
      pinGivenUp: () => this.holdPin(undefined),
      middleChosen: () => this.putPin(this.camera.center),
    }, signal);
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)']) matchMedia(query).addEventListener('change', again, { signal });
    const page = view.ownerDocument.defaultView;
    page?.addEventListener('beforeprint', () => this.draw({ onPaper: true }), { signal });
    page?.addEventListener('afterprint', again, { signal });
    this.themes = new MutationObserver(again);
    for (const holder of [view.ownerDocument.documentElement, view.ownerDocument.body]) this.themes.observe(holder, { attributes: true });
    this.sizes = new ResizeObserver(() => this.measure());
    this.sizes.observe(view);
  }

  /** Metres on the ground under a pixel, what is in the middle, and how wide the view is. */
  get look(): { readonly center: Point; readonly metresPerPixel: number; readonly metresWide: number } {
    const each = metresPerPixel(this.camera);
    return { center: this.camera.center, metresPerPixel: each, metresWide: each * this.camera.width };
  }

  show(content: MapContent): void {
    const before = this.content;
    this.content = content;
    if (content.shapes !== before?.shapes) this.ground = prepareGround(content.shapes ?? []);
    if (content.area !== before?.area) this.rings = content.area ? prepareArea(content.area) : [];
    if (content.tiles?.url !== before?.tiles?.url) {
      this.tiles?.close();
      this.tiles = content.tiles && isTileAddress(content.tiles.url) ? new TileShelf(content.tiles, () => this.redraw(), () => this.told.groundMissing()) : undefined;
      if (content.tiles && !this.tiles) this.told.groundMissing();
    }
    if (!before) this.measure();
    else if (content.pin && (content.pin.lat !== before.pin?.lat || content.pin.long !== before.pin?.long)) this.bringIntoView(content.pin);
    this.redraw();
  }

  /** One step nearer or farther; false when there is none. */
  zoom(by: 1 | -1): boolean {
    const to = this.heldZoom(Math.round(this.camera.zoom) + by);
    if (Math.abs(to - this.camera.zoom) < 0.25) return false;
    // What a person looks at is the pin, as long as it can be seen.
    const pin = this.content?.pin && pixelOf(this.camera, this.content.pin);
    this.aim(zoomedTo(this.camera, to, pin && this.isInside(pin, 0) ? pin : undefined));
    return true;
  }

  close(): void {
    this.closing.abort();
    this.sizes.disconnect();
    this.themes.disconnect();
    this.tiles?.close();
    cancelAnimationFrame(this.frame);
  }

  private measure(): void {
    const { clientWidth: width, clientHeight: height } = this.parts.view;
    if (width === 0 || height === 0 || !this.content) return;
    this.camera = { ...this.camera, width, height };
    if (!this.isAimed) {
      this.isAimed = true;
      this.aim(this.firstLook(this.content));
    } else this.redraw();
  }

  private firstLook({ pin, area, start, marks }: MapContent): Camera {
    if (pin) return { ...this.camera, center: pin, zoom: nearZoom };
    if (area) return fitting(area.box, this.camera, mostZoom);
    if (start) return { ...this.camera, center: start, zoom: nearZoom - 2 };
    const box = boxAround(marks.map(({ point }) => point), this.content?.shapes ?? []);
    return box ? fitting(box, this.camera, nearZoom) : this.camera;
  }

  private heldZoom(zoom: number): number {
    const box = this.content?.area?.box;
    const least = box ? Math.floor(fitting(box, this.camera, mostZoom).zoom) : 2;
    return Math.max(least, Math.min(mostZoom, zoom));
  }

  private aim(camera: Camera): void {
    this.camera = keptWithin(camera, this.content?.pin && !this.content.area ? undefined : widened(this.content?.area?.box));
    this.redraw();
    this.told.looked();
  }

  private tapped(at: Pixel): void {
    const mark = markAt(this.camera, this.content?.marks ?? [], at);
    if (mark) this.told.markChosen(mark.id);
    else this.putPin(pointAt(this.camera, at));
  }

  private putPin(point: Point): void {
    if (this.content?.canMove) this.told.pinMoved(rounded(point));
  }

  private holdPin(at: Pixel | undefined): void {
    if (!this.content?.canMove) return;
    this.held = at;
    this.redraw();
  }

  private letGo(): void {
    const { held } = this;
    this.held = undefined;
    if (held) this.putPin(pointAt(this.camera, held));
    this.redraw();
  }

  private isInside([x, y]: Pixel, part: number): boolean {
    const { width, height } = this.camera;
    return x >= width * part && x <= width * (1 - part) && y >= height * part && y <= height * (1 - part);
  }

  private bringIntoView(pin: Point): void {
    const at = pixelOf(this.camera, pin);
    if (this.isInside(at, margin)) return;
    // Far away it is another place, and seen from as near as a first one.
    const isFar = !this.isInside(at, -0.5);
    this.aim({ ...this.camera, center: pin, zoom: isFar ? Math.max(this.camera.zoom, nearZoom) : this.camera.zoom });
  }

  private redraw(): void {
    if (this.frame === 0 && !this.closing.signal.aborted) this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
    });
  }

  private draw({ onPaper = false } = {}): void {
    const { canvas, pin, probe } = this.parts;
    const { camera, content } = this;
    const brush = canvas.getContext('2d');
    if (!content || !brush || camera.width === 0 || this.closing.signal.aborted) return;
    const palette = readPalette(probe, { onPaper });
    const sharp = Math.min(3, Math.max(1, devicePixelRatio));
    const [width, height] = [Math.round(camera.width * sharp), Math.round(camera.height * sharp)];
    if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
    brush.setTransform(sharp, 0, 0, sharp, 0, 0);
    brush.fillStyle = palette.ground;
    brush.fillRect(0, 0, camera.width, camera.height);
    this.tiles?.draw(brush, camera);
    drawGround(brush, camera, this.ground, palette);
    if (this.rings.length > 0) drawArea(brush, camera, this.rings, palette);
    drawMarks(brush, camera, content.marks, palette);
    const at = this.held ?? (content.pin && pixelOf(camera, content.pin));
    pin.hidden = at === undefined;
    if (at) pin.style.setProperty('translate', `${Math.round(at[0])}px ${Math.round(at[1])}px`);
  }
}

/** Six decimals are a hand’s width; the rest is noise. */
function rounded({ lat, long }: Point): Point {
  return { lat: Math.round(lat * 1e6) / 1e6, long: Math.round(long * 1e6) / 1e6 };
}

/** Room to see what is beyond the edge of the city. */
function widened(box: Box | undefined): Box | undefined {
  if (!box) return undefined;
  const [north, east] = [(box.north - box.south) / 4, (box.east - box.west) / 4];
  return { south: box.south - north, north: box.north + north, west: box.west - east, east: box.east + east };
}

function boxAround(points: readonly Point[], shapes: readonly GroundShape[]): Box | undefined {
  const positions = [...points.map(({ lat, long }) => [long, lat] as const), ...shapes.flatMap(({ lines, polygons, spot }) => [...lines.flat(), ...polygons.flat(2), ...(spot ? [spot] : [])])];
  if (positions.length === 0) return undefined;
  let [south, west, north, east] = [90, 180, -90, -180];
  for (const [long, lat] of positions) [south, west, north, east] = [Math.min(south, lat), Math.min(west, long), Math.max(north, lat), Math.max(east, long)];
  return { south, west, north, east };
}
