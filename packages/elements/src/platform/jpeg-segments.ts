export interface JpegSegment {
  readonly marker: number;
  /** Where its content begins, behind marker and length. */
  readonly from: number;
  readonly to: number;
}

/** More segments than any camera writes before the picture. */
const most = 500;

/** The segments before the picture's data, read bit by bit, so that a large file is never whole in memory. Source: JPEG (T.81) B.1. */
export async function* jpegSegments(file: Blob): AsyncGenerator<JpegSegment> {
  let at = 2;
  for (let count = 0; count < most; count++) {
    const head = new DataView(await file.slice(at, at + 4).arrayBuffer());
    if (head.byteLength < 4 || head.getUint8(0) !== 0xff) return;
    const marker = head.getUint8(1);
    const to = at + 2 + head.getUint16(2);
    if (marker === 0xda || to <= at + 3) return;
    yield { marker, from: at + 4, to };
    at = to;
  }
}
