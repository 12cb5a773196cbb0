import { questionsToAsk, type City, type Draft, type OutboxEntry, type QuestionOrNote, type Service } from '@civic-elements/core/requests';
import { conclusionOf } from './conclusion.js';
import type { Keeping } from '../keeping/keeping.js';
import { receiptWithNumber, type Receipt } from '../keeping/receipt.js';
import type { FormParts } from '../form-parts.js';
import type { Focus, FormMeans, RequestFormState } from '../request-form-state.js';
import { Sending } from './sending.js';

/** What a delivery sees and changes of its form. */
export interface Sender {
  readonly state: RequestFormState;
  readonly keeping: Keeping;
  readonly means: FormMeans;
  readonly parts: FormParts | undefined;
  focus: Focus | undefined;
  set(change: Partial<RequestFormState>): void;
  /** Draws anew, and then puts the focus there. */
  look(change: object, on: string): void;
}

/** What the device kept of a draft lacks who the resident is, and the photos. The outbox has them. */
function completed(draft: Draft, { state, draft: handedOver }: OutboxEntry): Draft {
  if (state !== 'held') return handedOver;
  const { contact, photos } = handedOver;
  return { ...draft, ...(Object.values(draft.contact).every((text) => text === '') && { contact }), ...(draft.photos.length === 0 && { photos }) };
}

/** Between one form and the outbox: hands the request over, and shows what becomes of it, also when that happens by itself. */
export class Delivery {
  private readonly sending: Sending;
  private readonly stopping = new AbortController();
  private readonly cityName: string;
  /** Whether the resident is changing what was handed over before, which then is theirs alone. */
  private isChanging = false;
  /** The last fact told, so that none is told twice. */
  private told = '';
  /** What is shown: other entries change too. */
  private shown = '';

  constructor(private readonly form: Sender, private readonly city: City, { cityName }: FormMeans, leaving: AbortSignal) {
    this.cityName = cityName;
    leaving.addEventListener('abort', () => this.stop(), { once: true });
    const { shelf, shrink } = form.parts?.photos ?? {};
    this.sending = new Sending({ city, cityName, memory: form.keeping.drawer, ...(shelf && { shelf }), ...(shrink && { shrink }) }, (entries) => this.heard(entries), this.stopping.signal);
  }

  /** For another city, or when the form leaves: else two would send for one form, this one by what is no longer so. */
  stop(): undefined {
    this.stopping.abort();
  }

  async hand(told: Draft, service: Service, questions: readonly QuestionOrNote[]): Promise<void> {
    const { form, cityName } = this;
    this.isChanging = false;
    this.shown = '';
    const draft = (await form.parts?.photos.settled(told)) ?? told;
    await form.keeping.handOver(draft);
    const { locale, keptFor } = form.means;
    // Only what is asked, without its rules: those cannot be written down, and kept without them answers to hidden questions would go along.
    const asked = questionsToAsk(questions, draft.answers, locale).map(({ rules: _kept, ...item }) => item);
    const { entry, isKept } = await this.sending.hand({ draft, service, questions: asked, locale, city: cityName, keptFor });
    if (!isKept) form.set({ kept: false });
    this.became(entry);
  }

  /** Tries again at once. False where there is nothing to hurry, because the city wants something changed first. */
  async hurry(): Promise<boolean> {
    const { phase } = this.form.state;
    if (phase.name !== 'not-done' || phase.entry.state === 'refused' || phase.entry.state === 'held') return false;
    await this.sending.again(phase.entry.draft.key);
    return true;
  }

  /** Gives the request back to be changed; false when that is too late. */
  async takeBack(): Promise<boolean> {
    const { phase, draft } = this.form.state;
    if (phase.name !== 'not-done' && phase.name !== 'sending') return true;
    this.isChanging = true;
    return (this.isChanging = await this.sending.takeBack(draft.key));
  }

  /** The resident does not want to wait. Where some of it has left meanwhile it goes on, and they see what becomes of it. */
  async stopSending(): Promise<void> {
    if (!(await this.takeBack())) return this.resume(this.form.state.draft);
    this.form.focus = { on: 'heading' };
    this.form.set({ phase: { name: 'answering' } });
  }

  /** The resident says that it may lie on this device beyond the tab. */
  async keepOnDevice(): Promise<void> {
    const { phase } = this.form.state;
    if (phase.name !== 'not-done') return;
    await this.sending.keepOnDevice(phase.entry.draft.key);
    await this.resume(phase.entry.draft);
    this.form.look({}, 'kept-how');
  }

  /** Takes up a request of before, with all that was told then. */
  open(entry: OutboxEntry): void {
    this.form.set({ draft: entry.draft });
    void this.form.keeping.keep(entry.draft).then(() => this.form.keeping.handOver(entry.draft));
    this.became(entry);
  }

  /** The resident lets go of what did not arrive. */
  async forget(): Promise<void> {
    const { phase, draft } = this.form.state;
    if (phase.name === 'not-done' || this.isChanging) await this.sending.forget(draft.key);
    await this.form.parts?.photos.clear(draft);
    this.isChanging = false;
    this.told = this.shown = '';
  }

  /** What was handed over on an earlier visit. */
  async resume({ key }: Draft): Promise<void> {
    const entry = await this.sending.find(key);
    if (!entry) return;
    this.form.set({ draft: completed(this.form.state.draft, entry) });
    this.became(entry);
  }

  /** Waits for the number of a receipt, where the outbox does not already. */
  async follow(receipt: Receipt): Promise<void> {
    if (await this.sending.find(receipt.key)) return;
    const known = await receiptWithNumber(receipt, this.city, this.stopping.signal);
    if (!known) return;
    this.form.set({ phase: { name: 'done', receipt: known } });
    await this.form.keeping.file(known);
  }

  private heard(entries: readonly OutboxEntry[]): void {
    const { phase, draft } = this.form.state;
    const key = phase.name === 'done' ? phase.receipt.key : draft.key;
    const mine = entries.find((entry) => entry.draft.key === key);
    this.form.set({ underWay: entries.filter((entry) => entry !== mine && entry.state !== 'received' && entry.state !== 'held') });
    if (mine) this.became(mine);
  }

  private became(entry: OutboxEntry): void {
    const { form } = this;
    const { phase, draft } = form.state;
    const isMine = entry.draft.key === (phase.name === 'done' ? phase.receipt.key : draft.key);
    const shown = JSON.stringify(entry);
    if (!isMine || this.isChanging || entry.state === 'held' || shown === this.shown) return;
    this.shown = shown;
    const { change, focus, fact } = conclusionOf(entry, phase.name);
    // The way to stop it, which may have the focus, is about to go.
    if (phase.name === 'sending' && phase.canStop) form.focus = { on: 'send', ifLost: true };
    if (focus) form.focus = { on: focus, ...(phase.name === 'not-done' && { ifHere: true }) };
    // After a reload the outbox may speak first, and what the device kept of the draft lacks who the resident is.
    form.set(phase.name === 'answering' ? { ...change, draft: entry.draft } : change);
    if (fact && JSON.stringify(fact) !== this.told) {
      this.told = JSON.stringify(fact);
      form.means.tell(fact);
    }
    if (change.phase.name !== 'done') return;
    void form.keeping.file(change.phase.receipt);
    void form.parts?.photos.clear(draft);
  }
}
