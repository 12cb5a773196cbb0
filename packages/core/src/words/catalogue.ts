import type { Translated } from './say.js';
import type { CommonWords } from './en/common.js';
import type { FaqAnswerWords } from './en/faq-answer.js';
import type { FaqSearchWords } from './en/faq-search.js';
import type { JourneyAroundWords } from './en/journey-around.js';
import type { JourneyEditingWords } from './en/journey-editing.js';
import type { JourneyFiguresWords } from './en/journey-figures.js';
import type { JourneyInPageWords } from './en/journey-in-page.js';
import type { JourneyMapWords } from './en/journey-map.js';
import type { PlaceMapWords } from './en/place-map.js';
import type { RequestAnswersWords } from './en/request-answers.js';
import type { RequestFormWords } from './en/request-form.js';
import type { RequestPhotosWords } from './en/request-photos.js';
import type { RequestPlaceWords } from './en/request-place.js';
import type { RequestSentWords } from './en/request-sent.js';
import type { StatusTrackerWords } from './en/status-tracker.js';
import type { TrackerAnswerWords } from './en/tracker-answer.js';

/** Every group of the catalogue, in one language. */
export interface Catalogue {
  readonly common: Translated<CommonWords>;
  readonly requestForm: Translated<RequestFormWords>;
  readonly requestPlace: Translated<RequestPlaceWords>;
  readonly requestAnswers: Translated<RequestAnswersWords>;
  readonly requestPhotos: Translated<RequestPhotosWords>;
  readonly requestSent: Translated<RequestSentWords>;
  readonly statusTracker: Translated<StatusTrackerWords>;
  readonly trackerAnswer: Translated<TrackerAnswerWords>;
  readonly faqSearch: Translated<FaqSearchWords>;
  readonly faqAnswer: Translated<FaqAnswerWords>;
  readonly journeyMap: Translated<JourneyMapWords>;
  readonly journeyAround: Translated<JourneyAroundWords>;
  readonly journeyEditing: Translated<JourneyEditingWords>;
  readonly journeyFigures: Translated<JourneyFiguresWords>;
  readonly journeyInPage: Translated<JourneyInPageWords>;
  readonly placeMap: Translated<PlaceMapWords>;
}
