type Corner = 'top left' | 'top right' | 'bottom left' | 'bottom right';
type Rgb = readonly [number, number, number];

/** The upright picture has a colour in each quarter. */
export const quarters: Readonly<Record<Corner, Rgb>> = {
  'top left': [220, 30, 30], 'top right': [30, 160, 40], 'bottom left': [40, 60, 220], 'bottom right': [240, 220, 60],
};
export const corners = Object.keys(quarters) as Corner[];
export const upright = { width: 96, height: 64 };

/** Where Exif says that the first row and the first column of what is stored are seen. Source: TIFF 6.0, Orientation. */
const firsts: readonly (readonly [string, string])[] = [
  ['top', 'left'], ['top', 'right'], ['bottom', 'right'], ['bottom', 'left'], ['left', 'top'], ['right', 'top'], ['right', 'bottom'], ['left', 'bottom'],
];
const opposite: Readonly<Record<string, string>> = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' };

const blobOf = (canvas: HTMLCanvasElement, type: string): Promise<Blob> => new Promise((done) => canvas.toBlob((blob) => done(blob as Blob), type, 0.95));

/** The four colours as a camera held this way would store them. */
export async function stored(orientation: number, type = 'image/jpeg', scale = 1): Promise<Uint8Array<ArrayBuffer>> {
  const [row, column] = firsts[orientation - 1] as readonly [string, string];
  const [width, height] = (orientation > 4 ? [upright.height, upright.width] : [upright.width, upright.height]).map((side) => side * scale) as [number, number];
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  for (const r of [0, 1]) {
    for (const c of [0, 1]) {
      const sides = [r === 0 ? row : opposite[row], c === 0 ? column : opposite[column]];
      const corner = corners.find((name) => sides.every((side) => name.includes(side as string))) as Corner;
      context.fillStyle = `rgb(${quarters[corner].join()})`;
      context.fillRect((c * width) / 2, (r * height) / 2, width / 2, height / 2);
    }
  }
  return new Uint8Array(await (await blobOf(canvas, type)).arrayBuffer());
}

export interface Place {
  readonly lat: readonly [number, number][];
  readonly latRef: string;
  readonly long: readonly [number, number][];
  readonly longRef: string;
  readonly error?: readonly [number, number];
}

/** An Exif segment with a camera's name, the orientation and the place. */
export function exif(orientation: number, place?: Place, little = false): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(400));
  const short = (at: number, value: number): void => view.setUint16(at, value, little);
  const long = (at: number, value: number): void => view.setUint32(at, value, little);
  const text = (at: number, value: string): void => [...value].forEach((sign, nth) => view.setUint8(at + nth, sign.charCodeAt(0)));
  const entry = (at: number, tag: number, type: number, count: number): number => (short(at, tag), short(at + 2, type), long(at + 4, count), at + 8);
  text(0, little ? 'II' : 'MM');
  short(2, 42);
  long(4, 8);
  short(8, place ? 3 : 2);
  long(entry(10, 0x010f, 2, 14), 350);
  text(350, 'SecretCamera9\0');
  short(entry(22, 0x0112, 3, 1), orientation);
  if (place) {
    long(entry(34, 0x8825, 4, 1), 60);
    short(60, place.error ? 5 : 4);
    text(entry(62, 1, 2, 2), place.latRef);
    long(entry(74, 2, 5, 3), 150);
    text(entry(86, 3, 2, 2), place.longRef);
    long(entry(98, 4, 5, 3), 180);
    if (place.error) long(entry(110, 31, 5, 1), 210);
    [...place.lat, ...place.long].forEach(([over, under], nth) => (long(150 + nth * 8 + (nth > 2 ? 6 : 0), over), long(154 + nth * 8 + (nth > 2 ? 6 : 0), under)));
    if (place.error) place.error.forEach((value, nth) => long(210 + nth * 4, value));
  }
  return segment(0xe1, new Uint8Array([...new TextEncoder().encode('Exif\0\0'), ...new Uint8Array(view.buffer)]));
}

export function segment(marker: number, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const length = content.length + 2;
  return new Uint8Array([0xff, marker, length >> 8, length & 0xff, ...content]);
}

export const words = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

/** A JPEG with these segments right after its beginning; in one piece, as Firefox judges a file made of pieces by the first alone. */
export const withSegments = (jpeg: Uint8Array<ArrayBuffer>, ...segments: Uint8Array<ArrayBuffer>[]): Blob =>
  new Blob([new Uint8Array([...jpeg.slice(0, 2), ...segments.flatMap((one) => [...one]), ...jpeg.slice(2)])]);

export const fileOf = (content: BlobPart | readonly BlobPart[], name = 'IMG_1.jpg', type = 'image/jpeg'): File =>
  new File((Array.isArray(content) ? content : [content]) as BlobPart[], name, { type });

/** The colour in the middle of each quarter, as the browser shows the picture. */
export async function seen(picture: Blob): Promise<{ width: number; height: number; colours: Record<string, number[]> }> {
  const bitmap = await createImageBitmap(picture);
  const { width, height } = bitmap;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.drawImage(bitmap, 0, 0);
  const colours = Object.fromEntries(corners.map((corner) => {
    const x = width * (corner.includes('left') ? 0.25 : 0.75);
    const y = height * (corner.includes('top') ? 0.25 : 0.75);
    return [corner, Array.from(context.getImageData(Math.floor(x), Math.floor(y), 1, 1).data.slice(0, 3))];
  }));
  return { width, height, colours };
}

/** The marker of every segment of a JPEG, up to its data. */
export function markersIn(bytes: Uint8Array): string[] {
  const markers: string[] = [];
  for (let at = 2; bytes[at] === 0xff && at < bytes.length; at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)) {
    markers.push((bytes[at + 1] ?? 0).toString(16));
    if (bytes[at + 1] === 0xda) break;
  }
  return markers;
}
