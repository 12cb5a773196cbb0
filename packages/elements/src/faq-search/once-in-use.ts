import { common, faqAnswer } from '@civic-elements/core/words';

/**
 * What is drawn, done and noted beyond the first list and the first search: loaded when the page is idle after the first list, with the
 * first touch, or when it is needed before.
 */
export { keepInSight } from '../ui/keep-in-sight.js';
export { OpenedAnswers } from './opened-answers.js';
export { SearchNotes } from './search-notes.js';
export { filters } from './views/filters.js';
export { excerpt, marked } from './views/marked.js';
export { noAnswersNotice, otherLanguageNotice, warning } from './views/notices.js';
export { onceInUseStyles } from './views/once-in-use.styles.js';
export { openAnswer } from './views/open-answer.js';
export { wayOn } from './views/way-on.js';

export const words = { ...common, ...faqAnswer };
