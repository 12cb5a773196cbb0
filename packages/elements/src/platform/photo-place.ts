import { isPoint, type Point } from '@civic-elements/core/places';
import { jpegSegments } from './jpeg-segments.js';

/** Exif's directory of places, and in it the tags of the place. Source: Exif 2.32, sections 4.6.3 and 4.6.6. */
const gpsDirectory = 0x8825;
const gps = { latRef: 1, lat: 2, longRef: 3, long: 4, error: 31 } as const;

class Tiff {
  readonly #bytes: DataView;
  readonly #little: boolean;

  constructor(bytes: DataView) {
    this.#bytes = bytes;
    this.#little = bytes.getUint16(0) === 0x4949;
  }

  get first(): number { return this.#long(4); }

  /** Where the entry of this tag stands in a directory. */
  entry(directory: number, tag: number): number | undefined {
    const count = this.#bytes.getUint16(directory, this.#little);
    for (let nth = 0; nth < count; nth++) {
      const at = directory + 2 + nth * 12;
      if (this.#bytes.getUint16(at, this.#little) === tag) return at;
    }
    return undefined;
  }

  /** What an entry points to. */
  pointer(entry: number): number { return this.#long(entry + 8); }
  letter(entry: number): string { return String.fromCharCode(this.#bytes.getUint8(entry + 8)); }

  /** So many fractions, wherever the entry says they are. */
  fractions(entry: number, count: number): readonly number[] {
    const at = this.pointer(entry);
    return Array.from({ length: count }, (_, nth) => this.#long(at + nth * 8) / this.#long(at + nth * 8 + 4));
  }

  #long(at: number): number { return this.#bytes.getUint32(at, this.#little); }
}

function pointIn(tiff: Tiff): Point | undefined {
  const found = tiff.entry(tiff.first, gpsDirectory);
  if (found === undefined) return undefined;
  const directory = tiff.pointer(found);
  const degrees = (tag: number, ref: number, negative: string): number | undefined => {
    const [value, side] = [tiff.entry(directory, tag), tiff.entry(directory, ref)];
    if (value === undefined || side === undefined) return undefined;
    const [whole = NaN, minutes = 0, seconds = 0] = tiff.fractions(value, 3);
    // A camera that measures no seconds writes 0/0 for them.
    const sum = whole + (minutes || 0) / 60 + (seconds || 0) / 3600;
    return tiff.letter(side) === negative ? -sum : sum;
  };
  const [lat, long] = [degrees(gps.lat, gps.latRef, 'S'), degrees(gps.long, gps.longRef, 'W')];
  const error = tiff.entry(directory, gps.error);
  const [accuracy = NaN] = error === undefined ? [] : tiff.fractions(error, 1);
  return isPoint(lat, long) ? { lat: lat as number, long: long as number, ...(accuracy > 0 && Number.isFinite(accuracy) && { accuracy }) } : undefined;
}

/**
 * Where a photo was taken, if its file says so. Asked for only when the resident wants that place to be used: in what is sent, nothing
 * of it is left. Read from JPEG alone. Never rejects.
 */
export async function readPhotoPlace(file: Blob): Promise<Point | undefined> {
  try {
    for await (const { marker, from, to } of jpegSegments(file)) {
      if (marker !== 0xe1) continue;
      const segment = new DataView(await file.slice(from, to).arrayBuffer());
      // "Exif" and two zeros; XMP has the same marker.
      if (segment.byteLength < 14 || segment.getUint32(0) !== 0x45786966) continue;
      const point = pointIn(new Tiff(new DataView(segment.buffer, 6)));
      if (point) return point;
    }
  } catch {
    // An offset that leads out of the file: no place that could be trusted.
  }
  return undefined;
}
