import type { AssetLayer } from './asset-layer.js';
import type { Attribution } from './geocoder.js';
import type { GroundShape } from './map-ground.js';
import type { Point } from './place.js';
import type { Authority, ServiceArea } from './service-area.js';

/** Something at hand, or a function that brings it when it is first needed. */
export type OnDemand<Thing> = Thing | (() => Promise<Thing>);

/** What a city's map is drawn from: its own lines, its own pictures, or both. */
export interface CityGround {
  readonly shapes?: readonly GroundShape[];
  /** Pictures from the city's own server: an address with `{z}`, `{x}` and `{y}` in it. */
  readonly tiles?: { readonly url: string; readonly mostZoom?: number };
  readonly attribution?: Attribution;
}

/** Things that the requests for some services are about. */
export interface CityAssets {
  /** Codes of the services. */
  readonly services: readonly string[];
  /** What they are, in the plural: "Street lights". In one language, or by language. */
  readonly label: string | Readonly<Record<string, string>>;
  readonly layer: OnDemand<AssetLayer>;
}

/** What a city tells of its places. All of it may be missing. */
export interface KnownPlaces {
  /** Where the city serves. */
  readonly area?: ServiceArea;
  /** Who serves around it. */
  readonly neighbours?: readonly Authority[];
  /** Points its systems put in when they know none, such as City Hall. No request is sent with one. */
  readonly defaultPoints?: readonly Point[];
  readonly ground?: OnDemand<CityGround>;
  readonly assets?: readonly CityAssets[];
}

/** One of several ways of saying it: in this language, else the first there is. */
export function inLanguage(label: CityAssets['label'], locale: string): string {
  if (typeof label === 'string') return label;
  const [language = ''] = locale.split('-');
  return [locale, language].map((code) => (Object.hasOwn(label, code) ? label[code] : undefined)).find((text) => text !== undefined) ?? Object.values(label)[0] ?? '';
}

/** Brings what may be at hand already. */
export async function bring<Thing extends object>(thing: OnDemand<Thing>): Promise<Thing> {
  return typeof thing === 'function' ? (thing as () => Promise<Thing>)() : thing;
}
