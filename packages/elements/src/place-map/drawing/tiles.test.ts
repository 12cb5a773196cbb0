import { expect } from '@open-wc/testing';
import type { Camera } from './camera.js';
import { isTileAddress, TileShelf } from './tiles.js';

const oneRedPixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAP8AAAAAACwAAAAAAQABAAACAkQBADs=';
/** Where four tiles of zoom 3 meet: the middle of the earth as web maps have it. */
const camera: Camera = { center: { lat: 0, long: 0 }, zoom: 3, width: 200, height: 200 };

function shelfOf(load: (url: string) => Promise<HTMLImageElement | undefined>): { shelf: TileShelf; brush: CanvasRenderingContext2D; told: string[] } {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [200, 200];
  const told: string[] = [];
  return { told, brush: canvas.getContext('2d')!, shelf: new TileShelf({ url: '/tiles/{z}/{x}/{y}.png' }, () => told.push('came'), () => told.push('missing'), load) };
}
let picture: HTMLImageElement;
const asPicture = (): Promise<HTMLImageElement> => Promise.resolve(picture);
const settled = (): Promise<void> => new Promise((wake) => setTimeout(wake, 50));

describe('tiles of a city', () => {
  before(async () => {
    picture = new Image();
    picture.src = oneRedPixel;
    await picture.decode();
  });

  it('are asked for by the numbers that web maps give them, each once, and drawn', async () => {
    const asked: string[] = [];
    const { shelf, brush, told } = shelfOf((url) => {
      asked.push(url);
      return asPicture();
    });
    shelf.draw(brush, camera);
    shelf.draw(brush, camera);
    await settled();
    expect([...asked].sort()).to.deep.equal(['/tiles/3/3/3.png', '/tiles/3/3/4.png', '/tiles/3/4/3.png', '/tiles/3/4/4.png']);
    expect(told.filter((one) => one === 'came').length).to.equal(4);
    shelf.draw(brush, camera);
    expect([...brush.getImageData(100, 100, 1, 1).data]).to.deep.equal([255, 0, 0, 255]);
  });

  it('that do not come are told of once, and not at all where another one comes, however late', async () => {
    const none = shelfOf(async () => undefined);
    none.shelf.draw(none.brush, camera);
    await settled();
    expect(none.told).to.deep.equal(['missing']);
    const some = shelfOf((url) => (url.includes('/3/3/3') ? settled().then(asPicture) : Promise.resolve(undefined)));
    some.shelf.draw(some.brush, camera);
    await settled();
    await settled();
    some.shelf.draw(some.brush, { ...camera, zoom: 4 });
    await settled();
    expect(some.told.filter((one) => one === 'missing')).to.deep.equal([]);
  });

  it('that are still on their way when the map closes are given up', async () => {
    let stopped = false;
    const canvas = document.createElement('canvas');
    const shelf = new TileShelf({ url: '/{z}/{x}/{y}' }, () => undefined, () => undefined, (_url, signal) => new Promise((resolve) => {
      signal.addEventListener('abort', () => {
        stopped = true;
        resolve(undefined);
      });
    }));
    shelf.draw(canvas.getContext('2d')!, camera);
    shelf.close();
    await settled();
    expect(stopped).to.equal(true);
  });

  it('have an address over http with three numbers in it, and no other', () => {
    expect(['https://tiles.example/{z}/{x}/{y}.png', '/tiles/{z}/{y}/{x}', './{z}/{x}/{y}'].map(isTileAddress)).to.deep.equal([true, true, true]);
    expect(['javascript:{z}{x}{y}', 'data:{z}{x}{y}', '//elsewhere.example/{z}/{x}/{y}', 'https://tiles.example/{z}/{x}.png', 'file:///{z}/{x}/{y}'].map(isTileAddress)).to.deep.equal([false, false, false, false, false]);
  });
});
