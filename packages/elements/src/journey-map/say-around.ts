import type { JourneyAroundWords, JourneyFiguresWords, Say } from '@civic-elements/core/words';
import type { MapWords, Reading } from './reading.js';

/** With the words that come after the map is drawn, and so only for code that comes with them. */
export const sayAround = ({ say }: Pick<Reading, 'say'>): Say<MapWords & JourneyAroundWords & JourneyFiguresWords> => say as never;
