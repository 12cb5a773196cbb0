import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * What stands in the one live region of a widget. A moment later than it is known: focus moves first, for Firefox says nothing of what changes
 * while it moves, and typing is left to end.
 */
export class Announcer implements ReactiveController {
  said = '';
  private wanted = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.wanted = this.said;
  }

  say(words: string): void {
    if (words === this.wanted) return;
    this.wanted = words;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.said = words;
      this.host.requestUpdate();
    }, 700);
  }
}
