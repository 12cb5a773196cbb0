import { eachStep, type JourneyMap } from '@civic-elements/core/journey';
import { journeys } from '@civic-elements/demo-city';
import { expect } from '@open-wc/testing';
import { MapOnAPage } from './map-on-a-page.test.fixture.js';
import { file, measured, small } from './small-map.test.fixture.js';

const [today, planned] = journeys as [JourneyMap, JourneyMap];
const steps = eachStep(today).map(({ step }) => step);
const twoPlaces = small([{ touchpoint: { id: 'desk' } }, { touchpoint: { id: 'line' } }, {}]);
const volume = (value: number): object => ({ measure: 'volume', value, unit: 'count' });

describe('figures beside a map', () => {
  const withFigures = async (measures: readonly object[]): Promise<string | undefined> => {
    const page = await MapOnAPage.open({ map: twoPlaces, metrics: measured([{ touchpoint: 'desk', measures }]) });
    await page.until(() => page.has('.lane-figures'), 'the figures');
    return page.row('s0', 'figures');
  };

  it('say a share in 100, of how many people it is, how sure that is and what the goal is', async () => {
    expect(await withFigures([{ measure: 'csat', value: 0.3, unit: 'ratio', n: 200, ci95: [0.24, 0.37], target: 0.6 }])).to.equal('Pleased with it: 30%, from 200, most likely between 24% and 37%, goal 60%');
  });

  it('say how sure a share is, where nobody said it, from the number of people', async () => {
    expect(await withFigures([{ measure: 'csat', value: 0.5, unit: 'ratio', n: 100 }])).to.match(/^Pleased with it: 50%, from 100, most likely between 40(\.\d)?% and 59(\.\d)?%$/);
  });

  it('say a long wait in minutes and days, and a short one as it is', async () => {
    expect(await withFigures([{ measure: 'wait_median_s', value: 240, unit: 'seconds', target: 90 }])).to.equal('Wait, half are served within: 4 minutes, goal 90 seconds');
    expect(await withFigures([{ measure: 'time_to_resolution_h', value: 72, unit: 'hours', target: 24 }])).to.equal('Time until it is done: 3 days, goal 24 hours');
  });

  it('stand at the step that meets the service where they were counted, and at no other', async () => {
    const page = await MapOnAPage.open({ map: twoPlaces, metrics: measured([{ touchpoint: 'desk', measures: [volume(4213)] }, { touchpoint: 'line', measures: [volume(977)] }]) });
    await page.until(() => page.has('.lane-figures'), 'the figures');
    expect([0, 1, 2].map((at) => page.row(`s${at}`, 'figures'))).to.deep.equal(['How many come: 4,213', 'How many come: 977', undefined]);
  });

  it('of another map, or of another state of it, are not shown, and that is said', async () => {
    for (const other of [{ map: 'another' }, { mapVersion: '2.0.0' }]) {
      const page = await MapOnAPage.open({ map: twoPlaces, metrics: measured([{ touchpoint: 'desk', measures: [volume(4213)] }], other) });
      await page.until(() => page.has('.banner'), 'a word about the figures');
      expect(page.words('.banner')).to.deep.equal(['The figures are for another map or another version, so they are not shown.']);
      expect(page.has('.lane-figures')).to.equal(false);
      expect(page.text).not.to.contain('4,213');
    }
  });

  it('that cannot be had are told at once, and the other map that cannot be had is, where the figures are there', async () => {
    const away = await MapOnAPage.open({ map: twoPlaces }, { 'metrics-src': file('Not found') });
    await away.until(() => away.words('[role=alert]').join().includes('The figures cannot be had right now.'), 'it is told');
    const page = await MapOnAPage.open({ map: twoPlaces, metrics: measured([{ touchpoint: 'desk', measures: [volume(4213)] }]) }, { 'compare-src': file('Not found') });
    await page.until(() => page.words('[role=alert]').join().includes('The map to compare with cannot be had right now.'), 'it is told');
    expect(page.row('s0', 'figures')).to.equal('How many come: 4,213');
  });
});

describe('the plan beside today', () => {
  const pains = steps.flatMap(({ painPoints = [] }) => painPoints.map(({ text }) => String(text)));

  it('answers the pain points of today, whichever of the two is the map of the page', async () => {
    const page = await MapOnAPage.open({ map: planned, compare: today });
    await page.until(() => page.has('.comparison'), 'the comparison');
    expect(page.words('.comparison tbody th')).to.deep.equal(pains);
    expect(page.text).to.contain(`It is the map “${planned.title as string}”`);
  });

  it('is said to answer no more than it does', async () => {
    const [begins, ...rest] = planned.stages;
    const less = { ...planned, stages: [{ ...begins, steps: begins?.steps.map((step) => ({ ...step, opportunities: [] })) }, ...rest] };
    const page = await MapOnAPage.open({ map: today, compare: less });
    await page.until(() => page.has('.comparison'), 'the comparison');
    expect(page.text).to.contain(`The plan answers ${pains.length - 2} of ${pains.length} pain points.`);
    expect(page.words('.comparison tbody td:last-child').filter((answer) => answer === 'Nothing yet').length).to.equal(2);
  });
});

describe('a map of which some steps are asked for', () => {
  const titles = (is: (step: (typeof steps)[0]) => boolean): readonly string[] => steps.filter(is).map(({ title }) => String(title));
  const told = (page: MapOnAPage): string => page.words('[role=status].shown').join();

  it('shows those of either of two ways of contact', async () => {
    const page = await MapOnAPage.open({ map: today });
    await page.tick('Letter');
    await page.tick('Phone call');
    expect(page.words('.stages h4')).to.deep.equal(titles(({ channels = [] }) => channels.includes('mail') || channels.includes('call')));
    expect(told(page)).to.equal('Showing 4 steps of 8. Only: Letter, Phone call.');
  });

  it('shows those of one person, whether that takes part, or feels something', async () => {
    const page = await MapOnAPage.open({ map: today });
    await page.tick('Clerk who takes the call');
    expect(page.words('.stages h4')).to.deep.equal(['Tells her story from the start']);
    expect(told(page)).to.equal('Showing 1 step of 8. Only: Clerk who takes the call.');
  });

  it('shows the same steps as a table, and as a list again', async () => {
    const page = await MapOnAPage.open({ map: today });
    await page.tick('Phone call');
    await page.tick('Table');
    await page.until(() => page.has('.matrix'), 'the table');
    expect(page.words('.matrix thead th[scope=col]').length).to.equal(2);
    await page.tick('List');
    expect(page.words('.stages h4').length).to.equal(2);
    expect(told(page)).to.contain('Only: Phone call.');
  });

  it('lets be seen that some are left out, and says when all are there again', async () => {
    const page = await MapOnAPage.open({ map: today });
    const isSeen = (): boolean => page.find('.shown').getBoundingClientRect().width > 50;
    expect([told(page), isSeen()]).to.deep.equal(['', false]);
    await page.tick('Phone call');
    expect(isSeen()).to.equal(true);
    await page.press('Show all again');
    expect(told(page)).to.equal('Showing 8 steps of 8.');
    expect(isSeen()).to.equal(false);
  });
});
