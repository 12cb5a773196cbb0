import { noteOf, type InsightNote } from '@civic-elements/core/insight';
import { expect } from '@open-wc/testing';
import { note } from '../internal/noting.js';
import { collectNotes } from './collect-notes.js';

interface Sent {
  readonly to: string;
  readonly how: RequestInit;
}

const own = noteOf({ act: 'search.result_selected', article: 'missed-pickup', rank: 2 }, { component: 'faq-search', path: '/answers', lang: 'en', now: new Date(0), id: '0d4d3a0e-6f0c-4c3e-9b1e-5f2f5d1c8a77' });

describe('what passes notes on', () => {
  const { fetch } = window;
  const sent: Sent[] = [];
  const meta = Object.assign(document.createElement('meta'), { name: 'civic-collect', content: '/insight' });
  const place = document.createElement('div');
  before(() => {
    window.fetch = async (to, how) => {
      sent.push({ to: to as string, how: how ?? {} });
      if (to === '/away') throw new TypeError('No network');
      return new Response(null, { status: 204 });
    };
    document.body.append(place);
    collectNotes(document);
  });
  after(() => {
    window.fetch = fetch;
    place.remove();
  });
  beforeEach(() => {
    sent.length = 0;
    meta.content = '/insight';
    document.head.append(meta);
  });
  afterEach(() => {
    meta.remove();
    for (const name of ['globalPrivacyControl', 'doNotTrack']) Reflect.deleteProperty(navigator, name);
  });

  /** Until all that a note may bring about has been done. */
  const settled = (): Promise<void> => new Promise((done) => { setTimeout(done); });
  const tell = async (detail: unknown): Promise<readonly Sent[]> => {
    place.dispatchEvent(new CustomEvent('civic-insight-noted', { bubbles: true, composed: true, cancelable: true, detail }));
    await settled();
    return sent;
  };
  const noted = async (): Promise<readonly Sent[]> => {
    note(place, { act: 'search.empty' }, { component: 'faq-search', lang: 'en' });
    await settled();
    return sent;
  };

  it('sends a note as it is to where the page says, without cookies and without the page’s address', async () => {
    const [first] = await tell({ note: own, allowed: true });
    expect(JSON.parse(first?.how.body as string) as InsightNote).to.deep.equal(own);
    expect(first?.to).to.equal('/insight');
    const { method, headers, keepalive, credentials, referrerPolicy } = first?.how ?? {};
    expect({ method, headers, keepalive, credentials, referrerPolicy }).to.deep.equal({ method: 'POST', headers: { 'content-type': 'application/cloudevents+json' }, keepalive: true, credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('reads the address at each note, so that consent may come and go', async () => {
    meta.remove();
    expect((await noted()).length).to.equal(0);
    document.head.append(meta);
    expect((await noted()).length).to.equal(1);
    meta.content = ' ';
    expect((await noted()).length).to.equal(1);
    meta.content = ' /elsewhere ';
    expect((await noted()).at(-1)?.to).to.equal('/elsewhere');
    document.body.append(meta);
    expect((await noted()).length, 'what stands among the page’s words may come from anybody').to.equal(2);
  });

  it('sends nothing where the browser asks for privacy, whatever the event says', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    expect(await noted()).to.deep.equal([]);
    expect(await tell({ note: own, allowed: true })).to.deep.equal([]);
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
    Object.defineProperty(navigator, 'doNotTrack', { value: '1', configurable: true });
    expect(await noted()).to.deep.equal([]);
    Reflect.deleteProperty(navigator, 'doNotTrack');
    for (const allowed of [false, undefined, 'yes']) expect(await tell({ note: own, allowed })).to.deep.equal([]);
    expect((await noted()).length).to.equal(1);
  });

  it('sends nothing that the page cancels, wherever and whenever it began to listen', async () => {
    const cancel = (event: Event): void => event.preventDefault();
    for (const listener of [place, document, window]) {
      listener.addEventListener('civic-insight-noted', cancel);
      expect(await noted()).to.deep.equal([]);
      listener.removeEventListener('civic-insight-noted', cancel);
    }
    expect((await noted()).length).to.equal(1);
  });

  it('sends nothing that is no note, or holds more than one', async () => {
    const round: Record<string, unknown> = {};
    round.round = round;
    const more = { ...own, data: { ...own.data, query: 'Jane Doe' } };
    const hidden = { toJSON: () => more };
    for (const bad of [undefined, null, 'note', {}, more, round, hidden, { ...own, source: '/answers?q=jane' }]) expect(await tell({ note: bad, allowed: true })).to.deep.equal([]);
    for (const detail of [undefined, null, 'detail', {}]) expect(await tell(detail)).to.deep.equal([]);
    expect((await noted()).length).to.equal(1);
  });

  it('sends once, however many copies of it are on the page', async () => {
    collectNotes(document);
    expect((await noted()).length).to.equal(1);
  });

  it('drops what cannot be sent, without a word and without another try', async () => {
    const faults: unknown[] = [];
    const hear = (event: PromiseRejectionEvent): void => void faults.push(event.reason);
    window.addEventListener('unhandledrejection', hear);
    meta.content = '/away';
    await noted();
    await settled();
    window.removeEventListener('unhandledrejection', hear);
    expect([sent.length, faults.length]).to.deep.equal([1, 0]);
  });
});
