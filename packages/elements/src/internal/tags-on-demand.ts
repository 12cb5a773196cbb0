import { onNetworkChange } from '../platform/network.js';
import { register, versionKey } from './register.js';
import { forTheDeveloper } from './for-the-developer.js';
import { tellSecondCopy } from './second-copy.js';
import { version } from './version.js';

/** How copies of any version tell one another which tags they bring, and by which version. It may never change. */
const takenKey = Symbol.for('civic-elements.taken');
type Taken = Record<string, string>;

/** Loads the class of a tag, by tag. */
export type TagLoads = Readonly<Record<string, () => Promise<CustomElementConstructor>>>;

/**
 * Registers each tag once it is on the page, now or later, and the words of its language are there. Where none is in sight yet, or the page
 * has components of others or roots of its own, into which nobody can look, it registers all of them. The first copy on a page takes a
 * tag, and a later one says that it stays unused. A tag whose script does not come keeps showing what stands inside it, and is
 * tried again when the network is back.
 */
export function bringTags(loads: TagLoads, loadWords: (locale: string) => Promise<unknown> | undefined): void {
  const waiting = notTaken(loads);
  const coming: Promise<void>[] = [];

  async function bring(tag: string, load: () => Promise<CustomElementConstructor>): Promise<void> {
    waiting.delete(tag);
    const first = document.getElementsByTagName(tag)[0] ?? document.documentElement;
    const locale = first.getAttribute('locale') || first.closest('[lang]')?.getAttribute('lang') || '';
    try {
      // A tag that came before its words would have nothing to show. Where they cannot be had, it speaks English.
      const [element] = await Promise.all([load(), loadWords(locale)?.catch(() => undefined)]);
      register(tag, element, async () => ({ tellSecondCopy }));
    } catch (error) {
      forTheDeveloper(tag, `Civic Elements ${version} could not load this: ${String(error)}`);
      const stop = onNetworkChange((online) => {
        if (!online) return;
        stop();
        void bring(tag, load);
      });
    }
  }
  const bringTheRest = (): void => waiting.forEach((load, tag) => void bring(tag, load));

  const isOutOfSight = (element: Element): boolean => !(element.localName in loads) && (element.localName.includes('-') || element.shadowRoot !== null);
  function look(places: readonly Element[]): void {
    for (const [tag, load] of waiting) if (document.getElementsByTagName(tag).length > 0) coming.push(bring(tag, load));
    // What is seen comes first.
    if (places.some((place) => isOutOfSight(place) || [...place.querySelectorAll('*')].some(isOutOfSight))) void Promise.all(coming).then(bringTheRest);
    if (waiting.size === 0) watching.disconnect();
  }

  const watching = new MutationObserver((changes) => look(changes.flatMap(({ addedNodes }) => [...addedNodes].filter((node) => node instanceof Element))));
  watching.observe(document, { childList: true, subtree: true });
  look([document.documentElement]);
  // Who waits for a tag to be defined before putting it in would else wait for ever.
  if (coming.length === 0) bringTheRest();
}

/** The tags that no other copy has, taken by this one from now on. */
function notTaken(loads: TagLoads): Map<string, TagLoads[string]> {
  const page = globalThis as { [takenKey]?: Taken };
  const taken = (page[takenKey] ??= {});
  const free = Object.entries(loads).filter(([tag]) => !(tag in taken) && !customElements.get(tag));
  const other = Object.keys(loads).find((tag) => !free.some(([name]) => name === tag));
  if (other) tellSecondCopy(other, taken[other] ?? (customElements.get(other) as { [versionKey]?: unknown } | undefined)?.[versionKey]);
  for (const [tag] of free) taken[tag] = version;
  return new Map(free);
}
