import { CityError, type City } from '@civic-elements/core/requests';
import { common, statusTracker } from '@civic-elements/core/words';
import { LitElement, adoptStyles, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Localisation } from '../internal/localisation.js';
import { cityOnDemand, type CityOnDemand } from '../platform/city-on-demand.js';
import { isOnline } from '../platform/network.js';
import { fromPageAddress } from '../platform/page-address.js';
import { markTitle } from '../platform/page-title.js';
import { baseStyles, iconStyles, keepInSight, notice, skeleton, tokenStyles } from '../ui/index.js';
import { buttonStyles } from '../ui/button.js';
import { errorSummaryStyles } from '../ui/error-summary.js';
import { fieldStyles } from '../ui/field.js';
import { headingStyles } from '../ui/heading.js';
import { labelAndHelpStyles } from '../ui/label-and-help.js';
import { noticeStyles } from '../ui/notice.js';
import { skeletonStyles } from '../ui/skeleton.js';
import { statusTrackerStyles } from './status-tracker.styles.js';
import { StatusTrackerController } from './status-tracker-controller.js';
import type { Settled, TrackerFact, TrackerMeans } from './status-tracker-state.js';
import type { Tracking, TrackerWords } from './tracking.js';
import { lookUp } from './views/look-up.js';
import { noResult } from './views/no-result.js';

const words: TrackerWords = { ...common, ...statusTracker };

/**
 * Shows a resident what became of a request: how it stands, what has happened, and by when the city expects to be done.
 *
 * @tag civic-status-tracker
 * @summary Look up a service request with any city that speaks Open311 GeoReport v2.
 * @slot - What is shown where scripts do not run: a phone number, or a link to the city's own page. Hidden once the tracker is alive.
 * @slot help - Below everything: how to reach a person instead.
 * @event {CustomEvent<{ id: string, status: 'open' | 'closed' | 'other' }>} civic-request-found - The city knows the request that was looked up.
 * @event {CustomEvent<Record<string, never>>} civic-request-not-found - The city does not know the number that was looked up.
 * @event {CustomEvent<{ id: string, status: 'open' | 'closed' | 'other' }>} civic-status-changed - A refresh brought another status.
 * @csspart look-up - The form that asks for the number.
 * @csspart status - The headline: how the request stands.
 * @csspart timeline - What has happened, in order.
 * @csspart answers - What the request is about.
 */
export class StatusTracker extends LitElement {
  static override styles = [
    tokenStyles, baseStyles, iconStyles, headingStyles, buttonStyles, labelAndHelpStyles, fieldStyles, errorSummaryStyles, noticeStyles,
    skeletonStyles, statusTrackerStyles,
  ];

  /** Address of the city's GeoReport v2 server, for example `https://311.example.gov/open311/v2`. */
  @property() endpoint = '';
  /** GeoReport `jurisdiction_id`, where one server serves several cities. */
  @property() jurisdiction = '';
  /**
   * What this city's server does beyond or besides the standard, words with spaces between: `extensions`, `client-request-id`,
   * `repeated-answers`, `dates-without-zone`, `json`, `xml`, `zone=America/Chicago`, `page-size=50`.
   */
  @property() dialect = '';
  /** Number of the request to show. Without it and without `token`, `?request=…` of the page's address. */
  @property({ attribute: 'request-id' }) requestId = '';
  /** Token of a request that has no number yet. Without it and without `request-id`, `?token=…` of the page's address. */
  @property() token = '';
  /** Seconds between two looks at the city while the page is in view, at least 30; `off` for none. Default 300. */
  @property() refresh = '';
  /** Level of the tracker's headings, 1 to 6, to fit the page around it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Language to speak, BCP 47. Without it, that of the page. */
  @property() locale = '';
  /** The city itself, for pages that bring their own adapter of the City port. Wins over `endpoint`. */
  @property({ attribute: false }) city: City | undefined;

  private readonly language = new Localisation(this, words, (catalogue) => ({ ...catalogue.common, ...catalogue.statusTracker }));
  private readonly tracker = new StatusTrackerController(this);
  private spoken: CityOnDemand | undefined;
  private spokenFor = '';
  /** How an answer is drawn; loaded, like the city's client, when one is on its way. */
  private drawing: typeof import('./views/result.js') | undefined;
  private unmarkTitle: (() => void) | undefined;

  /** What the controller works with, at this moment. */
  means(): TrackerMeans {
    const set = this.requestId.trim() !== '' || this.token.trim() !== '';
    return {
      city: this.theCity(),
      requestId: set ? this.requestId.trim() : fromPageAddress('request'),
      token: set ? this.token.trim() : fromPageAddress('token'),
      refresh: this.refreshSeconds(),
      readyToDraw: () => this.readyToDraw(),
      tell: (fact) => this.tell(fact),
    };
  }

  private theCity(): City | undefined {
    if (this.city) return this.city;
    if (this.endpoint.trim() === '') return undefined;
    const { endpoint, jurisdiction, dialect } = this;
    const asked = [endpoint, jurisdiction, dialect].join('\n');
    if (asked !== this.spokenFor) {
      this.spokenFor = asked;
      this.spoken = cityOnDemand({ endpoint, jurisdiction, dialect });
    }
    return this.spoken;
  }

  private async readyToDraw(): Promise<void> {
    try {
      const drawing = await import('./views/result.js');
      if (this.drawing) return;
      this.drawing = drawing;
      adoptStyles(this.renderRoot as ShadowRoot, [...StatusTracker.elementStyles, ...drawing.resultStyles]);
    } catch (cause) {
      throw new CityError(isOnline() ? 'unreachable' : 'offline', 'A part of the page could not be loaded', { cause });
    }
  }

  private refreshSeconds(): number | undefined {
    if (this.refresh.trim().toLowerCase() === 'off') return undefined;
    const seconds = Number(this.refresh);
    return this.refresh.trim() === '' || !Number.isFinite(seconds) ? 300 : Math.max(30, seconds);
  }

  private tell({ name, detail }: TrackerFact): void {
    const event = new CustomEvent(name, { detail, bubbles: true, composed: true });
    this.dispatchEvent(event);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unmark();
  }

  private unmark(): void {
    this.unmarkTitle?.();
    this.unmarkTitle = undefined;
  }

  override updated(): void {
    if (this.tracker.state.missing) this.unmarkTitle ??= markTitle(this.language.say('errorPrefix'));
    else this.unmark();
    const { focus } = this.tracker;
    if (!focus || !this.language.ready) return;
    this.tracker.focus = undefined;
    this.renderRoot.querySelector<HTMLElement>({ heading: '#heading', problems: '#problems', field: '#number' }[focus])?.focus();
  }

  private readonly focused = (event: Event): void => {
    this.spoken?.prepare();
    keepInSight(event);
  };

  override render(): TemplateResult {
    const { say, locale, direction, ready } = this.language;
    const level = Math.trunc(this.headingLevel);
    const tracking: Tracking = { tracker: this.tracker, say, locale, headingLevel: level >= 1 && level <= 6 ? level : 2 };
    return html`
      <div class="widget" lang=${locale} dir=${direction} @focusin=${this.focused}>
        ${ready ? this.content(tracking) : skeleton({ label: '' })}
        <p role="status" class="civic-hidden">${ready ? this.announcement(tracking) : nothing}</p>
        <div class="help"><slot name="help"></slot></div>
      </div>
    `;
  }

  private content(tracking: Tracking): TemplateResult {
    const { say } = tracking;
    const { phase } = this.tracker.state;
    if (!this.theCity()) return notice({ kind: 'warning', word: say('warning'), body: html`<p>${say('notConnected')}</p><p>${say('noCityForOwner')}</p>` });
    if (phase.name !== 'looking') return this.view(phase, tracking, false);
    if (phase.before) return this.view(phase.before, tracking, true);
    return skeleton({ label: say('looking'), slowLabel: say('lookingSlow'), lines: 5 });
  }

  private view(phase: Settled, tracking: Tracking, busy: boolean): TemplateResult {
    switch (phase.name) {
      case 'asking': return lookUp(tracking, busy, true);
      case 'found': return this.drawing?.resultView(phase, tracking, busy) ?? html``;
      default: return noResult(phase, tracking, busy);
    }
  }

  /** Only what changes while the page is open is said; what a person asked for takes the focus and is read there. */
  private announcement(tracking: Tracking): string {
    const { phase } = this.tracker.state;
    if (phase.name === 'looking' && phase.before) return tracking.say('looking');
    if (phase.name === 'numbered') return tracking.say('tokenNumberCame', { number: phase.number });
    return phase.name === 'found' ? (this.drawing?.newsInWords(phase, tracking) ?? '') : '';
  }
}
