import type { BestBet } from '@civic-elements/core/faq';

/** What editors add to the articles of a language. */
export interface Layers {
  readonly synonyms: readonly string[];
  readonly pins: readonly BestBet[];
  readonly frequent: readonly string[];
}

export const noLayers: Layers = { synonyms: [], pins: [], frequent: [] };
