import type { JourneyMap } from '@civic-elements/core/journey';
import { journeys } from '@civic-elements/demo-city';
import { expect } from '@open-wc/testing';
import { Writer } from './editing/writer.test.fixture.js';
import { MapOnAPage } from './map-on-a-page.test.fixture.js';
import { putOnPaper } from './on-paper.test.fixture.js';
import { small } from './small-map.test.fixture.js';

const [today] = journeys as [JourneyMap];
const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

describe('a map to the eye', () => {
  const sideBySide = async (width: string, attributes: Record<string, string> = {}): Promise<MapOnAPage> => {
    const page = await MapOnAPage.open({ map: today }, { view: 'map', ...attributes });
    page.holder.style.inlineSize = width;
    return page;
  };

  it('shows no row of a step that is folded, also where steps stand side by side', async () => {
    const page = await sideBySide('1600px');
    const rows = page.all('#at-waits-in-line-rows .lane');
    expect(rows.map(isSeen)).not.to.include(false);
    page.find('#at-waits-in-line-fold').click();
    await page.element.updateComplete;
    expect(rows.map(isSeen)).not.to.include(true);
  });

  it('scrolls sideways within itself, and leaves the page where it is', async () => {
    const page = await sideBySide('600px');
    const region = page.find('.region');
    expect(region.scrollWidth).to.be.greaterThan(1000);
    region.scrollLeft = 200;
    expect(region.scrollLeft).to.equal(200);
    expect(page.holder.scrollWidth).to.equal(600);
  });

  it('draws the curve in the way that its steps go', async () => {
    for (const [locale, way] of [['en', 1], ['ar', -1]] as const) {
      const page = await sideBySide('1600px', { locale });
      await page.until(() => page.find('.widget').lang.startsWith(locale), locale);
      const [first, second] = page.all('.stage');
      expect(Math.sign((second?.getBoundingClientRect().left ?? 0) - (first?.getBoundingClientRect().left ?? 0))).to.equal(way);
      const curves = page.all('.curve');
      expect(curves.length).to.be.greaterThan(8);
      for (const curve of curves) expect(new DOMMatrix(getComputedStyle(curve).transform).a, locale).to.equal(way);
    }
  });

  it('tells two people’s curves apart by more than their colour', async () => {
    const page = await sideBySide('1600px');
    const look = (at: number): CSSStyleDeclaration => getComputedStyle(page.find(`.steps polyline.curve-${at}`));
    expect([look(0).strokeDasharray, look(1).strokeDasharray === 'none']).to.deep.equal(['none', false]);
    expect([0, 1].map((at) => getComputedStyle(page.find(`.steps .dot.curve-${at}`)).strokeLinecap)).to.deep.equal(['round', 'square']);
  });

  it('has its line of visibility as a border, which is there whatever colours a reader sets', async () => {
    const page = await MapOnAPage.open({ map: today });
    const { borderBlockStartStyle, borderBlockStartWidth } = getComputedStyle(page.find('[part=visibility-line]'));
    expect([borderBlockStartStyle, parseFloat(borderBlockStartWidth) > 1]).to.deep.equal(['dashed', true]);
  });

  it('puts the fields of a form below one another on a phone, within its edges', async () => {
    const writer = await Writer.atWork();
    writer.page.holder.style.inlineSize = '320px';
    await writer.openStep('gives-up-web');
    const form = writer.page.find('.change-form');
    const { right } = form.getBoundingClientRect();
    expect(right).to.be.at.most(writer.page.holder.getBoundingClientRect().right);
    for (const folded of writer.page.all('.change-form details')) (folded as HTMLDetailsElement).open = true;
    for (const field of writer.page.all('.change-form :is(input[type=text], textarea, select)')) expect(field.getBoundingClientRect().right, field.id).to.be.at.most(right);
  });
});

describe('a map on paper', () => {
  const print = ({ element }: MapOnAPage): void => putOnPaper(element.shadowRoot as ShadowRoot);

  it('has what is folded on the screen', async () => {
    const page = await MapOnAPage.open({ map: today });
    await page.press('Close all steps');
    expect(page.all('.stages .lane').map(isSeen)).not.to.include(true);
    print(page);
    expect(page.all('.stages .lane').map(isSeen)).not.to.include(false);
  });

  it('has nothing to press, tick or unfold', async () => {
    const page = await MapOnAPage.open({ map: today });
    const controls = (): readonly HTMLElement[] => page.all('button:not(.fold), input, summary, nav a').filter(isSeen);
    expect(controls().length).to.be.greaterThan(5);
    print(page);
    expect(controls().map(({ textContent }) => textContent.trim())).to.deep.equal([]);
    expect(page.all('.stages h4').map(isSeen)).not.to.include(false);
  });

  it('says the address of each source', async () => {
    const page = await MapOnAPage.open({ map: small([{}], { evidence: [{ id: 'us', type: 'story', title: 'Told by us', url: 'https://city.example/story' }] }) });
    const source = page.find('.about a[href]');
    const width = (): number => source.getBoundingClientRect().width * source.getClientRects().length;
    const before = width();
    print(page);
    expect(width()).to.be.greaterThan(before * 1.5);
  });

  it('has no form that is open in it, but what the step says', async () => {
    const writer = await Writer.atWork();
    await writer.openStep('opens-letter');
    const { page } = writer;
    const controls = (): readonly HTMLElement[] => page.all('button:not(.fold), input, textarea, select').filter(isSeen);
    expect(controls().length).to.be.greaterThan(20);
    print(page);
    expect(controls().map(({ id, textContent }) => `${id} ${textContent.trim()}`)).to.deep.equal([]);
    expect(page.all('#at-opens-letter-rows .lane').map(isSeen)).not.to.include(false);
  });
});
