import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { metresBetween, type Point } from '@civic-elements/core/places';
import { area, corner, nearest, nextFrames, openMap, pause, type Opened } from './place-map.test.fixture.js';
import { waitUntil } from '../internal/wait-until.test.fixture.js';

const middleOf = ({ find }: Opened): { x: number; y: number } => {
  const { left, top, width, height } = find('.civic-map-view').getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
};
const at = (x: number, y: number): [number, number] => [Math.round(x), Math.round(y)];
const tap = async (page: Opened, x: number, y: number): Promise<void> => {
  await sendMouse({ type: 'move', position: at(x, y) });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'up' });
  await page.settle();
};
const drag = async (page: Opened, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> => {
  await sendMouse({ type: 'move', position: at(from.x, from.y) });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: at((from.x + to.x) / 2, (from.y + to.y) / 2) });
  await sendMouse({ type: 'move', position: at(to.x, to.y) });
  await sendMouse({ type: 'up' });
  await page.settle();
};
const visiblePin = ({ find }: Opened): boolean => find('.civic-map-pin').checkVisibility();
const tipOf = ({ find }: Opened): { x: number; y: number } => {
  const { left, bottom, width } = find('.civic-map-pin').getBoundingClientRect();
  return { x: left + width / 2, y: bottom };
};

describe('a map on demand', () => {
  afterEach(async () => {
    await sendMouse({ type: 'move', position: [0, 0] });
  });

  it('loads nothing until a person asks for it, and its button says what it will do', async () => {
    let loads = 0;
    const page = await openMap({}, { load: () => { loads += 1; return import('./place-map.js'); } }, false);
    expect(page.text()).to.contain('Show the map');
    expect(loads).to.equal(0);
    const door = page.find<HTMLButtonElement>('#map-door');
    door.focus();
    await page.press('Show the map');
    await waitUntil(() => page.widget.map.state === 'shown');
    await page.settle();
    expect(loads).to.equal(1);
    expect(page.widget.shadowRoot!.activeElement).to.equal(door);
    expect(door.textContent).to.contain('Hide the map');
    expect(door.getAttribute('aria-expanded')).to.equal('true');
    await page.press('Hide the map');
    expect(page.widget.shadowRoot!.querySelector('.civic-map')).to.equal(null);
  });

  it('that cannot be loaded says so, goes on without it, and can be asked for again', async () => {
    let broken = true;
    const page = await openMap({}, { load: () => (broken ? Promise.reject(new TypeError('offline')) : import('./place-map.js')) });
    expect(page.find('[role=status]').textContent).to.contain('type the address');
    broken = false;
    await page.press('Show the map');
    await waitUntil(() => page.widget.map.state === 'shown');
    await page.settle();
    expect(page.find('.civic-map-view').getAttribute('aria-label')).to.equal('Map to choose the place');
    expect(page.text()).not.to.contain('did not load');
  });

  it('asked for twice, and taken away meanwhile, is there once or not at all', async () => {
    let come: () => void = () => undefined;
    const page = await openMap({}, { load: () => new Promise((resolve) => { come = () => resolve(import('./place-map.js')); }) }, false);
    void page.widget.map.show();
    void page.widget.map.show();
    page.widget.map.hide();
    come();
    await page.settle(50);
    expect(page.widget.map.state).to.equal('hidden');
    expect(page.widget.shadowRoot!.querySelector('.civic-map')).to.equal(null);
  });
});

describe('the pin', () => {
  it('is not there until a person puts it somewhere; then it stands where they tapped', async () => {
    const page = await openMap();
    expect(visiblePin(page)).to.equal(false);
    expect(page.text()).to.contain('There is no pin on the map yet.');
    const { x, y } = middleOf(page);
    await tap(page, x + 40, y - 30);
    expect(page.widget.moves.length).to.equal(1);
    await page.settle(30);
    expect(visiblePin(page)).to.equal(true);
    const tip = tipOf(page);
    expect(Math.hypot(tip.x - (x + 40), tip.y - (y - 30))).to.be.below(2);
    expect(page.text()).to.contain(`Point on the map: ${page.widget.pin!.lat.toFixed(5)}, ${page.widget.pin!.long.toFixed(5)}`);
  });

  it('is dragged, and told once, when it is let go', async () => {
    const page = await openMap({}, { pin: corner });
    await page.settle(30);
    const tip = tipOf(page);
    await drag(page, { x: tip.x, y: tip.y - 25 }, { x: tip.x + 60, y: tip.y - 5 });
    expect(page.widget.moves.length).to.equal(1);
    expect(page.widget.pin!.long).to.be.above(corner.long);
    expect(page.widget.pin!.lat).to.be.below(corner.lat);
    const now = tipOf(page);
    expect(Math.hypot(now.x - (tip.x + 60), now.y - (tip.y + 20))).to.be.below(2);
  });

  it('goes back when Escape is pressed while it is held', async () => {
    const page = await openMap({}, { pin: corner });
    await page.settle(30);
    const tip = tipOf(page);
    await sendMouse({ type: 'move', position: at(tip.x, tip.y - 25) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: at(tip.x + 60, tip.y) });
    await sendKeys({ press: 'Escape' });
    await sendMouse({ type: 'up' });
    await page.settle();
    expect(page.widget.moves).to.deep.equal([]);
    const now = tipOf(page);
    expect(Math.hypot(now.x - tip.x, now.y - tip.y)).to.be.below(2);
  });

  it('stays where it is on the ground when the map is moved by the mouse', async () => {
    const page = await openMap({}, { pin: corner });
    await page.settle(30);
    const tip = tipOf(page);
    const { x, y } = middleOf(page);
    await drag(page, { x: x - 100, y: y + 40 }, { x: x - 40, y: y + 80 });
    const now = tipOf(page);
    expect(page.widget.moves).to.deep.equal([]);
    expect([Math.round(now.x - tip.x), Math.round(now.y - tip.y)]).to.deep.equal([60, 40]);
  });

  it('is moved by buttons that say how far, in the measure of the place, farther when more is seen', async () => {
    const page = await openMap({}, { pin: corner });
    await page.settle(300);
    const step = /Move the pin by (\d+) feet/.exec(page.text());
    expect(step).not.to.equal(null);
    const feet = Number(step![1]);
    const places: Record<string, (from: Point, to: Point) => boolean> = { North: (a, b) => b.lat > a.lat, South: (a, b) => b.lat < a.lat, West: (a, b) => b.long < a.long, East: (a, b) => b.long > a.long };
    for (const [name, isThere] of Object.entries(places)) {
      const before = page.widget.pin!;
      await page.press(`${name}: move the pin by ${feet} feet`);
      expect(isThere(before, page.widget.pin!), name).to.equal(true);
      expect(metresBetween(before, page.widget.pin!)).to.be.closeTo(feet * 0.3048, 0.1);
    }
    await page.press('Zoom out');
    await page.press('Zoom out');
    await page.settle(300);
    expect(Number(/Move the pin by ([\d,]+) feet/.exec(page.text())![1]!.replace(',', ''))).to.be.above(feet);
    const metric = await openMap({}, { pin: corner, lang2: 'es-ES' });
    await metric.settle(300);
    expect(metric.text()).to.match(/Mover la marca \d+ metros/);
  });

  it('out of the view comes back into it', async () => {
    const page = await openMap({}, { pin: corner });
    await page.settle(300);
    for (let press = 0; press < 12; press++) await page.press('East');
    await page.settle(50);
    const { left, right } = page.find('.civic-map-view').getBoundingClientRect();
    const tip = tipOf(page);
    expect(tip.x > left && tip.x < right).to.equal(true);
    page.widget.pin = { lat: corner.lat + 0.03, long: corner.long + 0.03 };
    page.widget.requestUpdate();
    await page.settle(50);
    const { x, y } = middleOf(page);
    const far = tipOf(page);
    expect(Math.hypot(far.x - x, far.y - y)).to.be.below(2);
  });

  it('cannot be moved on a map that is only to look at', async () => {
    const page = await openMap({ onPin: undefined }, { pin: corner });
    await page.settle(30);
    const { x, y } = middleOf(page);
    await tap(page, x + 50, y);
    expect(page.widget.pin).to.equal(corner);
    expect(page.find('.civic-map-view').getAttribute('aria-label')).to.equal('Map of the place');
    expect(page.text()).not.to.contain('Move the pin');
    expect(page.text()).not.to.contain('arrow keys');
    expect(page.text()).to.contain('Zoom in');
  });
});

describe('the map by keyboard alone', () => {
  it('is one stop, moves by arrows, takes the pin into its middle by Enter, and lets go by Tab', async () => {
    const page = await openMap();
    page.find('#map-door').focus();
    await sendKeys({ press: 'Tab' });
    const view = page.find('.civic-map-view');
    expect(page.widget.shadowRoot!.activeElement).to.equal(view);
    await page.press('Zoom in');
    await page.press('Zoom in');
    view.focus();
    const scrolled = scrollY;
    await sendKeys({ press: 'Enter' });
    await page.settle(30);
    const first = page.widget.pin!;
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowUp' });
    await page.settle(30);
    expect(page.widget.pin).to.deep.equal(first);
    expect(scrollY).to.equal(scrolled);
    await sendKeys({ press: 'Enter' });
    await page.settle(30);
    expect(page.widget.pin!.long).to.be.above(first.long);
    expect(page.widget.pin!.lat).to.be.above(first.lat);
    await sendKeys({ press: 'Tab' });
    expect(page.widget.shadowRoot!.activeElement).not.to.equal(view);
    expect(page.widget.shadowRoot!.activeElement?.textContent).to.contain('Zoom in');
  });

  it('reaches every act: all the ways of moving the pin are real buttons', async () => {
    let located = 0;
    const page = await openMap({ onLocate: () => { located += 1; } });
    const stops: string[] = [];
    page.find('#map-door').focus();
    // No further: in Firefox a Tab past the last one leaves the page, and those tested after it get no focus.
    for (let stop = 0; stop < 9; stop++) {
      await sendKeys({ press: 'Tab' });
      const here = page.widget.shadowRoot!.activeElement;
      if (!here) break;
      stops.push(here.getAttribute('aria-label') ?? here.textContent!.trim().replace(/\s+/g, ' '));
      if (here.textContent!.includes('my location')) await sendKeys({ press: 'Enter' });
    }
    expect(stops.slice(0, 5)).to.deep.equal(['Map to choose the place', 'Zoom in', 'Zoom out', 'Put the pin in the middle of the map', 'Put the pin on my location']);
    expect(stops.slice(5, 9).map((name) => name.split(':')[0]!.replace(/^(\w+)\1$/, '$1').replace(/(\w+)\1/, '$1'))).to.deep.equal(['North', 'South', 'West', 'East']);
    expect(located).to.equal(1);
  });
});

describe('the page goes on past the map', () => {
  it('by the wheel, which zooms only with Ctrl', async () => {
    const page = await openMap({}, { pin: corner });
    await page.settle(300);
    const wheel = (ctrlKey: boolean): WheelEvent => new WheelEvent('wheel', { deltaY: 100, ctrlKey, bubbles: true, cancelable: true, composed: true, clientX: middleOf(page).x, clientY: middleOf(page).y });
    const scale = (): string => page.find('.civic-map-scale').textContent!;
    const before = scale();
    const plain = wheel(false);
    page.find('.civic-map-view').dispatchEvent(plain);
    await page.settle(300);
    expect(plain.defaultPrevented).to.equal(false);
    expect(scale()).to.equal(before);
    for (let turn = 0; turn < 3; turn++) {
      const zooming = wheel(true);
      page.find('.civic-map-view').dispatchEvent(zooming);
      expect(zooming.defaultPrevented).to.equal(true);
    }
    await page.settle(300);
    expect(scale()).not.to.equal(before);
  });

  it('by one finger: the browser keeps it, and only the pin takes it', async () => {
    const page = await openMap({}, { pin: corner });
    expect(getComputedStyle(page.find('.civic-map-view')).touchAction).to.match(/pan-x pan-y|manipulation|auto/);
    expect(getComputedStyle(page.find('.civic-map-pin')).touchAction).to.equal('none');
  });
});

describe('where the pin is, in words', () => {
  const mill = 'Mill Street 120';
  const words = [
    [{ lat: 0, long: 0 }, 'The pin is at Mill Street 120.'],
    [{ lat: 0.0001, long: 0.000128 }, 'The pin is near Mill Street 120, 50 feet north-east of it.'],
    [{ lat: -0.0002, long: 0 }, 'The pin is near Mill Street 120, 75 feet south of it.'],
    [{ lat: 0, long: -0.0003 }, 'The pin is near Mill Street 120, 85 feet west of it.'],
  ] as const;
  for (const [off, sentence] of words) {
    it(sentence, async () => {
      const pin = { lat: corner.lat + off.lat, long: corner.long + off.long };
      const page = await openMap({ at: async () => nearest(mill, corner, 0) }, { pin });
      await page.settle(30);
      expect(page.find('.civic-map-words').textContent).to.equal(sentence);
    });
  }

  it('is asked for once the pin has come to rest, said once, and never of a place it has left', async () => {
    const asked: Point[] = [];
    const page = await openMap({ at: async (point) => { asked.push(point); await pause(point.long > corner.long + 0.00001 ? 20 : 0); return nearest(mill, point, 0); } }, { pin: corner });
    await page.settle(50);
    expect(page.said()).to.equal('');
    expect(asked.length).to.equal(1);
    for (let press = 0; press < 4; press++) await page.press('East');
    expect(page.find('.civic-map-words').textContent).to.equal('Looking up the address at the pin…');
    expect(asked.length).to.equal(1);
    await page.settle(800);
    expect(asked.length).to.equal(2);
    expect(asked[1]).to.deep.equal(page.widget.pin);
    expect(page.said()).to.equal('The pin is at Mill Street 120.');
    expect(page.widget.shadowRoot!.querySelectorAll('.civic-map [role=status]').length).to.equal(1);
  });

  it('that cannot be looked up says so; the point is there all the same', async () => {
    const page = await openMap({ at: () => Promise.reject(new Error('unreachable')), plusCode: true }, { pin: corner });
    await page.settle(30);
    expect(page.text()).to.contain('We could not look up the address there.');
    expect(page.text()).to.contain('Point on the map: 38.92000, -73.50000');
    expect(page.text()).to.match(/Plus code: [\dA-Z]{8}\+[\dA-Z]{2}/);
  });

  it('where there is no address near is said', async () => {
    const page = await openMap({ at: async () => undefined }, { pin: corner });
    await page.settle(30);
    expect(page.text()).to.contain('We know no address near it.');
  });

  it('outside the city is said at once', async () => {
    const page = await openMap({ at: () => new Promise(() => undefined) }, { pin: corner });
    await page.settle(30);
    expect(page.text()).not.to.contain('outside the city');
    page.widget.pin = { lat: area.box.north + 0.01, long: area.box.east + 0.01 };
    page.widget.requestUpdate();
    await page.settle(30);
    expect(page.said()).to.equal('The pin is outside the city. Move it into the city.');
    expect(page.find('.civic-notice').textContent).to.contain('The pin is outside the city.');
  });
});

describe('what is on the map', () => {
  it('is drawn: streets, and the city’s edge', async () => {
    const page = await openMap({}, { pin: corner });
    await page.settle(50);
    expect(page.colors()).to.be.above(3);
    const empty = await openMap({ ground: undefined, area: undefined }, { pin: corner });
    await empty.settle(50);
    expect(empty.colors()).to.equal(1);
    expect(empty.find('.civic-map-scale').textContent).to.match(/feet/);
  });

  it('stands in a list under the same numbers; one can be chosen from either, and none is a stop of its own', async () => {
    const lamps = [0, 1, 2].map((at) => ({ id: `lamp-${at}`, label: `Street light ${at + 40}`, detail: `${at * 10 + 5} feet away`, point: { lat: corner.lat + 0.0004, long: corner.long + (at - 1) * 0.0008 } }));
    let chosen: string | undefined;
    const page = await openMap({}, { pin: corner });
    page.widget.more = { marks: () => [{ id: 'lamps', label: 'Street lights near the pin', marks: lamps, ...(chosen !== undefined && { chosen }), onChoose: (id) => { chosen = id; } }] };
    page.widget.requestUpdate();
    await page.settle(50);
    expect(page.text()).to.contain('Street lights near the pin');
    expect([...page.widget.shadowRoot!.querySelectorAll('input[type=radio]')].length).to.equal(3);
    expect(page.text()).to.contain('2. Street light 41');
    expect(page.find('.civic-map-view').querySelectorAll('button, a, [tabindex]').length).to.equal(0);
    page.find<HTMLInputElement>('input[value=lamp-2]').click();
    await page.settle();
    expect(chosen).to.equal('lamp-2');
    const tip = tipOf(page);
    const wide = page.find('.civic-map-view').clientWidth;
    // Half way between the tip and the second lamp's place: found by its colour.
    let markY = 0;
    for (let y = 60; y > 0 && markY === 0; y--) {
      const [red, green, blue] = page.pixel(wide / 2, page.find('.civic-map-view').clientHeight / 2 - 26 - y + 0);
      if (red === 0 && green === 94 && blue === 162) markY = y + 26;
    }
    expect(markY).to.be.above(0);
    await tap(page, tip.x, tip.y - markY + 4);
    expect(chosen).to.equal('lamp-1');
    expect(page.widget.moves).to.deep.equal([]);
  });

  it('and only to be read, is a plain list', async () => {
    const page = await openMap({ marks: () => [{ id: 'known', label: 'Requests near the pin', marks: [{ id: '1', label: 'Pothole', detail: '40 feet, 3 days ago', point: corner }] }] }, { pin: corner });
    expect(page.find('ul[aria-labelledby=known] li').textContent).to.equal('1. Pothole 40 feet, 3 days ago');
  });

  it('comes from the city’s own tiles where it has some; those that do not come leave no broken picture', async () => {
    const page = await openMap({ ground: { tiles: { url: '/nowhere/{z}/{x}/{y}.png' }, attribution: { words: 'City of Alderwick', url: 'javascript:alert(1)' } } }, { pin: corner });
    await waitUntil(() => page.text().includes('The streets on the map did not load.'), 'it is said');
    expect(page.widget.shadowRoot!.querySelectorAll('img').length).to.equal(0);
    expect(page.text()).to.contain('Map: City of Alderwick');
    expect(page.widget.shadowRoot!.querySelectorAll('a').length).to.equal(0);
    await page.press('North');
    expect(page.widget.moves.length).to.equal(1);
  });

  it('never asks an address that is none of a tile', async () => {
    const page = await openMap({ ground: { tiles: { url: 'javascript:alert({z}{x}{y})' } } }, { pin: corner });
    await waitUntil(() => page.text().includes('The streets on the map did not load.'), 'it is said');
  });
});

describe('a map that leaves', () => {
  it('is drawn again when its widget comes back to the page', async () => {
    const page = await openMap({}, { pin: corner });
    const { parentElement } = page.widget;
    page.widget.remove();
    await nextFrames();
    parentElement!.append(page.widget);
    await page.settle(50);
    await page.press('North');
    expect(page.widget.moves.length).to.equal(1);
    const tip = tipOf(page);
    const { x } = middleOf(page);
    expect(Math.abs(tip.x - x)).to.be.below(2);
  });
});
