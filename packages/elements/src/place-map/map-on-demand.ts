import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Say } from '@civic-elements/core/words';
import { button } from '../ui/button.js';
import { mapPinIcon, triangleAlertIcon } from '../ui/icons.js';
import { noticeWith } from '../ui/notice.js';
import type { PlaceMap } from './place-map.js';
import type { MapWords, PlaceMapOptions } from './place-map-options.js';

type Part = typeof import('./place-map.js');
type DoorWords = Pick<MapWords, 'showMap' | 'hideMap' | 'mapLoading' | 'mapMissing' | 'warning'>;

/** The button that brings a map into a widget, which loads nothing of it before. Where it cannot be had, that is said, and no more is lost. */
export class MapOnDemand implements ReactiveController {
  state: 'hidden' | 'loading' | 'shown' | 'missing' = 'hidden';
  private map: PlaceMap | undefined;
  private turn = 0;

  /** `onLoaded` comes before the map is first drawn: the widget's place to learn its words. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment },
    private readonly options: () => PlaceMapOptions,
    private readonly onLoaded: (part: Part) => void = () => undefined,
    private readonly load: () => Promise<Part> = () => import('./place-map.js'),
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.turn += 1;
    if (this.state === 'loading') this.state = 'hidden';
  }

  async show(): Promise<void> {
    if (this.state === 'loading' || this.state === 'shown') return;
    const turn = (this.turn += 1);
    this.become('loading');
    try {
      const part = await this.load();
      if (turn !== this.turn) return;
      this.onLoaded(part);
      this.map = new part.PlaceMap(this.host, this.options);
      this.become('shown');
    } catch {
      if (turn === this.turn) this.become('missing');
    }
  }

  hide(): void {
    this.turn += 1;
    this.map?.close();
    this.map = undefined;
    this.become('hidden');
  }

  render(say: Say<DoorWords>): TemplateResult {
    const { state } = this;
    const isOpen = state === 'shown';
    return html`<div class="civic-stack">
      ${button({ id: 'map-door', label: say(state === 'loading' ? 'mapLoading' : isOpen ? 'hideMap' : 'showMap'), icon: mapPinIcon(), kind: 'secondary', busy: state === 'loading', expanded: isOpen, onClick: () => (isOpen ? this.hide() : void this.show()) })}
      <div role="status" class=${state === 'missing' ? nothing : 'civic-hidden'}>${state === 'missing' ? noticeWith(triangleAlertIcon(), { kind: 'warning', word: say('warning'), body: say('mapMissing') }) : nothing}</div>
      ${this.map?.render() ?? nothing}
    </div>`;
  }

  private become(state: MapOnDemand['state']): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
