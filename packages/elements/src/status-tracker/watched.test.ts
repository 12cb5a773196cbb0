import type { ServiceRequest } from '@civic-elements/core/requests';
import type { MemoryCity } from '@civic-elements/core/testing';
import { expect } from '@open-wc/testing';
import { waitUntil } from '../internal/wait-until.test.fixture.js';
import { TrackerOnAPage, aCity, at, known } from './tracker-on-a-page.test.fixture.js';

const { open } = TrackerOnAPage;
const minute = 60_000;
/** How much quicker a page's long waits pass in these tests. */
const pace = 500;
const askedFor = ({ calls }: MemoryCity): number => calls.filter((call) => call.startsWith('request')).length;

/** The page's long waits pass quickly as long as the act goes on. Gives each long wait it asked for, in milliseconds. */
async function atAQuickPace(act: (waits: readonly number[]) => Promise<void>): Promise<void> {
  const { setTimeout: real } = window;
  const waits: number[] = [];
  window.setTimeout = ((run: () => void, milliseconds = 0) => {
    const isLong = milliseconds >= minute;
    if (isLong) waits.push(milliseconds);
    return real(run, isLong ? milliseconds / pace : milliseconds);
  }) as typeof window.setTimeout;
  try {
    await act(waits);
  } finally {
    window.setTimeout = real;
  }
}

/** The page's clock goes on by so many milliseconds, for as long as the act does. */
async function later(by: number, act: () => Promise<void>): Promise<void> {
  const { now } = Date;
  Date.now = () => now.call(Date) + by;
  try {
    await act();
  } finally {
    Date.now = now;
  }
}

function lookedAt(isLookedAt: boolean): void {
  if (isLookedAt) Reflect.deleteProperty(document, 'visibilityState');
  else Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

async function found(city: MemoryCity, id: string, attributes: Record<string, string> = {}): Promise<TrackerOnAPage> {
  const page = await open(city, { 'request-id': id, locale: 'en-US', ...attributes });
  await page.until(() => page.has('#heading'), 'the request');
  return page;
}

describe('a request that is watched', () => {
  it('is asked for again and again, and shows what changed with nobody pressing', async () => {
    await atAQuickPace(async (waits) => {
      const city = aCity();
      const page = await found(city, '24-0002', { refresh: '60' });
      await waitUntil(() => askedFor(city) >= 4, 'the third refresh');
      expect(new Set(waits)).to.deep.equal(new Set([minute]));
      expect(page.announced).to.equal('');
      city.requestsKept = [{ ...known.underWay, status: 'closed', statusWords: 'closed', statusNotes: 'Completed' }];
      await page.until(() => page.heading.includes('Closed'), 'the change');
      page.tracker.remove();
    });
  });

  it('is not asked for while nobody looks, and at once when somebody does', async () => {
    await atAQuickPace(async (waits) => {
      const city = aCity();
      const page = await found(city, '24-0001', { refresh: '60' });
      const pauses = 3;
      try {
        lookedAt(false);
        // One refresh may have been under way, and after it comes a pause at whose end nobody looks.
        const planned = waits.length;
        await new Promise((wake) => { setTimeout(wake, (pauses * minute) / pace); });
        expect(waits.length).to.be.at.most(planned + 1);
        const asked = askedFor(city);
        await new Promise((wake) => { setTimeout(wake, (pauses * minute) / pace); });
        expect(askedFor(city)).to.equal(asked);
        lookedAt(true);
        await waitUntil(() => askedFor(city) > asked, 'it catches up');
      } finally {
        lookedAt(true);
      }
      page.tracker.remove();
    });
  });

  it('is asked for ever more rarely in a city that is down, and as before once it answers', async () => {
    await atAQuickPace(async (waits) => {
      const city = aCity();
      const page = await found(city, '24-0001', { refresh: '60' });
      city.behaviour.fails = 'unreachable';
      await waitUntil(() => waits.includes(8 * minute), 'three failures');
      expect([...new Set(waits)]).to.deep.equal([minute, 2 * minute, 4 * minute, 8 * minute]);
      delete city.behaviour.fails;
      const asked = waits.length;
      await waitUntil(() => waits.slice(asked).includes(minute), 'the pace of before');
      page.tracker.remove();
    });
  });

  it('is told with the time at which it was known, and the day where that is not today, when a refresh fails', async () => {
    const city = aCity();
    const page = await found(city, '24-0002', { refresh: 'off' });
    const [day, time] = [{ dateStyle: 'long' }, { timeStyle: 'short' }].map((style) => new Intl.DateTimeFormat('en-US', style as Intl.DateTimeFormatOptions).format(Date.now()));
    city.behaviour.fails = 'unreachable';
    await later(26 * 60 * minute, async () => {
      await page.press('Refresh');
      await page.until(() => page.announced !== '', 'the trouble');
    });
    expect(page.announced).to.contain(String(day));
    // The minute may have passed between the answer and the look at the clock.
    expect(page.announced.replace(/\s+/g, ' ')).to.contain(String(time).replace(/\s+/g, ' ').replace(/:\d+.*/, ':'));
  });

  it('stays what it is when a refresh brings another request, or none', async () => {
    for (const answer of [known.late, undefined]) {
      const city = aCity();
      const page = await found(city, '24-0002', { refresh: 'off' });
      city.request = async () => answer;
      await page.press('Refresh');
      await page.until(() => page.has('.civic-notice'), 'the trouble');
      expect(page.heading).to.equal('Request 24-0002 Open');
      expect(page.heard.filter(({ name }) => name === 'civic-status-changed')).to.deep.equal([]);
    }
  });

  it('tells the page around it of another status alone, also of several', async () => {
    const moved: ServiceRequest = { ...known.underWay, expectedAt: at(-20) };
    for (const id of ['24-0002', '24-0001,24-0002']) {
      const city = aCity();
      const page = await found(city, id, { refresh: 'off' });
      city.requestsKept = [known.fresh, moved];
      await page.press('Refresh');
      await page.until(() => page.announced !== '', 'the news');
      expect(page.announced).not.to.equal('Nothing new.');
      expect(page.heard.filter(({ name }) => name === 'civic-status-changed')).to.deep.equal([]);
    }
  });

  it('stays in the list of several when the city leaves it out of a refresh', async () => {
    const city = aCity();
    const page = await found(city, '24-0001,24-0002', { refresh: 'off' });
    city.requestsKept = [known.fresh];
    await page.press('Refresh');
    await page.until(() => page.announced !== '', 'the news');
    expect(page.text).to.contain('Request 24-0002');
    expect(page.text).not.to.contain('did not find');
  });
});
