import { CityError, nearbyRequests, queryForNearby, usualNearness, type City, type Nearness, type NearbyRequest, type ServiceRequest } from '@civic-elements/core/requests';
import { isRough } from '@civic-elements/core/places';
import { wait } from '../../platform/wait.js';
import type { RequestFormController } from '../request-form-controller.js';

/** How long a resident who goes on waits for it at most, in milliseconds. */
const patience = 1500;
/** Nearer ones are shown; nobody reads through more. */
const mostShown = 5;

const orUsual = (given: number | undefined, usual: number): number => (given !== undefined && Number.isFinite(given) ? given : usual);

/** What counts as near and young: for this service, else for all, else as usual. */
export function nearnessFor(serviceCode: string, forAll: Nearness, perService: Readonly<Record<string, Nearness>> = {}): Required<Nearness> {
  const own = Object.hasOwn(perService, serviceCode) ? perService[serviceCode] : undefined;
  return {
    metres: orUsual(own?.metres, orUsual(forAll.metres, usualNearness.metres)),
    days: orUsual(own?.days, orUsual(forAll.days, usualNearness.days)),
  };
}

/**
 * Looks in the background for open requests of the service near the point, as soon as both are known. The latest look wins; one that
 * comes to nothing shows nothing, and one that comes after the resident has gone on waits until they are back.
 */
export class KnownRequests {
  /** Whether the answers go when the resident follows one of them. */
  clears = false;
  private found: readonly NearbyRequest[] = [];
  /** What was looked for last. */
  private sought = '';
  /** The city's list of one service: a pin that is moved needs no other. */
  private list: { readonly city: City; readonly of: string; readonly requests: Promise<readonly ServiceRequest[]>; readonly stop: AbortController } | undefined;
  /** What was looked for when the resident last had the answer before them. */
  private seenFor = '';
  private looking: Promise<void> | undefined;
  private isLate = false;
  /** Whether the resident has pressed Continue and the look is given its moment. */
  isAwaited = false;

  constructor(private readonly form: RequestFormController) {}

  get shown(): readonly NearbyRequest[] {
    return this.isLate ? [] : this.found;
  }

  /** Whether there are some that the resident has not had before them. */
  get areUnseen(): boolean {
    return this.shown.length > 0 && this.sought !== this.seenFor;
  }

  /** Whenever the form changes. */
  update(): void {
    const { form } = this;
    const { draft: { serviceCode, place: { point, found } }, phase, step } = form.state;
    const { city, nearness, nearnessOf } = form.means;
    if (form.leaving.signal.aborted) return;
    if (step === 'service' || step === 'place') this.isLate = false;
    if (step === 'known') this.seenFor = this.sought;
    const { metres, days } = nearnessFor(serviceCode, nearness, nearnessOf);
    const isWanted = phase.name === 'answering' && city !== undefined && form.service !== undefined && point !== undefined && !isRough(point) && found?.exact !== false && metres > 0 && days > 0;
    const sought = isWanted ? [serviceCode, days, metres, point.lat, point.long].join('\n') : '';
    if (sought === this.sought && (!isWanted || city === this.list?.city || !this.list)) return;
    this.sought = sought;
    this.found = [];
    this.looking = undefined;
    if (!isWanted) return this.letGo();
    const looking = this.look(city, { serviceCode, point, metres, days, now: Date.now() }, sought).finally(() => {
      if (this.looking === looking) this.looking = undefined;
    });
    this.looking = looking;
  }

  private async look(city: City, asked: Parameters<typeof nearbyRequests>[1], sought: string): Promise<void> {
    try {
      const requests = await this.listOf(city, asked);
      if (sought !== this.sought) return;
      const { step, restored } = this.form.state;
      this.isLate = step !== 'service' && step !== 'place' && !restored;
      this.found = nearbyRequests(requests, asked).slice(0, mostShown);
      this.form.look({});
    } catch (error) {
      this.list = undefined;
      // Cut off because the form left the page: it looks again when it comes back. Of anything else nobody needs to know.
      if (sought === this.sought && error instanceof CityError && error.kind === 'stopped') this.sought = '';
    }
  }

  private listOf(city: City, asked: Parameters<typeof nearbyRequests>[1]): Promise<readonly ServiceRequest[]> {
    const of = `${asked.serviceCode}\n${asked.days}`;
    if (this.list?.of === of && this.list.city === city) return this.list.requests;
    this.letGo();
    const stop = new AbortController();
    this.form.leaving.signal.addEventListener('abort', () => stop.abort(), { signal: stop.signal });
    this.list = { city, of, stop, requests: city.requests(queryForNearby(asked), { signal: stop.signal }) };
    return this.list.requests;
  }

  private letGo(): void {
    this.list?.stop.abort();
    this.list = undefined;
  }

  /** Goes on, after a moment at most where the look is still under way. A second press meanwhile changes nothing. */
  async goOn(): Promise<void> {
    const { form, looking } = this;
    if (form.state.step !== 'place' || !looking) return form.goOn();
    if (this.isAwaited) return;
    this.isAwaited = true;
    form.look({});
    await Promise.race([looking, wait(patience, form.leaving.signal)]);
    this.isAwaited = false;
    form.look({});
    if (form.state.step === 'place' && form.state.phase.name === 'answering') form.goOn();
  }

  /** The resident follows another's request: the link leads there by itself. */
  followed(): void {
    this.form.parts?.notes.followed();
    if (this.clears) void this.form.startAnew('cleared');
    this.clears = false;
  }
}
