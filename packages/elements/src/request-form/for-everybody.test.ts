import type { FaqSource } from '@civic-elements/core/faq';
import { openShelf } from '@civic-elements/core/faq-sources';
import { expect } from '@open-wc/testing';
import { searchMeans } from '../internal/search-means.js';
import { FormOnAPage, aCity } from './form-on-a-page.test.fixture.js';
import { deviceIsHere, near, standsAtAPothole } from './known/known-requests.test.fixture.js';
import { waitUntil } from '../internal/wait-until.test.fixture.js';

const open = FormOnAPage.open;
const all = <E extends HTMLElement = HTMLElement>(page: FormOnAPage, selector: string): E[] => [...page.form.renderRoot.querySelectorAll<E>(selector)];
const says = (element: Element): string => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Every id that one element says of another is there; what helps or mends a question is read with it. */
function expectTied(page: FormOnAPage): void {
  const ids = all(page, '*').flatMap((element) => ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap((name) => element.getAttribute(name)?.split(' ') ?? []));
  for (const id of ids) expect(page.has(`#${CSS.escape(id)}`), `#${id} is there`).to.equal(true);
  for (const group of all(page, 'fieldset')) expect(says(group.querySelector(':scope > legend') ?? document.createElement('i')), `${group.id} has a name`).not.to.equal('');
  for (const help of all(page, '[id$="-hint"], [id$="-error"], [id$="-counter"]')) expect(ids, `#${help.id} is read with its question`).to.include(help.id);
}

/** Each problem of the summary is marked at its question in the same words, and leads there. */
async function expectMarked(page: FormOnAPage): Promise<void> {
  expect(page.find('#problems').getAttribute('role')).to.equal('group');
  for (const link of all<HTMLAnchorElement>(page, '#problems a')) {
    const target = decodeURIComponent(link.hash.slice(1));
    expect(says(page.find(`#${target}-error`))).to.equal(`Error: ${says(link)}`);
    link.click();
    await page.settled();
    expect(page.focused?.matches(`#${target}, #${target} *`), `“${says(link)}” leads to ${target}`).to.equal(true);
  }
}

/** The levels of the headings, from the first on none deeper than one below the one before. */
function expectLevels(page: FormOnAPage, first: number): void {
  const levels = all(page, 'h1, h2, h3, h4, h5, h6').filter((heading) => heading.checkVisibility()).map(({ localName }) => Number(localName[1]));
  expect(levels[0], page.heading).to.equal(first);
  for (const [at, level] of levels.entries()) expect(level, `${page.heading}: ${levels.join(' ')}`).to.be.within(first, (levels[at - 1] ?? first) + 1);
}

describe('civic-request-form, for everybody', () => {
  beforeEach(() => sessionStorage.clear());

  it('ties every label, hint, error and title to what it is about, wrong answers and right ones', async () => {
    const page = await open(aCity(), { 'service-code': '0' });
    await page.type('words', 'x'.repeat(3990));
    expectTied(page);
    for (const [id, value] of [['words', 'dark'], ['address', 'Mill Street'], ['email', 'jane@']] as const) {
      if (!page.has(`#${id}`)) await page.press('Continue');
      expectTied(page);
      await page.press('Continue');
      expectTied(page);
      if (page.has('#problems')) await expectMarked(page);
      if (page.has(`#${id}`)) await page.type(id, value);
      if (page.has('#question-3')) {
        await page.type('question-3', '2');
        await page.choose('Yes');
        await page.press('Continue');
      }
    }
    await page.type('email', 'jane@');
    await page.press('Continue');
    await expectMarked(page);
    expectTied(page);
  });

  it('names each page by its title', async () => {
    const page = await open(aCity());
    const section = page.find('section.page');
    expect(page.find('#heading').localName).to.equal('h2');
    expect(says(page.find(`#${section.getAttribute('aria-labelledby')}`))).to.equal(page.heading);
  });

  it('says of every error that it is one, by a mark and in a word', async () => {
    const page = await open(aCity(), { 'service-code': '0' });
    await page.press('Continue');
    await page.type('address', 'Mill Street');
    await page.press('Continue');
    await page.press('Continue');
    const errors = all(page, '.civic-error');
    expect(errors.length).to.equal(2);
    await expectMarked(page);
    for (const error of errors) {
      expect(says(error)).to.match(/^Error: /);
      expect(error.querySelectorAll('svg[aria-hidden=true]').length).to.equal(1);
    }
    expect(page.find('#question-3').getAttribute('aria-invalid')).to.equal('true');
    for (const sound of all(page, '#question-1, #question-4-day, #question-4-month, #question-4-year')) expect(sound.getAttribute('aria-invalid'), sound.id).to.equal('false');
  });

  it('tells which answers are needed', async () => {
    const page = await open(aCity(), { 'service-code': '0' });
    await page.press('Continue');
    await page.type('address', 'Mill Street');
    await page.press('Continue');
    expect(all(page, '[aria-required=true]').map(({ id }) => id)).to.deep.equal(['question-3', 'question-5']);
  });

  it('says which answer each Change is for, with the word that is seen on it', async () => {
    const page = await open(aCity());
    await page.walkToCheck();
    const names = all(page, '.civic-answer-action button').map((button) => says(button.querySelector('.civic-hidden')!));
    expect(names.length).to.equal(4);
    expect(new Set(names).size).to.equal(4);
    for (const name of names) expect(name).to.match(/^Change\b/);
  });

  it('lets browsers fill in, and keyboards fit, what is asked of everybody', async () => {
    const page = await open(aCity(), { 'service-code': '001' });
    await page.press('Continue');
    expect(page.find('#address').getAttribute('autocomplete')).to.equal('address-line1');
    await page.type('address', 'Mill Street');
    await page.press('Continue');
    expect(all<HTMLInputElement>(page, 'input').map(({ type, autocomplete }) => [type, autocomplete])).to.deep.equal([['text', 'given-name'], ['text', 'family-name'], ['email', 'email'], ['tel', 'tel']]);
  });

  it('has its headings at the levels the page around it asks for, on every page', async () => {
    const page = await open(aCity({ notices: ['We are moving.'] }), { 'heading-level': '3' });
    expectLevels(page, 3);
    await page.press('Continue');
    expectLevels(page, 3);
    await page.walkToCheck();
    expectLevels(page, 3);
    await page.press('Send to the city');
    await page.comesTo('The city has your request');
    expectLevels(page, 3);
  });

  it('says how to reach a person, and where one is, on every page', async () => {
    const page = await open(aCity(), {}, { help: 'Call 555-0100' });
    const helps = (): boolean | undefined => page.find<HTMLSlotElement>('slot[name=help]').assignedElements?.()[0]?.checkVisibility();
    expect(helps()).to.equal(true);
    const steps = page.find('[part=steps] p');
    expect(says(steps)).to.equal('Step 1 of 5');
    expect(steps.matches('[aria-hidden=true] *, [aria-hidden=true]')).to.equal(false);
    await page.walkToCheck();
    expect(helps()).to.equal(true);
    await page.press('Send to the city');
    await page.comesTo('The city has your request');
    expect(helps()).to.equal(true);
  });

  it('lists what is known near the place, and says of each picture what it is', async () => {
    const back = deviceIsHere();
    const page = await open(aCity({ requests: [near('26-1', 6, 1, { mediaUrls: [`${location.origin}/none.jpg`] })] }), { 'heading-level': '4' });
    await standsAtAPothole(page).finally(back);
    await page.press('Continue');
    await page.comesTo('Is it one of these?');
    expect(page.find('.all-known').getAttribute('role')).to.equal('list');
    expect(page.find('img').getAttribute('alt')).to.contain('26-1');
    expectLevels(page, 4);
  });

  it('says in which language the city answers, and keeps its words in their own order', async () => {
    const spanish: FaqSource = { open: (_lang, { signal } = {}) => openShelf({ lang: 'es', articles: [{ id: 'trash', question: '¿Cuándo recogen la basura?', answer: 'Los martes.' }] }, searchMeans, signal) };
    const page = await open(aCity(), {}, { answers: spanish });
    await page.type('words', 'cuando recogen la basura');
    await waitUntil(() => page.has('.answers summary'), 'the answer');
    page.find('.answers summary').click();
    await waitUntil(() => page.has('.answers .civic-rich'), 'it is open');
    expect(page.find('.answers summary span[lang]').getAttribute('lang')).to.equal('es');
    expect(page.find('.answers .civic-rich').closest('[lang]')?.getAttribute('lang')).to.equal('es');
    await page.type('words', 'pothole');
    await waitUntil(() => page.has('#service-1'), 'what fits the words');
    const name = page.find('label[for=service-1]').firstElementChild!;
    expect(getComputedStyle(name).unicodeBidi).to.equal('isolate');
  });

  it('fits a phone with all its buttons, on the page to check and after', async () => {
    const page = await open(aCity(), { 'tracker-href': '/track' });
    const box = page.form.parentElement!;
    box.style.inlineSize = '288px';
    const fits = (): void => {
      const { right } = box.getBoundingClientRect();
      for (const element of all(page, 'button, a, input, p')) if (element.checkVisibility() && element.offsetWidth > 1) expect(element.getBoundingClientRect().right, says(element)).to.be.at.most(right + 0.5);
    };
    await page.walkToCheck();
    await page.press('Clear my answers');
    fits();
    await page.press('Send to the city');
    await page.comesTo('The city has your request');
    fits();
  });
});
