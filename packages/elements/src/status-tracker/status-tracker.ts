import type { KnownPlaces } from '@civic-elements/core/places';
import { CityError, type City } from '@civic-elements/core/requests';
import { common, statusTracker } from '@civic-elements/core/words';
import { LitElement, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ErrorInTitle } from '../internal/error-in-title.js';
import { Localisation } from '../internal/localisation.js';
import { OwnRoot } from '../internal/own-root.js';
import { cityOnDemand, type CityOnDemand } from '../platform/city-on-demand.js';
import { isOnline } from '../platform/network.js';
import { allFromPageAddress } from '../platform/page-address.js';
import { isPageVisible } from '../platform/page-visibility.js';
import { uniqueKey } from '../platform/unique-key.js';
import { baseStyles, iconStyles, keepInSight, notice, skeleton, tokenStyles, toneStyles } from '../ui/index.js';
import { buttonStyles } from '../ui/button.styles.js';
import { errorSummaryStyles } from '../ui/error-summary.js';
import { fieldStyles } from '../ui/field.js';
import { headingStyles } from '../ui/heading.js';
import { questionStyles } from '../ui/question.styles.js';
import { labelAndHelpStyles } from '../ui/label-and-help.js';
import { noticeStyles } from '../ui/notice.js';
import { skeletonStyles } from '../ui/skeleton.js';
import { statusTrackerStyles } from './status-tracker.styles.js';
import { StatusTrackerController } from './status-tracker-controller.js';
import type { Settled, TrackerFact, TrackerMeans } from './status-tracker-state.js';
import type { TrackerInsight } from './tracker-notes.js';
import type { Rest, Tracking, TrackerWords, TrackingMore } from './tracking.js';
import { lookUp } from './views/look-up.js';
import { noResult } from './views/no-result.js';

/** In English, those of an answer join the others with the code that says them. */
const words = { ...common, ...statusTracker } as TrackerWords;

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
 * @event {CustomEvent<{ note: object, allowed: boolean }>} civic-insight-noted - What was done, as a note that names nobody. `allowed` is false where the browser asks for privacy.
 * @csspart look-up - The form that asks for the number.
 * @csspart status - The headline: how the request stands.
 * @csspart timeline - What has happened, in order.
 * @csspart answers - What the request is about.
 */
export class StatusTracker extends LitElement {
  static override styles = [
    tokenStyles, toneStyles, ...baseStyles, iconStyles, headingStyles, ...buttonStyles, labelAndHelpStyles, questionStyles, ...fieldStyles, errorSummaryStyles, noticeStyles,
    skeletonStyles, statusTrackerStyles,
  ];
  static override properties: PropertyDeclarations = {
    endpoint: {},
    jurisdiction: {},
    dialect: {},
    requestId: { attribute: 'request-id' },
    token: {},
    refresh: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    reportPage: { attribute: 'report-page' },
    nearby: { useDefault: false },
    placesSrc: { attribute: 'places-src' },
    places: { attribute: false },
    noRating: { type: Boolean, attribute: 'no-rating' },
    insight: { attribute: false },
    locale: {},
    light: { type: Boolean },
    city: { attribute: false },
  };

  /** Address of the city's GeoReport v2 server, for example `https://311.example.gov/open311/v2`. */
  endpoint = '';
  /** GeoReport `jurisdiction_id`, where one server serves several cities. */
  jurisdiction = '';
  /**
   * What this city's server does beyond or besides the standard, words with spaces between: `extensions`, `client-request-id`,
   * `repeated-answers`, `dates-without-zone`, `json`, `xml`, `zone=America/Chicago`, `page-size=50`; after a request was made `durations`, `updates`,
   * `reopen`, `rss`, `ics`, `mail`.
   */
  dialect = '';
  /** Number of the request to show, or several with commas between them. Without it and without `token`, each `?request=…` of the page's address. */
  requestId = '';
  /** Token of a request that has no number yet. Without it and without `request-id`, `?token=…` of the page's address. */
  token = '';
  /** Seconds between two looks at the city while the page is in view, at least 30; `off` for none. Default 300. */
  refresh = '';
  /** Level of the tracker's headings, 1 to 6, to fit the page around it. */
  headingLevel = 2;
  /** Address of the page with the request form: a request that was closed and is not mended can be made anew there, with its number and service after `#`. */
  reportPage = '';
  /** Shows other open requests of the same service so near, in metres; without a number, 250. Without it, none is looked for. */
  nearby: string | undefined;
  /** Address of the city's places file: with its map, a request can be looked at on it. */
  placesSrc = '';
  /** What the city tells of its places, for pages that have read it already. Wins over `places-src`. */
  places: KnownPlaces | undefined;
  /** Leaves out the one question after a request was closed: how happy are they with it? */
  noRating = false;
  /** How `civic-insight-noted` tells what was done: `journey` and `touchpoint` are ids in the city's journey map. */
  insight: TrackerInsight | undefined;
  /** Language to speak, BCP 47. Without it, that of the page. */
  locale = '';
  /** Draws into the page itself instead of a shadow root, for tools that cannot see into one. Read once, when the tag comes to the page. */
  light = false;
  /** The city itself, for pages that bring their own adapter of the City port. Wins over `endpoint`. */
  city: City | undefined;

  private readonly own = new OwnRoot(this);
  private readonly language = new Localisation(this, words, (catalogue) => ({
    ...catalogue.common, ...catalogue.statusTracker, ...catalogue.placeMap, ...catalogue.trackerAnswer,
  }));
  private readonly tracker = new StatusTrackerController(this);
  private spoken: CityOnDemand | undefined;
  private spokenFor = '';
  protected readonly errorInTitle = new ErrorInTitle(this, () => this.tracker.state.missing, () => this.language.say('errorPrefix'));
  /** What comes with the first answer; loaded, like the city's client, when one is on its way. */
  private rest: Rest | undefined;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.own.make(() => super.createRenderRoot(), StatusTracker.elementStyles);
  }

  /** What the controller works with, at this moment. */
  means(): TrackerMeans {
    const [requestId, token] = [this.requestId.trim(), this.token.trim()];
    const set = requestId || token;
    return {
      city: this.theCity(),
      cityName: this.city ? `page:${this.id}` : `${this.endpoint.trim()} ${this.jurisdiction.trim()}`.trim(),
      requestId: set ? requestId : allFromPageAddress('request'),
      token: set ? token : allFromPageAddress('token'),
      refresh: this.refreshSeconds(),
      locale: this.language.locale,
      lang: this.language.lang,
      places: this.places,
      placesSrc: this.placesSrc,
      nearbyMetres: this.nearbyMetres(),
      learn: (more) => void Object.assign(words, more),
      asksRating: !this.noRating,
      insight: this.insight,
      element: this,
      reportPage: this.reportPage.trim(),
      isSeen: isPageVisible,
      newKey: uniqueKey,
      rest: () => this.bringRest(),
      tell: (fact) => this.tell(fact),
    };
  }

  private theCity(): City | undefined {
    if (this.city) return this.city;
    if (!this.endpoint.trim()) return undefined;
    const { endpoint, jurisdiction, dialect } = this;
    const asked = [endpoint, jurisdiction, dialect].join('\n');
    if (asked !== this.spokenFor) {
      this.spokenFor = asked;
      this.spoken = cityOnDemand({ endpoint, jurisdiction, dialect });
    }
    return this.spoken;
  }

  private async bringRest(): Promise<Rest> {
    try {
      const rest = await import('./after-look-up.js');
      if (!this.rest) {
        this.rest = rest;
        Object.assign(words, rest.words);
        this.own.wear([...StatusTracker.elementStyles, ...rest.answerStyles]);
        this.tracker.parts = new rest.TrackerParts(this.tracker, this);
        this.requestUpdate();
      }
      return rest;
    } catch (cause) {
      throw new CityError(isOnline() ? 'unreachable' : 'offline', 'A part did not load', { cause });
    }
  }

  private nearbyMetres(): number {
    const { nearby } = this;
    if (nearby === undefined || nearby === null) return 0;
    const metres = Number(nearby.trim() || 250);
    return Number.isFinite(metres) ? Math.max(0, metres) : 250;
  }

  private refreshSeconds(): number | undefined {
    if (this.refresh.trim().toLowerCase() === 'off') return undefined;
    const seconds = Number(this.refresh.trim() || 300);
    return Number.isFinite(seconds) ? Math.max(30, seconds) : 300;
  }

  private tell({ name, detail }: TrackerFact): void {
    const event = new CustomEvent(name, { detail, bubbles: true, composed: true });
    this.dispatchEvent(event);
  }

  override updated(_changed: PropertyValues): void {
    const { focus } = this.tracker;
    if (!focus || !this.language.ready) return;
    this.tracker.focus = undefined;
    this.own.find(focus)?.focus();
  }

  private readonly focused = (event: Event): void => {
    this.spoken?.prepare();
    keepInSight(event);
  };

  override render(): TemplateResult {
    const { say, locale, direction, ready } = this.language;
    const level = Math.trunc(this.headingLevel);
    const tracking: Tracking = { tracker: this.tracker, say, locale, headingLevel: level >= 1 && level <= 6 ? level : 2 };
    // Help comes with the words: below a skeleton, which is lower than what follows, it would jump.
    return html`
      <div class="widget" lang=${locale} dir=${direction} @focusin=${this.focused}>
        ${ready ? this.content(tracking) : skeleton({ label: '' })}
        <p role="status" class="civic-hidden">${ready ? this.announcement(tracking) : nothing}</p>
        ${ready ? html`<div class="help"><slot name="help"></slot></div>` : nothing}
      </div>
    `;
  }

  private content(tracking: Tracking): TemplateResult | undefined {
    const { say } = tracking;
    const { phase } = this.tracker.state;
    if (!this.theCity()) return notice({ kind: 'warning', word: say('warning'), body: html`<p>${say('notConnected')}</p><p>${say('noCityForOwner')}</p>` });
    if (phase.name !== 'looking') return this.view(phase, tracking, false);
    if (phase.before) return this.view(phase.before, tracking, true);
    return skeleton({ label: say('looking'), slowLabel: say('lookingSlow'), lines: 5 });
  }

  private view(phase: Settled, tracking: Tracking, busy: boolean): TemplateResult | undefined {
    const { rest } = this;
    const more = this.more(tracking);
    switch (phase.name) {
      case 'asking': return html`${lookUp(tracking, busy, true)}${more && rest?.keptList(more)}`;
      case 'found': return more && rest?.resultView(phase, more, busy);
      case 'several': return more && rest?.severalView(phase, more, busy);
      default: return noResult(phase, tracking, busy);
    }
  }

  private more(tracking: Tracking): TrackingMore | undefined {
    const { parts } = this.tracker;
    return parts && { ...tracking, parts };
  }

  /** Only what changes while the page is open is said; what a person asked for takes the focus and is read there. */
  private announcement(tracking: Tracking): string {
    const { phase } = this.tracker.state;
    if (phase.name === 'looking' && phase.before) return tracking.say('looking');
    if (phase.name === 'numbered') return tracking.say('tokenNumberCame', { number: phase.number });
    const more = this.more(tracking);
    return (more && this.rest?.announcement(phase, more)) ?? '';
  }
}
