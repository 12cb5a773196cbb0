import { adoptStyles, type CSSResultOrNative, type LitElement, type ReactiveController } from 'lit';
import type { LightDom } from './light-dom.js';

type Host = LitElement & { readonly light: boolean };

/**
 * Where a widget draws: in a shadow root of its own, or, with the attribute `light`, in the page itself, for tools that cannot see into shadow
 * roots. The template is the same; what the page then needs in the place of a shadow root is loaded with the attribute, and until it is there
 * the light children stand as they are.
 */
export class OwnRoot implements ReactiveController {
  private light: LightDom | undefined;
  private worn: readonly CSSResultOrNative[] = [];

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** For `createRenderRoot`, once: an element cannot go from one to the other. */
  make(shadow: () => HTMLElement | DocumentFragment, styles: readonly CSSResultOrNative[]): HTMLElement | DocumentFragment {
    this.worn = styles;
    if (!this.host.light) return shadow();
    const root = document.createElement('div');
    void import('./light-dom.js').then((later) => (this.light = later.drawInPage(this.host, root)), () => undefined);
    return root;
  }

  /** All of its styles, in their order; what came later brings more. */
  wear(styles: readonly CSSResultOrNative[]): void {
    this.worn = styles;
    if (!this.host.light) adoptStyles(this.host.renderRoot as ShadowRoot, [...styles]);
  }

  hostUpdated(): void {
    this.light?.tend(this.worn);
  }

  /** What an id of the template is called on the page. */
  id(id: string): string {
    return `${this.light?.prefix ?? ''}${id}`;
  }

  find(id: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(this.id(id))}`);
  }

  /** What has the focus within the widget. */
  get active(): Element | null {
    return this.host.renderRoot.querySelector(':focus');
  }
}
