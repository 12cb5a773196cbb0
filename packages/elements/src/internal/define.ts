import { version } from './version.js';

/** How copies of any version tell one another theirs. It may never change. */
const versionKey = Symbol.for('civic-elements.version');

let noticed = false;

/**
 * Registers a tag. The first copy on the page wins; a later one stays unused, and says so once in the console, naming
 * both versions. It never throws, so one clash cannot keep the page's other elements from working. On a server, where
 * there are no custom elements, it does nothing.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const first = customElements.get(tag);
  if (first !== undefined) {
    noticeSecondCopy(tag, first);
    return;
  }
  try {
    Object.defineProperty(element, versionKey, { value: version });
    customElements.define(tag, element);
  } catch (error) {
    console.warn(`Civic Elements ${version} could not register <${tag}>.`, error);
  }
}

function noticeSecondCopy(tag: string, first: CustomElementConstructor): void {
  if (noticed) return;
  noticed = true;
  const theirs = (first as { [versionKey]?: unknown })[versionKey];
  const owner = typeof theirs === 'string' ? `Civic Elements ${theirs}` : 'another script';
  console.info(`<${tag}> is already registered by ${owner}. This copy, Civic Elements ${version}, stays unused. Load only one.`);
}
