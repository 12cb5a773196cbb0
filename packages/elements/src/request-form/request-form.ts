import type { Geocoder, KnownPlaces } from '@civic-elements/core/places';
import type { City, Draft, Media, Nearness, Stopper } from '@civic-elements/core/requests';
import type { FaqSource } from '@civic-elements/core/faq';
import { Open311City, readDialect } from '@civic-elements/core/open311';
import { common, requestForm } from '@civic-elements/core/words';
import { LitElement, html, type CSSResult, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { Announcer } from '../internal/announcer.js';
import { ErrorInTitle } from '../internal/error-in-title.js';
import { Localisation } from '../internal/localisation.js';
import { LongWait } from '../internal/long-wait.js';
import { OwnRoot } from '../internal/own-root.js';
import { fromPageAddress } from '../platform/page-address.js';
import { readXml } from '../platform/xml-reader.js';
import { focusProblem, keepInSight, skeleton } from '../ui/index.js';
import { requestFormStyles } from './request-form.styles.js';
import type { Prefill } from './carried.js';
import type { FormInsight } from './form-notes.js';
import { formView } from './form-view.js';
import { RequestFormController } from './request-form-controller.js';
import type { FormFact, FormMeans } from './request-form-state.js';
import { serviceAnnouncement } from './steps/service-step.js';
import { controlId, type FormWords, type Walk } from './walk.js';

/** In English, those of the later pages join the others with the code that says them. */
const words = { ...common, ...requestForm } as FormWords;

/**
 * Lets a resident tell the city what is wrong, where, and how to reach them, and know at once that it arrived.
 *
 * @tag civic-request-form
 * @summary File a service request with any city that speaks Open311 GeoReport v2.
 * @slot - What is shown where scripts do not run: a phone number, a link, or a plain form. Hidden once the form is alive.
 * @slot intro - Above the first page: what this form is for.
 * @slot privacy - On the page that asks how to reach the resident: what happens to what they tell.
 * @slot help - At the foot of every page: how to reach a person instead.
 * @slot after-confirmation - Below the confirmation.
 * @event {CustomEvent<Record<string, never>>} civic-request-started - The resident gave a first answer.
 * @event {CustomEvent<{ step: string, number: number, of: number, serviceCode: string }>} civic-request-step-completed - A page was finished.
 * @event {CustomEvent<{ serviceCode: string, id?: string, token?: string }>} civic-request-received - The city has the request. `token` where the number comes later.
 * @event {CustomEvent<{ serviceCode: string, because: string, unsure: boolean }>} civic-request-kept - It could not be sent, or nobody can say; the answers are kept.
 * @event {CustomEvent<{ serviceCode: string, because: string }>} civic-request-refused - The city read it and said no.
 * @event {CustomEvent<{ note: object, allowed: boolean }>} civic-insight-noted - What was done, as a note that names nobody. `allowed` is false where the browser asks for privacy.
 * @event {CustomEvent<{ id: string, topic?: string }>} civic-answer-opened - The resident opened one of the city's answers beside their words.
 * @csspart steps - How far the resident has come.
 * @csspart question - One page of the form, and each question on it.
 * @csspart summary - What has to be mended.
 * @csspart notice - Something to know: information, a warning, an error, an emergency.
 * @csspart answers - The city's answers beside the resident's words.
 * @csspart loading - The room kept while the city's list is on its way.
 * @csspart receipt - The confirmation with the number.
 */
export class RequestForm extends LitElement {
  static override styles = requestFormStyles;
  static override properties: PropertyDeclarations = {
    endpoint: {},
    jurisdiction: {},
    dialect: {},
    apiKey: { attribute: 'api-key' },
    serviceCode: { attribute: 'service-code' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    locale: {},
    trackerHref: { attribute: 'tracker-href' },
    addresses: {},
    placesSrc: { attribute: 'places-src' },
    geocoder: { attribute: false },
    places: { attribute: false },
    knownMetres: { type: Number, attribute: 'known-metres' },
    knownDays: { type: Number, attribute: 'known-days' },
    knownPerService: { attribute: false },
    noEase: { type: Boolean, attribute: 'no-ease' },
    prefill: { attribute: false },
    insight: { attribute: false },
    media: { attribute: false },
    stoppersSrc: { attribute: 'stoppers-src' },
    answersSrc: { attribute: 'answers-src' },
    answersPage: { attribute: 'answers-page' },
    layout: {},
    keep: {},
    light: { type: Boolean },
    city: { attribute: false },
    stoppers: { attribute: false },
    answers: { attribute: false },
    copied: { state: true },
  };

  /** Address of the city's GeoReport v2 server, for example `https://311.example.gov/open311/v2`. */
  endpoint = '';
  /** GeoReport `jurisdiction_id`, where one server serves several cities. */
  jurisdiction = '';
  /**
   * What this city's server does beyond or besides the standard, words with spaces between: `extensions`, `client-request-id`,
   * `repeated-answers`, `dates-without-zone`, `json`, `xml`, `zone=America/Chicago`, `page-size=50`, `catch-all=0`;
   * for photos `media=multipart` or `media=url`, `media-address=https://…`, `media-count=3`.
   */
  dialect = '';
  /** GeoReport `api_key`. Everyone who opens the page can read it: use a key made for the public, or a proxy that adds it. */
  apiKey = '';
  /** Code of the service to ask for, so that the resident need not choose. Without it, `?service=` of the page's address is looked at. */
  serviceCode = '';
  /** Level of the form's headings, 1 to 6, to fit the page around it. */
  headingLevel = 2;
  /** Language to speak, BCP 47. Without it, that of the page. */
  locale = '';
  /** Address of the page with the status tracker; the confirmation links there with the number. */
  trackerHref = '';
  /** `server`: addresses are looked up, while they are typed, on the city's own Civic Elements server behind `endpoint`. */
  addresses = '';
  /** Address of the city's places file: its boundary, its neighbours, its map, street lights and the like. */
  placesSrc = '';
  /** What looks addresses up, for pages that bring an adapter of the Geocoder port. Wins over `addresses`. */
  geocoder: Geocoder | undefined;
  /** What the city tells of its places, for pages that have read it already. Wins over `places-src`. */
  places: KnownPlaces | undefined;
  /** Open requests of the service so near to the place, in metres, are shown as perhaps the same. 0 never looks. */
  knownMetres = 50;
  /** And not older than so many days. */
  knownDays = 7;
  /** The same for some services, by their code: `{ '001': { metres: 20, days: 14 }, '042': { metres: 0 } }`. */
  knownPerService: Readonly<Record<string, Nearness>> | undefined;
  /** Leaves out the one question after the confirmation: how easy was it? */
  noEase = false;
  /** What the page fills in for a resident who has told nothing yet: `serviceCode`, `words`, `place.address`, `answers`. Never who they are. */
  prefill: Prefill | undefined;
  /** How `civic-insight-noted` tells what was done: `journey` and `touchpoint` are ids in the city's journey map. */
  insight: FormInsight | undefined;
  /**
   * Where photos are laid, for a city that takes their addresses (`media=url` in `dialect`) from another place than a `media-address`: your own
   * adapter of the Media port.
   */
  media: Media | undefined;
  /** Address of a JSON file with what the city wants read first where the words mean danger or another office: see `stoppers`. */
  stoppersSrc = '';
  /** Address of the file with the city's answers, as `<civic-faq-search src>` takes it. At most two that surely fit stand beside the words. */
  answersSrc = '';
  /** Address of the page with `<civic-faq-search>`; each answer beside the words leads to its place there. */
  answersPage = '';
  /** `page` shows all questions at once, with one Send below. Without it, one question a page, and a check of all answers before they are sent. */
  layout = '';
  /**
   * `device` keeps the answers on this device for a day, beyond the tab, but not who the resident is, nor photos. Without it, they stay as long
   * as the tab does.
   */
  keep = '';
  /** Draws into the page itself instead of a shadow root, for tools that cannot see into one. Read once, when the tag comes to the page. */
  light = false;
  /** The city itself, for pages that bring their own adapter of the City port. Wins over `endpoint`. */
  city: City | undefined;
  /** What the city wants read before a request goes on, in its own words; it never holds anybody up. Wins over `stoppers-src`. */
  stoppers: readonly Stopper[] | undefined;
  /** Where the answers beside the words come from, for pages that bring their own adapter of the FaqSource port. Wins over `answers-src`. */
  answers: FaqSource | undefined;

  private copied = false;
  /** What came later brought its own. */
  private worn: readonly CSSResult[] = [];

  private readonly own = new OwnRoot(this);
  private readonly language = new Localisation(this, words, (catalogue) => ({
    ...catalogue.common, ...catalogue.requestForm, ...catalogue.requestPlace, ...catalogue.requestAnswers, ...catalogue.requestPhotos, ...catalogue.requestSent, ...catalogue.placeMap,
  }));
  private readonly form = new RequestFormController(this);
  private readonly announcer = new Announcer(this);
  private readonly slowLine = new LongWait(this, () => this.form.state.phase.name === 'sending');
  protected readonly errorInTitle = new ErrorInTitle(this, () => this.form.state.problems.length > 0, () => this.language.say('errorPrefix'));
  /** What was told before there was somebody to note it. */
  private readonly untold: [fact: FormFact, at: number][] = [];
  private spoken: City | undefined;
  private spokenFor: readonly unknown[] = [];

  /** The request as far as the resident has told it. To be read only; it holds what is personal. */
  get draft(): Draft {
    return this.form.state.draft;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.own.make(() => super.createRenderRoot(), RequestForm.elementStyles);
  }

  /** What the controller works with, at this moment. */
  means(): FormMeans {
    const { geocoder, places, placesSrc } = this;
    const endpoint = this.endpoint.trim();
    const jurisdiction = this.jurisdiction.trim();
    return {
      city: this.theCity(),
      cityName: this.city ? `page:${this.id}` : `${endpoint} ${jurisdiction}`.trim(),
      name: `civic-request-form:${this.id}:${this.endpoint}:${this.jurisdiction}:${this.serviceCode}`,
      serviceCode: this.serviceCode || fromPageAddress('service'),
      locale: this.language.locale,
      lang: this.language.lang,
      endpoint, jurisdiction, addresses: this.addresses.trim(), geocoder, places, placesSrc,
      together: this.layout.trim() === 'page',
      keptFor: this.keep.trim() === 'device' ? 'device' : 'tab',
      tell: (fact) => this.tell(fact),
      element: this,
      insight: this.insight,
      asksEase: !this.noEase,
      trackerHref: this.trackerHref,
      nearness: { metres: this.knownMetres, days: this.knownDays },
      nearnessOf: this.knownPerService,
      prefill: this.prefill,
      wear: (...styles) => this.wear(styles),
      learn: (more) => void Object.assign(words, more),
    };
  }

  private theCity(): City | undefined {
    if (this.city) return this.city;
    if (!this.endpoint.trim()) return undefined;
    const { endpoint, jurisdiction, apiKey, dialect, media } = this;
    const asked = [endpoint, jurisdiction, apiKey, dialect, media];
    if (asked.some((each, at) => each !== this.spokenFor[at])) {
      this.spokenFor = asked;
      this.spoken = new Open311City({ endpoint, jurisdiction, apiKey, dialect: readDialect(dialect), readXml, ...(media && { media }) });
    }
    return this.spoken;
  }

  /** What comes after the first page brings its words, its styles, and what its pages keep; undefined where it could not be had. */
  restCame(rest: RequestFormController['rest']['part']): void {
    this.requestUpdate();
    if (!rest) return;
    Object.assign(words, rest.words);
    this.wear(rest.afterFirstPageStyles);
    const parts = new rest.FormParts(this.form, this);
    this.form.parts = parts;
    for (const [fact, at] of this.untold.splice(0)) parts.notes.heard(fact, at);
  }

  private wear(styles: readonly CSSResult[]): void {
    this.worn = [...this.worn, ...styles];
    this.own.wear([...RequestForm.elementStyles, ...this.worn]);
  }

  private tell(fact: FormFact): void {
    const { name, ...detail } = fact;
    const event = new CustomEvent(name, { detail, bubbles: true, composed: true });
    this.dispatchEvent(event);
    const { parts } = this.form;
    if (parts) parts.notes.heard(fact, event.timeStamp);
    else this.untold.push([fact, event.timeStamp]);
  }

  private readonly wasCopied = (): void => {
    this.copied = true;
  };

  override willUpdate(changed: PropertyValues): void {
    // Before its first render nothing has been restored, and what is restored takes it along.
    if (changed.has('prefill')) void this.form.restoring?.then(() => this.form.takeCarried());
    this.form.parts?.update();
    if (this.form.state.phase.name !== 'done') this.copied = false;
  }

  override updated(_changed: PropertyValues): void {
    const { focus, rest } = this.form;
    // A page that is still on its way gets the focus when it is there.
    if (focus && rest.state === 'coming' && !this.own.find('heading')) return;
    this.form.focus = undefined;
    if (!focus || ('on' in focus && ((focus.ifLost && !this.isFocusLost) || (focus.ifHere && !this.isFocusLost && !this.own.active)))) return;
    if ('at' in focus) focusProblem(this.renderRoot, this.own.id(controlId(focus.at, this.form.offered.known)));
    else this.own.find(focus.on)?.focus();
  }

  /** The control that had it has gone, and the resident has not moved on. */
  private get isFocusLost(): boolean {
    const { activeElement, body } = this.ownerDocument;
    return activeElement === null || activeElement === body;
  }

  override render(): TemplateResult {
    const { say, lang, locale, direction, ready } = this.language;
    const walk: Walk = { form: this.form, say, locale, headingLevel: this.level };
    const announcement = this.form.rest.part?.announcement ?? serviceAnnouncement;
    const { isLong: slow } = this.slowLine;
    if (ready) this.announcer.say(announcement(walk, { slow, copied: this.copied }));
    return html`
      <div class="widget" lang=${lang} dir=${direction} @focusin=${keepInSight}>
        ${ready ? formView(walk, { hasCity: this.theCity() !== undefined, slow, copied: this.copied, onCopied: this.wasCopied }) : skeleton({ label: '' })}
        <p role="status" class=${slow ? 'civic-hint' : 'civic-hidden'}>${this.announcer.said}</p>
        <div class="help"><slot name="help"></slot></div>
      </div>
    `;
  }

  private get level(): Walk['headingLevel'] {
    const level = Math.trunc(this.headingLevel);
    return (level >= 1 && level <= 6 ? level : 2) as Walk['headingLevel'];
  }
}
