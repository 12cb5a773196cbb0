import type { Question, QuestionOrNote, Service } from '@civic-elements/core/requests';
import { MemoryCity, type MemoryCityOptions } from '@civic-elements/core/testing';
import { fixture, html, nextFrame } from '@open-wc/testing';
// At hand before it is asked for, so that no test depends on how busy the machine is. That it comes late is shown where that is the matter.
import './after-first-page.js';
import { ownIds, type OwnIds } from '../internal/own-ids.test.fixture.js';
import './civic-request-form.js';
import type { RequestForm } from './request-form.js';
import { waitUntil } from '../internal/wait-until.test.fixture.js';

const service = (code: string, name: string, more: Partial<Service> = {}): Service => ({
  code, name, description: `${name} in the street`, groups: ['Streets'], keywords: [], hasQuestions: false, numberComes: 'realtime', ...more,
});

const question = (code: string, kind: Question['kind'], label: string, more: Partial<Question> = {}): Question => ({
  code, kind, label, hint: '', required: false, choices: [], ...more,
});

export const everyKind: readonly QuestionOrNote[] = [
  { code: 'NOTE', note: 'We repair within three days.' },
  question('S', 'string', 'Which pole number?', { hint: 'It is on a small plate.' }),
  question('T', 'text', 'What else should we know?'),
  question('N', 'number', 'How many lamps are out?', { required: true }),
  question('D', 'datetime', 'Since when?'),
  question('ONE', 'singlevaluelist', 'Is it safe to walk there?', { required: true, choices: [{ key: 'y', name: 'Yes' }, { key: 'n', name: 'No' }] }),
  question('MANY', 'multivaluelist', 'What is wrong with it?', { choices: [{ key: 'dark', name: 'Dark' }, { key: 'blink', name: 'It blinks' }] }),
  question('LONG', 'singlevaluelist', 'Which district?', { choices: Array.from({ length: 14 }, (_, i) => ({ key: `d${i}`, name: `District ${i}` })) }),
];

export function aCity(more: Partial<MemoryCityOptions> = {}): MemoryCity {
  return new MemoryCity({
    services: [
      service('001', 'Pothole', { keywords: ['hole', 'road'] }),
      service('0', 'Street light', { keywords: ['lamp', 'dark'], hasQuestions: true }),
      service('TREE', 'Tree down', { groups: ['Parks'], numberComes: 'batch' }),
      service('NOISE', 'Noise', { groups: ['Health'], numberComes: 'blackbox' }),
    ],
    questions: { 0: everyKind },
    ...more,
  });
}

/** What a page gives the form beside its city. */
export type OpenMeans = Partial<Pick<RequestForm, 'stoppers' | 'answers'>> & { readonly help?: string };

/** One request at a time is sent from a browser: none of one test may hold up those of the next. */
const cities = new Set<MemoryCity>();
afterEach(() => {
  for (const city of cities) city.letGo();
  cities.clear();
  FormOnAPage.forget();
});

/** A form on a page, and what a resident does with it. */
export class FormOnAPage {
  /** Whether forms draw into the page: the same tests run in both ways. */
  static inPage = false;
  private static tab = 0;
  readonly heard: { readonly name: string; readonly detail: unknown }[] = [];

  private readonly own: OwnIds;

  private constructor(readonly form: RequestForm) {
    this.own = ownIds(form);
  }

  /** As in a new tab: what a form of before still writes down is not what the next begins with. */
  static forget(): void {
    sessionStorage.clear();
    FormOnAPage.tab += 1;
  }

  static async open(city: MemoryCity | undefined, attributes: Record<string, string> = {}, { help, ...means }: OpenMeans = {}): Promise<FormOnAPage> {
    const holder = await fixture<HTMLDivElement>(html`<div></div>`);
    const form = document.createElement('civic-request-form');
    form.id = `tab-${FormOnAPage.tab}`;
    const page = new FormOnAPage(form);
    for (const name of ['started', 'step-completed', 'received', 'kept', 'refused']) {
      holder.addEventListener(`civic-request-${name}`, (event) => page.heard.push({ name, detail: (event as CustomEvent).detail }));
    }
    holder.addEventListener('civic-answer-opened', (event) => page.heard.push({ name: event.type, detail: (event as CustomEvent).detail }));
    for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
    Object.assign(form, means);
    if (help) form.append(Object.assign(document.createElement('p'), { slot: 'help', textContent: help }));
    form.city = city;
    if (city) cities.add(city);
    form.toggleAttribute('light', FormOnAPage.inPage);
    holder.append(form);
    await waitUntil(() => form.renderRoot.isConnected, 'it is on the page');
    await page.settled();
    const isComing = (): boolean => page.has('.civic-skeleton');
    if (city && city.behaviour.delay !== Infinity && isComing()) await waitUntil(() => !isComing(), 'the form is there');
    return page;
  }

  async settled(): Promise<void> {
    for (let turn = 0; turn < 6; turn++) {
      await new Promise((next) => setTimeout(next));
      await this.form.updateComplete;
    }
    await nextFrame();
    await nextFrame();
  }

  find<E extends Element = HTMLElement>(selector: string): E {
    const found = this.form.renderRoot.querySelector<E>(this.own.onPage(selector));
    if (!found) throw new Error(`Nothing on the page is ${selector}; it says: ${this.text}`);
    return found;
  }

  has(selector: string): boolean {
    return this.form.renderRoot.querySelector(this.own.onPage(selector)) !== null;
  }

  get text(): string {
    return (this.form.renderRoot.querySelector('.widget')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  get heading(): string {
    return this.find('#heading, #receipt-title').textContent?.trim() ?? '';
  }

  /** The browser's history walks in its own time, and slower on a busy machine. */
  comesTo(heading: string): Promise<void> {
    const isThere = (): boolean => this.has('#heading, #receipt-title') && this.heading === heading;
    return waitUntil(isThere, `the page “${heading}” comes`).catch((error: Error) => { throw new Error(`${error.message}; it says: ${this.text.slice(0, 300)}`); });
  }

  get focused(): Element | null {
    return this.own.focused;
  }

  async type(id: string, value: string): Promise<void> {
    const field = this.find<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(`#${id}`);
    field.value = value;
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true, composed: true }));
    await this.settled();
  }

  async press(label: string): Promise<void> {
    const buttons = [...this.form.renderRoot.querySelectorAll<HTMLElement>('button, a')];
    const heard = (each: HTMLElement): string => {
      const copy = each.cloneNode(true) as HTMLElement;
      for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove();
      return (each.getAttribute('aria-label') ?? copy.textContent ?? '').trim();
    };
    const button = buttons.find((each) => heard(each) === label);
    if (!button) throw new Error(`No button says “${label}”; there are: ${buttons.map(heard).join(', ')}`);
    button.click();
    await this.settled();
    // Every step of sending is written into the database of the browser, in its own time.
    const isSending = (): boolean => this.has('form button[type=submit][aria-disabled=true]');
    if (isSending() && (this.form.city as MemoryCity | undefined)?.behaviour.delay !== Infinity) await waitUntil(() => !isSending(), 'the sending comes to an end');
    // What was kept for it is put away after that.
    if (!isSending()) await this.settled();
  }

  /** What fits the words comes a moment after them: the search is loaded with the first. */
  async choose(label: string): Promise<void> {
    const choices = (): HTMLLabelElement[] => [...this.form.renderRoot.querySelectorAll('label')];
    const wanted = (): HTMLLabelElement | undefined => choices().find((each) => each.textContent?.trim() === label);
    for (let tries = 0; !wanted() && tries < 30; tries++) await this.settled();
    const labels = choices();
    const chosen = wanted();
    if (!chosen) throw new Error(`No choice says “${label}”; there are: ${labels.map((each) => each.textContent?.trim()).join(', ')}`);
    chosen.click();
    await this.settled();
  }

  /** From the first page to the check page, with a pothole. */
  async walkToCheck(): Promise<void> {
    await this.type('words', 'A deep hole in the road');
    await this.choose('Pothole');
    await this.press('Continue');
    await this.type('address', '120 Mill Street');
    await this.press('Continue');
    await this.press('Continue');
  }
}
