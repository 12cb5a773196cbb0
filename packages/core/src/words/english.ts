// As a module, this is the English catalogue.
export { common } from './en/common.js';
export { faqAnswer } from './en/faq-answer.js';
export { faqSearch } from './en/faq-search.js';
export { journeyAround } from './en/journey-around.js';
export { journeyEditing } from './en/journey-editing.js';
export { journeyFigures } from './en/journey-figures.js';
export { journeyInPage } from './en/journey-in-page.js';
export { journeyMap } from './en/journey-map.js';
export { placeMap } from './en/place-map.js';
export { requestAnswers } from './en/request-answers.js';
export { requestForm } from './en/request-form.js';
export { requestPhotos } from './en/request-photos.js';
export { requestPlace } from './en/request-place.js';
export { requestSent } from './en/request-sent.js';
export { statusTracker } from './en/status-tracker.js';
export { trackerAnswer } from './en/tracker-answer.js';
