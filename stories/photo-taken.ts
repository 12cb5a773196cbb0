/** A street at dusk with a hole in it, drawn here so that no picture of a real place is needed. */
async function picture(): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1200, height: 900 });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const fill = (colour: string, ...box: [number, number, number, number]): void => {
    context.fillStyle = colour;
    context.fillRect(...box);
  };
  fill('#c9d3dd', 0, 0, 1200, 340);
  fill('#7d8a7a', 0, 340, 1200, 80);
  fill('#6a6d72', 0, 420, 1200, 480);
  for (let x = 60; x < 1200; x += 260) fill('#e8e3d0', x, 800, 150, 16);
  context.fillStyle = '#2d2c2b';
  context.beginPath();
  context.ellipse(620, 610, 250, 95, 0.1, 0, Math.PI * 2);
  context.fill();
  const blob = await new Promise<Blob>((done) => canvas.toBlob((drawn) => done(drawn as Blob), 'image/jpeg', 0.9));
  return new Uint8Array(await blob.arrayBuffer());
}

/** Exif with a place in whole ten-thousandths of a degree. Source: Exif 2.32, section 4.6.6. */
function exifOf({ lat, long }: { readonly lat: number; readonly long: number }): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(150));
  const entry = (at: number, tag: number, type: number, count: number, value: number): void => {
    view.setUint16(at, tag);
    view.setUint16(at + 2, type);
    view.setUint32(at + 4, count);
    view.setUint32(at + 8, value);
  };
  view.setUint32(0, 0x4d4d002a);
  view.setUint32(4, 8);
  view.setUint16(8, 1);
  entry(10, 0x8825, 4, 1, 26);
  view.setUint16(26, 4);
  entry(28, 1, 2, 2, (lat < 0 ? 0x53 : 0x4e) << 24);
  entry(40, 2, 5, 3, 80);
  entry(52, 3, 2, 2, (long < 0 ? 0x57 : 0x45) << 24);
  entry(64, 4, 5, 3, 104);
  for (const [at, degrees] of [[80, lat], [104, long]] as const) {
    [Math.round(Math.abs(degrees) * 10_000), 10_000, 0, 1, 0, 1].forEach((number, nth) => view.setUint32(at + nth * 4, number));
  }
  return new Uint8Array([0xff, 0xe1, 0, 158, ...new TextEncoder().encode('Exif\0\0'), ...new Uint8Array(view.buffer)]);
}

/** A photo as a phone hands it over; with a point, one that knows where it was taken. */
export async function photoTaken(name: string, point?: { readonly lat: number; readonly long: number }): Promise<File> {
  const bytes = await picture();
  return new File([new Uint8Array([...bytes.slice(0, 2), ...(point ? exifOf(point) : []), ...bytes.slice(2)])], name, { type: 'image/jpeg' });
}

/** What a resident may choose by mistake. */
export function notAPhoto(name: string): File {
  return new File(['%PDF-1.4'], name, { type: 'application/pdf' });
}
