import { expect } from '@open-wc/testing';
import type { FaqSource } from '@civic-elements/core/faq';
import { FaqOnAPage, FewArticles } from './faq-on-a-page.test.fixture.js';

/** A source that goes on answering although nobody waits any more, the first search last. */
function answersLate(words: string, late: Promise<void>): FaqSource {
  const few = new FewArticles();
  return {
    async open(lang) {
      const shelf = await few.open(lang);
      return { ...shelf, find: async (asked, options) => {
        if (asked === words) await late;
        return shelf.find(asked, { ...options, signal: undefined } as typeof options);
      } };
    },
  };
}

describe('what comes twice', () => {
  it('of two searches the later one stays, though the earlier is answered after it', async () => {
    let letGo = (): void => {};
    const page = await FaqOnAPage.open(answersLate('bins', new Promise((go) => { letGo = go; })));
    await page.type('bins');
    await page.type('dog');
    expect(page.heading).to.equal('1 answer for “dog”');
    letGo();
    await page.wait(50);
    expect(page.heading).to.equal('1 answer for “dog”');
    expect(page.questions).to.deep.equal(['Does my dog need a license?']);
  });

  it('what was rated is told once, however often the page is left', async () => {
    const page = await FaqOnAPage.open();
    await page.openAnswer('When is the pool open?');
    await page.press('Yes');
    let told = 0;
    // Told on the tag itself too, as when it is taken out of the page.
    page.search.addEventListener('civic-answer-rated', () => { told += 1; });
    for (let time = 0; time < 3; time++) {
      page.search.remove();
      page.holder.append(page.search);
    }
    expect(told).to.equal(0);
    expect(page.heard.filter(({ name }) => name === 'civic-answer-rated')).to.have.length(1);
  });
});
