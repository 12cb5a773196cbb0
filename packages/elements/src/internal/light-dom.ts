import type { CSSResultOrNative, LitElement } from 'lit';
import { wearInPage } from './light-sheets.js';

const references = ['for', 'list', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details', 'aria-owns', 'aria-activedescendant'];
const frameName = 'civic-light';
let widgets = 0;

/** What stands in the place of a shadow root for a widget that draws into the page: slots, ids of its own, styles, and events that stay within. */
export class LightDom {
  /** What the page put between the tag's signs, wherever it stands now. */
  private children: readonly Node[] = [];
  readonly prefix: string;
  private readonly frame: HTMLElement;
  /** Holds what has no slot in view. */
  private readonly aside: HTMLElement;

  constructor(private readonly host: LitElement, private readonly root: HTMLElement) {
    const { ownerDocument: page } = host;
    do widgets += 1; while (page.querySelector(`[id^='civic-${widgets}-']`));
    this.prefix = `civic-${widgets}-`;
    // A copy of a page brings what another widget drew along; what the page itself had put there is taken out of it.
    for (const stale of host.querySelectorAll(`:scope > .${frameName}`)) stale.replaceWith(...[...stale.querySelectorAll('slot')].flatMap((slot) => [...slot.childNodes]));
    this.frame = page.createElement('div');
    this.frame.className = frameName;
    this.aside = page.createElement('slot');
    this.aside.hidden = true;
    this.frame.append(root, this.aside);
    // In a shadow root these stay within; a form around the widget must not take the widget's for its own.
    for (const type of ['submit', 'change', 'reset', 'select']) this.frame.addEventListener(type, (event) => event.stopPropagation());
    this.children = [...host.childNodes];
    host.append(this.frame);
    new MutationObserver(() => host.requestUpdate()).observe(host, { childList: true });
  }

  /** After each render. */
  tend(styles: readonly CSSResultOrNative[]): void {
    wearInPage(this.host.getRootNode(), this.host.localName, styles);
    this.mendTranslated();
    this.fillSlots();
    this.ownIds();
  }

  /** A page translator puts an element of its own in the place of a text. Lit then writes new words to where nobody sees them. */
  private mendTranslated(): void {
    for (const font of this.root.querySelectorAll<HTMLElement & { data?: unknown }>('font')) if (typeof font.data === 'string') font.replaceWith(font.data);
  }

  /** Nothing is taken from the page: its own nodes move to where a shadow root would show them, and out of sight where it would not. */
  private fillSlots(): void {
    const { host, frame, aside, root } = this;
    const slots = [...root.querySelectorAll('slot')].filter((slot) => !slot.parentElement?.closest('slot'));
    const isOurs = (node: Node): boolean => node.parentNode instanceof HTMLSlotElement;
    this.children = [...this.children.filter(isOurs), ...[...host.childNodes].filter((node) => node !== frame)];
    for (const node of this.children) {
      const name = node instanceof Element ? node.slot : '';
      const place = slots.find((slot) => slot.name === name) ?? aside;
      if (node.parentNode !== place) place.append(node);
    }
  }

  /** The page, or another widget, may have the same. */
  private ownIds(): void {
    const { root, prefix } = this;
    const owned = (ids: string): string => ids.split(/\s+/).map((id) => (id === '' || id.startsWith(prefix) ? id : prefix + id)).join(' ');
    const ofPage = (element: Element): boolean => element.closest('slot') !== null;
    for (const name of ['id', ...references]) {
      for (const element of root.querySelectorAll(`[${name}]`)) {
        const is = element.getAttribute(name) ?? '';
        if (!ofPage(element) && owned(is) !== is) element.setAttribute(name, owned(is));
      }
    }
    for (const link of root.querySelectorAll("a[href^='#']")) {
      const id = prefix + (link.getAttribute('href') ?? '').slice(1);
      if (!ofPage(link) && root.querySelector(`#${CSS.escape(id)}`)) link.setAttribute('href', `#${id}`);
    }
  }
}

/** From the next render on. */
export function drawInPage(host: LitElement, root: HTMLElement): LightDom {
  host.requestUpdate();
  return new LightDom(host, root);
}
