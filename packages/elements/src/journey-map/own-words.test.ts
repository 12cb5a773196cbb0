import { journeys } from '@civic-elements/demo-city';
import { expect } from '@open-wc/testing';
import { MapOnAPage } from './map-on-a-page.test.fixture.js';

const [today] = journeys;
const summaries = (page: MapOnAPage): readonly string[] => page.words('summary');

describe('a map that says things in the words of its page', () => {
  const warned: string[] = [];
  const { warn } = console;
  before(() => { console.warn = (...said: unknown[]) => { if (String(said[0]).includes('locale-strings')) warned.push(said.join(' ')); }; });
  after(() => { console.warn = warn; });
  beforeEach(() => { warned.length = 0; });

  it('has them in an attribute, and all other sentences from the catalogue', async () => {
    const page = await MapOnAPage.open({ map: today }, { 'locale-strings': '{"howToRead":"What this chart shows","lane-feelings":"Moods"}' });
    await page.until(() => summaries(page).includes('What this chart shows'), 'the words of the page');
    expect(page.text).to.contain('Moods').and.to.contain('About this map');
    expect(page.text).not.to.contain('How to read this map');
    expect(warned).to.deep.equal([]);
  });

  it('takes them later, other ones, and none again; forms of number and names in braces work as in the catalogue', async () => {
    const page = await MapOnAPage.open({ map: today }, { channels: 'phone' });
    const told = (): string => page.words('[role=status].shown')[0] ?? '';
    const before = told();
    page.element.localeStrings = { shownSteps: { one: 'Just {count} of {all}', other: 'Now {count} of {all}' } };
    await page.until(() => /^Now \d of \d+$/.test(told()), 'the words of the page');
    page.element.localeStrings = { shownSteps: 'Some' };
    await page.until(() => told() === 'Some', 'other words');
    page.element.localeStrings = undefined;
    await page.until(() => told() === before, 'the catalogue’s again');
  });

  it('keeps them in another language, and for that map alone', async () => {
    const page = await MapOnAPage.open({ map: today }, { locale: 'es', 'locale-strings': '{"howToRead":"Qué muestra"}' });
    const other = await MapOnAPage.open({ map: today }, { locale: 'es' });
    await page.until(() => summaries(page).includes('Qué muestra'), 'the words of the page');
    expect(page.text).to.contain('Sobre este mapa');
    expect(other.text).not.to.contain('Qué muestra');
  });

  it('says them in what is exported, too', async () => {
    const page = await MapOnAPage.open({ map: today }, { 'locale-strings': '{"lane-feelings":"Moods"}' });
    await page.until(() => page.text.includes('Moods'), 'the words of the page');
    expect(await page.element.toSVG()).to.contain('Moods');
  });

  it('leaves the map as it is where they cannot be read, and tells the developer which', async () => {
    const page = await MapOnAPage.open({ map: today });
    page.element.localeStrings = { howToRead: 5, 'lane-feelings': { one: 'Mood' }, 'lane-pains': 'Trouble' };
    await page.until(() => page.text.includes('Trouble'), 'what can be read');
    expect(summaries(page)).to.include('How to read this map');
    page.element.setAttribute('locale-strings', 'feelings: Moods');
    await page.until(() => warned.length === 2, 'the developer is told');
    expect(warned[0]).to.contain('<civic-journey-map>').and.to.contain('howToRead, lane-feelings');
    expect(warned[1]).to.contain('all of it');
    expect(page.text).to.contain('Feeling');
  });
});
