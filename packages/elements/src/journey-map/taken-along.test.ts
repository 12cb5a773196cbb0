import type { JourneyMap } from '@civic-elements/core/journey';
import { journeys } from '@civic-elements/demo-city';
import { expect } from '@open-wc/testing';
import { MapOnAPage } from './map-on-a-page.test.fixture.js';
import { measured, small } from './small-map.test.fixture.js';

const [today] = journeys as [JourneyMap];

describe('a map that is taken along', () => {
  const click = HTMLAnchorElement.prototype.click;
  const saved: string[] = [];
  let isFull = false;
  beforeEach(() => {
    saved.length = 0;
    isFull = false;
    HTMLAnchorElement.prototype.click = function note(this: HTMLAnchorElement) {
      if (isFull) throw new Error('full');
      saved.push(this.download);
    };
  });
  afterEach(() => { HTMLAnchorElement.prototype.click = click; });

  const toSave = async (): Promise<MapOnAPage> => {
    const page = await MapOnAPage.open({ map: today });
    await page.press('Save the map');
    await page.until(() => page.words('button').includes('Mermaid'), 'the forms to save it in');
    return page;
  };
  const says = (page: MapOnAPage, what: RegExp): Promise<void> => page.until(() => what.test(page.words('.civic-more [role=status]').join()), `it says ${what.source}`);

  it('in a form that has no place for all of it says of how much', async () => {
    const page = await toSave();
    await page.press('Mermaid');
    await says(page, /^Saved\. The form has no place for \d+ things of the map\.$/);
    expect(saved).to.deep.equal(['jane-as-is.mmd']);
  });

  it('is not said to be saved when it was not, and is once it was', async () => {
    const page = await toSave();
    isFull = true;
    await page.press('Text (Markdown)');
    await says(page, /^The map could not be saved\.$/);
    isFull = false;
    await page.press('Text (Markdown)');
    await says(page, /^Saved\.$/);
    expect(saved).to.deep.equal(['jane-as-is.md']);
  });

  it('as a picture or a table has the figures that lie on it', async () => {
    const page = await MapOnAPage.open({ map: small([{ touchpoint: { id: 'desk' } }]), metrics: measured([{ touchpoint: 'desk', measures: [{ measure: 'volume', value: 4213, unit: 'count' }] }]) });
    await page.until(() => page.has('.lane-figures'), 'the figures');
    expect(await page.element.toSVG()).to.contain('How many come').and.to.contain('4,213');
  });
});
