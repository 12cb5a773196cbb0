import { labelAndHelpStyles } from '../ui/label-and-help.js';
import { buttonStyles, choicesStyles, disclosureStyles, noticeStyles, tonesWithin } from '../ui/index.js';
import { journeyAround, signs } from '@civic-elements/core/words';
import { aroundStyles } from './around.styles.js';
import { onPaperStyles } from './on-paper.styles.js';

export { readJourneyMap } from '@civic-elements/core/journey';
export { about, howToRead } from './views/about.js';
export { stageNav } from './views/stage-nav.js';
export { nextMoment, shownOnly, toolbar } from './views/toolbar.js';
export { stagesRegion } from './stages-region.js';
export { sheetAway, withoutMap } from './views/away.js';

export const words = { ...signs, ...journeyAround };

/** Of what stands around the map and comes once it is drawn. */
export const styles = [tonesWithin('.civic-notice'), ...buttonStyles, labelAndHelpStyles, choicesStyles, disclosureStyles, noticeStyles, aroundStyles, onPaperStyles];
