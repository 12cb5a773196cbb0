import { expect, fixture, html } from '@open-wc/testing';
import { FormOnAPage, aCity } from './form-on-a-page.test.fixture.js';
import { waitUntil } from '../internal/wait-until.test.fixture.js';

const open = FormOnAPage.open;
const drawn = (host: Element): HTMLElement => host.querySelector(':scope > .civic-light > div')!;
const shown = (element: Element): boolean => element.checkVisibility() && element.getClientRects().length > 0;

describe('civic-request-form, drawn into the page', () => {
  before(() => (FormOnAPage.inPage = true));
  after(() => (FormOnAPage.inPage = false));
  beforeEach(() => {
    sessionStorage.clear();
    history.replaceState(null, '');
  });

  async function withChildren(): Promise<{ form: HTMLElement & { city: unknown; updateComplete: Promise<unknown> }; child: (name: string) => HTMLElement }> {
    const form = await fixture<HTMLElement & { city: unknown; updateComplete: Promise<unknown> }>(html`<civic-request-form light>
      <p id="fallback">Call 311.</p> and a bare word
      <p slot="intro" id="intro">Hurt? Call 911.</p>
      <p slot="help" id="help">Call <a href="tel:311">311</a>.</p>
      <p slot="privacy" id="privacy">Only the team sees it.</p>
    </civic-request-form>`);
    form.city = aCity();
    await waitUntil(() => form.textContent?.includes('What do you need?'), 'it is there');
    return { form, child: (name) => document.getElementById(name)! };
  }

  it('has no shadow root, and everything in the page’s own tree', async () => {
    const page = await open(aCity());
    expect(page.form.shadowRoot).to.equal(null);
    expect(document.querySelector('civic-request-form textarea')).not.to.equal(null);
  });

  it('shows what the page put between its signs where a shadow root would, and nothing else of it', async () => {
    const { form, child } = await withChildren();
    expect([shown(child('fallback')), shown(child('intro')), shown(child('help')), shown(child('privacy'))]).to.deep.equal([false, true, true, false]);
    expect(form.innerText).not.to.contain('a bare word');
    expect(drawn(form).contains(child('help'))).to.equal(true);
    const heading = form.querySelector('h2')!;
    expect(child('intro').compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
  });

  it('keeps them as they were while pages come and go, with the focus and the ids of the page', async () => {
    const { form, child } = await withChildren();
    const [intro, help] = [child('intro'), child('help')];
    help.querySelector('a')!.focus();
    (form as unknown as { locale: string }).locale = 'en-XA';
    await waitUntil(() => form.textContent?.includes('[Wĥáţ'), 'the language has come');
    expect(document.activeElement).to.equal(help.querySelector('a'));
    form.querySelector<HTMLElement>('details summary')?.click();
    await waitUntil(() => form.querySelector('input[type=radio]') !== null, 'the group is open');
    form.querySelector<HTMLElement>('input[type=radio]')!.click();
    await form.updateComplete;
    form.querySelector<HTMLElement>('button[type=submit]')!.click();
    await waitUntil(() => !shown(intro), 'the first page is left');
    expect([shown(help), help.id, intro.isConnected]).to.deep.equal([true, 'help', true]);
  });

  it('takes what the page puts there later, and lets go of what it takes away', async () => {
    const { form, child } = await withChildren();
    const late = document.createElement('p');
    Object.assign(late, { slot: 'help', textContent: 'Or write to us.' });
    form.append(late);
    await waitUntil(() => drawn(form).contains(late), 'it is in its place');
    child('help').remove();
    await form.updateComplete;
    (form as unknown as { requestUpdate(): void }).requestUpdate();
    await form.updateComplete;
    expect(document.getElementById('help')).to.equal(null);
    expect(shown(late)).to.equal(true);
  });

  it('has ids of its own beside those of the page and of a second form, each label with its field', async () => {
    const page = await fixture(html`<div><p id="words">The page’s own</p><h2 id="heading">Too</h2></div>`);
    const [first, second] = [await open(aCity(), { id: 'a' }), await open(aCity(), { id: 'b' })];
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).to.deep.equal([]);
    for (const { form } of [first, second]) {
      for (const label of form.querySelectorAll('label')) expect(form.contains(label.control), label.textContent ?? '').to.equal(true);
      for (const element of form.querySelectorAll('[aria-describedby], [aria-labelledby]')) {
        const named = `${element.getAttribute('aria-describedby') ?? ''} ${element.getAttribute('aria-labelledby') ?? ''}`.split(' ').filter(Boolean);
        for (const id of named) expect(form.contains(document.getElementById(id)), id).to.equal(true);
      }
    }
    await second.press('Continue');
    await waitUntil(() => second.focused?.id === 'problems', 'focus is on problems');
    await second.press('Choose a service');
    expect(second.form.contains(document.activeElement)).to.equal(true);
    page.remove();
  });

  it('keeps its submit and its changes from a form around it', async () => {
    const heard: string[] = [];
    const around = await fixture<HTMLFormElement>(html`<form><div></div></form>`);
    for (const name of ['submit', 'change']) around.addEventListener(name, (event) => heard.push(event.type));
    const page = await open(aCity(), { 'service-code': '001' });
    around.firstElementChild!.append(page.form);
    await page.settled();
    await page.press('Continue');
    expect(page.heading).to.equal('Where is it?');
    expect(heard).to.deep.equal([]);
  });

  it('speaks the words of now after a translator put its own in the place of those before', async () => {
    const page = await open(aCity(), { 'service-code': '001' });
    const heading = page.find('#heading');
    const text = [...heading.childNodes].find((node) => node instanceof Text && node.data.includes('What'))!;
    const font = document.createElement('font');
    font.append('Was brauchen Sie?');
    text.replaceWith(font);
    await page.press('Continue');
    expect(page.heading).to.equal('Where is it?');
    await page.press('Back');
    await page.comesTo('What do you need?');
  });

  it('looks as it does in a shadow root, whatever the page’s sheets say, and leaves what the page put there to the page', async () => {
    // WebKitGTK 2.50 lets important rules of a page for these two through, as the docs say.
    const isWebKit = 'webkitConvertPointFromNodeToPage' in window;
    const looks = ['button.civic-button-primary', 'label.civic-label', '#heading', '.civic-hint', ...(isWebKit ? [] : ['#words', 'summary'])];
    const styles = ({ find }: { find: (selector: string) => Element }): unknown => looks.map((selector) => {
      const { font, color, backgroundColor, padding, margin, border, display, textTransform, letterSpacing, minHeight } = getComputedStyle(find(selector));
      return { selector, font, color, backgroundColor, padding, margin, border, display, textTransform, letterSpacing, minHeight };
    });
    FormOnAPage.inPage = false;
    const shadow = await open(aCity());
    FormOnAPage.inPage = true;
    const expected = styles({ find: (selector) => shadow.find(selector) });
    shadow.form.remove();
    const hostile = new CSSStyleSheet();
    hostile.replaceSync(`#around button, #around label, #around input, textarea, h2, summary, p { font: 9px serif !important; color: red !important; text-transform: uppercase !important; letter-spacing: 9px;
      margin: 40px; padding: 0 !important; border: 5px dotted green !important; display: inline !important; min-height: 0; background: yellow !important } #around [slot] { color: rgb(1, 2, 3) !important }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, hostile];
    try {
      const page = await open(aCity());
      page.form.parentElement!.id = 'around';
      const help = Object.assign(document.createElement('p'), { slot: 'help', textContent: 'Call 311.' });
      page.form.append(help);
      await page.settled();
      expect(styles({ find: (selector) => page.find(selector) })).to.deep.equal(expected);
      expect(getComputedStyle(help).color).to.equal('rgb(1, 2, 3)');
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== hostile);
    }
  });

  it('begins anew in a copy of itself, as caches of pages make one', async () => {
    const { form } = await withChildren();
    const copy = form.cloneNode(true) as typeof form;
    form.after(copy);
    copy.city = aCity();
    await waitUntil(() => copy.querySelectorAll('.civic-light').length === 1 && copy.querySelectorAll('textarea').length === 1, 'it is drawn once');
    await waitUntil(() => [...copy.querySelectorAll('[slot=help]')].some(shown), 'help is there');
    copy.remove();
  });
});
