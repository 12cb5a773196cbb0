import {
  keepDraft, newDraft, restoreDraft, stepAfter, stepBefore, stepOf, submitRequest,
  type City, type Draft, type Drawer, type ProblemAt, type Service, type Step,
} from '@civic-elements/core/requests';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isOnline, onNetworkChange } from '../platform/network.js';
import { stepHistory, type StepHistory } from '../platform/step-history.js';
import { TabDrawer } from '../platform/tab-drawer.js';
import { uniqueKey } from '../platform/unique-key.js';
import { conclusionOf } from './conclusion.js';
import { asFarAs, firstLacking, hasUnseenQuestions, problemsOn, whereItWas, type Answered } from './lacking.js';
import { OfferedServices } from './offered-services.js';
import { receiptWithNumber, type Receipt } from './receipt.js';
import { keepReceipt, restoreReceipt } from './receipt-drawer.js';
import { freshState, type Focus, type FormMeans, type RequestFormState } from './request-form-state.js';

type Host = ReactiveControllerHost & { means(): FormMeans; readonly isConnected: boolean };

/**
 * Walks one request from the first word to the city's answer. Holds the state; a send happens only when the resident
 * presses Send, and only one at a time.
 */
export class RequestFormController implements ReactiveController {
  state = freshState(newDraft(uniqueKey(), Date.now()), isOnline());
  readonly offered = new OfferedServices(() => this.host.requestUpdate());
  /** Where focus belongs after the next render; the element takes it and clears it. */
  focus: Focus | undefined;

  private readonly drawer: Drawer = new TabDrawer();
  private city: City | undefined;
  private history: StepHistory | undefined;
  private stopNetwork: (() => void) | undefined;
  private leaving = new AbortController();
  private restoring: Promise<void> | undefined;
  private started = false;
  private preset = '';
  /** Kept from the first, so that what comes late (a service, a language) does not part a draft from its form. */
  private name = '';

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    this.leaving = new AbortController();
    this.stopNetwork = onNetworkChange((online) => this.set({ online }));
    // Coming back after being moved: what was cut off goes on.
    this.host.requestUpdate();
    if (this.city && this.offered.list.state === 'loading') void this.load();
    else if (this.offered.questions.state === 'loading') void this.loadQuestions();
    if (this.state.phase.name === 'done') void this.followToken(this.state.phase.receipt);
  }

  hostDisconnected(): void {
    this.leaving.abort();
    this.stopNetwork?.();
    this.history?.stop();
    this.history = undefined;
  }

  hostUpdate(): void {
    // Taken out before its first render: what it would listen to now, nothing would ever let go.
    if (!this.host.isConnected) return;
    const { city, name, serviceCode } = this.host.means();
    if (city) {
      this.name ||= name;
      this.history ??= stepHistory(this.name, (step) => this.backTo(step as Step));
    }
    if (serviceCode !== this.preset) this.takePreset(serviceCode);
    if (city === this.city) return;
    this.city = city;
    if (city) void this.load();
  }

  private set(change: Partial<RequestFormState>): void {
    this.state = { ...this.state, ...change };
    this.host.requestUpdate();
  }

  /** The draft of an earlier visit, then the city's list, then the page last seen. */
  async load(): Promise<void> {
    const { city } = this;
    if (!city) return;
    this.restoring ??= this.restore();
    await this.restoring;
    await this.offered.load(city, this.leaving.signal);
    if (city !== this.city || this.offered.list.state !== 'there') return;
    await this.askAboutService();
    if (this.state.restored) this.set(whereItWas(this.history?.remembered() as Step | undefined, this.answered));
  }

  /** A preset or kept code that the city no longer has must be chosen anew, with the words kept. */
  private async askAboutService(): Promise<void> {
    if (!this.service) this.set({ draft: { ...this.state.draft, serviceCode: '' } });
    await this.loadQuestions();
  }

  private async restore(): Promise<void> {
    const draft = await restoreDraft(this.drawer, this.name);
    const receipt = await restoreReceipt(this.drawer, this.name);
    if (draft) {
      if (!this.started) this.set({ draft, restored: true });
    } else if (receipt && this.history?.remembered() !== undefined) {
      // A reload or the browser's Back shows the receipt again; who comes anew gets an empty form.
      this.set({ phase: { name: 'done', receipt } });
      void this.followToken(receipt);
    }
    if (this.state.draft.serviceCode === '') this.set({ draft: { ...this.state.draft, serviceCode: this.preset } });
  }

  /** A page may say which service after the form is there. What the resident chose stays. */
  private takePreset(serviceCode: string): void {
    const { draft } = this.state;
    const free = draft.serviceCode === '' || draft.serviceCode === this.preset;
    this.preset = serviceCode;
    if (!free || this.state.phase.name !== 'answering') return;
    this.state = { ...this.state, draft: { ...draft, serviceCode } };
    if (this.offered.list.state === 'there') void this.askAboutService();
  }

  async loadQuestions(): Promise<void> {
    if (!this.city) return;
    await this.offered.ask(this.city, this.service, this.leaving.signal);
    if (this.state.step !== 'questions' || this.offered.questions.state !== 'there' || this.offered.known.length > 0) return;
    const next = this.state.returnTo ?? 'contact';
    this.history?.replace(next);
    this.show(next);
  }

  /** By the browser's Back or Forward. An entry of before everything was cleared leads no further than the answers do. */
  private backTo(step: Step): void {
    const { phase } = this.state;
    if (step !== this.state.step || phase.name === 'not-done') this.show(this.offered.list.state === 'there' ? asFarAs(step, this.answered) : step);
  }

  /** The resident's own try: the button they pressed goes away, so focus goes to what comes. */
  async askAgain(): Promise<void> {
    if (this.offered.list.state !== 'there') await this.load();
    else if (this.offered.questions.state === 'failed') await this.loadQuestions();
    else return;
    this.look({}, 'heading');
  }

  get service(): Service | undefined {
    return this.offered.find(this.state.draft.serviceCode);
  }

  get steps(): readonly Step[] {
    return this.offered.stepsOf(this.service);
  }

  /** A try that may have arrived is looked for before anything is sent. */
  get sendingWord(): 'sending' | 'unsureChecking' {
    return this.state.draft.attempts.some(({ mayHaveArrived }, at, all) => mayHaveArrived && at < all.length - 1) ? 'unsureChecking' : 'sending';
  }

  private get answered(): Answered {
    return { draft: this.state.draft, offered: this.offered, steps: this.steps, locale: this.host.means().locale };
  }

  /** Changes the draft as the resident types, and keeps it. Problems already shown are looked at again. */
  change(change: Partial<Draft>): void {
    if (!this.started) {
      this.started = true;
      this.host.means().tell({ name: 'civic-request-started' });
    }
    const draft = { ...this.state.draft, ...change };
    const now = problemsOn(this.state.step, { ...this.answered, draft });
    const problems = this.state.problems.flatMap(({ at }) => now.find((problem) => problem.at === at) ?? []);
    this.set({ draft, problems, said: undefined });
    void this.keep(draft);
  }

  private async keep(draft: Draft): Promise<void> {
    const kept = await keepDraft(this.drawer, this.name, draft).then(() => true, () => false);
    if (kept !== this.state.kept) this.set({ kept });
  }

  chooseService(serviceCode: string): void {
    this.change({ serviceCode });
    void this.loadQuestions();
  }

  /** What only concerns what is shown. Where the control just pressed goes away, `on` says what takes focus. */
  look(change: Partial<Pick<RequestFormState, 'browsing' | 'openGroups' | 'clearing' | 'location' | 'said' | 'problems'>>, on?: string, ifLost = false): void {
    if (on !== undefined) this.focus = { on, ifLost };
    this.set(change);
  }

  /** On to the next page, or to what has to be mended on this one. */
  goOn(): void {
    const { steps, state: { step, returnTo, draft } } = this;
    if (step === 'questions' && this.offered.questions.state !== 'there') {
      return void this.askAgain();
    }
    if (this.leadToProblems(step)) return;
    this.host.means().tell({ name: 'civic-request-step-completed', step, number: steps.indexOf(step) + 1, of: steps.length, serviceCode: draft.serviceCode });
    if (!returnTo) this.go(stepAfter(step, steps));
    // Another service may bring questions not seen yet; they come before the check page.
    else if (step === 'service' && hasUnseenQuestions(this.answered)) this.go('questions', returnTo);
    else this.go(firstLacking(this.answered) ?? returnTo, returnTo);
  }

  private leadToProblems(step: Step): boolean {
    const problems = problemsOn(step, this.answered);
    if (problems.length > 0) this.look({ problems }, 'problems');
    return problems.length > 0;
  }

  goBack(): void {
    const { returnTo, step, phase } = this.state;
    const before = returnTo ?? stepBefore(step, this.steps);
    if (!before || phase.name === 'sending' || this.history?.back(before)) return;
    this.history?.replace(before);
    this.show(before);
  }

  /** From the check page to one answer, and straight back. */
  changeAnswer(step: Step): void {
    this.go(step, 'check');
  }

  /** From the city's refusal to the answer it is about, with the city's words beside it. */
  mend(at: ProblemAt): void {
    const step = stepOf(at);
    const problems = this.state.problems.filter((problem) => stepOf(problem.at) === step);
    this.go(step, 'check');
    this.focus = { at };
    this.set({ problems });
  }

  private go(step: Step, returnTo?: Step): void {
    if (this.state.phase.name === 'sending') return;
    if (this.history?.remembered() === undefined) this.history?.replace(this.state.step);
    this.history?.push(step);
    this.show(step, returnTo);
  }

  private show(step: Step, returnTo?: Step): void {
    if (this.state.phase.name === 'done' || this.state.phase.name === 'sending') return;
    this.focus = { on: 'heading' };
    this.set({ step, returnTo: step === 'check' ? undefined : returnTo, problems: [], restored: false, said: undefined, clearing: false, phase: { name: 'answering' } });
  }

  /** Sends, once. A second press while it is on its way, or after it arrived, does nothing. */
  async send(): Promise<void> {
    const { phase, draft } = this.state;
    const { city, service } = this;
    if (!city || phase.name === 'sending' || phase.name === 'done') return;
    const lacking = firstLacking(this.answered);
    if (lacking) {
      this.go(lacking, 'check');
      this.leadToProblems(lacking);
    }
    if (lacking || !service) return;
    this.set({ phase: { name: 'sending' }, problems: [] });
    const keep = async (attempted: Draft): Promise<void> => {
      this.set({ draft: attempted });
      await this.keep(attempted);
    };
    const { locale, tell } = this.host.means();
    const asked = this.offered.known;
    const outcome = await submitRequest(draft, { city, questions: asked, numberComes: service.numberComes, locale, now: () => Date.now(), keep });
    const { change, focus, fact } = conclusionOf(outcome, service, asked);
    this.focus = { on: focus };
    this.set(change);
    tell(fact);
    if (change.phase.name === 'done') await this.file(change.phase.receipt);
  }

  /** The city has it: from here on a reload shows the receipt, and the answers are gone from the tab. */
  private async file(receipt: Receipt): Promise<void> {
    await keepReceipt(this.drawer, this.name, receipt).catch(() => undefined);
    await this.drawer.erase(this.name).catch(() => undefined);
    await this.followToken(receipt);
  }

  private async followToken(receipt: Receipt): Promise<void> {
    const known = this.city && (await receiptWithNumber(receipt, this.city, this.leaving.signal));
    if (!known) return;
    this.set({ phase: { name: 'done', receipt: known } });
    await keepReceipt(this.drawer, this.name, known).catch(() => undefined);
  }

  /** An empty form again: after a request went out, or because the resident wants their answers gone. */
  async startAnew(said?: RequestFormState['said']): Promise<void> {
    const { serviceCode } = this.host.means();
    // The number of the request before this one is no longer waited for.
    this.leaving.abort();
    this.leaving = new AbortController();
    this.started = false;
    this.focus = { on: 'heading' };
    this.set({ ...freshState({ ...newDraft(uniqueKey(), Date.now()), serviceCode }, isOnline()), said });
    this.history?.replace('service');
    await this.drawer.erase(this.name).catch(() => undefined);
    await keepReceipt(this.drawer, this.name, undefined).catch(() => undefined);
    await this.loadQuestions();
  }
}
