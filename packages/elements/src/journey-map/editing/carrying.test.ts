import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { today, Writer } from './writer.test.fixture.js';

/** Somebody who changes a map with a mouse. */
class Carrier {
  private constructor(readonly writer: Writer) {}

  static async atWork(map: unknown = today): Promise<Carrier> {
    return new Carrier(await Writer.atWork({ map }));
  }

  gripOf(step: string): HTMLElement {
    const grip = this.step(step).querySelector<HTMLElement>('.grip');
    if (!grip) throw new Error(`Nothing to take ${step} by`);
    return grip;
  }

  step(id: string): HTMLElement {
    return this.writer.page.find(`#at-${id}`).closest('.step') as HTMLElement;
  }

  /** Takes a step and carries it over another thing, some way down from the top of that. Both have to be in the window. */
  async carries(step: string, over: HTMLElement, down: number): Promise<void> {
    this.gripOf(step).scrollIntoView({ block: 'center' });
    await sendMouse({ type: 'move', position: middleOf(this.gripOf(step)) });
    await sendMouse({ type: 'down' });
    const { top, height, left } = over.getBoundingClientRect();
    const y = Math.round(top + height * down);
    await sendMouse({ type: 'move', position: [Math.round(left + 40), Math.round((middleOf(this.gripOf(step))[1] + y) / 2)] });
    await sendMouse({ type: 'move', position: [Math.round(left + 40), y] });
  }

  async drops(): Promise<void> {
    await sendMouse({ type: 'up' });
    await this.writer.page.element.updateComplete;
  }

  order(stage: number): readonly string[] {
    return this.writer.map.stages[stage]?.steps.map(({ id }) => id) ?? [];
  }
}

const middleOf = (element: Element): [number, number] => {
  const { top, left, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

/** Steps short enough for several to stand in the window at once. */
const short = {
  ...today, customLanes: [], stages: [
    { id: 'one', title: 'One', steps: ['a', 'b', 'c'].map((id) => ({ id, title: `Step ${id}`, kind: 'action' })) }, { id: 'two', title: 'Two', steps: [] },
  ],
};

describe('a step that is carried to another place', () => {
  afterEach(() => resetMouse());

  it('moves within its stage with one edit, says so as the button does, and can be taken back beside it', async () => {
    const carrier = await Carrier.atWork(short);
    const { writer } = carrier;
    await carrier.carries('a', carrier.step('b'), 0.8);
    expect(carrier.step('c').getAttribute('data-drop')).to.equal('before');
    expect(writer.changes).to.deep.equal([]);
    await carrier.drops();
    expect(carrier.order(0)).to.deep.equal(['b', 'a', 'c']);
    expect(writer.changes.map(({ patch }) => patch)).to.deep.equal([[{ op: 'move', from: '/stages/0/steps/0', path: '/stages/0/steps/1' }]]);
    await writer.says('“Step a” is now step 2 of 3 in “One”.');
    await writer.isAt('at-a');
    expect(writer.page.has('[data-drop], [data-carried]')).to.equal(false);
    await writer.pressNamed('Undo', '.done-note');
    expect(carrier.order(0)).to.deep.equal(['a', 'b', 'c']);
    await writer.isAt('at-a');
  });

  it('moves to another stage, also one without steps', async () => {
    const carrier = await Carrier.atWork(short);
    const { writer } = carrier;
    const [, stage] = writer.page.all('.stage');
    await carrier.carries('c', stage as HTMLElement, 0.2);
    expect(stage?.getAttribute('data-drop')).to.equal('after');
    await carrier.drops();
    expect([carrier.order(0), carrier.order(1)]).to.deep.equal([['a', 'b'], ['c']]);
    await writer.says('“Step c” is now step 1 of 1 in “Two”.');
  });

  it('goes back with Escape, and stays where it is when it is put down there', async () => {
    const carrier = await Carrier.atWork(short);
    const { writer } = carrier;
    await carrier.carries('a', carrier.step('b'), 0.8);
    await sendKeys({ press: 'Escape' });
    expect(writer.page.has('[data-drop], [data-carried]')).to.equal(false);
    await carrier.drops();
    await carrier.carries('b', carrier.step('b'), 0.9);
    await carrier.drops();
    expect(writer.changes).to.deep.equal([]);
    expect(writer.page.has('#undo:disabled')).to.equal(true);
  });

  it('is taken by a handle alone, so that a finger elsewhere moves the page', async () => {
    const carrier = await Carrier.atWork(short);
    expect(getComputedStyle(carrier.gripOf('a')).touchAction).to.equal('none');
    expect(getComputedStyle(carrier.step('a')).touchAction).to.equal('auto');
    const { width, height } = carrier.gripOf('a').getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
  });

  it('takes the page along at the end of the window', async () => {
    const carrier = await Carrier.atWork();
    await carrier.carries('opens-letter', carrier.step('opens-letter'), 0.5);
    const before = scrollY;
    await sendMouse({ type: 'move', position: [60, innerHeight - 10] });
    await carrier.writer.page.until(() => scrollY > before + 200, 'the page moved');
    await sendKeys({ press: 'Escape' });
  });
});
