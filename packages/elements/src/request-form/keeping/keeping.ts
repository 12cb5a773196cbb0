import { keepDraft, restoreDraft, type Draft, type Drawer } from '@civic-elements/core/requests';
import { TabDrawer } from '../../platform/tab-drawer.js';
import type { DeviceKeeping } from './device-keeping.js';
import type { Receipt } from './receipt.js';
import { keepReceipt, restoreReceipt } from './receipt-drawer.js';
import type { FormMeans } from '../request-form-state.js';

/**
 * What one form keeps between two visits: the draft, then whether it was handed over to be sent, then the receipt. All of it lies in the tab; where
 * the page asks for it and this browser can, the draft lies on the device too.
 */
export class Keeping {
  /** Set once, so that what comes late (a service, a language) does not part a draft from its form. */
  name = '';
  readonly drawer: Drawer = new TabDrawer();
  /** Whether the answers outlive the tab. */
  isOnDevice = false;
  /** When answers were left here that have lain longer than they may; milliseconds since the epoch. */
  oldSince: number | undefined;
  private device: Promise<DeviceKeeping | undefined> | undefined;

  constructor(private readonly changed: () => void) {}

  begin({ name, keptFor }: Pick<FormMeans, 'name' | 'keptFor'>): void {
    this.name ||= name;
    if (keptFor === 'device') this.device ??= import('./device-keeping.js').then((rest) => new rest.DeviceKeeping(this.name), () => undefined);
  }

  async draft(): Promise<Draft | undefined> {
    const inTab = await restoreDraft(this.drawer, this.name);
    const { draft: onDevice, oldSince } = (await (await this.device)?.restore()) ?? {};
    this.oldSince = inTab ? undefined : oldSince;
    this.isOnDevice = onDevice !== undefined;
    // The tab's own has who the resident is.
    return inTab ?? onDevice;
  }

  /** Takes up what has lain longer than it may, because the resident says so. */
  async takeUpOld(): Promise<Draft | undefined> {
    this.oldSince = undefined;
    return (await this.device)?.takeUp();
  }

  /** Lets go of what has lain longer than it may. */
  async forgetOld(): Promise<void> {
    this.oldSince = undefined;
    await (await this.device)?.forget();
  }

  receipt(): Promise<Receipt | undefined> {
    return restoreReceipt(this.drawer, this.name);
  }

  /** Resolves to false where this browser cannot keep it. What only a link brought takes the place of nothing that a resident wrote. */
  keep(draft: Draft, touched = true): Promise<boolean> {
    if (touched || this.oldSince === undefined) void this.keepOnDevice(draft);
    return keepDraft(this.drawer, this.name, draft).then(() => true, () => false);
  }

  private async keepOnDevice(draft: Draft): Promise<void> {
    const before = this.isOnDevice;
    this.oldSince = undefined;
    this.isOnDevice = (await (await this.device)?.keep(draft)) ?? false;
    if (before !== this.isOnDevice) this.changed();
  }

  /** From here on what became of the draft is known to the outbox. */
  async handOver({ key }: Draft): Promise<void> {
    await this.drawer.write(this.handed, key).catch(() => undefined);
    await (await this.device)?.handOver(key);
  }

  async isHandedOver({ key }: Draft): Promise<boolean> {
    if ((await this.drawer.read(this.handed).catch(() => undefined)) === key) return true;
    return (await (await this.device)?.handedOver()) === key;
  }

  /** The city has it: from here on a reload shows the receipt, and the answers are gone from the tab and the device. */
  async file(receipt: Receipt | undefined): Promise<void> {
    await keepReceipt(this.drawer, this.name, receipt).catch(() => undefined);
    for (const place of [this.name, this.handed]) await this.drawer.erase(place).catch(() => undefined);
    this.isOnDevice = false;
    await this.forgetOld();
  }

  private get handed(): string {
    return `${this.name}:handed-over`;
  }
}
