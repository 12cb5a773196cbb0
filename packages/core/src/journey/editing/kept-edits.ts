import type { Drawer } from '../../requests/index.js';
import type { JourneyMap } from '../journey-map.js';
import { readJourneyMap } from '../read-journey-map.js';
import { isRecord } from '../shape.js';

const version = 1;

/** Whether the edits were kept. Not, where the drawer is full or forbidden: what was kept before is still there. */
export type EditsKept = { readonly kept: true } | { readonly kept: false; readonly why: string };

/**
 * What a drawer held for a map. `nothing`: no edits, or such as the map has by now; `same-base`: the edits go on from this very map; `other-base`: they began from
 * another state of it, named by its version, so that both are to be kept; `unreadable`: something is there that is no map; `unreachable`: the drawer could not be read.
 */
export type EditsRestored =
  | { readonly found: 'nothing' }
  | { readonly found: 'same-base'; readonly map: JourneyMap }
  | { readonly found: 'other-base'; readonly map: JourneyMap; readonly baseVersion: string }
  | { readonly found: 'unreadable' }
  | { readonly found: 'unreachable'; readonly why: string };

/** Keeps an edited map in a drawer, with the state it began from. The last of several calls counts. Never rejects. */
export async function keepEdits(drawer: Drawer, name: string, base: JourneyMap, map: JourneyMap): Promise<EditsKept> {
  try {
    await drawer.write(name, JSON.stringify({ version, base: { version: base.version, mark: markOf(base) }, map }));
    return { kept: true };
  } catch (error) {
    return { kept: false, why: wordsOf(error) };
  }
}

/** Looks for kept edits of a map as it is loaded now. It changes nothing in the drawer. Never rejects. */
export async function restoreEdits(drawer: Drawer, name: string, now: JourneyMap): Promise<EditsRestored> {
  let text: string | undefined;
  try {
    text = await drawer.read(name);
  } catch (error) {
    return { found: 'unreachable', why: wordsOf(error) };
  }
  if (text === undefined) return { found: 'nothing' };
  const kept = readKept(text);
  if (!kept) return { found: 'unreadable' };
  const mark = markOf(now);
  if (markOf(kept.map) === mark) return { found: 'nothing' };
  return kept.mark === mark ? { found: 'same-base', map: kept.map } : { found: 'other-base', map: kept.map, baseVersion: kept.baseVersion };
}

/** Forgets kept edits, once they are saved or thrown away. Never rejects. */
export async function forgetEdits(drawer: Drawer, name: string): Promise<{ readonly forgotten: true } | { readonly forgotten: false; readonly why: string }> {
  try {
    await drawer.erase(name);
    return { forgotten: true };
  } catch (error) {
    return { forgotten: false, why: wordsOf(error) };
  }
}

interface Kept {
  readonly map: JourneyMap;
  readonly mark: string;
  readonly baseVersion: string;
}

function readKept(text: string): Kept | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(json) || json['version'] !== version || !isRecord(json['base'])) return undefined;
  const { version: baseVersion, mark } = json['base'];
  const { map } = readJourneyMap(json['map']);
  return map && typeof mark === 'string' && typeof baseVersion === 'string' ? { map, mark, baseVersion } : undefined;
}

/** Two maps of the same content have the same mark, whatever the order of their names: a server may keep those in another one. FNV-1a, twice with 32 bits. */
function markOf(map: JourneyMap): string {
  const text = JSON.stringify(map, (_, value: unknown) => (isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))) : value));
  const halves = [0x811c9dc5, 0x01000193].map((seed) => {
    let hash = seed;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(16);
  });
  return [text.length.toString(16), ...halves].join('-');
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
