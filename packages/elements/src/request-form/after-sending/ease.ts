import type { Rating } from '@civic-elements/core/insight';
import { asksForPrivacy } from '../../platform/privacy-signals.js';
import type { RequestFormController } from '../request-form-controller.js';

/**
 * One question after the confirmation: how easy was it? Asked once for a request, and not at all where the browser asks for privacy,
 * for then nobody would hear the answer.
 */
export class Ease {
  state: 'not-asked' | 'asked' | 'thanked' = 'not-asked';
  chosen: Rating | undefined;
  /** Whether they pressed without a choice. */
  isMissing = false;
  private key = '';

  constructor(private readonly form: RequestFormController) {}

  update(): void {
    const { phase } = this.form.state;
    const key = phase.name === 'done' ? phase.receipt.key : '';
    if (key === this.key) return;
    this.key = key;
    this.state = 'not-asked';
    this.chosen = undefined;
    this.isMissing = false;
    if (key !== '' && this.form.means.asksEase && !asksForPrivacy()) void this.ask(key);
  }

  private async ask(key: string): Promise<void> {
    const { drawer } = this.form.keeping;
    const answered = await drawer.read(this.place).catch(() => undefined);
    if (key !== this.key || answered === key) return;
    this.state = 'asked';
    this.form.look({});
  }

  choose(rating: Rating): void {
    this.chosen = rating;
    this.isMissing = false;
    this.form.look({});
  }

  tell(): void {
    const { form, chosen, key } = this;
    if (this.state !== 'asked') return;
    this.isMissing = chosen === undefined;
    if (chosen === undefined) return form.look({}, 'ease-1');
    this.state = 'thanked';
    form.parts?.notes.rated(chosen);
    void form.keeping.drawer.write(this.place, key).catch(() => undefined);
    form.look({}, 'ease-thanks');
  }

  private get place(): string {
    return `${this.form.keeping.name}:ease`;
  }
}
