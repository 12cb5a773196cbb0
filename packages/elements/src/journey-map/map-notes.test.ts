import { problemsWithNote, type InsightNote } from '@civic-elements/core/insight';
import { journeys } from '@civic-elements/demo-city';
import { expect } from '@open-wc/testing';
import type { InsightNoted } from '../internal/noting.js';
import { MapOnAPage } from './map-on-a-page.test.fixture.js';
import { waitUntil } from '../internal/wait-until.test.fixture.js';

const today = journeys[0] as (typeof journeys)[0];
const under = (id: string): object => ({ ...today, id });

describe('what a journey map tells of what was done', () => {
  const noted: InsightNote[] = [];
  const hear = ({ detail }: Event & { readonly detail?: InsightNoted }): void => void noted.push((detail as InsightNoted).note);
  before(() => document.addEventListener('civic-insight-noted', hear as EventListener));
  after(() => document.removeEventListener('civic-insight-noted', hear as EventListener));
  beforeEach(() => { noted.length = 0; });
  const acts = (): readonly string[] => noted.map(({ type, data }) => [type.replace('org.civic-elements.', ''), data.journey, data.format].join(' ').trim());
  const until = (count: number): Promise<void> => waitUntil(() => noted.length >= count, `${count} notes; there are: ${acts().join()}`);

  it('that it was opened, once however often it is drawn, by the id of the map and nothing that it holds', async () => {
    const page = await MapOnAPage.open({ map: under('first-map') });
    await until(1);
    page.holder.append(page.element);
    await MapOnAPage.open({ map: under('first-map') });
    await MapOnAPage.open({ map: under('second-map') });
    await until(2);
    expect(acts()).to.deep.equal(['map.opened first-map', 'map.opened second-map']);
    const { data } = noted[0] as InsightNote;
    expect(data).to.deep.equal({ component: 'journey-map', journey: 'first-map', touchpoint: 'journey-map', channel: 'web', lang: 'en', viewport: data.viewport });
    expect(noted.flatMap((note) => problemsWithNote(note))).to.deep.equal([]);
  });

  it('in which form it was handed over, each time', async () => {
    const { element } = await MapOnAPage.open({ map: under('third-map') });
    await until(1);
    await element.toCSV();
    await element.toCJML();
    await element.toCJML();
    await until(4);
    expect(acts()).to.deep.equal(['map.opened third-map', 'map.exported third-map csv', 'map.exported third-map cjml', 'map.exported third-map cjml']);
    expect(noted.flatMap((note) => problemsWithNote(note))).to.deep.equal([]);
  });

  it('nothing of what is no map', async () => {
    await MapOnAPage.open({ map: { title: 'Jane' } });
    await MapOnAPage.open({ map: under('last-map') });
    await until(1);
    expect(acts()).to.deep.equal(['map.opened last-map']);
  });
});
