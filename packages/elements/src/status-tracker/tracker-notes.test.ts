import { problemsWithNote, type InsightNote } from '@civic-elements/core/insight';
import { expect } from '@open-wc/testing';
import type { InsightNoted } from '../internal/noting.js';
import { TrackerOnAPage, aCity } from './tracker-on-a-page.test.fixture.js';

let nth = 0;
/** A city nothing was noted of yet. */
const open = (attributes: Record<string, string> = {}): Promise<TrackerOnAPage> => TrackerOnAPage.open(aCity(), { id: `tracker-${(nth += 1)}`, ...attributes });

describe('what the tracker tells of what was done', () => {
  let told: InsightNoted[] = [];
  const notes = (): InsightNote[] => told.map(({ note }) => note);
  const data = (): unknown[] => notes().map(({ type, data: { resultCount, serviceCode, question, rating, toChannel } }) => JSON.parse(JSON.stringify([type.replace('org.civic-elements.', ''), { resultCount, serviceCode, question, rating, toChannel }])));
  const hear = (event: Event): void => void told.push((event as CustomEvent<InsightNoted>).detail);
  beforeEach(() => {
    sessionStorage.clear();
    told = [];
    document.addEventListener('civic-insight-noted', hear);
  });
  afterEach(() => document.removeEventListener('civic-insight-noted', hear));

  it('is each look once, how many were found, and nothing that names a request', async () => {
    const page = await open();
    page.tracker.insight = { journey: 'Fix my street', touchpoint: 'see-it' };
    await page.lookUp('24-0001');
    await page.press('Refresh');
    await page.until(() => page.announced !== '', 'the refresh');
    await page.press('Look up another request');
    await page.lookUp('24-0001');
    await page.press('Look up another request');
    await page.lookUp('98-7654');
    await page.lookUp('24-0003, 24-0004, 98-7654');
    expect(data()).to.deep.equal([
      ['status.checked', { resultCount: '1-5', serviceCode: '020' }],
      ['status.checked', { resultCount: '0' }],
      ['status.checked', { resultCount: '1-5' }],
    ]);
    for (const note of notes()) {
      expect(problemsWithNote(note)).to.deep.equal([]);
      expect(note.data).to.include({ component: 'status-tracker', journey: 'fix-my-street', touchpoint: 'see-it' });
    }
    expect(JSON.stringify(told)).not.to.match(/24-000|98-7654|Ferry|Sunday/);
  });

  it('is how happy somebody is once it is closed, and that they went on to the form', async () => {
    const page = await open({ 'request-id': '24-0004', 'report-page': '#new' });
    await page.until(() => page.has('#rating'), 'the question');
    [...page.tracker.renderRoot.querySelectorAll('label')].find(({ textContent }) => textContent?.trim() === 'Unhappy')?.click();
    await page.press('Send my answer');
    const link = page.find<HTMLAnchorElement>('[aria-labelledby$=not-fixed] a');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(data().slice(1)).to.deep.equal([
      ['feedback.rated', { serviceCode: '020', question: 'satisfaction', rating: 2 }],
      ['channel.switched', { serviceCode: '020', toChannel: 'web_form' }],
    ]);
    for (const note of notes()) expect(problemsWithNote(note)).to.deep.equal([]);
  });

  it('is told as not to leave the page where the browser asks for privacy', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    try {
      const page = await open();
      await page.lookUp('24-0001');
      expect(told.map(({ allowed }) => allowed)).to.deep.equal([false]);
    } finally {
      Reflect.deleteProperty(navigator, 'globalPrivacyControl');
    }
  });
});
