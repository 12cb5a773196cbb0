import { expect } from '@open-wc/testing';
import { note, type InsightNoted } from './noting.js';

const settings = { component: 'faq-search', lang: 'en-US' } as const;

/** Opens an answer inside a shadow root, as a tag does; gives what the page hears of it. */
function heard(signals: { globalPrivacyControl?: boolean; doNotTrack?: string } = {}): CustomEvent<InsightNoted> {
  const host = document.createElement('div');
  document.body.append(host);
  const inside = document.createElement('p');
  host.attachShadow({ mode: 'open' }).append(inside);
  const events: CustomEvent<InsightNoted>[] = [];
  const hear = (event: Event): void => void events.push(event as CustomEvent<InsightNoted>);
  document.addEventListener('civic-insight-noted', hear);
  for (const name of ['globalPrivacyControl', 'doNotTrack'] as const) Object.defineProperty(navigator, name, { value: signals[name], configurable: true });
  try {
    note(inside, { act: 'search.result_selected', article: 'missed-pickup', rank: 2 }, settings);
  } finally {
    document.removeEventListener('civic-insight-noted', hear);
    for (const name of ['globalPrivacyControl', 'doNotTrack'] as const) Reflect.deleteProperty(navigator, name);
    host.remove();
  }
  expect(events).to.have.length(1);
  return events[0] as CustomEvent<InsightNoted>;
}

describe('noting', () => {
  it('tells the page what was done, through shadow roots, and lets it be cancelled', () => {
    const { detail, composed, bubbles, cancelable } = heard();
    expect({ composed, bubbles, cancelable }).to.deep.equal({ composed: true, bubbles: true, cancelable: true });
    const { note: told, allowed } = detail;
    expect(allowed).to.equal(true);
    expect(told.type).to.equal('org.civic-elements.search.result_selected');
    expect(told.data.article).to.equal('missed-pickup');
    expect(told.data.lang).to.equal('en');
    expect(told.time).to.match(/^\d{4}-\d\d-\d\dT\d\d:00:00Z$/);
    expect(told.id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(told.source).to.match(/^\/[a-z_/-]*$/);
  });

  it('gives every note a key of its own', () => {
    expect(heard().detail.note.id).not.to.equal(heard().detail.note.id);
  });

  it('allows nothing to leave the page where the browser asks for privacy', () => {
    expect(heard({ globalPrivacyControl: true }).detail.allowed).to.equal(false);
    expect(heard({ doNotTrack: '1' }).detail.allowed).to.equal(false);
    expect(heard({ globalPrivacyControl: false, doNotTrack: '0' }).detail.allowed).to.equal(true);
    expect(heard({ doNotTrack: 'unspecified' }).detail.allowed).to.equal(true);
  });
});
