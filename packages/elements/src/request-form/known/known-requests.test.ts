import { expect } from '@open-wc/testing';
import { FormOnAPage, aCity } from '../form-on-a-page.test.fixture.js';
import { askedForOpen, deviceIsHere, here, near, standsAtAPothole } from './known-requests.test.fixture.js';
import { waitUntil } from '../../internal/wait-until.test.fixture.js';

const heading = 'Is it one of these?';
const open = FormOnAPage.open;
const shown = (page: FormOnAPage): string[] => [...page.form.renderRoot.querySelectorAll('.known h3')].map((each) => each.textContent?.trim() ?? '');
const tracker = { 'tracker-href': '#track' };

describe('what is known already near the place', () => {
  let back = (): void => undefined;
  beforeEach(() => {
    sessionStorage.clear();
    back = deviceIsHere();
  });
  afterEach(() => {
    back();
    history.replaceState(history.state, '', location.pathname + location.search);
  });

  it('is shown with number, distance, age and how it stands, the nearest first, and leads to the tracker', async () => {
    const page = await open(aCity({ requests: [near('26-2', 40, 3), near('26-1', 6, 1), near('26-9', 400, 1), near('lamp', 2, 1, { serviceCode: '0' })] }), { ...tracker, locale: 'en-US' });
    await standsAtAPothole(page);
    await page.press('Continue');
    await page.comesTo(heading);
    expect(shown(page)).to.deep.equal(['Request 26-1', 'Request 26-2']);
    const [first] = page.form.renderRoot.querySelectorAll('.known');
    const text = first?.textContent?.replace(/\s+/g, ' ');
    expect(text).to.contain('The hole of 26-1');
    expect(text).to.contain('About 20 feet from your place');
    expect(text).to.contain('Sent yesterday');
    expect(text).to.contain('The city has it.');
    const link = first?.querySelector('a.civic-button');
    expect(link?.getAttribute('href')).to.equal('?request=26-1#track');
    expect(link?.querySelector('.civic-hidden')?.textContent).to.equal('Follow this one instead: request 26-1');
    await waitUntil(() => page.focused?.id === 'heading', 'focus is on heading');
  });

  it('keeps nobody: on with one press, back again, and with every answer sent', async () => {
    const city = aCity({ requests: [near('26-1', 6, 1)] });
    const page = await open(city);
    await standsAtAPothole(page);
    expect(page.text).to.contain('Step 2 of');
    await page.press('Continue');
    await page.comesTo(heading);
    expect(page.text).to.contain('Step 3 of 5');
    await page.press('Mine is another problem');
    await page.comesTo('How can we reach you?');
    await page.press('Back');
    await page.comesTo(heading);
    await page.press('Mine is another problem');
    await page.press('Continue');
    await page.press('Send to the city');
    await page.comesTo('The city has your request');
    expect(city.received).to.have.length(1);
  });

  it('is no page where nothing is near', async () => {
    const far = await open(aCity({ requests: [near('26-9', 400, 1)] }));
    await standsAtAPothole(far);
    await far.press('Continue');
    await far.comesTo('How can we reach you?');
  });

  it('is no page where the place has no point, and the city is not asked', async () => {
    const city = aCity({ requests: [near('26-1', 6, 1)] });
    const asked = askedForOpen(city);
    const page = await open(city);
    await page.walkToCheck();
    expect(asked).to.deep.equal([]);
  });

  it('is no page where the device knows the place only roughly, and the city is not asked', async () => {
    back();
    back = deviceIsHere(900);
    const city = aCity({ requests: [near('26-1', 6, 1)] });
    const asked = askedForOpen(city);
    const page = await open(city);
    await standsAtAPothole(page);
    await page.type('address', '120 Mill Street');
    await page.press('Continue');
    await page.comesTo('How can we reach you?');
    expect(asked).to.deep.equal([]);
  });

  it('is as near and as young as the site says, for each service', async () => {
    const requests = [near('26-1', 6, 1), near('26-2', 90, 1), near('26-3', 8, 20)];
    const reach = async (attributes: Record<string, string>, perService = {}): Promise<FormOnAPage> => {
      FormOnAPage.forget();
      const page = await open(aCity({ requests }), attributes);
      page.form.knownPerService = perService;
      await standsAtAPothole(page);
      await page.press('Continue');
      await waitUntil(() => page.heading !== 'Where is it?', 'goes on');
      return page;
    };
    expect(shown(await reach({ 'known-metres': '100', 'known-days': '30' }))).to.deep.equal(['Request 26-1', 'Request 26-3', 'Request 26-2']);
    expect(shown(await reach({}, { '001': { days: 30 } }))).to.deep.equal(['Request 26-1', 'Request 26-3']);
    expect((await reach({ 'known-metres': '0' })).heading).to.equal('How can we reach you?');
    expect((await reach({}, { '001': { metres: 0 } })).heading).to.equal('How can we reach you?');
    expect(shown(await reach({ 'known-metres': 'near' }))).to.deep.equal(['Request 26-1']);
  });

  it('is not waited for longer than a moment, and shows nothing where the city cannot say', async () => {
    const slow = aCity({ requests: [near('26-1', 6, 1)] });
    const page = await open(slow);
    slow.requests = () => new Promise(() => undefined);
    await standsAtAPothole(page);
    const pressed = performance.now();
    const goOn = page.find<HTMLButtonElement>('button[type=submit]');
    goOn.click();
    goOn.click();
    expect(page.heading).to.equal('Where is it?');
    await page.comesTo('How can we reach you?');
    expect(performance.now() - pressed).to.be.below(3000);
    expect(page.heard.filter(({ name, detail }) => name === 'step-completed' && (detail as { step: string }).step === 'place')).to.have.length(1);

    FormOnAPage.forget();
    const broken = aCity({ requests: [near('26-1', 6, 1)] });
    const asked = askedForOpen(broken);
    const other = await open(broken);
    await other.type('words', 'A deep hole in the road');
    await other.choose('Pothole');
    broken.behaviour.fails = 'failed';
    await other.press('Continue');
    await other.press('Use my location');
    await waitUntil(() => asked.length > 0, 'it is looked for');
    await other.press('Continue');
    await other.comesTo('How can we reach you?');
    expect(asked).to.have.length(1);
  });

  it('is not pushed in front of a resident who has gone on', async () => {
    const city = aCity();
    // Whoever asks, and however often, gets the same answer, once it is there.
    const waiting: ((requests: ReturnType<typeof near>[]) => void)[] = [];
    const told: ReturnType<typeof near>[] = [];
    city.requests = () => new Promise((resolve) => { if (told.length > 0) resolve(told); else waiting.push(resolve); });
    const page = await open(city);
    await standsAtAPothole(page);
    await page.press('Continue');
    await page.comesTo('How can we reach you?');
    await waitUntil(() => waiting.length > 0, 'the city is asked');
    told.push(near('26-1', 6, 1));
    for (const answer of waiting) answer(told);
    await page.settled();
    expect(page.text).to.contain('Step 3 of 4');
    await page.press('Back');
    await page.comesTo('Where is it?');
    await page.press('Continue');
    await page.comesTo(heading);
  });

  it('is met by a place that was changed from the check page too, once', async () => {
    const page = await open(aCity({ requests: [near('26-1', 6, 1)] }));
    await page.walkToCheck();
    await page.press('Change: Place');
    await page.comesTo('Where is it?');
    await page.type('address', `${here.lat}, ${here.long}`);
    await page.press('Continue');
    await page.comesTo(heading);
    await page.press('Mine is another problem');
    await page.comesTo('Check your answers, then send');
    await page.press('Change: Place');
    await page.comesTo('Where is it?');
    await page.press('Continue');
    await page.comesTo('Check your answers, then send');
  });

  it('a number goes to the next line whole', async () => {
    const page = await open(aCity({ requests: [near('26-0041-2', 6, 1)] }), tracker);
    await standsAtAPothole(page);
    await page.press('Continue');
    await page.comesTo(heading);
    page.form.parentElement!.style.inlineSize = '180px';
    await page.settled();
    const [title, number] = [page.find('.known h3'), page.find('.known h3 bdi')].map((part) => part.getBoundingClientRect()) as [DOMRect, DOMRect];
    expect(title.height).to.be.above(1.5 * number.height, 'it does not fit beside its word');
    expect(number.height).to.be.below(1.8 * parseFloat(getComputedStyle(page.find('.known h3')).fontSize));
  });

  it('leaves the answers, unless the resident says that they may go', async () => {
    const page = await open(aCity({ requests: [near('26-1', 6, 1)] }), tracker);
    page.form.trackerHref = `${location.pathname}${location.search}#track`;
    await standsAtAPothole(page);
    await page.press('Continue');
    await page.comesTo(heading);
    const follow = page.find('.known a.civic-button');
    follow.addEventListener('click', (event) => event.preventDefault());
    follow.click();
    await page.settled();
    expect(page.form.draft.words).to.equal('A deep hole in the road');
    expect(Object.values(sessionStorage).join()).to.contain('A deep hole');
    await page.choose('Clear my answers here when I follow one');
    follow.click();
    await waitUntil(() => page.heading === 'What do you need?', 'an empty form');
    expect(page.form.draft.words).to.equal('');
    expect(Object.values(sessionStorage).join()).not.to.contain('A deep hole');
  });

  it('draws photos of the city’s own, links to those elsewhere, and makes nothing of the rest', async () => {
    const requests = [
      near('26-1', 2, 1, { mediaUrls: [`${location.origin}/none.jpg`] }), near('26-2', 4, 1, { mediaUrls: ['https://photos.elsewhere.example/2.jpg'] }),
      near('26-3', 6, 1, { mediaUrls: ['javascript:alert(1)', 'http://elsewhere.example/3.jpg'] }),
    ];
    const page = await open(aCity({ requests }));
    await standsAtAPothole(page);
    await page.press('Continue');
    await page.comesTo(heading);
    const [own, elsewhere, none] = page.form.renderRoot.querySelectorAll('.known');
    expect(own?.querySelector('img')?.alt).to.equal('Photo of request 26-1');
    expect(elsewhere?.querySelector('img')).to.equal(null);
    expect(elsewhere?.querySelector('a')?.href).to.equal('https://photos.elsewhere.example/2.jpg');
    expect(none?.querySelector('img, a')).to.equal(null);
    // One that cannot be had leaves no broken frame.
    await waitUntil(() => own?.querySelector('img')?.hidden, 'the photo that is not there is gone');
    expect(getComputedStyle(own?.querySelector('img') as Element).display).to.equal('none');
  });

  it('brings back to the place after a reload, with everything told', async () => {
    const city = aCity({ requests: [near('26-1', 6, 1)] });
    const page = await open(city);
    await standsAtAPothole(page);
    await page.press('Continue');
    await page.comesTo(heading);
    page.form.remove();
    const again = await open(city);
    await waitUntil(() => again.has('#heading'), 'the form');
    await again.comesTo('Where is it?');
    await again.press('Continue');
    await again.comesTo(heading);
  });
});
