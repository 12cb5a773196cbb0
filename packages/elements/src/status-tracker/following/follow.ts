import { calendarFile, dayOf, headlineOf, type CityErrorKind, type CityTime, type ServiceRequest } from '@civic-elements/core/requests';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addressToShare } from '../../platform/page-address.js';
import { saveFile } from '../../platform/save-file.js';
import { shareAddress } from '../../platform/share-address.js';
import type { ReachedCity } from '../reached-city.js';
import { kindOf, type StatusTrackerController } from '../status-tracker-controller.js';

const isWebAddress = (address: string | undefined): address is string => address !== undefined && /^https?:\/\//i.test(address);

/** Ways to hear of a request without opening the page again. An email address is given to the city and kept nowhere. */
export class Follow implements ReactiveController {
  mail: 'shut' | 'open' | 'sending' | 'sent' | 'refused' | 'not-sent' = 'shut';
  address = '';
  problem: 'missingMail' | 'badMail' | undefined;
  because: CityErrorKind | undefined;
  /** The link, where the browser gives it to nobody and it has to be taken by hand. */
  link: string | undefined;
  private of = '';
  private leaving = new AbortController();

  constructor(private readonly tracker: StatusTrackerController, private readonly reached: ReachedCity, host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostUpdate(): void {
    const { phase } = this.tracker.state;
    if (phase.name !== 'found' || phase.request.id === this.of) return;
    this.of = phase.request.id;
    Object.assign(this, { mail: 'shut', address: '', problem: undefined, because: undefined, link: undefined });
  }

  hostDisconnected(): void {
    this.leaving.abort();
    this.leaving = new AbortController();
  }

  get canMail(): boolean {
    return this.reached.now?.following?.byMail !== undefined;
  }

  feed({ id }: ServiceRequest): string | undefined {
    const address = this.reached.now?.following?.feed?.(id);
    return isWebAddress(address) ? address : undefined;
  }

  /** The city's own calendar of this request, which follows a date that moves. */
  calendar({ id }: ServiceRequest): string | undefined {
    const address = this.reached.now?.following?.calendar?.(id);
    return isWebAddress(address) ? address : undefined;
  }

  /** The day the city expects to be done; never one that has passed. */
  expected(request: ServiceRequest): CityTime | undefined {
    const { expected } = headlineOf(request, Date.now());
    return expected && !expected.late ? expected.by : undefined;
  }

  /** Gives that day as a file for any calendar. */
  save(request: ServiceRequest, by: CityTime, title: string): void {
    const { id } = request;
    const file = calendarFile({ uid: `civic-request-${encodeURIComponent(id)}`, day: dayOf(by), now: Date.now(), title, url: this.linkTo(request) });
    saveFile(`request-${id.replace(/[^\p{L}\p{N}-]+/gu, '-')}.ics`, 'text/calendar;charset=utf-8', file);
    this.tracker.parts?.tell('followSaved');
  }

  /** The address of this request on this page, without anything personal. */
  linkTo({ id }: ServiceRequest): string {
    return addressToShare({ request: id });
  }

  async share(request: ServiceRequest, title: string): Promise<void> {
    const address = this.linkTo(request);
    const outcome = await shareAddress(title, address);
    this.link = outcome === 'not-possible' ? address : undefined;
    if (outcome === 'copied') this.tracker.parts?.tell('followCopied');
    else this.tracker.changed(this.link ? 'follow-link' : undefined);
  }

  /** Opens, or leaves it. What opens and the field it gives way to have one id, so that the focus stays at the place. */
  open(): void {
    this.mail = this.mail === 'shut' ? 'open' : 'shut';
    this.tracker.changed('follow-mail');
  }

  write(address: string): void {
    this.address = address;
    this.problem = undefined;
    this.tracker.changed();
  }

  async send(): Promise<void> {
    const { tracker, of } = this;
    const following = this.reached.now?.following;
    if (!following?.byMail || this.mail === 'sending') return;
    const address = this.address.trim();
    this.problem = address === '' ? 'missingMail' : /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) ? undefined : 'badMail';
    if (this.problem) return tracker.changed('follow-mail');
    this.mail = 'sending';
    tracker.changed();
    try {
      await following.byMail(of, address, { signal: this.leaving.signal, locale: tracker.means.locale });
      if (of !== this.of) return;
      this.mail = 'sent';
      this.address = '';
    } catch (error) {
      if (of !== this.of) return;
      this.because = kindOf(error);
      this.mail = this.because === 'refused' || this.because === 'not-found' ? 'refused' : 'not-sent';
    }
    tracker.changed('follow-outcome');
  }
}
