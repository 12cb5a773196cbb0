import type { LitElement, ReactiveController } from 'lit';

/** Tells whether a part of a widget is wider than its room, so that it can be reached by keyboard only while there is something to scroll. */
export class ScrollRegion implements ReactiveController {
  overflows = false;
  private observer: ResizeObserver | undefined;
  private watched: Element | null = null;

  constructor(private readonly host: LitElement, private readonly selector: string) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new ResizeObserver(() => this.look());
    this.watched = null;
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  hostUpdated(): void {
    const region = this.host.renderRoot.querySelector(this.selector);
    if (region !== this.watched) {
      this.observer?.disconnect();
      this.watched = region;
      for (const element of region ? [region, ...region.children] : []) this.observer?.observe(element);
    }
  }

  private look(): void {
    const overflows = this.watched !== null && this.watched.scrollWidth > this.watched.clientWidth + 1;
    if (overflows === this.overflows) return;
    this.overflows = overflows;
    this.host.requestUpdate();
  }
}
