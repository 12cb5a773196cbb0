import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { everyPiece, inAWidget, within, type Widget } from './every-piece.test.fixture.js';

const drawn = () => fixture<Widget>(inAWidget(everyPiece()));

/** A sheet of the page, taken away again after the test. */
const sheets: CSSStyleSheet[] = [];
function pageSays(css: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.push(sheet);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function textSizes(widget: Widget): number[] {
  const walker = document.createTreeWalker(widget.shadowRoot as ShadowRoot, NodeFilter.SHOW_TEXT);
  const sizes: number[] = [];
  while (walker.nextNode()) {
    const holder = walker.currentNode.parentElement;
    if (holder && walker.currentNode.textContent?.trim()) sizes.push(parseFloat(getComputedStyle(holder).fontSize));
  }
  return sizes;
}

describe('every piece, on any page', () => {
  afterEach(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
    sheets.length = 0;
    document.documentElement.removeAttribute('dir');
  });

  for (const root of ['62.5%', '14px', '16px', '24px']) {
    it(`keeps text at 16 px and targets at 24 px or more on a root of ${root}`, async () => {
      pageSays(`html { font-size: ${root} }`);
      const widget = await drawn();
      const sizes = textSizes(widget);
      expect(sizes.length).to.be.greaterThan(50);
      expect(Math.min(...sizes)).to.be.at.least(16);
      for (const target of widget.shadowRoot?.querySelectorAll('input, select, textarea, button, summary, .civic-problems a') ?? []) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), `${target.localName} ${target.id}`).to.be.at.least(24);
      }
      for (const target of widget.shadowRoot?.querySelectorAll('.civic-button, .civic-input, .civic-choice, .civic-result, summary') ?? []) {
        expect(target.getBoundingClientRect().height, target.className).to.be.at.least(44);
      }
    });
  }

  it('is read where a reset hits every element and the page is dark', async () => {
    pageSays('* { all: unset } body { background: #111; color: #eee; font-size: 9px; text-transform: uppercase; text-align: center; line-height: 1 }');
    const widget = await drawn();
    const style = getComputedStyle(widget);
    expect(style.display).to.equal('block');
    expect(style.color).to.equal('rgb(27, 27, 27)');
    expect(style.backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(style.textTransform).to.equal('none');
    expect(style.textAlign).to.equal('start');
    expect(Math.min(...textSizes(widget))).to.be.at.least(16);
  });

  it('is read where the page insists', async () => {
    pageSays('* { color: #ddd !important; font-size: 9px !important; background: #ddd !important; display: inline !important; line-height: 1 !important }');
    const widget = await drawn();
    expect(getComputedStyle(widget).display).to.equal('block');
    expect(getComputedStyle(widget).color).to.equal('rgb(27, 27, 27)');
    expect(Math.min(...textSizes(widget))).to.be.at.least(16);
  });

  it('can be hidden by the page, by attribute and by script', async () => {
    const widget = await drawn();
    widget.hidden = true;
    expect(getComputedStyle(widget).display).to.equal('none');
    widget.hidden = false;
    widget.style.display = 'none';
    expect(getComputedStyle(widget).display).to.equal('none');
    widget.style.display = '';
    expect(getComputedStyle(widget).display).to.equal('block');
  });

  it('takes its width from the page in a flex row, in a centred column and beside margins', async () => {
    for (const css of ['display: flex', 'display: flex; flex-direction: column; align-items: center', 'display: grid']) {
      pageSays(`.host { ${css}; width: 400px } .host > * { margin-inline: 10px }`);
      const host = await fixture(html`<div class="host">${inAWidget(everyPiece())}</div>`);
      const { width } = (host.firstElementChild as Element).getBoundingClientRect();
      expect(width, css).to.be.within(300, 400);
    }
  });

  for (const direction of ['ltr', 'rtl']) {
    it(`fits in 320 px, ${direction}, with words too long for a line`, async () => {
      document.documentElement.dir = direction;
      const box = await fixture<HTMLElement>(html`<div>${inAWidget(everyPiece())}</div>`);
      box.style.width = '280px';
      box.style.overflow = 'auto';
      const edges = box.getBoundingClientRect();
      for (const element of (box.firstElementChild as Widget).shadowRoot?.querySelectorAll('*') ?? []) {
        const { left, right, width } = element.getBoundingClientRect();
        if (width <= 1) continue;
        expect(left, `${element.localName} ${element.id}`).to.be.at.least(edges.left - 0.5);
        expect(right, `${element.localName} ${element.id}`).to.be.at.most(edges.right + 0.5);
      }
      expect(box.scrollWidth).to.equal(280);
    });
  }

  it('takes the public names the page sets around it', async () => {
    pageSays('.brand { --civic-color-action: rgb(90, 0, 120); --civic-radius: 24px }');
    const brand = await fixture(html`<div class="brand">${inAWidget(everyPiece())}</div>`);
    const style = getComputedStyle(within(brand.firstElementChild as Widget, '.civic-button-primary'));
    expect(style.backgroundColor).to.equal('rgb(90, 0, 120)');
    expect(style.borderTopLeftRadius).to.equal('24px');
  });

  it('is light on a page that never said it could be dark, and dark where it is asked for', async () => {
    const widget = await drawn();
    expect(getComputedStyle(widget).backgroundColor).to.equal('rgb(255, 255, 255)');
    widget.dataset['civicScheme'] = 'dark';
    expect(getComputedStyle(widget).backgroundColor).to.equal('rgb(27, 27, 27)');
    expect(getComputedStyle(widget).color).to.equal('rgb(240, 240, 240)');
    widget.dataset['civicContrast'] = 'more';
    expect(getComputedStyle(widget).backgroundColor).to.equal('rgb(0, 0, 0)');
    expect(getComputedStyle(widget).color).to.equal('rgb(255, 255, 255)');
  });

  it('follows the scheme of what is around it', async () => {
    pageSays('.night { color-scheme: dark }');
    const night = await fixture(html`<div class="night">${inAWidget(everyPiece())}</div>`);
    expect(getComputedStyle(night.firstElementChild as Element).backgroundColor).to.equal('rgb(27, 27, 27)');
  });

  it('shows a two-tone ring around what has the focus', async () => {
    const widget = await drawn();
    within(widget, '#mail').focus();
    await sendKeys({ press: 'Tab' });
    const style = getComputedStyle(within(widget, '#zip'));
    expect(widget.shadowRoot?.activeElement?.id).to.equal('zip');
    expect(style.outlineStyle).to.equal('solid');
    expect(style.outlineWidth).to.equal('3px');
    expect(style.boxShadow).to.contain('2px');
  });

  it('needs no inline style, which a strict page would block', async () => {
    const widget = await drawn();
    expect(widget.shadowRoot?.querySelectorAll('[style], style')).to.have.length(0);
  });

  for (const scheme of ['light', 'dark']) {
    for (const contrast of ['', 'more']) {
      it(`has nothing for axe to find, ${scheme} ${contrast}`, async () => {
        const widget = await drawn();
        widget.dataset['civicScheme'] = scheme;
        widget.dataset['civicContrast'] = contrast;
        await expect(widget).to.be.accessible();
      });
    }
  }
});
