import type { JourneyMap } from '@civic-elements/core/journey';
import { journeys } from '@civic-elements/demo-city';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { MapOnAPage } from './map-on-a-page.test.fixture.js';

const [today, planned] = journeys as [JourneyMap, JourneyMap];
const steps = today.stages.flatMap((stage) => stage.steps);
const [first] = steps.filter(({ momentThatMatters }) => momentThatMatters);
/** The same with a moment more, so that there is a next. */
const twoMoments: JourneyMap = { ...today, stages: today.stages.map((stage, at) => (at > 0 ? stage : { ...stage, steps: stage.steps.map((step) => ({ ...step, momentThatMatters: { why: 'It begins here' } })) })) };

describe('finding one’s way in a map', () => {
  it('in the table: stages and moments are reached as in the list, and nothing that can be folded is offered', async () => {
    const page = await MapOnAPage.open({ map: today });
    expect(page.words('button')).to.include('Close all steps');
    page.find('#view input[value=table]').click();
    await page.until(() => page.has('table.matrix'), 'the table');
    await page.press('Next moment that matters');
    await page.until(() => page.focused === `at-${first?.id}`, 'the focus on the moment');
    await page.press(page.words('.overview a')[1] as string);
    await page.until(() => page.focused === `at-${today.stages[1]?.id}`, 'the focus on the stage');
    expect(page.words('button')).not.to.include('Close all steps');
  });

  it('on paper a table is the list, and a table again on the screen', async () => {
    const page = await MapOnAPage.open({ map: today }, { view: 'table' });
    await page.until(() => page.has('table.matrix'), 'the table');
    window.dispatchEvent(new Event('beforeprint'));
    await page.element.updateComplete;
    expect([page.has('ol.stages'), page.has('table.matrix')]).to.deep.equal([true, false]);
    window.dispatchEvent(new Event('afterprint'));
    await page.element.updateComplete;
    expect([page.has('ol.stages'), page.has('table.matrix')]).to.deep.equal([false, true]);
  });

  it('from one moment that matters straight to the next, by name, and not further than the last', async () => {
    const page = await MapOnAPage.open({ map: twoMoments });
    const [from] = twoMoments.stages.flatMap((stage) => stage.steps);
    const on = page.all(`#at-${from?.id}-rows .lane-moment a`);
    expect(on.map(({ textContent }) => textContent.trim())).to.deep.equal([`Next moment that matters: ${first?.title as string}`]);
    on[0]?.click();
    await page.until(() => page.focused === `at-${first?.id}`, 'the focus on the next moment');
    expect(page.all(`#at-${first?.id}-rows .lane-moment a`)).to.have.length(0);
  });

  it('by what the steps are filtered is told with how many are left', async () => {
    const page = await MapOnAPage.open({ map: today });
    await page.tick('Phone call');
    await page.until(() => /^Showing \d steps of 8\. Only: Phone call\.$/.test(page.words('[role=status].shown')[0] ?? ''), 'the filter by name');
    await page.press('Show all again');
    await page.until(() => !page.text.includes('Only: '), 'no filter');
  });

  it('Escape closes what was opened above the map, and goes back to where that was', async () => {
    const page = await MapOnAPage.open({ map: today });
    const filters = page.find('#filters') as HTMLDetailsElement;
    filters.querySelector('summary')?.click();
    page.find('#filters input').focus();
    await sendKeys({ press: 'Escape' });
    expect(filters.open).to.equal(false);
    expect(page.element.shadowRoot?.activeElement).to.equal(filters.querySelector('summary'));
  });

  it('the forms to save it in come when they are looked for', async () => {
    const page = await MapOnAPage.open({ map: today });
    expect(page.words('button')).not.to.include('A picture (SVG)');
    await page.press('Save the map');
    await page.until(() => page.words('button').includes('A picture (SVG)') && page.words('button').includes('Mermaid'), 'the forms');
  });

  it('beside the plan: which map it is, what is answered, and how far each answer is', async () => {
    const plan = { ...planned, stages: planned.stages.map((stage) => ({ ...stage, steps: stage.steps.map((step) => ({ ...step, opportunities: (step.opportunities ?? []).map((one) => ({ ...one, status: 'planned' })) })) })) };
    const page = await MapOnAPage.open({ map: today, compare: plan });
    await page.until(() => page.has('.comparison'), 'the comparison');
    expect(page.text).to.match(/The plan answers \d+ of \d+ pain points\. It is the map “/);
    expect(page.text).to.contain(`“${planned.title as string}”`);
    expect(page.words('.comparison td:last-child').every((answer) => answer.endsWith('Planned.'))).to.equal(true);
  });

  it('goes on with other maps and views when an attribute is taken away again', async () => {
    const page = await MapOnAPage.open({ map: today }, { view: 'list', lanes: 'pains', channels: 'phone', personas: 'jane', open: 'all', figures: 'off', basis: 'hide', k: '20', 'heading-level': '3', src: '', 'compare-src': '', 'metrics-src': '' });
    for (const name of page.element.getAttributeNames()) page.element.removeAttribute(name);
    page.element.map = planned;
    await page.until(() => page.words('[part=title]').includes(planned.title as string), 'the other map');
    expect(page.text).to.contain('About this map');
  });
});
