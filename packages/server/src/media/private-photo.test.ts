import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PhotoKind } from './media-shelf.js';
import { privatePhoto } from './private-photo.js';

const strip = (kind: PhotoKind, bytes: Buffer): Buffer => privatePhoto({ kind, bytes }).bytes;

/** Exif with an orientation, a place (N, in its own directory) and the name of the owner. */
function exif(order: 'II' | 'MM', orientation: number): Buffer {
  const tiff = Buffer.alloc(80);
  const short = (value: number, at: number): unknown => (order === 'II' ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at));
  const long = (value: number, at: number): unknown => (order === 'II' ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at));
  tiff.write(order === 'II' ? 'II*\0' : 'MM\0*', 'latin1');
  long(8, 4);
  short(3, 8);
  const entry = (at: number, tag: number, type: number, count: number): void => { short(tag, at); short(type, at + 2); long(count, at + 4); };
  entry(10, 0x0112, 3, 1);
  short(orientation, 18);
  entry(22, 0x013b, 2, 9);
  long(68, 30);
  entry(34, 0x8825, 4, 1);
  long(50, 42);
  short(1, 50);
  entry(52, 1, 2, 2);
  tiff.write('N', 60);
  tiff.write('Ada Oez', 68);
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
}

function segment(marker: number, content: Buffer | string): Buffer {
  const body = Buffer.from(content as string, 'latin1');
  return Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body]);
}

const start = Buffer.from([0xff, 0xd8]);
const end = Buffer.from([0xff, 0xd9]);
const scan = Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd3, 4, 0xff]);

test('A JPEG loses place, owner and comments, and keeps picture, colours and which way up it goes', () => {
  const [jfif, colours, table, scanHead] = [segment(0xe0, 'JFIF\0'), segment(0xe2, 'ICC_PROFILE\0 colours'), segment(0xdb, 'table'), segment(0xda, 'scan')];
  // A second scan after a table, as in progressive pictures.
  const picture = [table, scanHead, scan.subarray(0, 8), segment(0xc4, Buffer.from([0xff, 0xd9, 7])), scanHead, scan.subarray(0, 8), end];
  for (const order of ['II', 'MM'] as const) {
    const told = [segment(0xe1, exif(order, 6)), segment(0xe1, 'http://ns.adobe.com/xap/1.0/ GPSLatitude'), segment(0xed, 'Photoshop city'), segment(0xe2, 'MPF\0'), segment(0xfe, 'a comment')];
    const stripped = strip('jpeg', Buffer.concat([start, jfif, ...told, colours, ...picture, Buffer.from('a film with a place of its own')]));
    const exifLeft = segment(0xe1, Buffer.from('4578696600004d4d002a00000008000101120003000000010006000000000000', 'hex'));
    assert.deepEqual(stripped, Buffer.concat([start, jfif, exifLeft, colours, ...picture]), order);
  }
  const upright = strip('jpeg', Buffer.concat([start, segment(0xe1, exif('II', 1)), ...picture]));
  assert.deepEqual(upright, Buffer.concat([start, ...picture]));
});

test('A PNG loses its words, a WebP its Exif, and both keep the picture', () => {
  const chunk = (name: string, content: string): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, Buffer.from(name + content), Buffer.from('crc!')]);
  };
  const head = Buffer.from('89504e470d0a1a0a', 'hex');
  const kept = [chunk('IHDR', '0123456789abc'), chunk('IDAT', 'picture'), chunk('IEND', '')];
  assert.deepEqual(strip('png', Buffer.concat([head, kept[0]!, chunk('tEXt', 'Author Ada'), chunk('eXIf', 'place'), kept[1]!, chunk('tIME', 'now'), kept[2]!])), Buffer.concat([head, ...kept]));

  const part = (name: string, content: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(content.length);
    return Buffer.concat([Buffer.from(name), length, content, Buffer.alloc(content.length % 2)]);
  };
  const webp = (parts: Buffer[]): Buffer => {
    const body = Buffer.concat(parts);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(body.length + 4);
    return Buffer.concat([Buffer.from('RIFF'), size, Buffer.from('WEBP'), body]);
  };
  const picture = part('VP8 ', Buffer.from('odd'));
  assert.deepEqual(
    strip('webp', webp([part('VP8X', Buffer.from([0x1c, 0, 0, 0])), picture, part('EXIF', exif('II', 1)), part('XMP ', Buffer.from('<x/>'))])),
    webp([part('VP8X', Buffer.from([0x10, 0, 0, 0])), picture]),
  );
});

test('A HEIC keeps every byte in its place, but for those that tell where and whose', () => {
  for (const order of ['II', 'MM'] as const) {
    const before = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic....', 'latin1'), exif(order, 6), Buffer.from('<x:xmpmeta>GPSLatitude 51</x:xmpmeta> picture')]);
    const after = strip('heic', before);
    assert.equal(after.length, before.length);
    assert.doesNotMatch(after.toString('latin1'), /Ada|GPS|51/);
    assert.equal(after.includes('N'), false, 'the place is gone');
    assert.match(after.toString('latin1'), /ftypheic[\s\S]* picture$/);
    const orientation = after.subarray(before.indexOf('Exif') + 6 + 18);
    assert.equal(order === 'II' ? orientation.readUInt16LE() : orientation.readUInt16BE(), 6);
  }
});

test('Half and damaged photos are taken as they are, without a fault', () => {
  const whole = Buffer.concat([start, segment(0xe1, exif('MM', 6)), segment(0xda, 'scan'), scan, end]);
  let seed = 7;
  const dice = (sides: number): number => { seed = (seed * 48_271) % 2_147_483_647; return seed % sides; };
  for (let round = 0; round < 3000; round++) {
    const bytes = Buffer.from(whole.subarray(0, 2 + dice(whole.length - 1)));
    for (let hit = 0; hit < 3; hit++) bytes[dice(bytes.length)] = dice(256);
    for (const kind of ['jpeg', 'png', 'webp', 'heic'] as const) assert.ok(strip(kind, bytes).length <= bytes.length + 36);
  }
});
