import { expect } from '@open-wc/testing';
import { FaqOnAPage, FewArticles, articles, many } from './faq-on-a-page.test.fixture.js';

const open = FaqOnAPage.open;
const reportPage = { 'report-page': '/report.html' };

const typed = async (words: string, source = new FewArticles()): Promise<FaqOnAPage> => {
  const page = await open(source, reportPage);
  await page.type(words);
  await page.used();
  return page;
};
const opened = async (): Promise<FaqOnAPage> => {
  const page = await open(new FewArticles(), reportPage);
  await page.openAnswer('When are the bins emptied?');
  await page.until(() => page.has('[part=related]'), 'the related questions');
  return page;
};

/** Every state a resident can meet, and how they come there. */
const states: Readonly<Record<string, () => Promise<FaqOnAPage>>> = {
  'no source': () => open(null as never),
  opening: () => open(new FewArticles(articles, { held: new Promise(() => {}) })),
  frequent: () => open(),
  failed: () => open(new FewArticles(articles, { fails: 'busy' })),
  filters: async () => {
    const page = await open(new FewArticles(many(30)));
    await page.until(() => page.has('select'), 'the filters');
    page.find('[part=filters] summary').click();
    return page;
  },
  found: () => typed('bins'),
  unsure: () => typed('bins', new FewArticles(articles, { unsure: true })),
  'nothing found': () => typed('rats'),
  'did you mean': () => typed('binz'),
  opened,
  'not helped': async () => {
    const page = await opened();
    await page.press('No');
    return page;
  },
  thanked: async () => {
    const page = await opened();
    await page.press('Yes');
    return page;
  },
  'other language': () => open(new FewArticles(articles, { lang: 'fr' })),
};

describe('the FAQ search, for everybody', () => {
  for (const [state, come] of Object.entries(states)) {
    it(`passes axe: ${state}`, async () => {
      const page = await come();
      await expect(page.search).to.be.accessible();
    });
  }

  for (const [locale, direction] of [['en-XA', 'ltr'], ['ar-XB', 'rtl']] as const) {
    it(`speaks from the catalogue only, and fits at 280 px, in ${locale}`, async () => {
      const page = await open(new FewArticles(), { locale, ...reportPage });
      page.holder.style.inlineSize = '280px';
      await page.until(() => page.has('#answer-0'), 'the list');
      page.find('#answer-4').click();
      page.find('#answer-0').click();
      await page.used();
      await page.until(() => page.has('[part=related]'), 'the related questions');
      expect(page.find('.widget').getAttribute('dir')).to.equal(direction);
      const words = ['label', '.civic-button:not(.topics *)', '#listed', '[part=kept] p', '#words-hint'].flatMap((selector) => page.all(selector));
      expect(words.length).to.be.greaterThan(6);
      expect(words.filter((text) => !text.startsWith('['))).to.deep.equal([]);
      const edges = page.holder.getBoundingClientRect();
      for (const element of page.search.renderRoot.querySelectorAll('.widget *')) {
        const { left, right, width } = element.getBoundingClientRect();
        if (width <= 1) continue;
        expect(left, `${element.localName}.${element.className}`).to.be.at.least(edges.left - 0.5);
        expect(right, `${element.localName}.${element.className}`).to.be.at.most(edges.right + 0.5);
      }
    });
  }

  it('speaks the language of its page, and says when the answers do not', async () => {
    const page = await open(new FewArticles(articles, { lang: 'en' }), { locale: 'es' });
    await page.until(() => page.has('#listed'), 'the list');
    expect(page.text).to.match(/Están en inglés\./i);
    expect(page.find('.widget').lang).to.match(/^es/);
    expect(page.find('#answer-0').lang).to.equal('en');
  });
});
