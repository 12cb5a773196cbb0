import { forgetEdits, keepEdits, restoreEdits, type JourneyMap } from '@civic-elements/core/journey';
import type { Drawer } from '@civic-elements/core/requests';

/** Milliseconds without a change before it is kept. */
const pause = 400;

/** Keeps a changed map, a moment after it was changed, and brings it back. */
export class KeptChanges {
  /** The map that changes began from. */
  base: JourneyMap | undefined;
  /** Whether what is shown came out of the drawer. */
  isBack = false;
  /** Changes that began from another state of the map; as long as nobody has decided, they stay in the drawer, and nothing else is kept. */
  offered: JourneyMap | undefined;
  /** Whether the last change could not be kept. */
  hasFailed = false;
  private name = '';
  private waiting: { readonly map: JourneyMap; readonly timer: ReturnType<typeof setTimeout> } | undefined;

  constructor(private readonly drawer: () => Drawer, private readonly changed: () => void) {}

  /** Changes of this very map, if there are any. */
  async look(of: string, base: JourneyMap): Promise<JourneyMap | undefined> {
    await this.flush();
    const name = `civic-journey-map ${of}`;
    Object.assign(this, { base, name, isBack: false, offered: undefined, hasFailed: false });
    const restored = await restoreEdits(this.drawer(), name, base);
    if (this.base !== base || this.waiting) return undefined;
    this.isBack = restored.found === 'same-base';
    this.offered = restored.found === 'other-base' ? restored.map : undefined;
    this.hasFailed = restored.found === 'unreachable';
    this.changed();
    return restored.found === 'same-base' ? restored.map : undefined;
  }

  keep(map: JourneyMap): void {
    if (this.offered) return;
    clearTimeout(this.waiting?.timer);
    this.waiting = { map, timer: setTimeout(() => void this.flush(), pause) };
  }

  /** Keeps now what would be kept in a moment. */
  async flush(): Promise<void> {
    const { waiting, base } = this;
    if (!waiting || !base) return;
    clearTimeout(waiting.timer);
    this.waiting = undefined;
    const { kept } = await keepEdits(this.drawer(), this.name, base, waiting.map);
    if (this.hasFailed === !kept) return;
    this.hasFailed = !kept;
    this.changed();
  }

  async forget(): Promise<void> {
    clearTimeout(this.waiting?.timer);
    this.waiting = undefined;
    this.offered = undefined;
    this.isBack = false;
    await forgetEdits(this.drawer(), this.name);
  }
}
