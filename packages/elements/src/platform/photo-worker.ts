/**
 * Draws a photo anew, so that nothing of its file is left but the picture. This file runs in a worker and, where there is none, in
 * the page; it imports nothing, so that it can be put beside any bundle as it is.
 */
export interface RedrawOrder {
  readonly picture: Blob;
  /** Pixels of the longer side, at most. */
  readonly longestSide: number;
  readonly mostBytes: number;
}

export type Redrawn =
  | { readonly bytes: ArrayBuffer; readonly width: number; readonly height: number }
  /** `broken`: this browser cannot read it. `too-large`: it cannot be made small enough, or there is no memory for it. */
  | { readonly problem: 'broken' | 'too-large' };

interface Canvas {
  readonly context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
  readonly toJpeg: (quality: number) => Promise<Blob | null>;
  /** Gives the memory back at once; a page may wait long for it otherwise. */
  readonly free: () => void;
}

function canvasOf(width: number, height: number): Canvas | undefined {
  const off = typeof OffscreenCanvas === 'undefined' ? undefined : new OffscreenCanvas(width, height);
  const offContext = off?.getContext('2d', { alpha: false });
  if (off && offContext) return { context: offContext, toJpeg: (quality) => off.convertToBlob({ type: 'image/jpeg', quality }), free: () => { off.width = off.height = 1; } };
  if (typeof document === 'undefined') return undefined;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d', { alpha: false });
  return context ? { context, toJpeg: (quality) => new Promise((done) => canvas.toBlob(done, 'image/jpeg', quality)), free: () => { canvas.width = canvas.height = 1; } } : undefined;
}

/** The segments a picture needs: tables, frame, scans, and the two that say how its colours are coded. None tells of camera, place or time. */
export function onlyThePicture(bytes: Uint8Array): Uint8Array {
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  for (;;) {
    const marker = bytes[at + 1] ?? 0;
    const end = at + 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    if (bytes[at] !== 0xff || marker === 0xda || end > bytes.length || end <= at + 2) break;
    const isTold = marker === 0xfe || (marker > 0xe0 && marker < 0xf0 && marker !== 0xee);
    if (!isTold) kept.push(bytes.subarray(at, end));
    at = end;
  }
  kept.push(bytes.subarray(at));
  const whole = new Uint8Array(kept.reduce((sum, { length }) => sum + length, 0));
  let from = 0;
  for (const part of kept) {
    whole.set(part, from);
    from += part.length;
  }
  return whole;
}

const qualities = [0.85, 0.75, 0.6, 0.45];

/** Smaller in steps, quality first and then size, until it fits. */
async function draw(bitmap: ImageBitmap, { longestSide, mostBytes }: RedrawOrder): Promise<Redrawn> {
  let scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  for (let tries = 0; tries < 4; tries++, scale *= 0.7) {
    const [width, height] = [bitmap.width, bitmap.height].map((side) => Math.max(1, Math.round(side * scale))) as [number, number];
    const canvas = canvasOf(width, height);
    if (!canvas) return { problem: 'too-large' };
    const { context, toJpeg, free } = canvas;
    try {
      // What was transparent would be black.
      context.fillStyle = '#fff';
      context.fillRect(0, 0, width, height);
      context.imageSmoothingQuality = 'high';
      context.drawImage(bitmap, 0, 0, width, height);
      for (const quality of qualities) {
        const drawn = await toJpeg(quality);
        if (drawn?.type !== 'image/jpeg') return { problem: 'too-large' };
        if (drawn.size > mostBytes) continue;
        const bytes = onlyThePicture(new Uint8Array(await drawn.arrayBuffer()));
        return { bytes: bytes.buffer as ArrayBuffer, width, height };
      }
    } finally {
      free();
    }
  }
  return { problem: 'too-large' };
}

/** The picture upright, as a JPEG in sRGB without a word of its file's. Never rejects. */
export async function redraw(order: RedrawOrder): Promise<Redrawn> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(order.picture, { imageOrientation: 'from-image' });
  } catch {
    return { problem: 'broken' };
  }
  try {
    return await draw(bitmap, order);
  } catch {
    return { problem: 'too-large' };
  } finally {
    bitmap.close();
  }
}

interface WorkerScope {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<RedrawOrder>) => void): void;
}

if ('DedicatedWorkerGlobalScope' in globalThis && typeof document === 'undefined') {
  const scope = globalThis as unknown as WorkerScope;
  scope.addEventListener('message', ({ data }) => void redraw(data).then((redrawn) => scope.postMessage(redrawn, 'bytes' in redrawn ? [redrawn.bytes] : [])));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other side than its page
  scope.postMessage('ready');
}
