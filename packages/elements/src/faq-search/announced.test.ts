import { expect } from '@open-wc/testing';
import { FaqOnAPage, FewArticles } from './faq-on-a-page.test.fixture.js';

const open = FaqOnAPage.open;

describe('what the FAQ search says aloud', () => {
  it('has its one status from the start, and empty', async () => {
    const page = await open();
    expect(page.all('[role=status]')).to.deep.equal(['']);
    expect(page.has('[aria-live]')).to.equal(false);
  });

  it('tells the number once typing rests, and only when it is another', async () => {
    const page = await open();
    // Without a rest between the letters, also where the machine is slow.
    void page.type('b');
    void page.type('bi');
    const typed = performance.now();
    await page.type('bins');
    await page.until(() => page.said.length > 0, 'the number');
    expect(performance.now() - typed, 'typing rests first').to.be.at.least(1000);
    expect(page.said).to.deep.equal(['2 answers found.']);
    await page.type('bins ');
    await page.wait(1400);
    expect(page.said).to.deep.equal(['2 answers found.']);
    await page.type('dog');
    await page.until(() => page.said.length > 1, 'another number');
    expect(page.said).to.deep.equal(['2 answers found.', '1 answer found.']);
    await page.type('rats');
    await page.until(() => page.said.at(-1) === 'No answers found.', 'that there is none');
  });

  it('takes turns between two nodes, so that the same words after clearing are said again', async () => {
    const page = await open();
    const nodes = (): string[] => page.all('[role=status] > p');
    await page.type('dog');
    await page.until(() => nodes().some(Boolean), 'the number');
    const first = nodes();
    await page.type('');
    await page.type('pool');
    await page.until(() => nodes().join() === [...first].reverse().join(), 'the same number, said by the other node');
    expect(first.filter(Boolean)).to.deep.equal(['1 answer found.']);
  });

  it('says first that answers are on their way, and only after ten seconds that it takes long', async () => {
    const page = await FaqOnAPage.open(new FewArticles(undefined, { held: new Promise(() => {}) }));
    expect(page.text).to.contain('One moment, we are getting the answers. This takes longer than usual. Still trying.');
    const [late, later] = ['.late', '.later'].map((each) => getComputedStyle(page.find(each)));
    expect([late?.visibility, late?.animationDelay]).to.deep.equal(['hidden', '1s']);
    expect([later?.visibility, later?.animationDelay]).to.deep.equal(['hidden', '10s']);
  });
});
