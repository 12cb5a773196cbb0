import { readAnswer } from '@civic-elements/core/faq';
import { expect, fixture } from '@open-wc/testing';
import { inAWidget, within, type Widget } from './every-piece.test.fixture.js';
import { richText, type RichText } from './rich-text.js';

const drawn = async (markdown: string, headingLevel = 3) => {
  // The tree that core reads is the tree this draws, which the compiler holds us to here.
  const tree: RichText = readAnswer(markdown);
  const widget = await fixture<Widget>(inAWidget(richText(tree, { headingLevel, tableName: 'Table' })));
  return within(widget, '.civic-rich');
};

describe('a rich text', () => {
  it('never outranks the page, whatever level its headings were written in', async () => {
    const place = await drawn('# One\n## Two\n###### Six', 4);
    expect(Array.from(place.querySelectorAll('.civic-heading'), ({ tagName }) => tagName)).to.deep.equal(['H4', 'H5', 'H6']);
  });

  it('goes on counting steps where they were left', async () => {
    expect((await drawn('4. pay\n5. wait')).querySelector('ol')?.start).to.equal(4);
  });

  it('opens links in the same tab, and keeps a telephone number in one line', async () => {
    const [web, tel] = (await drawn('[web](https://city.example) [555 0100](tel:5550100)')).querySelectorAll('a');
    expect(web?.hasAttribute('target')).to.equal(false);
    expect(getComputedStyle(tel as Element).whiteSpace).to.equal('nowrap');
  });

  it('scrolls a wide table inside itself, by keyboard too, under a name', async () => {
    const cells = Array.from({ length: 30 }, (_, at) => `Column${at}`).join(' | ');
    const place = await drawn(`${cells}\n${'--- | '.repeat(30)}\n${cells}`);
    const table = place.querySelector('.civic-rich-table') as HTMLElement;
    expect(table.scrollWidth).to.be.greaterThan(table.clientWidth);
    expect(table.tabIndex).to.equal(0);
    expect(table.getAttribute('aria-label')).to.equal('Table');
    expect(place.scrollWidth).to.equal(place.clientWidth);
  });

  it('draws the marks of its lists, which the reset took away', async () => {
    const place = await drawn('- a\n\n1. b');
    expect(getComputedStyle(place.querySelector('ul') as Element).listStyleType).to.equal('disc');
    expect(getComputedStyle(place.querySelector('ol') as Element).listStyleType).to.equal('decimal');
  });
});
