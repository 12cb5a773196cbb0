import type { JourneyMap, JsonPatch, Step } from '@civic-elements/core/journey';
import type { Drawer } from '@civic-elements/core/requests';
import { journeys } from '@civic-elements/demo-city';
import { sendKeys } from '@web/test-runner-commands';
import { MapOnAPage } from '../map-on-a-page.test.fixture.js';

export const [today] = journeys as [JourneyMap];

/** A drawer that lasts as long as the test, or takes nothing. */
export class TestDrawer implements Drawer {
  readonly kept = new Map<string, string>();
  isFull = false;

  async read(name: string): Promise<string | undefined> {
    return this.kept.get(name);
  }

  async write(name: string, text: string): Promise<void> {
    if (this.isFull) throw new Error('full');
    this.kept.set(name, text);
  }

  async erase(name: string): Promise<void> {
    this.kept.delete(name);
  }
}

/** A pause between letters would make two steps to take back of them: as long as a slow machine takes for them, no time passes. */
async function withoutAPause(act: () => Promise<void>): Promise<void> {
  const { now } = Date;
  const at = now();
  Date.now = () => at;
  try {
    await act();
  } finally {
    Date.now = now;
  }
}

/** Letter by letter: WebKit's driver swallows a letter that is pressed twice in one go. */
export const typed = (words: string): Promise<void> => withoutAPause(async () => {
  for (const letter of words) await sendKeys({ type: letter });
});

export const typedInOneGo = (words: string): Promise<void> => withoutAPause(() => sendKeys({ type: words }));

export interface Change {
  readonly patch: JsonPatch;
  readonly map: JourneyMap;
}

/** Somebody who changes a map with the keyboard. */
export class Writer {
  readonly changes: Change[] = [];

  private constructor(readonly page: MapOnAPage, readonly drawer: TestDrawer) {}

  static async atTheMap({ map = today as unknown, drawer = new TestDrawer(), attributes = {} as Record<string, string> } = {}): Promise<Writer> {
    const page = await MapOnAPage.begin({ map, drawer } as object, { editable: '', ...attributes });
    const writer = new Writer(page, drawer);
    page.holder.addEventListener('journey-change', (event) => writer.changes.push((event as CustomEvent<Change>).detail));
    await page.until(() => page.has('#changing, #begin-title, #take-mine'), 'what changes the map');
    return writer;
  }

  static async atWork(options: Parameters<typeof Writer.atTheMap>[0] = {}): Promise<Writer> {
    const writer = await Writer.atTheMap(options);
    await writer.press('#changing');
    await writer.page.until(() => writer.page.has('#add-stage'), 'the map can be changed');
    return writer;
  }

  get map(): JourneyMap {
    const map = this.page.element.toJSON();
    if (!map) throw new Error('There is no map');
    return map;
  }

  step(id: string): Step {
    const found = this.map.stages.flatMap(({ steps }) => steps).find((step) => step.id === id);
    if (!found) throw new Error(`No step ${id}`);
    return found;
  }

  async to(selector: string): Promise<void> {
    await this.page.until(() => this.page.has(selector), `there is ${selector}`);
    this.page.find(selector).focus();
  }

  async press(selector: string, key = 'Enter'): Promise<void> {
    await this.to(selector);
    await sendKeys({ press: key });
    await this.page.element.updateComplete;
  }

  /** The button of that name, as it is read out, in a part of the map. */
  async pressNamed(name: string, within = '.journey'): Promise<void> {
    const button = [...this.page.find(within).querySelectorAll<HTMLElement>('button')].find((one) => {
      const shown = one.cloneNode(true) as HTMLElement;
      for (const hidden of shown.querySelectorAll('[aria-hidden]')) hidden.remove();
      return shown.textContent.trim() === name;
    });
    if (!button) throw new Error(`No button “${name}”: ${this.page.text}`);
    button.focus();
    await sendKeys({ press: 'Enter' });
    await this.page.element.updateComplete;
  }

  /** Opens what is folded in a form. */
  async unfold(name: string): Promise<void> {
    const folded = this.page.all('.change-form summary').find(({ textContent }) => textContent.trim().startsWith(name));
    if (!folded) throw new Error(`Nothing to unfold says “${name}”; there are: ${this.page.words('.change-form summary').join(', ')}`);
    folded.focus();
    await sendKeys({ press: 'Enter' });
  }

  async type(selector: string, words: string): Promise<void> {
    await this.to(selector);
    await typed(words);
    await this.page.element.updateComplete;
  }

  async replace(selector: string, words: string): Promise<void> {
    await this.to(selector);
    (this.page.find(selector) as HTMLInputElement).select();
    await (words === '' ? sendKeys({ press: 'Delete' }) : typed(words));
    await this.page.element.updateComplete;
  }

  async choose(selector: string, value: string): Promise<void> {
    await this.to(selector);
    const select = this.page.find(selector) as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.page.element.updateComplete;
  }

  async openStep(id: string): Promise<void> {
    await this.press(`#at-${id}-change`);
    await this.isAt(`at-${id}-title`);
  }

  isAt(id: string): Promise<void> {
    return this.page.until(() => this.page.focused === id, `the focus on ${id}, not on ${this.page.focused}`);
  }

  says(words: string): Promise<void> {
    return this.page.until(() => this.page.all('[role=status], [role=alert]').filter(({ textContent }) => textContent.includes(words)).length === 1, `“${words}” is told, and once`);
  }
}
