import { answersTo, mostAtOnce, type Drawer } from '@civic-elements/core/requests';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LastingDrawer } from '../../platform/lasting-drawer.js';
import { keptName, type StatusTrackerController } from '../status-tracker-controller.js';

/** Kept text is input: whatever is no number is left out. */
function readNumbers(text: string | undefined): readonly string[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter((number): number is string => typeof number === 'string' && number.trim() !== '').slice(0, mostAtOnce) : [];
  } catch {
    return [];
  }
}

/** The numbers a person asked this device to keep. Only the numbers, and only until they are forgotten. */
export class KeptNumbers implements ReactiveController {
  numbers: readonly string[] = [];
  /** What was forgotten last, as long as it can be put back. */
  forgotten: readonly string[] = [];
  private name: string | undefined;

  constructor(private readonly tracker: StatusTrackerController, host: ReactiveControllerHost, private readonly drawer: Drawer = new LastingDrawer()) {
    host.addController(this);
  }

  hostUpdate(): void {
    const name = keptName(this.tracker.means.cityName);
    if (name === this.name) return;
    this.name = name;
    this.numbers = this.forgotten = [];
    void this.read(name);
  }

  has(id: string): boolean {
    return this.numbers.some((number) => answersTo(number, id));
  }

  /** Room for this many more. */
  get room(): number {
    return mostAtOnce - this.numbers.length;
  }

  async keep(ids: readonly string[]): Promise<void> {
    const before = await this.onDevice();
    const more = ids.filter((id) => !before.some((number) => answersTo(number, id)));
    await this.write([...more, ...before].slice(0, mostAtOnce), 'keptNow', []);
  }

  async forget(ids: readonly string[]): Promise<void> {
    const before = await this.onDevice();
    const isForgotten = (number: string): boolean => ids.some((id) => answersTo(number, id));
    await this.write(before.filter((number) => !isForgotten(number)), 'forgottenNow', before.filter(isForgotten));
  }

  async putBack(): Promise<void> {
    await this.keep(this.forgotten);
  }

  /** Another tab may have changed them since. */
  private async onDevice(): Promise<readonly string[]> {
    return readNumbers(await this.drawer.read(this.name ?? '').catch(() => undefined));
  }

  private async read(name: string): Promise<void> {
    const numbers = await this.onDevice();
    if (name !== this.name || numbers.length === 0) return;
    this.numbers = numbers;
    this.tracker.changed();
  }

  private async write(numbers: readonly string[], said: 'keptNow' | 'forgottenNow', forgotten: readonly string[]): Promise<void> {
    const name = this.name ?? '';
    try {
      await (numbers.length > 0 ? this.drawer.write(name, JSON.stringify(numbers)) : this.drawer.erase(name));
    } catch {
      this.tracker.parts?.tell('keptNot');
      return;
    }
    this.numbers = numbers;
    this.forgotten = forgotten;
    this.tracker.parts?.tell(said);
  }
}
