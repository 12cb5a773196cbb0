// As a module, this is the Arabic catalogue.
export { common } from './common.js';
export { faqAnswer } from './faq-answer.js';
export { faqSearch } from './faq-search.js';
export { journeyAround } from './journey-around.js';
export { journeyEditing } from './journey-editing.js';
export { journeyFigures } from './journey-figures.js';
export { journeyInPage } from './journey-in-page.js';
export { journeyMap } from './journey-map.js';
export { placeMap } from './place-map.js';
export { requestAnswers } from './request-answers.js';
export { requestForm } from './request-form.js';
export { requestPhotos } from './request-photos.js';
export { requestPlace } from './request-place.js';
export { requestSent } from './request-sent.js';
export { statusTracker } from './status-tracker.js';
export { trackerAnswer } from './tracker-answer.js';
