import { jpegSegments } from './jpeg-segments.js';
import type { PhotoKind } from './photo-kind.js';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const view = async (file: Blob, from: number, to: number): Promise<DataView> => new DataView(await file.slice(from, to).arrayBuffer());

/** Frames of all sorts, but not DHT (C4), JPG (C8) and DAC (CC). */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

async function jpegSize(file: Blob): Promise<PictureSize | undefined> {
  for await (const { marker, from } of jpegSegments(file)) {
    if (!isFrame(marker)) continue;
    const frame = await view(file, from, from + 5);
    return { width: frame.getUint16(3), height: frame.getUint16(1) };
  }
  return undefined;
}

async function webpSize(file: Blob): Promise<PictureSize | undefined> {
  const head = await view(file, 12, 30);
  switch (String.fromCharCode(head.getUint8(3))) {
    case 'X':
      return { width: 1 + (head.getUint32(12, true) & 0xffffff), height: 1 + (head.getUint32(14, true) >>> 8) };
    case 'L': {
      const bits = head.getUint32(9, true);
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
    }
    default:
      return { width: head.getUint16(14, true) & 0x3fff, height: head.getUint16(16, true) & 0x3fff };
  }
}

/**
 * How large a picture says it is, without decoding it: a small file may unfold into more than a phone's memory. Undefined where it
 * does not say, or cannot be read.
 */
export async function pictureSize(file: Blob, kind: PhotoKind): Promise<PictureSize | undefined> {
  try {
    switch (kind) {
      case 'jpeg':
        return await jpegSize(file);
      case 'png': {
        const head = await view(file, 16, 24);
        return { width: head.getUint32(0), height: head.getUint32(4) };
      }
      case 'gif': {
        const head = await view(file, 6, 10);
        return { width: head.getUint16(0, true), height: head.getUint16(2, true) };
      }
      case 'webp':
        return await webpSize(file);
      case 'avif':
      case 'heic':
        return undefined;
    }
  } catch {
    return undefined;
  }
}
