import { expect } from '@open-wc/testing';
import { TrackerOnAPage, aCity, known, note } from './tracker-on-a-page.test.fixture.js';

/** Elements that hold words of their own, as far as they are in view. */
function written(page: TrackerOnAPage): HTMLElement[] {
  return [...page.tracker.renderRoot.querySelectorAll<HTMLElement>('.widget *')].filter(
    (element) => element.getClientRects().length > 0 && element.getBoundingClientRect().width > 1 && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ''),
  );
}

/** Where these words of it are, from above. Without their first letter, which WebKit counts to the end of the line before too. */
function topOf(element: Element, words: string): number {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const at = text.textContent?.indexOf(words) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(text, at + 1);
    range.setEnd(text, at + words.length);
    return range.getBoundingClientRect().top;
  }
  throw new Error(`Nowhere in it: ${words}`);
}

const sizeOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);

async function found(id: string, city = aCity()): Promise<TrackerOnAPage> {
  const page = await TrackerOnAPage.open(city, { 'request-id': id });
  await page.until(() => page.has('#heading'), 'the request');
  return page;
}

describe('an answer, to the eye', () => {
  afterEach(() => document.documentElement.style.removeProperty('font-size'));

  it('is written in letters of 16 px at least, however small those of its page are', async () => {
    document.documentElement.style.fontSize = '10px';
    for (const { id } of [known.underWay, known.done, known.merged, known.oneMoreStep]) {
      const page = await found(id);
      expect(written(page).length).to.be.greaterThan(10);
      expect(written(page).filter((element) => sizeOf(element) < 16).map(({ localName, className, textContent }) => `${localName}.${className}: ${textContent}`)).to.deep.equal([]);
    }
  });

  it('grows as a whole with the letters a reader asks for', async () => {
    const page = await found(known.underWay.id);
    // With room for it: headings have a smaller step of their own where there is little.
    page.holder.style.inlineSize = '3000px';
    const texts = written(page);
    const before = texts.map(sizeOf);
    document.documentElement.style.fontSize = '32px';
    expect(texts.filter((element, at) => sizeOf(element) < 1.5 * (before[at] ?? 0)).map((element) => `${element.localName}.${element.className} ${sizeOf(element)} ${element.textContent}`)).to.deep.equal([]);
  });

  it('keeps the lines of what the city wrote', async () => {
    const city = aCity();
    const lines = ['The pole is bent.', 'A crew comes with a new one.', 'Please keep away.'];
    city.requestsKept = [{ ...known.underWay, statusNotes: lines.join('\n'), notes: [note('activity', lines.join('\n'), 1)] }];
    const page = await found(known.underWay.id, city);
    await page.until(() => page.text.includes('Please keep away.'), 'what the city wrote');
    const wrote = written(page).filter(({ textContent }) => lines.every((line) => textContent?.includes(line)));
    expect(wrote.length).to.be.greaterThan(0);
    for (const element of wrote) {
      const tops = lines.map((line) => topOf(element, line));
      expect(tops, element.className).to.deep.equal([...new Set(tops)].sort((one, other) => one - other));
    }
  });
});
