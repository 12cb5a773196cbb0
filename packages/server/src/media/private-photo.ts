import type { Photo } from './media-shelf.js';
import { withoutHeicPlace } from './private-heic.js';

/**
 * The photo without what the camera wrote beside the picture: place, time, owner, programs. A photo becomes public with its
 * request, and is often taken at home. The picture itself and which way up it goes stay as they are; a photo that cannot be read stays whole.
 */
export function privatePhoto(photo: Photo): Photo {
  switch (photo.kind) {
    case 'jpeg':
      return { ...photo, bytes: privateJpeg(photo.bytes) };
    case 'png':
      return { ...photo, bytes: privatePng(photo.bytes) };
    case 'webp':
      return { ...photo, bytes: privateWebp(photo.bytes) };
    case 'heic':
      return { ...photo, bytes: withoutHeicPlace(photo.bytes) };
  }
}

/**
 * Keeps the segments a picture needs; of Exif only the orientation. Ends with the picture: what some cameras hang on behind it
 * (a film, a second picture) has Exif of its own. Source: JPEG (T.81) B.1, Exif 2.3 section 4.5.
 */
function privateJpeg(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) return bytes;
    const segment = bytes.subarray(at, end);
    const orientation = marker === 0xe1 ? orientationIn(segment.subarray(4)) : undefined;
    if (orientation !== undefined && orientation !== 1) kept.push(exifWith(orientation));
    if (isOfThePicture(marker, segment)) kept.push(segment);
    at = end;
    if (marker === 0xda) {
      at = endOfScan(bytes, end);
      kept.push(bytes.subarray(end, at));
      if (at + 2 <= bytes.length && bytes[at + 1] === 0xd9) return Buffer.concat([...kept, bytes.subarray(at, at + 2)]);
    }
  }
  return bytes;
}

/** APP0 says how large, APP2 holds the colours, APP14 how they are coded; other APPs and comments are the camera's own words. */
function isOfThePicture(marker: number, segment: Buffer): boolean {
  if (marker === 0xe2) return segment.toString('latin1', 4, 15) === 'ICC_PROFILE';
  return marker !== 0xfe && (marker < 0xe1 || marker > 0xef || marker === 0xee);
}

/** Where the next marker stands behind the picture's own data, in which 0xff is followed by 0 or by a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes[at + 1]!;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 1);
  }
  return bytes.length;
}

function orientationIn(exif: Buffer): number | undefined {
  if (exif.toString('latin1', 0, 6) !== 'Exif\0\0' || exif.length < 16) return undefined;
  const tiff = exif.subarray(6);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  if (tiff.length < 8) return undefined;
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < short(directory); entry++) {
    const at = directory + 2 + entry * 12;
    const value = short(at + 8);
    if (short(at) === 0x0112) return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** An Exif segment that says the orientation and nothing else. */
function exifWith(orientation: number): Buffer {
  const segment = Buffer.from('ffe100224578696600004d4d002a00000008000101120003000000010000000000000000', 'hex');
  segment.writeUInt16BE(orientation, 28);
  return segment;
}

const pngWords = ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'];

/** Leaves out the chunks that hold words, Exif and time. Source: PNG third edition, section 5. */
function privatePng(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, 8)];
  for (let at = 8; at < bytes.length;) {
    if (at + 12 > bytes.length) return bytes;
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return bytes;
    if (!pngWords.includes(bytes.toString('latin1', at + 4, at + 8))) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}

const hasExif = 0x08;
const hasXmp = 0x04;

/** Leaves out the chunks EXIF and XMP, and says in the header that they are not there. Source: WebP container specification. */
function privateWebp(bytes: Buffer): Buffer {
  if (bytes.length < 12) return bytes;
  const kept: Buffer[] = [];
  for (let at = 12; at < bytes.length;) {
    if (at + 8 > bytes.length) return bytes;
    const length = bytes.readUInt32LE(at + 4);
    const end = Math.min(at + 8 + length + (length % 2), bytes.length);
    if (at + 8 + length > bytes.length) return bytes;
    const name = bytes.toString('latin1', at, at + 4);
    const chunk = Buffer.from(bytes.subarray(at, end));
    if (name === 'VP8X') chunk[8] = chunk[8]! & ~(hasExif | hasXmp);
    if (name !== 'EXIF' && name !== 'XMP ') kept.push(chunk);
    at = end;
  }
  const body = Buffer.concat(kept);
  const header = Buffer.from(bytes.subarray(0, 12));
  header.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([header, body]);
}
