import type { PhotoKind } from './media-shelf.js';

export const photoTypes: Readonly<Record<PhotoKind, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heic: 'image/heic',
};

const heicBrands = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'];

/** What the bytes are, whatever the file was called; undefined when it is no photo that is known to be harmless in a browser. */
export function photoKind(bytes: Buffer): PhotoKind | undefined {
  if (bytes.length > 3 && bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'png';
  const word = (at: number): string => bytes.toString('latin1', at, at + 4);
  if (word(0) === 'RIFF' && word(8) === 'WEBP') return 'webp';
  if (word(4) === 'ftyp' && heicBrands.includes(word(8))) return 'heic';
  return undefined;
}
