import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { inAWidget, within, type Widget } from './every-piece.test.fixture.js';
import { dateFields, select, textField, type TextFieldOptions } from './index.js';

const options: TextFieldOptions = { id: 'mail', label: 'Email address', value: '', onInput: () => undefined };
const field = (more: Partial<TextFieldOptions> = {}) => inAWidget(textField({ ...options, ...more }));
const textOf = (widget: Element, ids: string | null) => (ids ?? '').split(' ').map((id) => within(widget, `#${id}`).textContent?.replace(/\s+/g, ' ').trim());

describe('a text field', () => {
  it('is named by its label, which is the page’s heading where that is asked for', async () => {
    const widget = await fixture(field({ heading: 1, optionalWord: '(optional)' }));
    const label = within(widget, 'h1 label') as HTMLLabelElement;
    expect(label.control).to.equal(within(widget, 'input'));
    expect(label.textContent).to.equal('Email address (optional)');
  });

  it('says before a word is typed that it is not wrong, and asks without the browser’s own check', async () => {
    const input = within(await fixture(field({ required: true })), 'input');
    expect(input.getAttribute('aria-invalid')).to.equal('false');
    expect(input.getAttribute('aria-required')).to.equal('true');
    expect(input.hasAttribute('required')).to.equal(false);
    expect(input.hasAttribute('aria-describedby')).to.equal(false);
  });

  it('is described by its hint, its error and its counter, in that order', async () => {
    const widget = await fixture(field({ hint: 'We write once', error: 'Enter an email address', errorPrefix: 'Error:', counter: '9 left', multiline: true }));
    const area = within(widget, 'textarea');
    expect(area.getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(widget, area.getAttribute('aria-describedby'))).to.deep.equal(['We write once', 'Error: Enter an email address', '9 left']);
  });

  it('tells each word typed, and shows what it is given', async () => {
    const told: string[] = [];
    const widget = await fixture<Widget>(field({ onInput: (value) => told.push(value) }));
    const input = within<HTMLInputElement>(widget, 'input');
    input.focus();
    await sendKeys({ type: 'ab' });
    expect(told).to.deep.equal(['a', 'ab']);
    widget.content = textField({ ...options, value: 'kept' });
    await widget.updateComplete;
    expect(input.value).to.equal('kept');
  });

  it('continues on Enter', async () => {
    let continued = 0;
    const submit = (event: Event) => {
      event.preventDefault();
      continued += 1;
    };
    const widget = await fixture(inAWidget(html`<form @submit=${submit}>${textField(options)}<button>Continue</button></form>`));
    within(widget, 'input').focus();
    await sendKeys({ press: 'Enter' });
    expect(continued).to.equal(1);
  });
});

describe('a long list', () => {
  it('tells what is chosen and keeps it', async () => {
    let chosen = '';
    const widget = await fixture(
      inAWidget(select({ id: 'd', label: 'District', value: 'b', emptyLabel: 'Choose one', options: [{ value: 'a', label: 'A' }, { group: 'North', options: [{ value: 'b', label: 'B' }] }], onChange: (value) => (chosen = value) })),
    );
    const list = within<HTMLSelectElement>(widget, 'select');
    expect(list.value).to.equal('b');
    list.value = 'a';
    list.dispatchEvent(new Event('change'));
    expect(chosen).to.equal('a');
  });
});

describe('a date', () => {
  it('is asked in the order given, and only the part that is wrong says so', async () => {
    const told: string[] = [];
    const widget = await fixture(
      inAWidget(
        dateFields({ id: 'w', legend: 'When?', error: 'Enter the month', partsInError: ['month'], order: ['day', 'month', 'year'], labels: { day: 'Day', month: 'Month', year: 'Year' }, value: { day: '27' }, onInput: (part, value) => told.push(`${part} ${value}`) }),
      ),
    );
    const inputs = [...(widget.shadowRoot?.querySelectorAll('input') ?? [])];
    expect(inputs.map(({ id, value }) => [id, value])).to.deep.equal([['w-day', '27'], ['w-month', ''], ['w-year', '']]);
    expect(inputs.map((input) => input.getAttribute('aria-invalid'))).to.deep.equal(['false', 'true', 'false']);
    inputs[1]?.focus();
    await sendKeys({ type: 'M' });
    expect(told).to.deep.equal(['month M']);
    expect(textOf(widget, within(widget, 'fieldset').getAttribute('aria-describedby'))).to.deep.equal(['Enter the month']);
  });
});
