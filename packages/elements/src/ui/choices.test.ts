import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { inAWidget, within, type Widget } from './every-piece.test.fixture.js';
import { checkboxes, radios, resultsList } from './index.js';

const options = [
  { value: 's', label: 'Small', hint: 'Like a plate' },
  { value: 'm', label: 'Medium' },
  { value: 'l', label: 'Large' },
];

describe('choices', () => {
  it('are one group, named by the question and described by hint and error', async () => {
    const widget = await fixture(
      inAWidget(radios({ id: 'size', legend: 'How large?', heading: 1, hint: 'A guess is fine', error: 'Choose a size', required: true, value: undefined, options, onChange: () => undefined })),
    );
    const group = within(widget, '#size');
    expect(group.getAttribute('role')).to.equal('radiogroup');
    expect(group.getAttribute('aria-invalid')).to.equal('true');
    expect(group.getAttribute('aria-describedby')).to.equal('size-hint size-error');
    expect(within(widget, 'legend h1').textContent?.trim()).to.equal('How large?');
  });

  it('answer wherever the row is pressed, and keep the hint out of the name', async () => {
    const told: string[] = [];
    const widget = await fixture(inAWidget(radios({ id: 'size', legend: 'How large?', value: undefined, options, onChange: (value) => told.push(value) })));
    within(widget, '#size-1-hint').click();
    within(widget, 'label[for="size-2"]').click();
    expect(told).to.deep.equal(['s', 'm']);
    expect(within(widget, 'label[for="size-1"]').textContent).to.equal('Small');
    expect(within(widget, '#size-1').getAttribute('aria-describedby')).to.equal('size-1-hint');
  });

  it('move with the arrow keys', async () => {
    const told: string[] = [];
    const widget = await fixture<Widget>(inAWidget(radios({ id: 'size', legend: 'How large?', value: 's', options, onChange: (value) => told.push(value) })));
    within(widget, '#size-1').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(told).to.deep.equal(['m']);
    expect(widget.shadowRoot?.activeElement?.id).to.equal('size-2');
  });

  it('tell all that is ticked, in the order it is asked', async () => {
    let told: string[] = [];
    const widget = await fixture(inAWidget(checkboxes({ id: 'bins', legend: 'Which?', values: ['l'], options, onChange: (values) => (told = values) })));
    within(widget, '#bins-1').click();
    expect(told).to.deep.equal(['s', 'l']);
    within(widget, '#bins-3').click();
    expect(told).to.deep.equal([]);
  });
});

describe('a list of results', () => {
  it('is chosen once by its name, by its row and by the keyboard', async () => {
    const told: string[] = [];
    const results = [{ id: 'A', name: [{ marked: 'Pot' }, 'hole'], group: 'Streets', description: 'A hole' }];
    const widget = await fixture(inAWidget(resultsList({ id: 'r', label: 'Services', results, onChoose: (id) => told.push(id) })));
    const name = within(widget, '#r-1');
    expect(name.textContent).to.equal('Pothole');
    expect(name.getAttribute('aria-describedby')).to.equal('r-1-group r-1-description');
    name.click();
    within(widget, '#r-1-description').click();
    name.focus();
    await sendKeys({ press: 'Enter' });
    expect(told).to.deep.equal(['A', 'A', 'A']);
  });
});
