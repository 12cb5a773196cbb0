import type { Question, QuestionOrNote, Service } from '@civic-elements/core/requests';
import { MemoryCity, type MemoryCityOptions } from '@civic-elements/core/testing';
import { fixture, html, nextFrame } from '@open-wc/testing';
import './civic-request-form.js';
import type { RequestForm } from './request-form.js';

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

/** A form on a page, and what a resident does with it. */
export class FormOnAPage {
  readonly heard: { readonly name: string; readonly detail: unknown }[] = [];

  private constructor(readonly form: RequestForm) {}

  static async open(city: MemoryCity | undefined, attributes: Record<string, string> = {}): Promise<FormOnAPage> {
    const holder = await fixture<HTMLDivElement>(html`<div></div>`);
    const form = document.createElement('civic-request-form');
    const page = new FormOnAPage(form);
    for (const name of ['started', 'step-completed', 'received', 'kept', 'refused']) {
      holder.addEventListener(`civic-request-${name}`, (event) => page.heard.push({ name, detail: (event as CustomEvent).detail }));
    }
    for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
    form.city = city;
    holder.append(form);
    await page.settled();
    return page;
  }

  async settled(): Promise<void> {
    for (let frame = 0; frame < 4; frame++) {
      await nextFrame();
      await this.form.updateComplete;
    }
  }

  find<E extends Element = HTMLElement>(selector: string): E {
    const found = this.form.renderRoot.querySelector<E>(selector);
    if (!found) throw new Error(`Nothing on the page is ${selector}; it says: ${this.text}`);
    return found;
  }

  has(selector: string): boolean {
    return this.form.renderRoot.querySelector(selector) !== null;
  }

  get text(): string {
    return (this.form.renderRoot.querySelector('.widget')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  get heading(): string {
    return this.find('#heading, #receipt-title').textContent?.trim() ?? '';
  }

  get focused(): Element | null {
    return this.form.shadowRoot?.activeElement ?? null;
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
  }

  async choose(label: string): Promise<void> {
    const labels = [...this.form.renderRoot.querySelectorAll('label')];
    const chosen = labels.find((each) => each.textContent?.trim() === label);
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
