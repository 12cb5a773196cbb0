import { expect, fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { everyPiece, inAWidget, within, type Widget } from './every-piece.test.fixture.js';
import { arrowLeftIcon, button, checkboxes, dateFields, errorSummary } from './index.js';

function lightOf(colour: string): number {
  const parts = colour.match(/[\d.]+/g)?.slice(0, 3).map((part) => Number(part) / (colour.startsWith('color(') ? 1 : 255)) ?? [];
  const [red = 0, green = 0, blue = 0] = parts.map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [lightOf(one), lightOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('every piece, to the eye', () => {
  for (const scheme of ['light', 'dark']) {
    it(`has edges on its controls that can be told from their ground, ${scheme}`, async () => {
      const widget = await fixture<Widget>(inAWidget(everyPiece()));
      widget.dataset['civicScheme'] = scheme;
      const controls = [...(widget.shadowRoot?.querySelectorAll('.civic-input, .civic-tick') ?? [])];
      expect(controls.length).to.be.greaterThan(8);
      for (const control of controls) {
        // Not on its way from one colour to the other.
        for (const moving of control.getAnimations()) moving.finish();
        const { borderBlockStartColor, backgroundColor } = getComputedStyle(control);
        expect(contrast(borderBlockStartColor, backgroundColor), `${control.id}: ${borderBlockStartColor} on ${backgroundColor}`).to.be.at.least(3);
      }
    });

    for (const kind of ['primary', 'secondary', 'quiet', 'warning'] as const) {
      it(`can be read on a button under the pointer, ${kind}, ${scheme}`, async () => {
        const widget = await fixture<Widget>(inAWidget(button({ label: 'Continue', kind })));
        widget.dataset['civicScheme'] = scheme;
        const pressed = within(widget, 'button');
        const { left, top, width, height } = pressed.getBoundingClientRect();
        await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
        for (const moving of pressed.getAnimations()) moving.finish();
        expect(pressed.matches(':hover')).to.equal(true);
        const { color, backgroundColor } = getComputedStyle(pressed);
        const ground = backgroundColor === 'rgba(0, 0, 0, 0)' ? getComputedStyle(widget).backgroundColor : backgroundColor;
        expect(contrast(color, ground), `${color} on ${ground}`).to.be.at.least(4.5);
        await sendMouse({ type: 'move', position: [0, 0] });
      });
    }
  }

  it('says by mark and word, not by colour alone, what is wrong and what kind of notice it is', async () => {
    const widget = await fixture<Widget>(inAWidget(everyPiece()));
    const marked = (selector: string): Element[] => [...(widget.shadowRoot?.querySelectorAll(selector) ?? [])];
    expect(marked('.civic-error').length).to.be.greaterThan(3);
    for (const error of marked('.civic-error')) expect(error.querySelectorAll('svg').length, error.id).to.equal(1);
    expect(marked('.civic-notice').length).to.be.greaterThan(4);
    for (const notice of marked('.civic-notice')) {
      expect(notice.querySelectorAll(':scope > svg').length, notice.className).to.equal(1);
      expect(notice.querySelector('.civic-notice-word')?.textContent?.trim(), notice.className).not.to.be.oneOf([undefined, '']);
    }
  });

  it('hides from the eye alone what is only heard', async () => {
    const widget = await fixture<Widget>(inAWidget(everyPiece()));
    const heard = [...(widget.shadowRoot?.querySelectorAll('.civic-hidden') ?? [])];
    expect(heard.length).to.be.greaterThan(3);
    for (const words of heard) expect(words.checkVisibility(), words.textContent ?? '').to.equal(true);
  });

  it('grows with the letters a reader asks for', async () => {
    document.documentElement.style.fontSize = '32px';
    try {
      const widget = await fixture<Widget>(inAWidget(everyPiece()));
      for (const piece of ['#title', '#mail', '.civic-hint', '.civic-button']) expect(parseFloat(getComputedStyle(within(widget, piece)).fontSize), piece).to.be.at.least(32);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('points back with its arrow from either side', async () => {
    const way = async (dir: string): Promise<number> => {
      const host = await fixture(html`<div dir=${dir}>${inAWidget(button({ label: 'Back', icon: arrowLeftIcon() }))}</div>`);
      return new DOMMatrix(getComputedStyle(within(host.firstElementChild!, 'svg')).transform).a;
    };
    expect([await way('ltr'), await way('rtl')]).to.deep.equal([1, -1]);
  });
});

describe('every piece, by keyboard and by ear', () => {
  it('is reached by Tab, whatever can be used', async () => {
    const widget = await fixture<Widget>(inAWidget(everyPiece()));
    const controls = [...(widget.shadowRoot?.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary') ?? [])];
    expect(controls.length).to.be.greaterThan(20);
    for (const control of controls) expect(control.tabIndex, `${control.localName} ${control.id}`).to.equal(0);
  });

  it('says of tick boxes that they are in error', async () => {
    const widget = await fixture<Widget>(inAWidget(checkboxes({ id: 'bins', legend: 'Which bins?', error: 'Choose one', values: [], options: [{ value: 'p', label: 'Paper' }, { value: 'g', label: 'Glass' }], onChange: () => undefined })));
    expect([...(widget.shadowRoot?.querySelectorAll('input') ?? [])].map((input) => input.getAttribute('aria-invalid'))).to.deep.equal(['true', 'true']);
  });

  it('leads from the summary to the part of a date that is wrong, though another stands first', async () => {
    const date = dateFields({ id: 'when', legend: 'When?', error: 'Enter the month', partsInError: ['month'], order: ['day', 'month', 'year'], labels: { day: 'Day', month: 'Month', year: 'Year' }, value: { day: '27' }, onInput: () => undefined });
    const widget = await fixture<Widget>(inAWidget(html`${errorSummary({ id: 'summary', title: 'There is a problem', problems: [{ target: 'when', text: 'Enter the month' }] })}${date}`));
    within(widget, '#summary a').click();
    expect(widget.shadowRoot?.activeElement?.id).to.equal('when-month');
  });
});
