// It is there, or comes with this. Said here, a bundler leaves what is shared where it was: the first load stays smaller.
import '../around-the-map.js';
import { journeyLabels, readJourneyPage, type JourneyLabels } from '@civic-elements/core/journey';
import { journeyInPage, languageFor, type Catalogue } from '@civic-elements/core/words';
import { nearestLang } from '../../internal/localisation.js';
import type { JourneyMapController, LaterWords } from '../journey-map-controller.js';
import type { JourneyMapMeans } from '../journey-map-state.js';
import { notesBelow } from './notes-below.js';
import { pageNodes } from './page-nodes.js';

type Host = HTMLElement & { readonly locale: string; means(): JourneyMapMeans; came(part: LaterWords): void; requestUpdate(): void };

/**
 * Reads the list or table that stands in the slot, once, and says below the map what was not taken as it stands. What is no journey
 * stays what it is.
 */
export async function readSlot(host: Host, controller: JourneyMapController): Promise<void> {
  host.came({ words: journeyInPage });
  await wholePage(host.ownerDocument);
  // A map as data that came later in the page is the map.
  if (host.querySelector(':scope > script[type="application/json"]')) {
    host.requestUpdate();
    return;
  }
  const slotted = [...host.childNodes].filter((node) => !(node instanceof Element && node.slot !== ''));
  const lang = langOf(host);
  const [inLists, shown] = await Promise.all([catalogueOf(lang), catalogueOf(host.locale || nearestLang(host))]);
  const read = readJourneyPage(pageNodes(slotted), { lang, source: String((shown?.journeyInPage ?? journeyInPage).listInPage), labels: [inLists, shown].flatMap((catalogue) => labelsOf(catalogue, lang)) });
  const isAsked = (): boolean => host.means().map === undefined && typeof host.means().src === 'function';
  // Meanwhile the page may have given another map, or this one was read already.
  if (!isAsked() || controller.state.map.name !== 'coming') return;
  if (!read) return controller.hold('map', { name: 'none' });
  const { notes } = read;
  controller.below = (reading) => (isAsked() && notes.length > 0 ? notesBelow(notes, reading) : undefined);
  controller.tell({ name: 'journey-read', detail: { notes } });
  controller.take('map', read);
}

/** Half a list would be half a map. */
async function wholePage(page: Document): Promise<void> {
  if (page.readyState === 'loading') await new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

/** The language that the list or table stands in. Some systems write `en_US`. */
function langOf(host: Host): string {
  const lang = nearestLang(host.querySelector('ol,table') ?? host).replaceAll('_', '-');
  return /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(lang) ? lang : 'en';
}

/** English is known without; a language that cannot be had is done without. */
async function catalogueOf(lang: string): Promise<Catalogue | undefined> {
  try {
    return await languageFor(lang)?.load();
  } catch {
    return undefined;
  }
}

function labelsOf(catalogue: Catalogue | undefined, lang: string): readonly JourneyLabels[] {
  if (!catalogue) return [];
  const words: Readonly<Record<string, unknown>> = { ...catalogue.journeyMap, ...catalogue.journeyAround };
  // None of these has a place for a value.
  return [journeyLabels((key) => String(words[key]), lang)];
}
