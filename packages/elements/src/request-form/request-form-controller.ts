import { newDraft, stepAfter, stepBefore, stepOf, type City, type Draft, type ProblemAt, type Service, type Step } from '@civic-elements/core/requests';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LaterPart } from '../internal/later-part.js';
import { isOnline, onNetworkChange } from '../platform/network.js';
import { fromPageFragment, onPageFragmentChange } from '../platform/page-fragment.js';
import { stepHistory, type StepHistory } from '../platform/step-history.js';
import { uniqueKey } from '../platform/unique-key.js';
import type { Delivery } from './sending/delivery.js';
import type { FormParts } from './form-parts.js';
import { Keeping } from './keeping/keeping.js';
import { asFarAs, firstLacking, hasUnseenQuestions, problemsOn, stillThere, type Answered } from './lacking.js';
import { OfferedServices } from './offered-services.js';
import { freshState, headingId, type Focus, type FormMeans, type RequestFormState } from './request-form-state.js';

type Rest = typeof import('./after-first-page.js');
type Host = ReactiveControllerHost & { means(): FormMeans; restCame(rest: Rest | undefined): void; readonly isConnected: boolean };

/**
 * Walks one request from the first word to the city's answer. Holds the state; a request is handed over only when the resident
 * presses Send, and from then on it is the outbox's.
 */
export class RequestFormController implements ReactiveController {
  state = freshState(newDraft(uniqueKey(), Date.now()), isOnline());
  readonly offered = new OfferedServices(() => this.host.requestUpdate(), () => this.means);
  /** Where focus belongs after the next render; the element takes it and clears it. */
  focus: Focus | undefined;

  /** What comes after the first page, and sends. */
  readonly rest = new LaterPart(() => import('./after-first-page.js'), (rest) => this.host.restCame(rest));
  /** What some later pages keep for themselves. */
  parts: FormParts | undefined;
  readonly keeping = new Keeping(() => this.host.requestUpdate());
  private city: City | undefined;
  /** Between this form and the outbox; there once the rest is. */
  delivery: Delivery | undefined;
  private history: StepHistory | undefined;
  private stops: readonly (() => void)[] = [];
  /** Ends when the form leaves the page. */
  leaving = new AbortController();
  restoring: Promise<void> | undefined;
  private started = false;
  /** Whether the draft is the resident's own, not only what a link carried here. */
  touched = false;
  private preset = '';

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    this.leaving = new AbortController();
    const carried = (): unknown => this.touched || this.state.phase.name !== 'answering' || this.takeCarried();
    this.stops = [onNetworkChange((online) => this.set({ online })), onPageFragmentChange(carried)];
    // Coming back after being moved: what was cut off goes on.
    this.host.requestUpdate();
    if (this.city && this.offered.list.state === 'loading') void this.load();
    else if (this.offered.questions.state === 'loading') void this.loadQuestions();
    if (this.rest.part) void this.openDelivery();
  }

  hostDisconnected(): void {
    this.leaving.abort();
    for (const stop of this.stops) stop();
    this.history?.stop();
    this.history = undefined;
    this.delivery = undefined;
  }

  hostUpdate(): void {
    // Taken out before its first render: what it would listen to now, nothing would ever let go.
    if (!this.host.isConnected) return;
    const { city, serviceCode } = this.means;
    if (city) {
      this.keeping.begin(this.means);
      this.history ??= stepHistory(this.keeping.name, (step) => this.backTo(step as Step));
    }
    if (serviceCode !== this.preset) this.takePreset(serviceCode);
    if (city === this.city) return;
    this.city = city;
    this.delivery = this.delivery?.stop();
    if (city) void this.load();
  }

  get means(): FormMeans {
    return this.host.means();
  }

  set(change: Partial<RequestFormState>): void {
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
    void this.openDelivery();
    if (city !== this.city || this.offered.list.state !== 'there') return;
    await this.askAboutService();
    const remembered = this.history?.remembered() as Step | undefined;
    if (this.state.restored && remembered) this.set({ step: asFarAs(remembered, this.answered) });
  }

  /** Opens the way to the city: what was handed over before goes on by itself from now on. Undefined where its code cannot be had. */
  private async openDelivery(): Promise<Delivery | undefined> {
    const rest = await this.rest.bring();
    const { city, leaving: { signal } } = this;
    if (!rest || !city || signal.aborted || this.delivery) return this.delivery;
    this.delivery = new rest.Delivery(this, city, this.means, signal);
    if (this.state.phase.name === 'done') void this.delivery.follow(this.state.phase.receipt);
    return this.delivery;
  }

  /** A preset or kept code that the city no longer has must be chosen anew, with the words kept. */
  private askAboutService(): Promise<void> {
    if (!this.service) this.set({ draft: { ...this.state.draft, serviceCode: '' } });
    return this.loadQuestions();
  }

  private async restore(): Promise<void> {
    const [draft, receipt] = [await this.keeping.draft(), await this.keeping.receipt()];
    this.touched ||= draft !== undefined;
    if (draft && !this.started) this.set({ draft, restored: true });
    // A reload or the browser's Back shows the receipt again; who comes anew gets an empty form.
    if (!draft && receipt && this.history?.remembered() !== undefined) this.set({ phase: { name: 'done', receipt } });
    // What was handed over may be with the city by now: nobody is shown a form for it before that is known.
    if (draft && (await this.keeping.isHandedOver(draft))) await (await this.openDelivery())?.resume(draft);
    await this.takeCarried();
    if (this.state.draft.serviceCode === '') this.set({ draft: { ...this.state.draft, serviceCode: this.preset } });
  }

  /** What a link carried here, and what the page fills in for who has told nothing yet. */
  async takeCarried(): Promise<void> {
    if (!this.means.prefill && !fromPageFragment('service') && !fromPageFragment('words')) return;
    await import('./carried.js').then(({ takeCarried }) => takeCarried(this), () => undefined);
    if (this.offered.list.state === 'there') await this.askAboutService();
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
    if (this.state.step !== 'questions' || this.offered.questions.state !== 'there' || this.steps.includes('questions')) return;
    const next = this.state.returnTo ?? 'contact';
    this.history?.replace(next);
    this.show(next);
  }

  /** By the browser's Back or Forward. An entry of before everything was cleared leads no further than the answers do. */
  private backTo(step: Step): void {
    if (step === this.state.step && this.state.phase.name !== 'not-done') return;
    void this.takenBack().then((taken) => taken && this.show(this.offered.list.state === 'there' ? asFarAs(step, this.answered) : step));
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
    return this.offered.stepsOf(this.service, this.state.draft.answers, this.means.locale, { photos: Boolean(this.city?.photos), ...this.parts?.moreSteps });
  }

  private get answered(): Answered {
    return { ...this.means, draft: this.state.draft, offered: this.offered, steps: this.steps };
  }

  /** Changes the draft as the resident types, and keeps it, until the city has it. Problems already shown are looked at again. */
  change(change: Partial<Draft>, touched = true): void {
    // What comes late, such as the address of a pin: kept once more, it would be asked for once more.
    if (this.state.phase.name === 'done') return;
    this.touched ||= touched;
    if (!this.started) this.means.tell({ name: 'civic-request-started' });
    this.started = true;
    const draft = { ...this.state.draft, ...change };
    this.set({ draft, problems: stillThere(this.state.problems, this.state.step, { ...this.answered, draft }), said: undefined });
    void this.keeping.keep(draft, this.touched).then((kept) => kept === this.state.kept || this.set({ kept }));
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

  focusOn(at: ProblemAt): void {
    this.focus = { at };
    this.host.requestUpdate();
  }

  /** On to the next page, or to what has to be mended on this one. */
  goOn(): void {
    const { steps, state: { step, returnTo, draft } } = this;
    if (step === 'questions' && this.offered.questions.state !== 'there') return void this.askAgain();
    if (this.leadToProblems(step)) return;
    this.means.tell({ name: 'civic-request-step-completed', step, number: steps.indexOf(step) + 1, of: steps.length, serviceCode: draft.serviceCode });
    if (!returnTo) void this.go(stepAfter(step, steps));
    // Another service may bring questions not seen yet, and another place requests near it; they come before the check page.
    else if (step === 'service' && hasUnseenQuestions(this.answered)) void this.go('questions', returnTo);
    else if (step === 'place' && this.parts?.known.areUnseen) void this.go('known', returnTo);
    else void this.go(firstLacking(this.answered) ?? returnTo, returnTo);
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

  /** From the city's refusal to the answer it is about, with the city's words beside it. */
  async mend(at: ProblemAt): Promise<void> {
    const step = stepOf(at);
    const problems = this.state.problems.filter((problem) => this.means.together || stepOf(problem.at) === step);
    if (!(await this.go(step, 'check'))) return;
    this.set({ problems });
    this.focusOn(at);
  }

  /** On to a page, or with `returnTo` from the check page to one answer and straight back. False where it is too late to change anything. */
  async go(step: Step, returnTo?: Step): Promise<boolean> {
    if (this.state.phase.name === 'sending' || !(await this.takenBack())) return false;
    this.history?.mark(this.state.step);
    if (!this.means.together) this.history?.push(step);
    this.show(step, returnTo);
    return true;
  }

  /** What did not arrive must not go by itself while it is being changed. */
  private async takenBack(): Promise<boolean> {
    return this.state.phase.name !== 'not-done' || (await this.delivery?.takeBack()) === true;
  }

  private show(step: Step, returnTo?: Step): void {
    if (this.state.phase.name === 'done' || this.state.phase.name === 'sending') return;
    this.focus = { on: this.means.together ? headingId(step) : 'heading' };
    this.set({ step: this.means.together ? 'service' : step, returnTo: step === 'check' ? undefined : returnTo, problems: [], restored: false, said: undefined, clearing: false, phase: { name: 'answering' } });
  }

  /** Hands the request over, once. A second press while it is on its way, or after it arrived, does nothing. */
  async send(): Promise<void> {
    const { service, state: { phase, draft } } = this;
    if (phase.name === 'sending' || phase.name === 'done') return;
    const lacking = firstLacking(this.answered);
    if (lacking) await this.go(lacking, 'check').then(() => this.leadToProblems(lacking));
    if (lacking || !service) return;
    this.history?.mark(this.state.step);
    this.set({ phase: { name: 'sending' }, problems: [] });
    const delivery = await this.openDelivery();
    await (delivery ? delivery.hand(draft, service, this.offered.known) : this.set({ phase }));
  }

  /** The resident does not want to wait for the next try. Without a network nothing would be seen to happen: they are led to where it is said. */
  async sendNow(): Promise<void> {
    if (!this.state.online) this.look({}, 'heading');
    if (!(await this.delivery?.hurry())) await this.send();
  }

  /** An empty form again: after a request went out, or because the resident wants their answers gone. */
  async startAnew(said?: RequestFormState['said']): Promise<void> {
    await this.delivery?.forget();
    this.started = this.touched = false;
    this.focus = { on: 'heading' };
    this.set({ ...freshState({ ...newDraft(uniqueKey(), Date.now()), serviceCode: this.means.serviceCode }, isOnline()), said });
    this.history?.replace('service');
    await this.keeping.file(undefined);
    await this.loadQuestions();
  }
}
