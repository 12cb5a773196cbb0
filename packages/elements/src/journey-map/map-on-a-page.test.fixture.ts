import { fixture, html } from '@open-wc/testing';
import './civic-journey-map.js';
import type { JourneyMapElement } from './journey-map.js';
import { waitUntil } from '../internal/wait-until.test.fixture.js';

type Given = Partial<Pick<JourneyMapElement, 'map' | 'compare' | 'metrics'>>;

/** A map on a page, and what a reader does with it. */
export class MapOnAPage {
  readonly heard: { readonly name: string; readonly detail: unknown }[] = [];

  private constructor(readonly element: JourneyMapElement, readonly holder: HTMLElement) {}

  /** Ready once what stands around the map is there too. */
  static async open(given: Given, attributes: Record<string, string> = {}, inside = ''): Promise<MapOnAPage> {
    const page = await MapOnAPage.begin(given, attributes, inside);
    await page.until(() => page.has('.about, .civic-notice'), 'all of the map');
    return page;
  }

  static async begin(given: Given, attributes: Record<string, string> = {}, inside: string | ((element: HTMLElement) => void) = ''): Promise<MapOnAPage> {
    const holder = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = document.createElement('civic-journey-map');
    if (typeof inside === 'function') inside(element);
    else if (inside) element.append(Object.assign(document.createElement('p'), { textContent: inside }));
    const page = new MapOnAPage(element, holder);
    for (const name of ['load', 'read', 'error', 'step-toggle', 'filter', 'view', 'export']) {
      holder.addEventListener(`journey-${name}`, (event) => page.heard.push({ name: `journey-${name}`, detail: (event as CustomEvent).detail }));
    }
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    Object.assign(element, given);
    holder.append(element);
    await element.updateComplete;
    return page;
  }

  until(read: () => unknown, what: string): Promise<void> {
    return waitUntil(read as () => boolean, `${what}; it says: ${this.text}`);
  }

  get root(): HTMLElement | DocumentFragment {
    return this.element.renderRoot;
  }

  has(selector: string): boolean {
    return this.root.querySelector(selector) !== null;
  }

  all(selector: string): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  find(selector: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Nothing on the page is ${selector}; it says: ${this.text}`);
    return found;
  }

  words(selector: string): readonly string[] {
    return this.all(selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  }

  get text(): string {
    return (this.root.querySelector('.widget')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  get focused(): string {
    return this.element.shadowRoot?.activeElement?.id ?? '';
  }

  /** A row of a step, in words. */
  row(step: string, lane: string): string | undefined {
    return this.root.querySelector(`#at-${step}-rows .lane-${lane} dd`)?.textContent.replace(/\s+/g, ' ').trim();
  }

  async press(label: string): Promise<void> {
    const button = this.all('button, summary, a').find(({ textContent }) => textContent.replace(/\s+/g, ' ').trim() === label);
    if (!button) throw new Error(`Nothing to press says “${label}”; there are: ${this.words('button, summary, a').join(', ')}`);
    button.click();
    await this.element.updateComplete;
  }

  async tick(label: string): Promise<void> {
    const ticked = this.all('label').find(({ textContent }) => textContent.trim() === label);
    if (!ticked) throw new Error(`Nothing to tick says “${label}”`);
    ticked.click();
    await this.element.updateComplete;
  }
}
