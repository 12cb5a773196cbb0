import { CityError, type City, type Following } from '@civic-elements/core/requests';
import { expect } from '@open-wc/testing';
import { TrackerOnAPage, aCity } from '../tracker-on-a-page.test.fixture.js';

type Followed = ReturnType<typeof aCity> & Pick<City, 'following'>;
const followed = (following: Following): Followed => Object.assign(aCity(), { following });

async function found(city: Followed | ReturnType<typeof aCity>, id = '24-0002'): Promise<TrackerOnAPage> {
  const page = await TrackerOnAPage.open(city, { 'request-id': id });
  await page.until(() => page.has('#follow'), 'the request');
  return page;
}

const links = (page: TrackerOnAPage): string[] => [...page.tracker.renderRoot.querySelectorAll<HTMLAnchorElement>('[aria-labelledby$=follow] a')].map(({ href, textContent }) => `${textContent?.trim() ?? ''}: ${href}`);
const buttons = (page: TrackerOnAPage): string[] => page.all('[aria-labelledby$=follow] button');

async function typeMail(page: TrackerOnAPage, address: string): Promise<void> {
  const field = page.find<HTMLInputElement>('#follow-mail');
  field.value = address;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await page.settled();
}

/** Covers a property of the browser for as long as the act takes. */
async function browserWith(name: 'share' | 'clipboard', value: unknown, act: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, name, { value, configurable: true });
  try {
    await act();
  } finally {
    Reflect.deleteProperty(navigator, name);
  }
}

describe('following a request', () => {
  it('offers only what the city has', async () => {
    const page = await found(aCity());
    expect(links(page)).to.deep.equal([]);
    expect(buttons(page)).to.deep.equal(['Add to your requests on this device', 'Put the date in my calendar', 'Share the link', 'Print this page']);
    const more = await found(followed({ feed: (id) => `https://city.example/${id}.rss`, calendar: (id) => `https://city.example/${id}.ics`, byMail: async () => undefined }));
    await more.until(() => links(more).length > 0, 'its ways');
    expect(links(more)).to.deep.equal(['Put the date in my calendar: https://city.example/24-0002.ics', 'News feed (RSS): https://city.example/24-0002.rss']);
    expect(buttons(more)).to.include('Get news by email');
  });

  it('links nothing but web addresses, and offers no news of what is closed, nor a date that has passed', async () => {
    const bad = await found(followed({ feed: () => 'javascript:alert(1)', calendar: () => 'data:,' }));
    await bad.settled();
    expect(links(bad)).to.deep.equal([]);
    const closed = await found(followed({ feed: () => 'https://city.example/rss', byMail: async () => undefined }), '24-0004');
    await closed.settled();
    expect(links(closed)).to.deep.equal([]);
    expect(buttons(closed)).not.to.include('Get news by email');
    expect(buttons(await found(aCity(), '24-0003'))).not.to.include('Put the date in my calendar');
  });

  it('gives an email address to the city, says what comes next, and keeps it nowhere', async () => {
    const told: unknown[] = [];
    const page = await found(followed({ byMail: async (id, address, options) => void told.push([id, address, options?.locale]) }));
    await page.until(() => buttons(page).includes('Get news by email'), 'the way');
    await page.press('Get news by email');
    expect(page.focused).to.equal(page.find('#follow-mail'));
    expect(page.find<HTMLInputElement>('#follow-mail').autocomplete).to.equal('email');
    expect(page.text).to.contain('This page does not keep the address.');
    page.find('#follow-mail').blur();
    await page.press('Send me news');
    expect(page.text).to.contain('Enter your email address');
    await page.until(() => page.focused === page.find('#follow-mail'), 'the focus');
    page.find('#follow-mail').blur();
    await typeMail(page, 'ada@city');
    await page.press('Send me news');
    expect(page.text).to.contain('Enter an email address like');
    expect(page.focused).to.equal(page.find('#follow-mail'));
    await typeMail(page, ' ada@city.example ');
    await page.press('Send me news');
    await page.until(() => page.has('#follow-outcome'), 'the word of it');
    expect(page.focused).to.equal(page.find('#follow-outcome'));
    expect(page.text).to.contain('Open the link in it, or no news will come.');
    expect(told).to.deep.equal([['24-0002', 'ada@city.example', page.tracker.renderRoot.querySelector<HTMLElement>('.widget')?.lang]]);
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }, page.heard])).not.to.contain('ada@');
  });

  it('can be left, with the focus where it was opened', async () => {
    const page = await found(followed({ byMail: async () => undefined }));
    await page.until(() => buttons(page).includes('Get news by email'), 'the way');
    await page.press('Get news by email');
    await page.press('Leave it');
    await page.until(() => page.focused?.textContent?.trim() === 'Get news by email', 'the focus');
  });

  it('keeps the address in its field when the city could not be told, or does not take it', async () => {
    let kind: 'unreachable' | 'refused' = 'unreachable';
    const page = await found(followed({ byMail: async () => Promise.reject(new CityError(kind, 'no')) }));
    await page.until(() => buttons(page).includes('Get news by email'), 'the way');
    await page.press('Get news by email');
    await typeMail(page, 'ada@city.example');
    await page.press('Send me news');
    await page.until(() => page.has('#follow-outcome'), 'the trouble');
    expect(page.text).to.contain('cannot reach the city');
    kind = 'refused';
    await page.press('Send me news');
    await page.until(() => page.text.includes('The city does not take it.'), 'the refusal');
    expect(page.find<HTMLInputElement>('#follow-mail').value).to.equal('ada@city.example');
  });

  it('shares the link and nothing else of the page’s address', async () => {
    const { pathname, search } = window.location;
    window.history.replaceState(null, '', `${pathname}?name=ada#secret`);
    const shared: unknown[] = [];
    try {
      const page = await found(aCity());
      await browserWith('share', async (data: unknown) => void shared.push(data), () => page.press('Share the link'));
      expect(shared).to.deep.equal([{ title: 'Request 24-0002', url: `${window.location.origin}${pathname}?request=24-0002` }]);
    } finally {
      window.history.replaceState(null, '', pathname + search);
    }
  });

  it('copies the link where the browser shares nothing, and shows it where it does not copy either', async () => {
    const page = await found(aCity());
    const copied: string[] = [];
    await browserWith('share', async () => Promise.reject(new TypeError('no')), async () => {
      await browserWith('clipboard', { writeText: async (text: string) => void copied.push(text) }, async () => {
        await page.press('Share the link');
        await page.until(() => page.announced.startsWith('The link is copied.'), 'the word of it');
      });
      expect(copied.length).to.equal(1);
      await browserWith('clipboard', undefined, () => page.press('Share the link'));
      await page.until(() => page.has('#follow-link:not(.on-paper)'), 'the link');
    });
    expect(page.find('#follow-link').textContent).to.contain('?request=24-0002');
    expect(page.focused).to.equal(page.find('#follow-link'));
  });

  it('saves the day for any calendar where the city has none of its own', async () => {
    const { createObjectURL } = URL;
    let file: Blob | undefined;
    URL.createObjectURL = (given) => {
      file = given as Blob;
      return createObjectURL.call(URL, given);
    };
    const hold = (event: Event): void => event.preventDefault();
    document.addEventListener('click', hold);
    try {
      const page = await found(aCity());
      await page.press('Put the date in my calendar');
      const text = (await file?.text())?.replace(/\r\n /g, '') ?? '';
      expect(text).to.contain('SUMMARY:The city expects to be done: Street light out');
      expect(text).to.contain('?request=24-0002');
      await page.until(() => page.announced.startsWith('The date is saved'), 'the word of it');
    } finally {
      document.removeEventListener('click', hold);
      URL.createObjectURL = createObjectURL;
    }
  });
});
