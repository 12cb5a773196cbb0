/**
 * A part of a widget that is loaded after what is seen first. One that could not be loaded is asked for again with the next need of it, so
 * that a network that was gone for a moment costs no more than that moment.
 */
export class LaterPart<T> {
  state: 'asleep' | 'coming' | 'here' | 'missing' = 'asleep';
  part: T | undefined;
  private bringing: Promise<T | undefined> | undefined;

  constructor(private readonly load: () => Promise<T>, private readonly changed: (part: T | undefined) => void) {}

  /** Takes the part at once, where it was brought for another widget of the page before. */
  take(part: T): void {
    this.bringing = Promise.resolve(part);
    this.part = part;
    this.state = 'here';
    this.changed(part);
  }

  /** Resolves to the part, or to undefined where it cannot be had now. */
  bring(): Promise<T | undefined> {
    this.bringing ??= this.fetch();
    return this.bringing;
  }

  private async fetch(): Promise<T | undefined> {
    this.state = 'coming';
    try {
      this.part = await this.load();
      this.state = 'here';
    } catch {
      this.state = 'missing';
      this.bringing = undefined;
    }
    this.changed(this.part);
    return this.part;
  }
}
