import { expect } from '@open-wc/testing';
import { handInPage, photoHand, type PhotoHand } from './photo-hand.js';
import { openPhotoDesk, type Prepared } from './photo-desk.js';
import { onlyThePicture } from './photo-worker.js';
import { corners, exif, fileOf, markersIn, quarters, seen, segment, stored, upright, withSegments, words } from './photos.test.fixture.js';

const place = { lat: [[51, 1], [30, 1], [0, 1]], latRef: 'N', long: [[3, 1], [15, 1], [0, 1]], longRef: 'E' } as const;
const gps = (orientation: number) => exif(orientation, { ...place, lat: [...place.lat] as [number, number][], long: [...place.long] as [number, number][] });

function photoIn(prepared: Prepared) {
  if ('problem' in prepared) throw new Error(`It says ${prepared.problem}`);
  return prepared.photo;
}
const problemIn = (prepared: Prepared): string => ('problem' in prepared ? prepared.problem : 'none');

async function bytesOf(picture: Blob): Promise<Uint8Array> {
  return new Uint8Array(await picture.arrayBuffer());
}
const textOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

function expectUpright({ colours }: Awaited<ReturnType<typeof seen>>, what: string): void {
  for (const corner of corners) {
    quarters[corner].forEach((value, nth) => expect(colours[corner]?.[nth], `${what}: ${corner}`).to.be.closeTo(value, 24));
  }
}

for (const [where, openHand] of [['worker', () => photoHand()], ['page', async () => handInPage]] as const) {
  describe(`a photo made ready in the ${where}`, () => {
    it('is done there', async () => {
      const desk = openPhotoDesk(openHand);
      photoIn(await desk.prepare(fileOf(await stored(1))));
      expect(desk.at).to.equal(where);
    });

    for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
      it(`stands upright, held as Exif calls ${orientation}`, async () => {
        const file = fileOf(withSegments(await stored(orientation), gps(orientation)));
        const photo = photoIn(await openPhotoDesk(openHand).prepare(file));
        expect({ width: photo.width, height: photo.height }).to.deep.equal(upright);
        const shown = await seen(photo.picture);
        expect([shown.width, shown.height]).to.deep.equal([upright.width, upright.height]);
        expectUpright(shown, String(orientation));
      });
    }

    it('has nothing left of what the camera wrote: no Exif, no place, no XMP, no colour profile, no comment', async () => {
      const told = [
        gps(6), segment(0xe1, words('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>SecretName</x:xmpmeta>')), segment(0xed, words('Photoshop 3.0\0SecretName')),
        segment(0xe2, words('MPF\0SecretName')), segment(0xfe, words('SecretName')),
      ];
      const source = withSegments(await stored(6), ...told);
      expect(textOf(await bytesOf(source))).to.contain('SecretName').and.to.contain('Exif');
      const { picture, type, bytes } = photoIn(await openPhotoDesk(openHand).prepare(fileOf([source, 'SecretTrailer'])));
      const sent = await bytesOf(picture);
      expect([type, bytes, picture.type]).to.deep.equal(['image/jpeg', sent.length, 'image/jpeg']);
      for (const word of ['Exif', 'GPS', 'Secret', 'http', 'xmp', 'ICC_PROFILE', 'Photoshop', 'MPF']) expect(textOf(sent), word).not.to.contain(word);
      for (const marker of markersIn(sent)) expect(marker).to.match(/^(e0|ee|db|c[0-9a-f]|d[ad])$/);
      expect(textOf(sent).slice(0, 2)).to.equal('\xff\xd8');
      expect(textOf(sent).slice(-2)).to.equal('\xff\xd9');
    });

    it('is at most 2,048 pixels and 1 MB, and keeps its shape', async () => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 3000, height: 1500 });
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      // Noise is the hardest to press.
      const noise = context.createImageData(3000, 1500);
      crypto.getRandomValues(new Uint8Array(65536)).forEach((value, nth, some) => { for (let at = nth; at < noise.data.length; at += some.length) noise.data[at] = value ^ (at >> 14); });
      context.putImageData(noise, 0, 0);
      const source = await new Promise<Blob>((done) => canvas.toBlob((blob) => done(blob as Blob), 'image/png'));
      const photo = photoIn(await openPhotoDesk(openHand).prepare(fileOf(source, 'big.png', 'image/png')));
      expect(photo.bytes).to.be.at.most(1_000_000);
      expect(Math.max(photo.width, photo.height)).to.be.at.most(2048);
      expect(photo.width / photo.height).to.be.closeTo(2, 0.01);
    });

    it('S9 can be made smaller for a city that finds it too large, and no smaller than shows something', async () => {
      const desk = openPhotoDesk(openHand);
      const photo = photoIn(await desk.prepare(fileOf(await stored(1, 'image/jpeg', 16))));
      const smaller = await desk.shrink({ ...photo, description: 'The hole' });
      expect(smaller?.bytes).to.be.below(photo.bytes / 3 + 1);
      expect([smaller?.id, smaller?.name, smaller?.description]).to.deep.equal([photo.id, photo.name, 'The hole']);
      expect(smaller?.width).to.be.at.most(photo.width * 0.6 + 1);
      const tiny = photoIn(await desk.prepare(fileOf(await stored(1))));
      expect(await desk.shrink(tiny)).to.equal(undefined);
    });
  });
}

describe('P4 a file is what its content says', () => {
  const prepare = (file: File) => openPhotoDesk().prepare(file);

  it('SVG, PDF, HTML, text, a film and nothing at all are no photos, whatever they are called', async () => {
    const contents = ['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', '%PDF-1.7 \xff\xd8\xff', '<!doctype html><script>alert(1)</script>', 'hello', '\0\0\0\x20ftypisom', ''];
    for (const content of contents) expect(problemIn(await prepare(fileOf(content))), content).to.equal('not-a-photo');
  });

  it('a photo that is called an SVG is drawn as the photo it is', async () => {
    const photo = photoIn(await prepare(fileOf(await stored(1, 'image/png'), 'logo.svg', 'image/svg+xml')));
    expectUpright(await seen(photo.picture), 'PNG');
  });

  it('the first bytes of a photo before something else are broken, or nothing but the pixels a browser makes of them', async () => {
    for (const content of ['GIF89a\x2f\x00\x2a\x00<script>alert(1)//', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x08\0\0\0\x08<script>alert(1)']) {
      const prepared = await prepare(fileOf(Uint8Array.from(content, (sign) => sign.charCodeAt(0))));
      // WebKit shows an animation that ends too early as an empty picture.
      if ('photo' in prepared) expect(textOf(await bytesOf(prepared.photo.picture))).not.to.contain('script');
      else expect(prepared.problem, content).to.equal('broken');
    }
    const jpeg = await stored(1);
    expect(problemIn(await prepare(fileOf(jpeg.slice(0, 40))))).to.equal('broken');
  });

  it('a whole photo with a program behind it comes out as the photo alone', async () => {
    const { picture } = photoIn(await prepare(fileOf([await stored(1), 'PK\x03\x04<script>alert(1)</script>%PDF-1.7'])));
    const text = textOf(await bytesOf(picture));
    for (const word of ['PK\x03\x04', 'script', '%PDF']) expect(text).not.to.contain(word);
    expectUpright(await seen(picture), 'JPEG');
  });

  it('what is transparent becomes white, not black', async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 64 });
    canvas.getContext('2d');
    const clear = await new Promise<Blob>((done) => canvas.toBlob((blob) => done(blob as Blob), 'image/png'));
    const { colours } = await seen(photoIn(await prepare(fileOf(clear, 'clear.png', 'image/png'))).picture);
    for (const value of Object.values(colours).flat()) expect(value).to.be.above(250);
  });
});

describe('P3 large files', () => {
  it('40 MB of a phone’s own format that this browser cannot read is said plainly', async () => {
    const heic = fileOf(['\0\0\0\x18ftypheic\0\0\0\0mif1heic', new Uint8Array(40_000_000)], 'IMG_2.HEIC', 'image/heic');
    expect(problemIn(await openPhotoDesk().prepare(heic))).to.equal('heic');
  });

  it('40 MB that can be read are shrunk; more than 50 MB are refused unread', async () => {
    const jpeg = await stored(1);
    const photo = photoIn(await openPhotoDesk().prepare(fileOf([jpeg, new Uint8Array(40_000_000)])));
    expect(photo.bytes).to.be.below(20_000);
    const desk = openPhotoDesk();
    expect(problemIn(await desk.prepare(fileOf([jpeg, new Uint8Array(51_000_000)])))).to.equal('too-large');
    expect(desk.at, 'nothing was unfolded').to.equal(undefined);
  });

  it('a small file that would unfold into gigabytes is refused before it does', async () => {
    const desk = openPhotoDesk();
    const png = await stored(1, 'image/png');
    new DataView(png.buffer).setUint32(16, 60_000);
    new DataView(png.buffer).setUint32(20, 60_000);
    const jpeg = await stored(1);
    const frame = jpeg.findIndex((byte, at) => byte === 0xff && [0xc0, 0xc2].includes(jpeg[at + 1] ?? 0));
    new DataView(jpeg.buffer).setUint32(frame + 5, 0xfff0fff0);
    const gif = Uint8Array.from('GIF89a\xff\xff\xff\xff', (sign) => sign.charCodeAt(0));
    const webp = Uint8Array.from('RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\xff\xff\0\xff\xff\0', (sign) => sign.charCodeAt(0));
    for (const [name, bomb] of Object.entries({ png, jpeg, gif, webp })) expect(problemIn(await desk.prepare(fileOf(bomb))), name).to.equal('too-large');
    expect(desk.at).to.equal(undefined);
  });

  it('never more than one is unfolded at a time, however many are chosen', async () => {
    let now = 0;
    let most = 0;
    const counting: PhotoHand = {
      at: 'page',
      close: () => undefined,
      redraw: async (order) => {
        now += 1;
        most = Math.max(most, now);
        const redrawn = await handInPage.redraw(order);
        now -= 1;
        return redrawn;
      },
    };
    const desk = openPhotoDesk(async () => counting);
    const jpeg = await stored(1);
    const all = await Promise.all(Array.from({ length: 6 }, (_, nth) => desk.prepare(fileOf(jpeg, `${nth}.jpg`))));
    expect(all.map((one) => photoIn(one).name)).to.deep.equal(['0.jpg', '1.jpg', '2.jpg', '3.jpg', '4.jpg', '5.jpg']);
    expect(new Set(all.map((one) => photoIn(one).id)).size).to.equal(6);
    expect(most).to.equal(1);
  });
});

describe('a worker that is lost', () => {
  const real = globalThis.Worker;
  afterEach(() => { globalThis.Worker = real; });

  it('over one photo: that one is told too large, what it says afterwards is no answer, and the next is drawn in the page', async () => {
    let ended = 0;
    class Dying extends EventTarget {
      constructor() {
        super();
        setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data: 'ready' })));
      }
      postMessage(): void {
        setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data: { bytes: new ArrayBuffer(1), width: 7, height: 7 } })), 120);
      }
      terminate(): void { ended += 1; }
    }
    globalThis.Worker = Dying as unknown as typeof Worker;
    const desk = openPhotoDesk(() => photoHand(40));
    const [first, second] = await Promise.all([desk.prepare(fileOf(await stored(1))), desk.prepare(fileOf(await stored(1)))]);
    expect(problemIn(first)).to.equal('too-large');
    expect(photoIn(second).width).to.equal(upright.width);
    expect(desk.at).to.equal('page');
    expect(ended).to.be.at.least(1);
  });

  it('that never says it is ready is not used', async () => {
    class Failing extends EventTarget {
      constructor() {
        super();
        setTimeout(() => this.dispatchEvent(new Event('error', { cancelable: true })));
      }
      terminate(): void {}
    }
    globalThis.Worker = Failing as unknown as typeof Worker;
    expect((await photoHand()).at).to.equal('page');
  });
});

describe('the desk', () => {
  it('works in the page where workers are refused, and after a photo that was given up', async () => {
    const desk = openPhotoDesk(() => Promise.reject(new Error('no hands')));
    const gone = AbortSignal.abort();
    const given = await desk.prepare(fileOf(await stored(1)), gone).then(() => 'done', (error: Error) => error.name);
    expect(given).to.equal('AbortError');
    photoIn(await desk.prepare(fileOf(await stored(1))));
    expect(desk.at).to.equal('page');
  });

  it('draws a thumbnail of at most 192 pixels, and none of what is no picture', async () => {
    const desk = openPhotoDesk();
    const { picture } = photoIn(await desk.prepare(fileOf(await stored(1, 'image/jpeg', 8))));
    const drawn = await desk.thumbnail(picture);
    expect([drawn?.width, drawn?.height]).to.deep.equal([192, 128]);
    expect(await desk.thumbnail(new Blob(['no picture']))).to.equal(undefined);
  });

  it('leaves a picture whole whose segments do not end', () => {
    const odd = new Uint8Array([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1, 2, 3]);
    expect([...onlyThePicture(odd)]).to.deep.equal([...odd]);
  });
});
