import type { CommonWords, JourneyMapWords, Say } from '@civic-elements/core/words';
import { textSaid, type JourneyMap, type JourneyText, type Step } from '@civic-elements/core/journey';
import { html, type TemplateResult } from 'lit';
import type { HeadingLevel } from '../ui/index.js';
import type { JourneyMapController } from './journey-map-controller.js';
import type { Lane } from './lanes.js';
import type { Voice } from './voices.js';
import type { ExportedFile, ExportFormat } from './exports.js';
import type { BesideTheMap } from './beside-the-map.js';

export type MapWords = CommonWords & JourneyMapWords;

/** What every part of the map is drawn from. */
export interface Reading {
  readonly map: JourneyMap;
  readonly controller: JourneyMapController;
  readonly say: Say<MapWords>;
  /** BCP 47, for dates and numbers. */
  readonly locale: string;
  /** BCP 47 of what is said around the map. */
  readonly lang: string;
  readonly headingLevel: HeadingLevel;
  /** The rows that some step has something for, in their order. */
  readonly lanes: readonly Lane[];
  readonly voices: readonly Voice[];
  readonly showsBasis: boolean;
  readonly folds: boolean;
  /** Measures, and the words for them, where the page has any and they are here. */
  readonly beside: BesideTheMap | undefined;
  /** Beside a moment that matters, the way to the next; as soon as what stands around the map is here. */
  readonly nextMoment: ((step: Step, reading: Reading) => TemplateResult | undefined) | undefined;
  /** The map in another form. Rejects where what makes it cannot be loaded. */
  exported(format: ExportFormat): Promise<ExportedFile>;
}

/** A text of the map in the reader's language; in another one it says so, to those who hear it and to those who read from the other side. */
export function text({ lang, map }: Pick<Reading, 'lang' | 'map'>, of: JourneyText): string | TemplateResult {
  const said = textSaid(of, lang, map.lang);
  return base(said.lang) === base(lang) ? said.words : html`<span lang=${said.lang} dir="auto">${said.words}</span>`;
}

/** A sentence of the catalogue with a text of the map in it. */
export function around(sentence: (hole: string) => string, inside: string | TemplateResult): TemplateResult {
  const hole = '\u0000';
  const [before = '', after = ''] = sentence(hole).split(hole);
  return html`${before}${inside}${after}`;
}

const base = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/** Where a claim rests, as numbers in the list of evidence below the map: ` [1] [3]`. */
export function marks({ map: { evidence = [] } }: Pick<Reading, 'map'>, ids: readonly string[] = []): string {
  return ids.map((id) => ` [${evidence.findIndex((one) => one.id === id) + 1}]`).join('');
}

/** What the ids of steps and stages are called in the widget, apart from its own. */
export const placeId = (id: string): string => `at-${id}`;
