import { problemsWithNote, type InsightNote } from '@civic-elements/core/insight';
import type { Article } from '@civic-elements/core/faq';
import { expect } from '@open-wc/testing';
import { FaqOnAPage, articles } from './faq-on-a-page.test.fixture.js';
import type { FaqInsight } from './search-notes.js';

const notesOf = (page: FaqOnAPage): readonly InsightNote[] => page.noted as unknown as InsightNote[];
const last = (page: FaqOnAPage): InsightNote['data'] => notesOf(page).at(-1)?.data as InsightNote['data'];

async function open(insight: FaqInsight | undefined, given: readonly Article[] = articles): Promise<FaqOnAPage> {
  const page = await FaqOnAPage.open(undefined, {});
  Object.assign(page.search, { source: undefined, articles: given, insight });
  await page.until(() => page.has('#answer-0'), 'the list');
  page.field.focus();
  await page.used();
  return page;
}

/** Types, and has it counted. */
async function searchFor(page: FaqOnAPage, words: string): Promise<void> {
  const before = page.noted.length;
  await page.type(words);
  await page.press('Search');
  await page.until(() => page.noted.length > before, 'the note');
}

const firstNames = ['Jane', 'Omar', 'Nguyen', 'Łucja', 'Björn', 'Siobhán', 'محمد', '小明', 'Zoë', 'D’Angelo'];
const lastNames = ['Doe', 'Okonkwo', 'Vasquez-Ruiz', 'Петров', 'Müller', 'O’Brien', 'Schmidt', 'Haddad', 'Lindqvist', 'Tran'];
const streets = ['Elm Row', 'Cherrywood Lane', 'Broadmoor Ave', 'calle Olivos', 'Kastanienallee'];
const told = ['SSN 123-45-6789', 'born 4/5/1971', 'jane.doe@example.org', '(555) 010-2030', 'apt 4B', 'case 88-1203', 'plate XKR 221', 'card 4111 1111 1111 1111'];
const asked = ['when are my bins emptied', 'glass not taken', 'dog license', 'pool', 'license for my dog', ''];
const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;
const query = (at: number): string =>
  [pick(asked, at), pick(firstNames, at * 7 + 1), pick(lastNames, at * 3 + 2), `${(at * 37) % 9000}`, pick(streets, at * 5), pick(told, at * 11)].sort((a, b) => ((a.length * at) % 7) - ((b.length * at) % 7)).join(' ');
const telling = [...firstNames, ...lastNames, ...streets.flatMap((street) => street.split(' ')), ...told.flatMap((text) => text.split(/[ @.]/))]
  .flatMap((text) => text.split(/[’-]/)).map((text) => text.toLowerCase()).filter((text) => text.length > 2 && !'born case card plate org'.includes(text));

describe('what the search tells of what was done', () => {
  it('holds no typed word unless the page wishes it', async () => {
    for (const insight of [undefined, {}, { matchWords: false }]) {
      const page = await open(insight);
      await searchFor(page, 'bins');
      await page.openAnswer('When are the bins emptied?');
      for (const { data } of notesOf(page)) expect(data).to.not.have.any.keys('words', 'earlier');
    }
  });

  it('names the place in the city’s journey map', async () => {
    const page = await open({ journey: 'Get rid of waste', touchpoint: 'answers' });
    await searchFor(page, 'bins');
    expect(last(page)).to.include({ journey: 'get-rid-of-waste', touchpoint: 'answers' });
  });

  it('holds words the city uses, and with the answer those of a search before it that opened nothing', async () => {
    const page = await open({ matchWords: true, vocabulary: ['garbage'] });
    await searchFor(page, 'garbage of Jane Doe');
    expect(last(page)).to.deep.include({ words: ['garbage'] });
    await searchFor(page, 'blue bins 12');
    expect(last(page)).to.deep.include({ words: ['blue bins'] });
    await page.press('Where does glass go?');
    await page.until(() => last(page).article !== undefined, 'the note of the answer');
    expect(last(page)).to.deep.include({ article: 'glass', words: ['blue bins'], earlier: ['garbage'] });
    await searchFor(page, 'pool');
    await page.press('When is the pool open?');
    await page.until(() => last(page).article === 'pool', 'the note of the other answer');
    expect(last(page)).to.not.have.property('earlier');
  });

  it('says that nothing sure was found', async () => {
    const page = await open({ matchWords: true });
    await searchFor(page, 'does the shipyard recycle spaceships');
    expect(last(page).unsure === true || last(page).resultCount === '0').to.equal(true);
  });

  it('has the answer to which somebody came by a link, without a rank', async () => {
    history.replaceState(null, '', '#faq=dogs');
    const page = await open({ matchWords: true });
    await page.until(() => page.noted.length > 0, 'the note');
    expect(last(page)).to.include({ article: 'dogs' }).and.not.have.any.keys('rank', 'words');
    expect(problemsWithNote(notesOf(page)[0])).to.deep.equal([]);
  });

  it('has the answer from which somebody went on to call', async () => {
    const page = await open(undefined);
    await page.openAnswer('Does my dog need a license?');
    const link = page.find<HTMLAnchorElement>('a[href="tel:311"]');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    await page.until(() => last(page).toChannel !== undefined, 'the note');
    expect(last(page)).to.include({ toChannel: 'phone', article: 'dogs' });
  });

  it('never holds a name, an address or a number that was typed, in a thousand searches', async () => {
    const page = await open({ matchWords: true });
    const { insight } = page.search;
    expect(insight?.matchWords).to.equal(true);
    const notes = (page.search as unknown as { notes: { searched(listed: object): void } }).notes;
    page.noted.length = 0;
    for (let at = 0; at < 1000; at++) notes.searched({ words: query(at), within: {}, articles: [], total: at % 3, sure: at % 2 === 0, nearTopics: [], marks: () => [] });
    await page.until(() => page.noted.length === 1000, 'a note for each search');
    const data = notesOf(page).map((note) => JSON.stringify(note.data).toLowerCase());
    expect(data.filter((text) => text.includes('"words"')).length).to.be.greaterThan(500);
    for (const text of data) {
      for (const word of telling) expect(text.includes(word), `${word} in ${text}`).to.equal(false);
      expect(/\d{2}/.test(text.replace('"6-20"', '')), text).to.equal(false);
    }
    expect(notesOf(page).flatMap((note) => problemsWithNote(note))).to.deep.equal([]);
    // What was really typed goes the same way as what is asked for here.
    await searchFor(page, query(3));
    for (const word of telling) expect(JSON.stringify(last(page)).toLowerCase().includes(word), word).to.equal(false);
  }).timeout(60_000);
});
