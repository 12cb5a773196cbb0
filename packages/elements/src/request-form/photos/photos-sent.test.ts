import { CityError, type Media, type Photo } from '@civic-elements/core/requests';
import { expect } from '@open-wc/testing';
import { fileOf, stored } from '../../platform/photos.test.fixture.js';
import { FormOnAPage } from '../form-on-a-page.test.fixture.js';
import { aPhoto, choosePhotos, untilReady, walkToPhotos } from './photos.test.fixture.js';
import { waitUntil } from '../../internal/wait-until.test.fixture.js';

const endpoint = 'https://city.example/v2';
const services = [{ service_code: '001', service_name: 'Pothole', description: 'A hole in the road', metadata: false, type: 'realtime', keywords: 'hole', group: 'Streets' }];
const json = (value: unknown, status = 200): Response => new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });

interface Posted {
  readonly url: string;
  readonly bytes: number;
  readonly text: string;
}

/** A city on the network, which answers each post so. */
function aCityOnline(answer: (posted: Posted, nth: number) => Response | Promise<Response>): readonly Posted[] {
  const posted: Posted[] = [];
  window.fetch = async (asked, init) => {
    const url = String(asked);
    if (init?.method !== 'POST') return json(url.includes('services') ? services : []);
    const body = await new Response(init.body as BodyInit).blob();
    const post = { url, bytes: body.size, text: await body.text() };
    return answer(post, posted.push(post));
  };
  return posted;
}

const taken = (): Response => json([{ service_request_id: '77' }]);

async function sends(dialect: string, media?: Media, ...files: readonly File[]): Promise<FormOnAPage> {
  const page = await FormOnAPage.open(undefined, { endpoint, dialect: `json ${dialect}` });
  page.form.media = media;
  await waitUntil(() => page.has('#words'), 'the list has come');
  await walkToPhotos(page);
  await choosePhotos(page, ...files);
  await untilReady(page);
  if (page.has('#photos-1-words')) await page.type('photos-1-words', 'A hole');
  for (const label of ['Continue', 'Continue', 'Send to the city']) await page.press(label);
  await page.comesTo('The city has your request');
  return page;
}

describe('civic-request-form, photos on their way to the city', () => {
  const { fetch } = window;
  beforeEach(() => sessionStorage.clear());
  afterEach(() => {
    window.fetch = fetch;
  });

  it('as files with the request, where the dialect says media=multipart', async () => {
    const posted = aCityOnline(taken);
    const page = await sends('media=multipart media-count=2', undefined, await aPhoto('one.jpg'), await aPhoto('two.jpg'));
    expect(posted.map(({ url, text }) => [url, text.split('name="media"').length - 1])).to.deep.equal([[`${endpoint}/requests.json`, 2]]);
    expect(posted[0]?.text, 'names of files tell of people').not.to.contain('one.jpg');
    expect(page.text).not.to.contain('did not reach');
  });

  it('S9 too large for the city: made smaller, and sent once more', async () => {
    const posted = aCityOnline((_post, nth) => (nth === 1 ? new Response('too large', { status: 413 }) : taken()));
    const page = await sends('media=multipart', undefined, fileOf(await stored(1, 'image/jpeg', 20), 'large.jpg'));
    expect(posted.length).to.equal(2);
    expect(posted[1]?.bytes).to.be.lessThan(posted[0]?.bytes as number);
    expect(posted[1]?.text).to.contain('name="media"');
    expect(page.text).not.to.contain('did not reach');
  });

  it('S9 still too large: the request goes without, and it is said which did not arrive', async () => {
    const posted = aCityOnline(({ text }) => (text.includes('name="media"') ? new Response('too large', { status: 413 }) : taken()));
    const page = await sends('media=multipart', undefined, fileOf(await stored(1, 'image/jpeg', 20), 'large.jpg'));
    expect(posted.length).to.equal(3);
    expect(page.text).to.contain('1 photo did not reach the city. large.jpg The city has the rest of your request.');
    expect(page.heard.map(({ name }) => name)).to.include('received').and.not.to.include('kept');
  });

  it('uploaded first where the dialect says media=url and media-address, with the resident’s words for each', async () => {
    const posted = aCityOnline(({ url }) => (url.endsWith('/up') ? json({ url: 'https://photos.example/1.jpg' }) : taken()));
    await sends('media=url media-address=https://media.example/up', undefined, await aPhoto());
    expect(posted.map(({ url }) => url)).to.deep.equal(['https://media.example/up', `${endpoint}/requests.json`]);
    expect(posted[0]?.text).to.contain('A hole');
    expect(new URLSearchParams(posted[1]?.text).get('media_url')).to.equal('https://photos.example/1.jpg');
  });

  it('by the page’s own adapter, in `media`', async () => {
    const put: Photo[] = [];
    const posted = aCityOnline(taken);
    const media: Media = { put: async (photo) => { put.push(photo); return 'https://photos.example/own.jpg'; } };
    await sends('media=url', media, await aPhoto());
    expect(put.length).to.equal(1);
    expect(new URLSearchParams(posted[0]?.text).get('media_url')).to.equal('https://photos.example/own.jpg');
  });

  it('N16 an upload that stalls is tried once more by itself; the request neither waits for it nor is lost with it', async () => {
    let tries = 0;
    const posted = aCityOnline(taken);
    const media: Media = { put: async () => { tries += 1; throw new CityError('timed-out', 'It stalled'); } };
    const page = await sends('media=url', media, await aPhoto('one.jpg'));
    expect(tries).to.equal(2);
    expect(posted.length).to.equal(1);
    expect(page.text).to.contain('1 photo did not reach the city. one.jpg');
  });

  it('without a word for photos in the dialect nobody is asked for any', async () => {
    aCityOnline(taken);
    const page = await FormOnAPage.open(undefined, { endpoint, dialect: 'json' });
    await waitUntil(() => page.has('#words'), 'the list has come');
    await page.walkToCheck();
    expect(page.text).not.to.contain('Photos');
  });
});
