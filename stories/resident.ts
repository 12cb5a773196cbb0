import type { LitElement } from 'lit';
import { spokenIn, type Spoken } from './spoken.js';

type Widget = 'civic-request-form' | 'civic-status-tracker' | 'civic-faq-search';
type WidgetElement = HTMLElementTagNameMap[Widget] & LitElement;
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const patience = 5000;
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What a button is read out as. */
function heard(control: Element): string {
  const copy = control.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove();
  return plain(control.getAttribute('aria-label') ?? copy.textContent);
}

/** Uses a widget as a resident does, by what is on the page. Waits for what is not there yet, and says what was missing. */
export class Resident {
  private constructor(
    readonly widget: WidgetElement,
    private readonly spoken: Spoken,
  ) {}

  static async at(canvas: Element, tag: Widget): Promise<Resident> {
    const widget = canvas.querySelector(tag);
    if (!widget) throw new Error(`There is no <${tag}> here.`);
    return Resident.with(widget);
  }

  static async with(widget: WidgetElement): Promise<Resident> {
    await appears(() => widget.renderRoot.querySelector('.widget'), 'the widget');
    return new Resident(widget, await spokenIn(widget.renderRoot.querySelector<HTMLElement>('.widget')?.lang ?? ''));
  }

  /** What the widget calls this in the language it speaks. */
  get say(): Spoken['form'] & Spoken['tracker'] & Spoken['search'] {
    const { form, tracker, search } = this.spoken;
    return ({ 'civic-status-tracker': tracker, 'civic-faq-search': search }[this.widget.localName] ?? form) as Spoken['form'] & Spoken['tracker'] & Spoken['search'];
  }

  async sees<E extends Element = HTMLElement>(selector: string): Promise<E> {
    return appears(() => this.widget.renderRoot.querySelector<E>(selector), selector);
  }

  /** Types into the control with this id, or with a label that begins so. */
  async type(field: string, text: string): Promise<void> {
    const control = await appears(() => this.control(field), field);
    control.value = text;
    control.dispatchEvent(new Event(control.localName === 'select' ? 'change' : 'input', { bubbles: true, composed: true }));
    await this.settled();
  }

  private control(field: string): Control | undefined {
    const labels = [...this.widget.renderRoot.querySelectorAll('label')];
    const byId = this.widget.renderRoot.querySelector<Control>(`#${CSS.escape(field)}`);
    return byId ?? (labels.find((label) => plain(label.textContent).startsWith(field))?.control as Control | undefined);
  }

  /** Ticks the radio button or the box with this label; in the question that begins so, where two have the same. */
  async choose(label: string, question = ''): Promise<void> {
    const found = await appears(() => {
      const groups = [...this.widget.renderRoot.querySelectorAll('fieldset')].filter((group) => plain(group.querySelector('legend')?.textContent).startsWith(question));
      return groups.flatMap((group) => [...group.querySelectorAll('label')]).find((each) => plain(each.textContent) === label);
    }, label);
    found.click();
    await this.settled();
  }

  /** Presses the button or link that says this. */
  async press(label: string): Promise<void> {
    const found = await appears(() => [...this.widget.renderRoot.querySelectorAll<HTMLElement>('button, a, summary')].find((each) => heard(each).startsWith(label)), label);
    found.click();
    await this.settled();
  }

  /** Presses the one button that leads on. */
  async goOn(): Promise<void> {
    const found = await appears(() => (this.widget.renderRoot.querySelector('.civic-skeleton') ? null : this.widget.renderRoot.querySelector<HTMLElement>('button[type=submit]')), 'the button that leads on');
    found.click();
    await this.settled();
  }

  private async settled(): Promise<void> {
    await pause(0);
    await this.widget.updateComplete;
  }
}

async function appears<T>(find: () => T | null | undefined, what: string): Promise<T> {
  for (const begun = performance.now(); ; await pause(15)) {
    const found = find();
    if (found !== null && found !== undefined) return found;
    if (performance.now() - begun > patience) throw new Error(`A resident would look in vain for: ${what}`);
  }
}
