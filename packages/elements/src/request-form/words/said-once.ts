/** As long as a screen reader may take to come to it, after the last key. */
const untilHeard = 1500;

/** Whether a hint that is shown as long as it holds is still to be said: once, when the typing has ended, and not with each key again. */
export class SaidOnce {
  private text: string | undefined;
  private since = 0;
  private over = false;

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** @param text What was typed. @param holds Whether the hint holds of it. */
  isDue(text: string, holds: boolean): boolean {
    if (text !== this.text) {
      this.over ||= this.text !== undefined && this.now() - this.since > untilHeard;
      this.text = holds ? text : undefined;
      this.since = this.now();
    }
    return holds && !this.over;
  }
}
