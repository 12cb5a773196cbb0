import { fixture } from '@open-wc/testing';
import { readMapGround, readServiceArea, type NearestAddress, type Point } from '@civic-elements/core/places';
import { common, languageFor, placeMap, sayIn, type Catalogue, type CommonWords, type PlaceMapWords } from '@civic-elements/core/words';
import { city, mapFile } from '@civic-elements/demo-city';
import { html, LitElement } from 'lit';
import { uiStyles } from '../ui/index.js';
import { MapOnDemand } from './map-on-demand.js';
import type { PlaceMapOptions } from './place-map-options.js';

export const { shapes } = readMapGround(mapFile());
export const area = readServiceArea(city.boundary).area!;
export const corner: Point = { lat: 38.92, long: -73.5 };

/** A widget with nothing but a map on demand, which keeps the pin as a form would. */
export class MapWidget extends LitElement {
  static override styles = uiStyles;
  lang2 = 'en-US';
  pin: Point | undefined;
  more: Partial<PlaceMapOptions> = {};
  moves: Point[] = [];
  load: (() => Promise<typeof import('./place-map.js')>) | undefined;
  catalogue: Pick<Catalogue, 'common' | 'placeMap'> = { common, placeMap };
  readonly map = new MapOnDemand(this, () => this.options(), undefined, () => (this.load ? this.load() : import('./place-map.js')));

  get say() {
    return sayIn<CommonWords & PlaceMapWords>({ ...this.catalogue.common, ...this.catalogue.placeMap }, this.lang2);
  }

  private options(): PlaceMapOptions {
    return {
      say: this.say, locale: this.lang2, pin: this.pin, area, ground: { shapes },
      onPin: (point) => {
        this.pin = point;
        this.moves.push(point);
        this.requestUpdate();
      },
      ...this.more,
    };
  }

  protected override render() {
    const base = this.lang2.split('-')[0]!;
    return html`<div lang=${this.lang2} dir=${base === 'ar' ? 'rtl' : 'ltr'}>${this.map.render(this.say)}</div>`;
  }
}
if (!customElements.get('test-map-widget')) customElements.define('test-map-widget', MapWidget);

export interface Opened {
  readonly widget: MapWidget;
  readonly find: <E extends HTMLElement = HTMLElement>(selector: string) => E;
  readonly press: (name: string) => Promise<void>;
  readonly text: () => string;
  readonly said: () => string;
  readonly settle: (milliseconds?: number) => Promise<void>;
  /** How many colours are on the canvas. */
  readonly colors: () => number;
  /** Red, green, blue and opacity of a point of the canvas. */
  readonly pixel: (x: number, y: number) => readonly number[];
}

export const nextFrames = async (): Promise<void> => {
  for (let at = 0; at < 3; at++) await new Promise((drawn) => requestAnimationFrame(drawn));
};
export const pause = (milliseconds: number): Promise<void> => new Promise((wake) => setTimeout(wake, milliseconds));

export async function openMap(more: Partial<PlaceMapOptions> = {}, own: Partial<Pick<MapWidget, 'pin' | 'lang2' | 'load'>> = {}, show = true): Promise<Opened> {
  const widget = await fixture<MapWidget>(html`<test-map-widget></test-map-widget>`);
  const language = languageFor(own.lang2 ?? 'en-US');
  if (language) widget.catalogue = await language.load();
  Object.assign(widget, own, { more });
  widget.requestUpdate();
  await widget.updateComplete;
  const find = <E extends HTMLElement = HTMLElement>(selector: string): E => {
    const found = widget.shadowRoot!.querySelector<E>(selector);
    if (!found) throw new Error(`Nothing matches ${selector}`);
    return found;
  };
  const settle = async (milliseconds = 0): Promise<void> => {
    await widget.updateComplete;
    await nextFrames();
    if (milliseconds > 0) await pause(milliseconds);
    await widget.updateComplete;
  };
  const press = async (name: string): Promise<void> => {
    const button = [...widget.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent!.replace(/\s+/g, ' ').includes(name));
    if (!button) throw new Error(`No button ${name}`);
    button.click();
    await settle();
  };
  if (show) {
    await widget.map.show();
    await settle(30);
  }
  return {
    widget, find, press, settle,
    text: () => widget.shadowRoot!.textContent!.replace(/\s+/g, ' '),
    said: () => find('.civic-map > [role=status]').textContent!,
    colors: () => {
      const canvas = find<HTMLCanvasElement>('canvas');
      return new Set(new Uint32Array(canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data.buffer)).size;
    },
    pixel: (x, y) => {
      const canvas = find<HTMLCanvasElement>('canvas');
      const sharp = canvas.width / canvas.clientWidth;
      return [...canvas.getContext('2d')!.getImageData(Math.round(x * sharp), Math.round(y * sharp), 1, 1).data];
    },
  };
}

export const nearest = (label: string, point: Point, distance: number): NearestAddress => ({ label, place: { address: label, point }, distance });
