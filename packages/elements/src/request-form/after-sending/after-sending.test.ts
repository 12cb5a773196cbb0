import type { ServiceRequest } from '@civic-elements/core/requests';
import type { MemoryCity } from '@civic-elements/core/testing';
import { expect } from '@open-wc/testing';
import { FormOnAPage, aCity } from '../form-on-a-page.test.fixture.js';
import { waitUntil } from '../../internal/wait-until.test.fixture.js';

const day = 86_400_000;
const soon = { at: Date.now() + 9 * day, zoned: true, dayOnly: false };
const dayInEnglish = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(soon.at);

/** A city that tells this of every request it has. */
function cityThatSays(more: Partial<ServiceRequest>): MemoryCity {
  const city = aCity();
  const request = city.request.bind(city);
  city.request = async (id, options) => {
    const found = await request(id, options);
    return found && { ...found, ...more };
  };
  return city;
}

async function send(city: MemoryCity, attributes: Record<string, string> = {}): Promise<FormOnAPage> {
  const page = await FormOnAPage.open(city, { locale: 'en-US', ...attributes });
  await page.walkToCheck();
  await page.press('Send to the city');
  await page.comesTo('The city has your request');
  return page;
}

const lines = (page: FormOnAPage): string[] => [...page.form.renderRoot.querySelectorAll('.civic-receipt-lines li')].map((line) => line.textContent?.trim() ?? '');

/** What would be saved: the file, and what it is called. */
async function saved(page: FormOnAPage): Promise<{ readonly name: string; readonly type: string; readonly text: string }> {
  const original = URL.createObjectURL;
  let file: Blob | undefined;
  let name = '';
  URL.createObjectURL = (given) => {
    file = given as Blob;
    return original.call(URL, given);
  };
  const hold = (event: Event): void => {
    const link = event.target as HTMLAnchorElement;
    if (!link.download) return;
    name = link.download;
    event.preventDefault();
  };
  document.addEventListener('click', hold);
  try {
    await page.press('Put the date in my calendar');
  } finally {
    document.removeEventListener('click', hold);
    URL.createObjectURL = original;
  }
  return { name, type: file?.type ?? '', text: (await file?.text()) ?? '' };
}

describe('after a request is sent', () => {
  beforeEach(() => sessionStorage.clear());

  it('says what happens next in three lines: the city’s own words, who does it, and by when', async () => {
    const page = await send(cityThatSays({ expectedAt: soon, agency: 'Streets', serviceNotice: 'A crew looks first.' }));
    await waitUntil(() => lines(page).length === 3 && page.text.includes('Streets'), 'what the city tells');
    expect(lines(page)).to.deep.equal(['The city says: A crew looks first.', 'Who does it: Streets', `The city expects to be done by ${dayInEnglish}.`]);
    await waitUntil(() => page.find('[role=status]').textContent?.includes(dayInEnglish), 'and it is said');
  });

  it('says no more than is known: no date, or one that has passed, is no promise', async () => {
    const page = await send(cityThatSays({ expectedAt: { ...soon, at: Date.now() - 3 * day } }));
    await page.settled();
    expect(lines(page)).to.deep.equal(['A person at the city reads your request.', 'They send it to the team that does the work.', 'You can look up your request at any time.']);
    expect(page.text).not.to.contain('Put the date');
  });

  it('saves the day for any calendar, and says so', async () => {
    const page = await send(cityThatSays({ expectedAt: soon }), { 'tracker-href': '/track' });
    await waitUntil(() => page.text.includes(dayInEnglish), 'the date');
    const { name, type, text } = await saved(page);
    const number = page.find('#receipt-number').textContent?.trim() ?? '';
    expect(name).to.equal(`request-${number}.ics`);
    expect(type).to.equal('text/calendar;charset=utf-8');
    const date = new Date(soon.at);
    expect(text).to.contain(`DTSTART;VALUE=DATE:${date.getFullYear()}${String(date.getMonth() + 1).padStart(2, '0')}${String(date.getDate()).padStart(2, '0')}\r\n`);
    expect(text.replace(/\r\n /g, '')).to.contain(`URL:${location.origin}/track?request=${number}`);
    expect(text).to.contain('SUMMARY:The city expects to be done: Pothole');
    await waitUntil(() => page.find('[role=status]').textContent?.includes('Open it there'), 'it is said');
  });

  it('has a record for paper: number, when, on which page, and every answer', async () => {
    history.replaceState(null, '', '?wtr-session-id=kept&secret=1');
    const page = await send(aCity());
    const record = page.find('.record');
    const text = record.textContent?.replace(/\s+/g, ' ') ?? '';
    expect(getComputedStyle(record).display).to.equal('none');
    for (const part of [page.find('#receipt-number').textContent?.trim() ?? '', 'Pothole', 'A deep hole in the road', '120 Mill Street', `${location.origin}${location.pathname}`, String(new Date().getFullYear())]) {
      expect(text).to.contain(part);
    }
    expect(text).not.to.contain('secret');
    expect(page.text).to.contain('Save as PDF');
  });

  it('keeps no answer for paper after a reload, and says only what it has', async () => {
    const city = aCity();
    const page = await send(city);
    page.form.remove();
    const again = await FormOnAPage.open(city, { locale: 'en-US' });
    await again.comesTo('The city has your request');
    expect(again.find('.record').textContent).not.to.contain('Mill Street');
    expect(again.find('.record').textContent).to.contain('Pothole');
    expect(again.text).not.to.contain('All your answers are in it');
  });

  it('asks one question, once for a request, and thanks', async () => {
    const city = aCity();
    const page = await send(city);
    await waitUntil(() => page.has('#ease'), 'the question');
    await waitUntil(() => page.focused?.id === 'receipt-title', 'focus is on receipt-title');
    await page.press('Send my answer');
    expect(page.text).to.contain('Choose how easy it was');
    await waitUntil(() => page.focused?.id === 'ease-1', 'focus is on ease-1');
    await page.choose('Easy');
    await page.press('Send my answer');
    await waitUntil(() => page.focused?.id === 'ease-thanks', 'focus is on ease-thanks');
    expect(page.has('#ease')).to.equal(false);
    page.form.remove();
    const again = await FormOnAPage.open(city, { locale: 'en-US' });
    await again.comesTo('The city has your request');
    for (let frame = 0; frame < 5; frame++) await again.settled();
    expect(again.has('#ease')).to.equal(false);
    await again.press('Make another request');
    await again.walkToCheck();
    await again.press('Send to the city');
    await waitUntil(() => again.has('#ease'), 'the question, for another request');
  });

  it('does not ask where the site leaves it out, or the browser asks for privacy', async () => {
    const page = await send(aCity(), { 'no-ease': '' });
    for (let frame = 0; frame < 5; frame++) await page.settled();
    expect(page.has('#ease')).to.equal(false);
    FormOnAPage.forget();
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    try {
      const quiet = await send(aCity());
      for (let frame = 0; frame < 5; frame++) await quiet.settled();
      expect(quiet.has('#ease')).to.equal(false);
    } finally {
      Reflect.deleteProperty(navigator, 'globalPrivacyControl');
    }
  });
});
