import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { markTitle } from '../platform/page-title.js';

/** Puts "Error: " before the page's title as long as something has to be mended. */
export class ErrorInTitle implements ReactiveController {
  private unmark: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, private readonly isWrong: () => boolean, private readonly prefix: () => string) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.isWrong()) this.unmark ??= markTitle(this.prefix());
    else this.hostDisconnected();
  }

  hostDisconnected(): void {
    this.unmark?.();
    this.unmark = undefined;
  }
}
