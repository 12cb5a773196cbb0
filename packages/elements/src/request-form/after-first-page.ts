/** All that comes after the first page: loaded once that is drawn, while the resident reads and writes. */
import { mapDoor, requestAnswers, requestPhotos, requestPlace, requestSent } from '@civic-elements/core/words';
import { checkStep } from './steps/check-step.js';
import { contactStep } from './steps/contact-step.js';
import { knownStep } from './steps/known-step.js';
import { photosStep } from './steps/photos-step.js';
import { placeStep } from './steps/place-step.js';
import { questionsStep } from './steps/questions-step.js';

export { afterFirstPageStyles } from './after-first-page.styles.js';
export { allOnOnePage } from './all-on-one-page.js';
export { announcement } from './announcement.js';
export { Delivery } from './sending/delivery.js';
export { FormParts } from './form-parts.js';
export { keptAnswers, oldAnswers } from './keeping/kept-answers.js';
export { confirmation } from './steps/confirmation.js';
export { notSent, notSentHeading, underWay } from './steps/not-sent.js';

/** In English; another language brings its own with it. */
export const words = { ...requestPlace, ...requestAnswers, ...requestPhotos, ...requestSent, ...mapDoor };

/** The pages after the first: what each is headed by, and how it is drawn. */
export const pages = {
  place: { heading: 'placeHeading', page: placeStep },
  known: { heading: 'knownHeading', page: knownStep },
  questions: { heading: 'questionsHeading', page: questionsStep },
  photos: { heading: 'photosHeading', page: photosStep },
  contact: { heading: 'contactHeading', page: contactStep },
  check: { heading: 'checkHeading', page: checkStep },
} as const;
