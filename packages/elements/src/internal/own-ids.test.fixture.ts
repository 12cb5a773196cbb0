import type { OwnRoot } from './own-root.js';

export interface OwnIds {
  /** What a selector of the template is on the page. */
  onPage(selector: string): string;
  /** What has the focus within the widget, with the id that the template gives it. */
  readonly focused: Element | null;
}

/** Lets the same tests speak of a widget by the ids of its template where it draws into the page and gives each its own. */
export function ownIds(widget: Element): OwnIds {
  const { own } = widget as unknown as { own: OwnRoot };
  const onPage = (selector: string): string => selector.replace(/(#|\[for=)(?=\w)/g, `$1${own.id('')}`);
  return {
    onPage,
    get focused() {
      const { active } = own;
      if (!active || own.id('') === '') return active;
      const id = (active.getAttribute('id') ?? '').slice(own.id('').length);
      const closest = (selector: string): Element | null => Element.prototype.closest.call(active, onPage(selector));
      return Object.defineProperties(active, { id: { configurable: true, value: id }, closest: { configurable: true, value: closest } });
    },
  };
}
