import { keepDraft, noContact, restoreDraft, type Draft } from '@civic-elements/core/requests';
import { DeviceDrawer } from '../../platform/device-drawer.js';

/**
 * What a form keeps beyond its tab, where its page asks for that: the answers, without who the resident is, and without photos, whose pictures
 * go with the tab. Whoever uses the device next must not learn a name.
 */
export class DeviceKeeping {
  private readonly drawer = new DeviceDrawer();
  private next: Draft | undefined;
  private underWay: Promise<boolean> = Promise.resolve(false);
  /** The one write that follows the one under way, where anything came meanwhile. */
  private following: Promise<boolean> | undefined;

  constructor(private readonly name: string) {}

  /**
   * Resolves as soon as this draft or a later one is written; to false where this device cannot keep it. While one is being written, only the
   * last of those that come meanwhile follows it.
   */
  keep(draft: Draft): Promise<boolean> {
    this.next = draft;
    this.following ??= this.underWay.then(() => this.write());
    return this.following;
  }

  /** The draft of a visit at most a day ago, or when it was that a draft older than that was left. */
  async restore(): Promise<{ readonly draft?: Draft; readonly oldSince?: number }> {
    const { drawer, name } = this;
    const oldSince = await drawer.oldSince(name).catch(() => undefined);
    // What was handed over may be with the city: it is never offered as something to begin with.
    if (oldSince !== undefined && (await this.handedOver()) === undefined) return { oldSince };
    if (oldSince !== undefined) await drawer.renew(name).catch(() => undefined);
    const draft = await restoreDraft(drawer, name);
    return draft ? { draft } : {};
  }

  /** The draft, also one that was left longer than a day ago. */
  async takeUp(): Promise<Draft | undefined> {
    await this.drawer.renew(this.name).catch(() => undefined);
    return restoreDraft(this.drawer, this.name);
  }

  async handOver(key: string): Promise<void> {
    await this.drawer.write(this.handed, key).catch(() => undefined);
  }

  /** The key of the draft that was handed over from here. */
  async handedOver(): Promise<string | undefined> {
    await this.drawer.renew(this.handed).catch(() => undefined);
    return this.drawer.read(this.handed).catch(() => undefined);
  }

  async forget(): Promise<void> {
    this.next = undefined;
    await (this.following ?? this.underWay);
    for (const place of [this.name, this.handed]) await this.drawer.erase(place).catch(() => undefined);
  }

  private write(): Promise<boolean> {
    const { next: draft } = this;
    this.next = undefined;
    this.following = undefined;
    // It was to be forgotten before its turn came.
    if (draft) this.underWay = keepDraft(this.drawer, this.name, { ...draft, contact: noContact, photos: [] }).then(() => true, () => false);
    return draft ? this.underWay : Promise.resolve(false);
  }

  private get handed(): string {
    return `${this.name}:handed-over`;
  }
}
