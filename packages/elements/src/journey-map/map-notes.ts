import type { Act } from '@civic-elements/core/insight';
import { note } from '../internal/noting.js';
import type { JourneyMapFact } from './journey-map-state.js';

/** Which maps were noted as opened while this document is open: one that is moved, or drawn anew, is noted once. */
const opened = new Set<string>();

/** Notes of what the page was told that a map was opened, or handed over in another form: its id, and nothing that it holds. */
export function noteOfMap({ name, detail }: JourneyMapFact, element: Element, journey: string, lang: string): void {
  const tell = (act: Act): void => note(element, act, { component: 'journey-map', lang, journey });
  if (name === 'journey-export') tell({ act: 'map.exported', format: detail.format });
  if (name !== 'journey-load' || opened.has(journey)) return;
  opened.add(journey);
  tell({ act: 'map.opened' });
}
