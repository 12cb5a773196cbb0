/** All that comes with the first answer: loaded while the city is asked, or where this device keeps numbers. */
import { mapDoor, trackerAnswer } from '@civic-elements/core/words';

export { lookUpSeveral } from './several/several.js';
export { TrackerParts } from './tracker-parts.js';
export { announcement } from './views/announcement.js';
export { keptList } from './views/kept-list.js';
export { answerStyles, resultView } from './views/result.js';
export { severalView } from './views/several-list.js';

/** In English; another language brings its own with it. */
export const words = { ...mapDoor, ...trackerAnswer };
