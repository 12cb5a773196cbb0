import type { CityTime, RequestNote, ServiceRequest } from '@civic-elements/core/requests';
import { MemoryCity, type CityBehaviour } from '@civic-elements/core/testing';
import { fixture, html, nextFrame } from '@open-wc/testing';
import { ownIds, type OwnIds } from '../internal/own-ids.test.fixture.js';
import './civic-status-tracker.js';
import { patience } from '../internal/wait-until.test.fixture.js';
import type { StatusTracker } from './status-tracker.js';

const day = 86_400_000;
export const today = Date.now();
export const at = (daysAgo: number): CityTime => ({ at: today - daysAgo * day, zoned: true, dayOnly: false });
export const note = (type: string, words: string, daysAgo: number): RequestNote => ({ type, words, at: at(daysAgo) });

const request = (id: string, more: Partial<ServiceRequest>): ServiceRequest => ({
  id, status: 'open', statusWords: 'open', serviceName: 'Street light out', serviceCode: '020', address: '12 Ferry Street', zipcode: '00402',
  description: 'Dark since <Sunday>.', agency: 'Streets', requestedAt: at(9), updatedAt: at(9), mediaUrls: [], notes: [], ...more,
});
const closed = (id: string, more: Partial<ServiceRequest>): ServiceRequest => request(id, { status: 'closed', statusWords: 'closed', ...more });

/** One request for every way a request can stand. */
export const known = {
  fresh: request('24-0001', {}),
  underWay: request('24-0002', {
    updatedAt: at(2), expectedAt: at(-3), statusNotes: 'A crew comes on Monday.', serviceNotice: 'We repair within 12 days.',
    notes: [note('opened', 'Request opened', 9), note('activity', 'Sent to Streets', 8), note('activity', 'Update\nWe have the part.', 2)],
  }),
  late: request('24-0003', { updatedAt: at(4), expectedAt: at(1), notes: [note('activity', 'Sent to Streets', 4)] }),
  done: closed('24-0004', { statusNotes: 'Completed', notes: [note('opened', 'Request opened', 9), note('closed', 'Request closed', 1)] }),
  silent: closed('24-0005', { updatedAt: at(1) }),
  merged: closed('24-0006', { duplicateOf: '24-0002', updatedAt: at(1) }),
  ownWord: request('24-0007', { status: 'other', statusWords: 'In Prüfung' }),
  wordless: request('24-0008', { status: 'other', statusWords: '' }),
  bare: { id: '24-0009', status: 'open', statusWords: 'open', mediaUrls: [], notes: [] } satisfies ServiceRequest as ServiceRequest,
  backwards: closed('24-0010', { closedAt: at(12), updatedAt: at(12) }),
  photos: request('24-0011', { mediaUrls: ['https://city.example/1.jpg', 'javascript:alert(1)', 'http://city.example/2.jpg'] }),
  oneMoreStep: closed('24-0012', { statusNotes: 'Passed on to Water', notes: [note('follow_on_created', 'Inspection #24-77 created for Water', 2), note('closed', 'Request closed', 1)] }),
  long: request('24-0013', {
    statusNotes: `Straßenbeleuchtungsanlagensteuerungskasten${'verwaltung'.repeat(12)}`, address: 'X'.repeat(90),
    notes: [note('activity', `${'Überprüfungsbescheinigung'.repeat(5)}`, 3)],
  }),
  unzoned: request('24-0014', { requestedAt: { at: Date.UTC(2031, 2, 9, 23, 30), zoned: false, dayOnly: false }, updatedAt: undefined } as Partial<ServiceRequest>),
} as const;

export function aCity(behaviour: CityBehaviour = {}): MemoryCity {
  return new MemoryCity({ services: [], requests: Object.values(known), behaviour });
}

/** A tracker on a page, and what a resident does with it. */
export class TrackerOnAPage {
  /** Whether trackers draw into the page: the same tests run in both ways. */
  static inPage = false;
  readonly heard: { readonly name: string; readonly detail: unknown }[] = [];

  private readonly own: OwnIds;

  private constructor(readonly tracker: StatusTracker, readonly holder: HTMLElement) {
    this.own = ownIds(tracker);
  }

  static async open(city: MemoryCity | undefined, attributes: Record<string, string> = {}): Promise<TrackerOnAPage> {
    const holder = await fixture<HTMLDivElement>(html`<div></div>`);
    const tracker = document.createElement('civic-status-tracker');
    const page = new TrackerOnAPage(tracker, holder);
    for (const name of ['civic-request-found', 'civic-request-not-found', 'civic-status-changed']) {
      holder.addEventListener(name, (event) => page.heard.push({ name, detail: (event as CustomEvent).detail }));
    }
    for (const [name, value] of Object.entries(attributes)) tracker.setAttribute(name, value);
    tracker.city = city;
    tracker.toggleAttribute('light', TrackerOnAPage.inPage);
    holder.append(tracker);
    while (!tracker.renderRoot.isConnected) await nextFrame();
    await page.settled();
    return page;
  }

  async settled(): Promise<void> {
    for (let frame = 0; frame < 4; frame++) {
      await nextFrame();
      await this.tracker.updateComplete;
    }
  }

  async until(isSo: () => boolean, what: string): Promise<void> {
    const end = Date.now() + patience;
    // What is looked for may not be there to be looked at yet.
    const isSoNow = (): boolean => {
      try {
        return isSo();
      } catch {
        return false;
      }
    };
    while (!isSoNow()) {
      if (Date.now() > end) throw new Error(`${what} never came; the page says: ${this.text}`);
      await nextFrame();
    }
    await this.settled();
  }

  has(selector: string): boolean {
    return this.tracker.renderRoot.querySelector(this.own.onPage(selector)) !== null;
  }

  find<E extends Element = HTMLElement>(selector: string): E {
    const found = this.tracker.renderRoot.querySelector<E>(this.own.onPage(selector));
    if (!found) throw new Error(`Nothing on the page is ${selector}; it says: ${this.text}`);
    return found;
  }

  all(selector: string): string[] {
    return [...this.tracker.renderRoot.querySelectorAll(this.own.onPage(selector))].map(textOf);
  }

  get text(): string {
    return textOf(this.find('.widget'));
  }

  get heading(): string {
    return textOf(this.find('#heading'));
  }

  get announced(): string {
    return textOf(this.find('.widget > [role=status]'));
  }

  get focused(): Element | null {
    return this.own.focused;
  }

  async type(number: string): Promise<void> {
    const field = this.find<HTMLInputElement>('#number');
    field.value = number;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await this.settled();
  }

  async press(label: string): Promise<void> {
    const buttons = [...this.tracker.renderRoot.querySelectorAll<HTMLElement>('button')];
    const button = buttons.find((each) => textOf(each) === label);
    if (!button) throw new Error(`No button says “${label}”; there are: ${buttons.map(textOf).join(', ')}`);
    button.click();
    await this.settled();
  }

  async lookUp(number: string): Promise<void> {
    await this.type(number);
    await this.press('Look it up');
    await this.until(() => this.has('#heading') && !this.text.includes('Looking it up'), `an answer for ${number}`);
  }
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
