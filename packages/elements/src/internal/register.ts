import type { LitElement } from 'lit';
import { version } from './version.js';

/** How copies of any version tell one another theirs. It may never change. */
export const versionKey = Symbol.for('civic-elements.version');

/** Made with Lit, or without attributes. */
type Registered = CustomElementConstructor & Partial<Pick<typeof LitElement, 'observedAttributes' | 'elementProperties'>>;

let noticed = false;

/**
 * Registers a tag. The first copy on the page wins; a later one stays unused, and says so once in the console, naming
 * both versions. It never throws, so one clash cannot keep the page's other elements from working. On a server, where
 * there are no custom elements, it does nothing.
 */
export function register(tag: string, element: Registered, second: () => Promise<typeof import('./second-copy.js')>): void {
  if (typeof customElements === 'undefined') return;
  const first = customElements.get(tag);
  if (first !== undefined) {
    if (!noticed) void second().then(({ tellSecondCopy }) => tellSecondCopy(tag, (first as { [versionKey]?: unknown })[versionKey]), () => undefined);
    noticed = true;
    return;
  }
  try {
    // Where an attribute is taken away again, what was there without it comes back; Lit alone would leave null, which most properties here cannot be.
    // One that may be nothing says so itself. Asked for the attributes, Lit gets the properties ready.
    for (const options of element.observedAttributes ? (element as typeof LitElement).elementProperties.values() : []) options.useDefault ??= options.attribute !== false;
    Object.defineProperty(element, versionKey, { value: version });
    customElements.define(tag, element);
  } catch (error) {
    console.warn(`Civic Elements ${version} could not register <${tag}>.`, error);
  }
}
