import type { JourneyMap } from '@civic-elements/core/journey';
import { journeys } from '@civic-elements/demo-city';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { MapOnAPage } from './map-on-a-page.test.fixture.js';
import { small } from './small-map.test.fixture.js';

const [today] = journeys as [JourneyMap];
const feels = (score: number, who: object = {}): object => ({ score, basis: 'observed', ...who });
const felt = (...scores: readonly (number | undefined)[]): unknown => small(scores.map((score) => (score === undefined ? {} : { emotions: [feels(score)] })));

describe('how a step feels', () => {
  it('is called by the word that is nearest, with the dot at its place on the scale', async () => {
    const page = await MapOnAPage.open({ map: felt(-2, -0.4, 0.6, 2) });
    expect(page.words('.lane-feelings dd').map((words) => words.split(',')[0])).to.deep.equal(['Very bad', 'Neither good nor bad', 'Good', 'Very good']);
    expect(page.all('.scale').map(({ dataset }) => dataset['gauge'])).to.deep.equal(['●○○○○', '○○●○○', '○○○●○', '○○○○●']);
  });

  it('is drawn for each person by what that person feels alone', async () => {
    const [resident, clerk] = [{ persona: 'r' }, { actor: 'c' }];
    const page = await MapOnAPage.open({ map: small([{ emotions: [feels(-2, resident), feels(2, clerk)] }, { emotions: [feels(-2, resident)] }], { personas: [{ id: 'r', name: 'Resident' }], actors: [{ id: 'c', name: 'Clerk', role: 'frontline' }] }) });
    const dots = (at: number): readonly (string | null)[] => page.all(`.steps .dot.curve-${at}`).map((dot) => dot.getAttribute('d'));
    expect([dots(0), dots(1)]).to.deep.equal([['M50,90h0', 'M50,90h0'], ['M50,10h0']]);
  });

  it('has a gap above the map, too, where nobody told', async () => {
    const page = await MapOnAPage.open({ map: { ...(felt(1, -1, undefined, 2) as JourneyMap), stages: [...(felt(1, -1, undefined, 2) as JourneyMap).stages, { id: 'more', title: 'More', steps: [] }] } });
    expect(page.all('.overview li:first-child polyline').map((line) => line.getAttribute('points')?.split(' ').length)).to.deep.equal([2, 1]);
  });

  it('and what hurts is said to be a guess where it is one, also where it is not said how things are known', async () => {
    const pain = (id: string, basis: string): object => ({ id, text: `It is slow at ${id}.`, severity: 'high', basis });
    const page = await MapOnAPage.open({ map: small([{ painPoints: [pain('noon', 'observed'), pain('night', 'assumed')] }]) }, { basis: 'hide' });
    expect(page.words('.lane-pains li')).to.deep.equal(['It is slow at noon. (large)', 'It is slow at night. (large, a guess)']);
  });
});

describe('what is said of a step', () => {
  it('is a list that is counted where it is several things, and none where it is one', async () => {
    const page = await MapOnAPage.open({ map: today });
    const counted = (step: string): number => page.all(`#at-${step}-rows .lane-pains ul[role=list] > li`).length;
    expect([counted('senior-office-page'), counted('old-tax-page'), counted('opens-letter')]).to.deep.equal([3, 2, 0]);
  });

  it('begins with that it is a wait, a decision or an outcome', async () => {
    const page = await MapOnAPage.open({ map: today });
    const kind = (step: string): string | undefined => page.find(`#at-${step}`).closest('.step-head')?.querySelector('p')?.textContent;
    expect(['waits-in-line', 'gives-up-web', 'tells-neighbors', 'opens-letter'].map(kind)).to.deep.equal(['Waiting', 'Decision', 'Outcome', undefined]);
  });

  it('is heard to be out of the sight of residents, and the city’s own rows stand on their side of that line', async () => {
    const lanes = { felt: 'experience', desk: 'frontstage', office: 'backstage', files: 'support' };
    const page = await MapOnAPage.open({ map: small([{ lanes: Object.fromEntries(Object.keys(lanes).map((id) => [id, [`This is ${id}`]])) }], { customLanes: Object.entries(lanes).map(([id, zone]) => ({ id, label: `Own ${id}`, zone })) }) });
    const line = page.find('[part=visibility-line]');
    expect(line.closest('[aria-hidden]') === null, 'it is heard').to.equal(true);
    const isBelow = (id: string): boolean => line.compareDocumentPosition(page.find(`.lane-${id}`)) === Node.DOCUMENT_POSITION_FOLLOWING;
    expect(Object.keys(lanes).map(isBelow)).to.deep.equal([false, false, true, true]);
  });

  it('stands in the table below the stage of the step', async () => {
    const page = await MapOnAPage.open({ map: today }, { view: 'table' });
    await page.until(() => page.has('.matrix'), 'the table');
    for (const { id, steps } of today.stages) {
      const stage = page.find(`#at-${id}`).getBoundingClientRect();
      for (const step of steps) {
        const { left, right } = page.find(`#at-${step.id}`).getBoundingClientRect();
        expect([left >= stage.left - 1, right <= stage.right + 1], `${step.id} below ${id}`).to.deep.equal([true, true]);
      }
    }
  });
});

describe('the way through the steps, by keyboard', () => {
  const goesOn = small([{ next: [{ to: 's1', kind: 'loop' }] }, {}]);

  it('leads on by the link that says where a step goes on to', async () => {
    const page = await MapOnAPage.open({ map: goesOn });
    page.find('#at-s0-rows .lane-next a').focus();
    await sendKeys({ press: 'Enter' });
    await page.until(() => page.focused === 'at-s1', 'the focus on the step it goes on to');
  });

  it('is not lost when Escape folds a step with the link in it that has the focus', async () => {
    const page = await MapOnAPage.open({ map: goesOn });
    page.find('#at-s0-rows .lane-next a').focus();
    await sendKeys({ press: 'Escape' });
    await page.until(() => page.find('#at-s0-fold').getAttribute('aria-expanded') === 'false', 'it is folded');
    await page.until(() => page.focused === 'at-s0-fold', 'the focus on its button');
  });

  it('leads to those moments that matter alone that are shown', async () => {
    const moments = today.stages.map((stage, at) => (at > 0 ? stage : { ...stage, steps: stage.steps.map((step) => ({ ...step, momentThatMatters: { why: 'It begins here' } })) }));
    const page = await MapOnAPage.open({ map: { ...today, stages: moments } });
    await page.tick('Letter');
    for (const press of ['Next moment that matters', 'Next moment that matters', 'Moment that matters before']) {
      page.find('#title').focus();
      await page.press(press);
      await page.until(() => page.focused === 'at-opens-letter', 'the focus on the only moment that is shown');
    }
    expect(page.has('.lane-moment .on')).to.equal(false);
  });

  it('goes sideways where steps stand side by side and do not fit: the arrow keys scroll what has a name', async () => {
    const page = await MapOnAPage.open({ map: today }, { view: 'map' });
    page.holder.style.inlineSize = '600px';
    const region = page.find('.region');
    await page.until(() => region.tabIndex === 0, 'it is reached by keyboard');
    expect([region.getAttribute('role'), region.getAttribute('aria-label')]).to.deep.equal(['region', 'Stages of the journey, side by side']);
    region.focus();
    await sendKeys({ press: 'ArrowRight' });
    await page.until(() => region.scrollLeft > 0, 'it is scrolled');
    await page.tick('List');
    await page.until(() => region.tabIndex === -1, 'nothing is to be scrolled');
    expect(region.hasAttribute('aria-label')).to.equal(false);
  });
});
