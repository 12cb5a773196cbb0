import type { City, Durations } from '@civic-elements/core/requests';
import { expect } from '@open-wc/testing';
import { TrackerOnAPage, aCity, known } from '../tracker-on-a-page.test.fixture.js';

const day = 86_400_000;
const durations: Durations = { closed: 40, median: 4 * day, nineOfTen: 12 * day, from: Date.UTC(2031, 0, 15, 12), to: Date.UTC(2031, 2, 15, 12) };

type Telling = ReturnType<typeof aCity> & Pick<City, 'durations'>;
const telling = (tells: City['durations']): Telling => Object.assign(aCity(), { durations: tells });

async function found(city: Telling, id: string): Promise<TrackerOnAPage> {
  const page = await TrackerOnAPage.open(city, { 'request-id': id, locale: 'en-US' });
  await page.until(() => page.has('#heading'), id);
  return page;
}

describe('how long such requests took lately', () => {
  it('is said in words, with what it is based on, beside a date that was not given', async () => {
    const asked: string[] = [];
    const page = await found(telling(async (code) => {
      asked.push(code);
      return durations;
    }), '24-0001');
    await page.until(() => page.has('#lately'), 'how long');
    expect(page.text).to.contain('The city has not given a date for yours. Half of the requests like this were closed within 4 days. Nine of ten were closed within 12 days.');
    expect(page.text).to.contain('From 40 requests that the city closed from January 15, 2031 to March 15, 2031.');
    expect(page.text).not.to.contain('Yours has taken longer');
    expect(asked).to.deep.equal(['020']);
    await page.press('Refresh');
    await page.until(() => page.announced === 'Nothing new.', 'the news');
    expect(asked).to.deep.equal(['020']);
  });

  it('stands beside the promised date, and says when this one takes longer than nine of ten', async () => {
    const page = await found(telling(async () => ({ ...durations, median: 2 * day, nineOfTen: 5 * day })), '24-0002');
    await page.until(() => page.has('#lately'), 'how long');
    expect(page.text).to.contain('The city expects to be done by');
    expect(page.text).not.to.contain('has not given a date');
    expect(page.text).to.contain('Yours has taken longer than that.');
  });

  const nothingToSay: Readonly<Record<string, City['durations']>> = {
    'fewer than eleven were closed': async () => ({ ...durations, closed: 10 }),
    'the city has too few': async () => undefined,
    'the city cannot be asked': async () => Promise.reject(new Error('down')),
    'the figures cannot be': async () => ({ ...durations, median: 13 * day }),
    'the city does not tell': undefined,
  };
  for (const [why, tells] of Object.entries(nothingToSay)) {
    it(`says nothing where ${why}`, async () => {
      const page = await found(telling(tells), '24-0001');
      await page.settled();
      expect(page.has('#lately')).to.equal(false);
      expect(page.heading).to.contain('Received');
    });
  }

  it('asks nothing of a request that is closed, or whose service is not known', async () => {
    let asked = 0;
    const count = async (): Promise<Durations> => {
      asked += 1;
      return durations;
    };
    for (const id of [known.done.id, known.bare.id]) {
      const page = await found(telling(count), id);
      await page.settled();
      expect(page.has('#lately')).to.equal(false);
    }
    expect(asked).to.equal(0);
  });
});
