import { encodePlusCode, isWithin, type Point } from '@civic-elements/core/places';
import { html, nothing, type CSSResult, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { distanceInWords } from '../internal/distance-in-words.js';
import { button, locateIcon, notice } from '../ui/index.js';
import { choicesStyles } from '../ui/choices.js';
import { labelAndHelpStyles } from '../ui/label-and-help.js';
import { noticeStyles } from '../ui/notice.js';
import { DrawnMap } from './drawing/drawn-map.js';
import type { Mark } from './drawing/marks.js';
import { movedTowards, roundMetres, type Heading } from './in-words.js';
import { marksInWords } from './marks-in-words.js';
import { pinShape } from './pin-shape.js';
import { PinWords } from './pin-words.js';
import type { MapMarks, PlaceMapOptions } from './place-map-options.js';
import { placeMapStyles } from './place-map.styles.js';

/** The words of the map, for a widget that has to learn them when it shows one. */
export { placeMap as words } from '@civic-elements/core/words';

const headings = [['north', 'moveNorth'], ['south', 'moveSouth'], ['west', 'moveWest'], ['east', 'moveEast']] as const;
/** Pixels of the view that a press of a button moves the pin by, at most. */
const stepPixels = 30;
/** Pixels of the line of the scale, at most. */
const scalePixels = 110;
/** Milliseconds the map rests before what is near its middle is looked for. */
const lookRest = 250;
const sheets: readonly CSSResult[] = [noticeStyles, labelAndHelpStyles, choicesStyles, placeMapStyles];

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * A map in a widget's own root on which a person puts a pin, by hand, by keyboard or by buttons, and reads where it is. Everything that
 * the drawing shows is said beside it in words, and everything done on it can be done beside it.
 */
export class PlaceMap implements ReactiveController {
  private drawn: DrawnMap | undefined;
  private isGroundMissing = false;
  private lookTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly words: PinWords;
  // One and the same function, or each drawing of the widget would close the map and open another.
  private readonly holder = ref((view?: Element) => this.hold(view));

  constructor(private readonly host: Host, private readonly options: () => PlaceMapOptions) {
    this.words = new PinWords(options, () => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    adopt(this.host.renderRoot);
    // What was closed when the widget left the page is opened by the next drawing.
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    // A root that was not there yet when the map came.
    adopt(this.host.renderRoot);
    const { pin, area, ground, start, onPin } = this.options();
    if (!this.drawn) return;
    this.drawn.show({ pin, area, start, shapes: ground?.shapes, tiles: ground?.tiles, marks: this.numbered(), canMove: onPin !== undefined });
    this.words.follow();
  }

  hostDisconnected(): void {
    this.hold(undefined);
  }

  /** The widget shows no map any more. */
  close(): void {
    this.hostDisconnected();
    this.host.removeController(this);
  }

  render(): TemplateResult {
    const { say, id = 'map', pin, onPin, onLocate, isLocating, area, ground, plusCode } = this.options();
    const isOutside = pin !== undefined && area !== undefined && !isWithin(pin, area);
    return html`
      <div class="civic-map" part="map">
        ${onPin ? html`<p id="${id}-by-hand" class="civic-hint">${say('mapByHand')}</p>` : nothing}
        <div class="civic-map-view" ${this.holder} id="${id}-view" tabindex="0" role="region" aria-label=${say(onPin ? 'mapChoose' : 'mapRead')} aria-describedby=${onPin ? `${id}-by-hand ${id}-by-keys` : nothing}>
          <canvas aria-hidden="true"></canvas>
          <span class="civic-map-probe" aria-hidden="true"></span>
          <span class="civic-map-middle" aria-hidden="true"></span>
          <div class="civic-map-pin" ?data-fixed=${!onPin} aria-hidden="true" hidden>${pinShape()}</div>
        </div>
        ${onPin ? html`<p id="${id}-by-keys" class="civic-hint civic-map-keys">${say('mapByKeys')}</p>` : nothing}
        <div class="civic-map-foot">${this.scale()}${this.source()}</div>
        ${this.isGroundMissing && ground ? notice({ kind: 'info', word: say('information'), body: say('mapNoGround') }) : nothing}
        <div class="civic-map-where">
          <p class="civic-map-words">${this.words.shown}</p>
          ${pin ? html`<p class="civic-muted civic-figures">${say('pinPoint', { lat: pin.lat.toFixed(5), long: pin.long.toFixed(5) })}${plusCode ? html`<br />${say('pinCode', { code: encodePlusCode(pin) })}` : nothing}</p>` : nothing}
          ${isOutside ? notice({ kind: 'warning', word: say('warning'), body: say('pinOutside') }) : nothing}
        </div>
        <div class="civic-map-buttons">
          ${button({ label: say('zoomIn'), onClick: () => this.zoom(1) })} ${button({ label: say('zoomOut'), onClick: () => this.zoom(-1) })}
          ${onPin ? button({ label: say('pinToMiddle'), onClick: () => this.putPin(this.center) }) : nothing}
          ${onPin && onLocate ? button({ label: say('pinToMe'), icon: locateIcon(), busy: isLocating ?? false, onClick: onLocate }) : nothing}
        </div>
        ${onPin ? this.moves(id) : nothing}
        ${this.marks().map((list) => marksInWords(list))}
        <p role="status" class="civic-hidden">${this.words.said}</p>
      </div>
    `;
  }

  private moves(id: string): TemplateResult {
    const { say, locale } = this.options();
    const distance = distanceInWords(this.step, locale, true);
    return html`<div role="group" aria-labelledby="${id}-moves" class="civic-map-moves">
      <p id="${id}-moves" class="civic-map-moves-name">${say('pinMoves', { distance })}</p>
      <div class="civic-map-buttons">${headings.map(([heading, name]) => button({ label: say(heading), name: say(name, { distance }), onClick: () => this.move(heading) }))}</div>
    </div>`;
  }

  private scale(): TemplateResult {
    const { say, locale } = this.options();
    const each = this.drawn?.look.metresPerPixel;
    if (each === undefined) return html`<p class="civic-map-scale"></p>`;
    const metres = roundMetres(each * scalePixels, locale);
    const draw = ref((line) => (line as HTMLElement | undefined)?.style.setProperty('inline-size', `${Math.round(metres / each)}px`));
    const distance = distanceInWords(metres, locale, true);
    return html`<p class="civic-map-scale"><span class="civic-map-line" ${draw}></span><span aria-hidden="true">${distance}</span><span class="civic-hidden">${say('mapScale', { distance })}</span></p>`;
  }

  private source(): TemplateResult | typeof nothing {
    const { say, ground } = this.options();
    const source = ground?.attribution;
    if (!source) return nothing;
    const words = say('mapSource', { source: source.words });
    return html`<p class="civic-map-source">${source.url && /^https?:\/\//i.test(source.url) ? html`<a href=${source.url} target="_blank" rel="noopener noreferrer">${words}</a>` : words}</p>`;
  }

  private marks(): readonly MapMarks[] {
    const { marks, pin } = this.options();
    const near = pin ?? (this.drawn ? this.center : undefined);
    return near && marks ? marks(near).filter((list) => list.marks.length > 0) : [];
  }

  /** Lists one after another, as they stand beside the map; the second is drawn in another shape. */
  private numbered(): readonly Mark[] {
    return this.marks().flatMap((list, at) => list.marks.map(({ id, point }, index) => ({ id: `${list.id} ${id}`, point, number: index + 1, shape: at % 2 === 0 ? 'round' : 'square', isChosen: list.chosen === id }) as const));
  }

  private get center(): Point {
    return this.drawn?.look.center ?? this.options().start ?? { lat: 0, long: 0 };
  }

  private get step(): number {
    return roundMetres((this.drawn?.look.metresPerPixel ?? 1) * stepPixels, this.options().locale);
  }

  private move(heading: Heading): void {
    this.putPin(movedTowards(this.options().pin ?? this.center, heading, this.step));
  }

  private putPin(point: Point): void {
    this.options().onPin?.(point);
    this.host.requestUpdate();
  }

  private zoom(by: 1 | -1): void {
    const { say, locale } = this.options();
    const { drawn } = this;
    if (!drawn) return;
    this.words.say(drawn.zoom(by) ? say('zoomed', { distance: distanceInWords(drawn.look.metresWide, locale, true) }) : say('zoomEnd'));
  }

  private chooseMark(key: string): void {
    const list = this.marks().find(({ id }) => key.startsWith(`${id} `));
    const id = key.slice((list?.id.length ?? 0) + 1);
    if (list?.onChoose) list.onChoose(id);
    else {
      const mark = list?.marks.find((one) => one.id === id);
      if (mark) this.words.say(mark.label);
    }
    this.host.requestUpdate();
  }

  private hold(view: Element | undefined): void {
    clearTimeout(this.lookTimer);
    this.drawn?.close();
    this.drawn = undefined;
    this.words.stop();
    if (!view) return;
    const part = <E extends HTMLElement>(selector: string): E => view.querySelector<E>(selector)!;
    this.drawn = new DrawnMap({ view: view as HTMLElement, canvas: part('canvas'), pin: part('.civic-map-pin'), probe: part('.civic-map-probe') }, {
      pinMoved: (to) => this.putPin(to),
      markChosen: (key) => this.chooseMark(key),
      looked: () => this.looked(),
      groundMissing: () => {
        this.isGroundMissing = true;
        this.words.say(this.options().say('mapNoGround'));
      },
    });
  }

  private looked(): void {
    clearTimeout(this.lookTimer);
    this.lookTimer = setTimeout(() => this.host.requestUpdate(), lookRest);
  }
}

/** Sheets made by script are allowed under any policy; style elements and attributes are not. */
function adopt(root: HTMLElement | DocumentFragment | undefined): void {
  const holder = root instanceof ShadowRoot ? root : root?.getRootNode();
  if (!(holder instanceof ShadowRoot || holder instanceof Document)) return;
  const missing = sheets.flatMap(({ styleSheet }) => styleSheet ?? []).filter((sheet) => !holder.adoptedStyleSheets.includes(sheet));
  if (missing.length > 0) holder.adoptedStyleSheets = [...holder.adoptedStyleSheets, ...missing];
}
