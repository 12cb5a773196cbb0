import { journeyMap, sayIn, type Words } from '@civic-elements/core/words';
import { LaterPart } from '../internal/later-part.js';
import { Localisation, type Localised } from '../internal/localisation.js';
import type { MapWords } from './reading.js';

/** In English, the others join these with the code that says them. */
const words = { ...journeyMap } as unknown as MapWords;

/** Speaks for a map: the catalogue's groups that are about it, and the page's own sentences in their place. */
export class MapVoice extends Localisation<MapWords> {
  private readonly own = new LaterPart(() => import('./in-own-words.js'), () => this.host.requestUpdate());

  constructor(host: Localised) {
    super(host, words, (catalogue) => ({
      ...catalogue.common, ...catalogue.journeyMap, ...catalogue.journeyAround, ...catalogue.journeyFigures, ...catalogue.journeyEditing, ...catalogue.journeyInPage,
    }));
  }

  /** Words that come later. */
  join(more: Words): void {
    Object.assign(words, more);
  }

  /** As it speaks with these sentences of the page: of the catalogue alone while what reads them is on its way. */
  with(sentences: unknown): Localisation<MapWords> {
    if (!sentences) return this;
    void this.own.bring();
    return this.own.part?.inOwnWords(this, sentences, sayIn) ?? this;
  }
}
