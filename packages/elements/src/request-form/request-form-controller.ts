import {
  isNote, keepDraft, newDraft, numberForToken, problemsFromRefusal, problemsWith, restoreDraft, stepAfter, stepBefore, stepOf,
  submitRequest,
  type City, type Draft, type Drawer, type Outcome, type Problem, type ProblemAt, type Service, type Step,
} from '@civic-elements/core/requests';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isOnline, onNetworkChange } from '../platform/network.js';
import { stepHistory, type StepHistory } from '../platform/step-history.js';
import { TabDrawer } from '../platform/tab-drawer.js';
import { uniqueKey } from '../platform/unique-key.js';
import { wait } from '../platform/wait.js';
import { OfferedServices } from './offered-services.js';
import { keepReceipt, restoreReceipt } from './receipt-drawer.js';
import { freshState, type Focus, type FormMeans, type Receipt, type RequestFormState } from './request-form-state.js';

type Host = ReactiveControllerHost & { means(): FormMeans };

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

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    this.leaving = new AbortController();
    this.stopNetwork = onNetworkChange((online) => this.set({ online }));
    // Coming back after being moved: what was cut off goes on.
    if (this.city && this.offered.list.state === 'loading') void this.load();
    if (this.state.phase.name === 'done') void this.followToken(this.state.phase.receipt);
  }

  hostDisconnected(): void {
    this.leaving.abort();
    this.stopNetwork?.();
    this.history?.stop();
    this.history = undefined;
  }

  hostUpdate(): void {
    const { city, name } = this.host.means();
    if (city) this.history ??= stepHistory(name, (step) => this.show(step as Step));
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
    // A preset or kept code that the city no longer has must be chosen anew, with the words kept.
    if (this.state.draft.serviceCode !== '' && !this.service) this.set({ draft: { ...this.state.draft, serviceCode: '' } });
    await this.loadQuestions();
    this.resume();
  }

  private async restore(): Promise<void> {
    const { name, serviceCode } = this.host.means();
    const receipt = await restoreReceipt(this.drawer, name);
    const draft = await restoreDraft(this.drawer, name);
    if (receipt) {
      this.set({ phase: { name: 'done', receipt } });
      void this.followToken(receipt);
    } else if (draft && !this.started) {
      this.set({ draft, restored: true });
    }
    if (serviceCode !== '' && this.state.draft.serviceCode === '') this.set({ draft: { ...this.state.draft, serviceCode } });
  }

  async loadQuestions(): Promise<void> {
    if (!this.city) return;
    await this.offered.ask(this.city, this.service, this.leaving.signal);
    if (this.state.step === 'questions' && this.offered.questions.state === 'there' && this.offered.known.length === 0) this.show('contact');
  }

  /** After a reload: the page last seen, or an earlier one that still lacks something. */
  private resume(): void {
    const remembered = this.history?.remembered() as Step | undefined;
    if (!remembered || !this.state.restored) return;
    const { steps } = this;
    const lacking = this.firstLacking();
    const at = Math.min(steps.indexOf(remembered), lacking ? steps.indexOf(lacking) : steps.length);
    this.set({ step: steps[Math.max(0, at)] ?? 'service' });
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

  private problemsOn(step: Step): readonly Problem[] {
    return problemsWith(this.state.draft, step, this.offered.known, this.host.means().locale);
  }

  private firstLacking(): Step | undefined {
    return this.steps.find((step) => this.problemsOn(step).length > 0);
  }

  /** Changes the draft as the resident types, and keeps it. Problems already shown are looked at again. */
  change(change: Partial<Draft>): void {
    if (!this.started) {
      this.started = true;
      this.host.means().tell({ name: 'civic-request-started' });
    }
    const draft = { ...this.state.draft, ...change };
    this.set({ draft });
    if (this.state.problems.length > 0) {
      const now = this.problemsOn(this.state.step);
      this.set({ problems: this.state.problems.filter(({ at }) => now.some((problem) => problem.at === at)) });
    }
    void this.keep(draft);
  }

  private async keep(draft: Draft): Promise<void> {
    const kept = await keepDraft(this.drawer, this.host.means().name, draft).then(() => true, () => false);
    if (kept !== this.state.kept) this.set({ kept });
  }

  chooseService(serviceCode: string): void {
    this.change({ serviceCode });
    void this.loadQuestions();
  }

  /** What only concerns what is shown. Where the control just pressed goes away, `on` says what takes focus. */
  look(change: Partial<Pick<RequestFormState, 'browsing' | 'openGroups' | 'clearing' | 'location'>>, on?: string): void {
    if (on !== undefined) this.focus = { on };
    this.set(change);
  }

  /** On to the next page, or to what has to be mended on this one. */
  goOn(): void {
    const { step, returnTo, draft } = this.state;
    const { steps } = this;
    if (step === 'questions' && this.offered.questions.state !== 'there') return;
    const problems = this.problemsOn(step);
    if (problems.length > 0) {
      this.focus = { on: 'problems' };
      this.set({ problems });
      return;
    }
    this.host.means().tell({ name: 'civic-request-step-completed', step, number: steps.indexOf(step) + 1, of: steps.length, serviceCode: draft.serviceCode });
    if (!returnTo) this.go(stepAfter(step, steps));
    // Another service may bring questions not seen yet; they come before the check page.
    else if (step === 'service' && this.hasUnseenQuestions()) this.go('questions', returnTo);
    else this.go(this.firstLacking() ?? returnTo, returnTo);
  }

  private hasUnseenQuestions(): boolean {
    const { questions, known } = this.offered;
    return questions.state !== 'there' || known.some((item) => !isNote(item) && this.state.draft.answers[item.code] === undefined);
  }

  goBack(): void {
    const before = this.state.returnTo ?? stepBefore(this.state.step, this.steps);
    if (!before) return;
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
    if (this.history?.remembered() === undefined) this.history?.replace(this.state.step);
    this.history?.push(step);
    this.show(step, returnTo);
  }

  private show(step: Step, returnTo?: Step): void {
    if (this.state.phase.name === 'done' || this.state.phase.name === 'sending') return;
    this.focus = { on: 'heading' };
    this.set({ step, returnTo: step === 'check' ? undefined : returnTo, problems: [], restored: false, phase: { name: 'answering' } });
  }

  /** Sends, once. A second press while it is on its way, or after it arrived, does nothing. */
  async send(): Promise<void> {
    const { phase, draft } = this.state;
    if (!this.city || phase.name === 'sending' || phase.name === 'done') return;
    const lacking = this.firstLacking();
    if (lacking) {
      this.go(lacking, 'check');
      this.focus = { on: 'problems' };
      this.set({ problems: this.problemsOn(lacking) });
      return;
    }
    this.set({ phase: { name: 'sending' }, problems: [] });
    const keep = async (attempted: Draft): Promise<void> => {
      this.set({ draft: attempted });
      await this.keep(attempted);
    };
    const { locale } = this.host.means();
    this.conclude(await submitRequest(draft, { city: this.city, questions: this.offered.known, numberComes: this.service?.numberComes ?? 'realtime', locale, now: () => Date.now(), keep }));
  }

  private conclude(outcome: Outcome): void {
    const { tell } = this.host.means();
    const { serviceCode } = this.state.draft;
    this.focus = { on: outcome.state === 'received' || outcome.state === 'numbering' || outcome.state === 'no-number' ? 'receipt-title' : 'heading' };
    switch (outcome.state) {
      case 'received':
      case 'numbering':
      case 'no-number': {
        const { state: _state, ...answer } = outcome;
        const receipt: Receipt = { serviceCode, serviceName: this.service?.name ?? '', ...answer };
        void this.file(receipt);
        tell({ name: 'civic-request-received', serviceCode, ...('id' in outcome ? { id: outcome.id } : {}), ...('token' in outcome ? { token: outcome.token } : {}) });
        return;
      }
      case 'kept':
      case 'unsure':
        this.set({ phase: { name: 'not-done', outcome } });
        tell({ name: 'civic-request-kept', serviceCode, because: outcome.because, unsure: outcome.state === 'unsure' });
        return;
      case 'refused':
        this.set({ phase: { name: 'not-done', outcome }, problems: problemsFromRefusal(outcome.error, this.offered.known) });
        tell({ name: 'civic-request-refused', serviceCode, because: outcome.because });
        return;
      default:
        outcome satisfies never;
    }
  }

  /** The city has it: from here on a reload shows the receipt, and the answers are gone from the tab. */
  private async file(receipt: Receipt): Promise<void> {
    const { name } = this.host.means();
    this.set({ phase: { name: 'done', receipt } });
    await keepReceipt(this.drawer, name, receipt).catch(() => undefined);
    await this.drawer.erase(name).catch(() => undefined);
    await this.followToken(receipt);
  }

  private async followToken(receipt: Receipt): Promise<void> {
    if (!this.city || !receipt.token || receipt.id !== undefined) return;
    const { signal } = this.leaving;
    const id = await numberForToken(receipt.token, { city: this.city, wait, signal });
    if (signal.aborted) return;
    const known: Receipt = id === undefined ? { ...receipt, numberLate: true } : { ...receipt, id };
    this.set({ phase: { name: 'done', receipt: known } });
    await keepReceipt(this.drawer, this.host.means().name, known).catch(() => undefined);
  }

  /** An empty form again: after a request went out, or because the resident wants their answers gone. */
  async startAnew(): Promise<void> {
    const { name, serviceCode } = this.host.means();
    this.started = false;
    this.focus = { on: 'heading' };
    this.set(freshState({ ...newDraft(uniqueKey(), Date.now()), serviceCode }, isOnline()));
    this.history?.replace('service');
    await this.drawer.erase(name).catch(() => undefined);
    await keepReceipt(this.drawer, name, undefined).catch(() => undefined);
    await this.loadQuestions();
  }
}
