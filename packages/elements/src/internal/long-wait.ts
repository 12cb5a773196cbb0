import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells when something has been waited for so long that a word about it is due. */
export class LongWait implements ReactiveController {
  isLong = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost, private readonly isWaiting: () => boolean, private readonly milliseconds = 10_000) {
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.isWaiting()) this.hostDisconnected();
    else this.timer ??= setTimeout(() => {
      this.isLong = true;
      this.host.requestUpdate();
    }, this.milliseconds);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.isLong = false;
  }
}
