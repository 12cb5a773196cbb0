import type { ReactiveController } from 'lit';
import { onPrint } from '../platform/on-print.js';
import type { JourneyMapController } from './journey-map-controller.js';

/** A table of a long journey is wider than any sheet, so what is printed is the list. On the screen it stays a table. */
export class ListOnPaper implements ReactiveController {
  private stop: (() => void) | undefined;
  private isTable = false;

  constructor(private readonly controller: JourneyMapController) {}

  hostConnected(): void {
    const { controller } = this;
    this.stop = onPrint((begins) => {
      if (begins) this.isTable = controller.state.view === 'table';
      if (this.isTable) controller.set({ view: begins ? 'list' : 'table' });
    });
  }

  hostDisconnected(): void {
    this.stop?.();
  }
}
