import { loadPicture } from '../../platform/load-picture.js';
import { pixelsAround, tileSize, worldOf, type Camera } from './camera.js';

/** Pictures of the ground in squares, from the city's own server. */
export interface MapTiles {
  /** Address of one, with `{z}`, `{x}` and `{y}` where its numbers go; over http or https. */
  readonly url: string;
  /** The nearest zoom there are pictures for; nearer ones are drawn larger. Default 19. */
  readonly mostZoom?: number;
}

type Load = typeof loadPicture;
const mostKept = 150;

/** The pictures in view, fetched when first needed. One that does not come is left out: nothing broken is ever drawn. */
export class TileShelf {
  /** undefined: on its way; null: does not come. */
  private readonly pictures = new Map<string, HTMLImageElement | null | undefined>();
  private readonly closing = new AbortController();
  private onTheirWay = 0;
  private came = false;
  private toldMissing = false;

  constructor(
    private readonly tiles: MapTiles,
    private readonly onCame: () => void,
    private readonly onMissing: () => void,
    private readonly load: Load = loadPicture,
  ) {}

  draw(brush: CanvasRenderingContext2D, camera: Camera): void {
    const z = Math.max(0, Math.min(this.tiles.mostZoom ?? 19, Math.round(camera.zoom)));
    const [count, around] = [2 ** z, pixelsAround(camera.zoom)];
    const size = around / count;
    const [centerX, centerY] = worldOf(camera.center);
    const [left, top] = [centerX * around - camera.width / 2, centerY * around - camera.height / 2];
    // A seam shows between pictures at parts of pixels.
    const grown = size + (size === tileSize ? 0 : 0.5);
    for (let x = Math.floor(left / size); x * size < left + camera.width; x++) {
      for (let y = Math.max(0, Math.floor(top / size)); y < count && y * size < top + camera.height; y++) {
        const picture = this.picture(z, ((x % count) + count) % count, y);
        if (picture) brush.drawImage(picture, Math.round(x * size - left), Math.round(y * size - top), grown, grown);
      }
    }
  }

  close(): void {
    this.closing.abort();
    this.pictures.clear();
  }

  private picture(z: number, x: number, y: number): HTMLImageElement | null | undefined {
    const key = `${z}/${x}/${y}`;
    if (this.pictures.has(key)) return this.pictures.get(key);
    this.pictures.set(key, undefined);
    void this.fetch(key, this.tiles.url.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y)));
    for (const old of this.pictures.keys()) {
      if (this.pictures.size <= mostKept) break;
      this.pictures.delete(old);
    }
    return undefined;
  }

  private async fetch(key: string, url: string): Promise<void> {
    this.onTheirWay += 1;
    const picture = await this.load(url, this.closing.signal);
    if (this.closing.signal.aborted) return;
    this.onTheirWay -= 1;
    this.pictures.set(key, picture ?? null);
    if (picture) {
      this.came = true;
      this.onCame();
    } else if (!this.came && !this.toldMissing && this.onTheirWay === 0) {
      // All have been asked for, and not one came.
      this.toldMissing = true;
      this.onMissing();
    }
  }
}

/** Whether pictures may be asked for there: an address over http, with its three numbers. */
export function isTileAddress(url: string): boolean {
  return /^(https?:\/\/|\/(?!\/)|\.{1,2}\/)/i.test(url) && ['{z}', '{x}', '{y}'].every((hole) => url.includes(hole));
}
