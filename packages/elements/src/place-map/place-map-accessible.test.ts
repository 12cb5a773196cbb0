import { expect } from '@open-wc/testing';
import { corner, nearest, openMap, type Opened } from './place-map.test.fixture.js';

const lamps = [0, 1].map((at) => ({ id: `lamp-${at}`, label: `Street light ${at + 40}`, point: { lat: corner.lat + 0.0004, long: corner.long + at * 0.0008 } }));
const states: Readonly<Record<string, () => Promise<Opened>>> = {
  'before it is asked for': () => openMap({}, {}, false),
  'that did not load': () => openMap({}, { load: () => Promise.reject(new Error('offline')) }),
  'without a pin': () => openMap(),
  'with a pin, things to choose, and its source': () => openMap({
    at: async () => nearest('120 Mill Street', corner, 0), onLocate: () => undefined, plusCode: true, ground: { attribution: { words: 'City of Alderwick', url: 'https://alderwick.example/' } },
    marks: () => [{ id: 'lamps', label: 'Street lights', marks: lamps, chosen: 'lamp-1', onChoose: () => undefined }, { id: 'known', label: 'Requests', marks: lamps }],
  }, { pin: corner }),
  'with a pin outside the city': () => openMap({}, { pin: { lat: 38, long: -70 } }),
  'only to look at': () => openMap({ onPin: undefined }, { pin: corner }),
  'in Arabic, from right to left': () => openMap({ onLocate: () => undefined }, { pin: corner, lang2: 'ar-EG' }),
  'in a language of long words': () => openMap({ onLocate: () => undefined }, { pin: corner, lang2: 'en-XA' }),
};

describe('the map, accessible in every state', () => {
  for (const [name, reach] of Object.entries(states)) {
    it(name, async () => {
      const page = await reach();
      await page.settle(50);
      await expect(page.widget).to.be.accessible();
    });
  }

  it('and axe would say so if it were not', async () => {
    const page = await states['without a pin']!();
    page.find('.civic-map-view').setAttribute('aria-describedby', 'nowhere');
    page.find('.civic-map-view').setAttribute('role', 'img');
    page.find('.civic-map-view').removeAttribute('aria-label');
    let found = '';
    try {
      await expect(page.widget).to.be.accessible();
    } catch (error) {
      found = String(error);
    }
    expect(found).to.contain('role-img-alt');
  });

  it('has targets a finger can hit, in a room of 320 pixels, which it does not widen', async () => {
    for (const lang2 of ['en-US', 'ar-EG', 'en-XA']) {
      const page = await openMap({ onLocate: () => undefined }, { pin: corner, lang2 });
      page.widget.parentElement!.style.setProperty('inline-size', '288px');
      await page.settle(50);
      for (const button of page.widget.shadowRoot!.querySelectorAll('button')) {
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height), button.textContent!).to.be.at.least(44);
      }
      const { width, height } = page.find('.civic-map-pin').getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
      const room = page.widget.getBoundingClientRect();
      for (const element of page.widget.shadowRoot!.querySelectorAll('.civic-map, .civic-map-view, .civic-map p:not(.civic-hidden), button')) {
        if (!element.checkVisibility()) continue;
        const { left, right } = element.getBoundingClientRect();
        expect(left >= room.left - 1 && right <= room.right + 1, element.className).to.equal(true);
      }
      expect(page.find('.civic-map-view').clientHeight).to.be.below(innerHeight * 0.8);
    }
  });

  it('is drawn the same way round from right to left, with its buttons turned round', async () => {
    const page = await openMap({}, { pin: corner, lang2: 'ar-EG' });
    await page.settle(50);
    expect(getComputedStyle(page.find('.civic-map-view')).direction).to.equal('ltr');
    const [near, far] = [...page.widget.shadowRoot!.querySelectorAll('.civic-map-buttons button')].map((button) => button.getBoundingClientRect().left);
    expect(near! > far!).to.equal(true);
  });
});
