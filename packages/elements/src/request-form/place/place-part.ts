import {
  isDefaultPoint, isWithin, nearestAssets, readTypedPoint, whoServes, withAddress, withAsset, withoutPoint, withPoint, withWords,
  type Asset, type Authority, type Finding, type FoundPlace, type Geocoder, type NearestAddress, type Place, type Point,
} from '@civic-elements/core/places';
import type { ReactiveControllerHost } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { ref } from 'lit/directives/ref.js';
import { MapOnDemand } from '../../place-map/map-on-demand.js';
import { PlacesAtHand } from '../../place-map/places-at-hand.js';
import type { RequestFormController } from '../request-form-controller.js';
import type { Walk } from '../walk.js';
import { AddressLookup } from './address-lookup.js';
import { mapOptions } from './map-options.js';

export type PartHost = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Things of the city near the place, of one kind. */
export interface AssetsNear {
  readonly id: string;
  readonly label: string | Readonly<Record<string, string>>;
  readonly near: readonly (Asset & { readonly distance: number })[];
}

/** Milliseconds a pin rests before its address is asked for. */
const pinRest = 600;
/** Metres. Farther off than this, an address says little of a point. */
const farthestAddress = 400;

/** What the page of the place keeps for itself: addresses that were found, the city's places, the map; and how a point comes into the draft. */
export class PlacePart {
  readonly known: PlacesAtHand;
  readonly lookup: AddressLookup;
  readonly map: MapOnDemand;
  /** The last point was one that stands for none. */
  isRefused = false;
  /** Which of the addresses found is meant; a thing chosen beside it leaves it so. */
  choice: FoundPlace | 'none' | undefined;
  /** What changed since the page came, for those who cannot see it. */
  news: 'found' | 'near' | undefined;
  walk: Walk | undefined;
  /** Stands on the page, so that what is under way ends when the page is left. */
  readonly onPage: DirectiveResult = ref((on) => (on ? this.came() : this.left()));
  /** As typed last: what an address that is chosen takes the place of. */
  private ownWords = '';
  private server: Geocoder | undefined;
  private serverFor = '';
  private asked: { readonly point: Point; readonly answer: Promise<NearestAddress | undefined> } | undefined;
  private nearTimer: ReturnType<typeof setTimeout> | undefined;
  /** Where things are looked for, so that choosing one does not shuffle the list. */
  private assetsAround: Point | undefined;

  constructor(private readonly form: RequestFormController, host: PartHost) {
    const changed = (): void => host.requestUpdate();
    this.known = new PlacesAtHand(() => form.means, () => {
      this.refuseDefault();
      changed();
    }, 'civic-request-form');
    this.lookup = new AddressLookup(() => this.bringGeocoder(), () => {
      const [near, within, lang] = [this.place.point ?? this.known.middle, this.known.now.area, form.means.locale];
      return { lang, ...(near && { near }), ...(within && { within }) };
    }, changed);
    this.map = new MapOnDemand(host, () => mapOptions(this, this.walk!), (map) => form.means.learn(map.words));
  }

  get place(): Place {
    return this.form.state.draft.place;
  }

  /** What looks addresses up; undefined where nothing does, or it has not come yet. */
  get geocoder(): Geocoder | undefined {
    return this.form.means.geocoder ?? this.server;
  }

  /** The resident's own words. A point may be in them. */
  typed(address: string): void {
    this.ownWords = address;
    const point = readTypedPoint(address, this.known.middle);
    if (point) return void this.take({ address }, point, 'typed');
    this.isRefused = false;
    this.choice = this.news = undefined;
    this.keep(withWords(this.place, address));
    this.lookup.typed(address);
  }

  /** One of the addresses that were found. Its point comes with a second answer from some. */
  async chose(found: FoundPlace): Promise<void> {
    this.lookup.stop();
    this.isRefused = false;
    this.choice = found;
    this.news = 'found';
    this.keep(this.withoutDefault(withAddress(found)));
    const { geocoder, form: { leaving: { signal } } } = this;
    const whole = await geocoder?.chosen(found, { lang: this.form.means.locale, signal }).catch(() => undefined);
    const { place } = this;
    if (whole && place.found?.by === 'address' && place.found.words === found.label) this.keep(this.withoutDefault({ ...withAddress(whole), address: place.address, found: place.found }));
  }

  /** None of those found: the resident's own words again. */
  choseNone(): void {
    this.news = undefined;
    this.choice = 'none';
    this.keep({ address: this.ownWords });
  }

  choseAsset(asset: Asset): void {
    this.news = 'found';
    this.keep(withAsset(this.place, asset));
  }

  /** A point from the device or the map. False where it stands for none. */
  put(point: Point, by: 'device' | 'pin'): boolean {
    return this.take(this.place, point, by);
  }

  forget(): void {
    const wasDevice = (this.place.found?.by ?? 'device') === 'device';
    this.choice = this.news = undefined;
    this.keep(withoutPoint(this.place));
    this.form.look({ said: wasDevice ? 'locationForgotten' : 'pointForgotten' }, wasDevice ? 'locate' : 'address');
  }

  /** Who serves where the place is, when it is not the city: undefined inside, or where nobody can tell. */
  get outside(): { readonly who?: Authority } | undefined {
    const { point } = this.place;
    const { area, neighbours = [] } = this.known.now;
    if (!point || !area || isWithin(point, area)) return undefined;
    const who = whoServes(point, neighbours);
    return who ? { who } : {};
  }

  /** Things that this service is about, near the place, or near `middle` where there is none. */
  assetsNear(middle?: Point): readonly AssetsNear[] {
    const { point, found } = this.place;
    if (found?.by !== 'asset') this.assetsAround = point;
    const around = this.assetsAround ?? point ?? middle;
    if (!around) return [];
    return this.known.assetsFor(this.form.state.draft.serviceCode).flatMap(({ assets: { label }, layer }, at) => {
      const near = nearestAssets(around, layer, { limit: 8, within: 250 });
      return near.length > 0 ? [{ id: `things-${at}`, label, near }] : [];
    });
  }

  /** The nearest address of a point, or undefined where there is none or it cannot be had. */
  addressAt(point: Point): Promise<NearestAddress | undefined> {
    const ask = async (): Promise<NearestAddress | undefined> => (await this.bringGeocoder())?.at(point, { lang: this.form.means.locale, signal: this.form.leaving.signal });
    // The page and the map ask for the same pin.
    if (this.asked?.point !== point) this.asked = { point, answer: ask() };
    return this.asked.answer;
  }

  private take(place: Place, point: Point, by: Finding['by']): boolean {
    this.isRefused = isDefaultPoint(point, this.known.now.defaultPoints);
    this.news = 'found';
    clearTimeout(this.nearTimer);
    if (this.isRefused) {
      this.keep({ address: place.address });
      return false;
    }
    this.lookup.forget();
    this.keep(withPoint(place, point, { by }));
    this.nearTimer = setTimeout(() => void this.learnAddress(point), by === 'device' ? 0 : pinRest);
    return true;
  }

  /** Says in words where a point is, once that is known. */
  private async learnAddress(point: Point): Promise<void> {
    const nearest = await this.addressAt(point).catch(() => undefined);
    const { place } = this;
    if (!nearest || nearest.distance > farthestAddress || place.point !== point || !place.found) return;
    this.news = 'near';
    this.keep({ ...place, found: { ...place.found, words: nearest.label, distance: nearest.distance } });
  }

  /** The city's own default points may come to be known after a point was taken. */
  private refuseDefault(): void {
    const { place } = this;
    if (this.form.state.phase.name !== 'answering' || !place.point || !isDefaultPoint(place.point, this.known.now.defaultPoints)) return;
    this.isRefused = place.found?.by !== 'address';
    this.keep(this.isRefused ? withoutPoint(place) : this.withoutDefault(place));
  }

  /** An address whose point is one of those stays as words. */
  private withoutDefault(place: Place): Place {
    if (!place.point || !isDefaultPoint(place.point, this.known.now.defaultPoints)) return place;
    const { point: _ofNoUse, ...rest } = place;
    return rest;
  }

  private keep(place: Place): void {
    this.form.change({ place });
  }

  private came(): void {
    this.news = undefined;
    this.known.again();
    void this.bringGeocoder();
  }

  private left(): void {
    this.lookup.forget();
  }

  private async bringGeocoder(): Promise<Geocoder | undefined> {
    const { geocoder, addresses, endpoint, jurisdiction } = this.form.means;
    if (geocoder || addresses !== 'server' || endpoint === '') return geocoder;
    if (this.serverFor !== `${endpoint} ${jurisdiction}`) this.server = undefined;
    if (!this.server) {
      // Where its code cannot be had, the words that are typed are as good by themselves.
      const part = await import('./server-addresses.js').catch(() => undefined);
      this.server = part?.serverAddresses(endpoint, jurisdiction);
      this.serverFor = `${endpoint} ${jurisdiction}`;
    }
    return this.server;
  }
}
