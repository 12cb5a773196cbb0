import { journeyHtml, journeyLabels, readJourneyMap, type JourneyMap } from '@civic-elements/core/journey';
import { journeyAround, journeyMap, sayIn } from '@civic-elements/core/words';
import { journeys } from '@civic-elements/demo-city';
import { expect, html } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import { MapOnAPage } from '../map-on-a-page.test.fixture.js';

type Read = { readonly notes: readonly { readonly at: string; readonly says: string }[] };

/** A map's tag with this inside, as a page writes it. */
async function around(inside: TemplateResult, attributes: Record<string, string> = {}): Promise<MapOnAPage> {
  return MapOnAPage.begin({}, attributes, (element) => render(inside, element));
}

const byHand = html`<h2>Ana gets a bin</h2><table>
  <tr><td></td><th scope="col">Looks it up</th><th scope="col">Calls</th></tr>
  <tr><th scope="row">Channel</th><td>Website</td><td>Phone</td></tr>
  <tr><th scope="row">Feeling</th><td>Lost, -1, told in the story</td><td>Worried</td></tr>
  <tr><th scope="row">Pain points</th><td><ul><li>The search finds nothing. <small>observed</small></li></ul></td><td></td></tr>
</table>`;

const isShown = ({ element }: MapOnAPage, selector: string): boolean => (element.querySelector(selector)?.getClientRects().length ?? 0) > 0;
const read = ({ heard }: MapOnAPage): Read | undefined => heard.find(({ name }) => name === 'journey-read')?.detail as Read | undefined;

describe('A list or a table in civic-journey-map', () => {
  it('stays to be seen until it is read, and is the map then, with its words in the map’s places', async () => {
    const page = await around(byHand);
    expect(isShown(page, 'table')).to.equal(true);
    await page.until(() => page.has('.stages'), 'the map');
    expect(isShown(page, 'table')).to.equal(false);
    expect(page.words('h2')).to.deep.equal(['Ana gets a bin']);
    expect(page.words('.stages h4')).to.deep.equal(['Looks it up', 'Calls']);
    expect(page.row('looks-it-up-2', 'feelings')).to.equal('Lost. Bad, -1 on a scale from -2 to 2, told in the story.');
    expect(page.row('calls-2', 'feelings')).to.equal('Not known');
    expect(page.heard.map(({ name }) => name)).to.deep.equal(['journey-read', 'journey-load']);
  });

  it('tells what was not taken as it stands: the page by an event, a reader below the map', async () => {
    const page = await around(byHand);
    await page.until(() => page.has('#not-as-it-stands'), 'what was not taken');
    expect(read(page)?.notes[0]).to.deep.equal({ at: '“Feeling” at “Calls”', says: 'No score from -2 to 2 stands with it, so the feeling is not known; this was left out: “Worried”' });
    expect(page.words('#not-as-it-stands summary')[0]).to.contain(`Not read as it stands on the page: ${read(page)?.notes.length} places`);
    expect(page.words('#not-as-it-stands li')[0]).to.contain('“Feeling” at “Calls”: No score');
    // Another map of the page has nothing to do with it.
    page.element.map = journeys[0];
    await page.until(() => page.words('h2')[0] === journeys[0]?.title, 'the other map');
    expect(page.has('#not-as-it-stands')).to.equal(false);
  });

  it('is a list of stages and steps, too, in the words of its language', async () => {
    const page = await around(html`<div lang="es"><h2>Ana pide un bote</h2><ol><li>Busca<ol><li>Escribe<ul><li>Sentimiento: Perdida, -1, contado en la historia</li></ul></li></ol></li></ol></div>`);
    await page.until(() => page.has('.stages'), 'the map');
    expect(page.element.toJSON()?.lang).to.equal('es');
    expect(page.element.toJSON()?.stages[0]?.steps[0]?.emotions?.[0]?.score).to.equal(-1);
  });

  for (const map of journeys) {
    it(`brings back ${String(map.title)} from its own table`, async () => {
      const table = journeyHtml(map, { labels: journeyLabels(sayIn({ ...journeyMap, ...journeyAround }, 'en') as never, 'en') }).text;
      const page = await MapOnAPage.begin({}, {}, (element) => element.append(...new DOMParser().parseFromString(table, 'text/html').body.childNodes));
      await page.until(() => page.has('.stages'), 'the map');
      expect(read(page)?.notes).to.deep.equal([]);
      const again = page.element.toJSON() as JourneyMap;
      expect(again.stages.map(({ id, title, steps }) => [id, title, steps.map((step) => step.id)])).to.deep.equal(map.stages.map(({ id, title, steps }) => [id, title, steps.map((step) => step.id)]));
      // Written again it is the same table, so nothing that a table shows was lost.
      expect(journeyHtml(readJourneyMap(again).map as JourneyMap, { labels: journeyLabels(sayIn({ ...journeyMap, ...journeyAround }, 'en') as never, 'en') }).text).to.equal(table);
    });
  }

  it('stays to be seen where it cannot be read, with what is to be mended', async () => {
    const page = await around(html`<table><tr><th scope="row">Feeling</th><td>Glad, 1</td></tr></table>`);
    await page.until(() => page.has('[role=alert]'), 'the alert');
    expect(isShown(page, 'table')).to.equal(true);
    expect(page.words('.items li')[0]).to.contain('a stage stands over each column');
    expect(page.heard.at(-1)).to.deep.equal({ name: 'journey-error', detail: { code: 'not-a-map', pointer: 'stages' } });
  });

  it('stays what it is where it is plainly no journey', async () => {
    const page = await around(html`<p>Until then:</p><ol><li>Call 311</li><li>Wait</li></ol>`);
    await page.until(() => page.text.includes('There is no map here yet.'), 'there is no map');
    expect([isShown(page, 'ol'), page.heard]).to.deep.equal([true, []]);
  });

  it('is not read where the page has a map, an address or data', async () => {
    const page = await MapOnAPage.begin({ map: journeys[0] }, {}, (element) => render(byHand, element));
    await page.until(() => page.has('.about'), 'all of the map');
    expect(page.words('h2')).to.deep.equal([journeys[0]?.title]);
    const away = await around(byHand, { src: `${location.origin}/no-such-map.json` });
    await away.until(() => away.text.includes('We cannot get the map right now.'), 'it says so');
    expect([isShown(away, 'table'), read(away)]).to.deep.equal([true, undefined]);
    const data = await MapOnAPage.begin({}, {}, (element) => {
      render(byHand, element);
      element.append(Object.assign(document.createElement('script'), { type: 'application/json', textContent: JSON.stringify(journeys[1]) }));
    });
    await data.until(() => data.has('.stages'), 'the map');
    expect([data.words('h2'), read(data)]).to.deep.equal([[journeys[1]?.title], undefined]);
  });

  it('stays the map as it was read, whatever becomes of the list', async () => {
    const page = await around(byHand);
    await page.until(() => page.has('.stages'), 'the map');
    page.element.replaceChildren();
    page.element.requestUpdate();
    await page.element.updateComplete;
    expect(page.words('.stages h4')).to.deep.equal(['Looks it up', 'Calls']);
  });
});
