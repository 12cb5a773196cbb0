import {
  common, faqAnswer, faqSearch, languageFor, placeMap, requestAnswers, requestForm, requestPhotos, requestPlace, requestSent, sayIn, statusTracker, trackerAnswer,
  type CommonWords, type FaqAnswerWords, type FaqSearchWords, type PlaceMapWords, type RequestAnswersWords, type RequestFormWords, type RequestPhotosWords, type RequestPlaceWords, type RequestSentWords, type Say,
  type StatusTrackerWords, type TrackerAnswerWords,
} from '@civic-elements/core/words';

type TrackerWords = CommonWords & StatusTrackerWords & TrackerAnswerWords & PlaceMapWords;
type FormWords = CommonWords & RequestFormWords & RequestPlaceWords & RequestAnswersWords & RequestPhotosWords & RequestSentWords & PlaceMapWords;

/** The whole catalogue in one language, by who says it: some keys belong to several widgets. */
export interface Spoken {
  readonly form: Say<FormWords>;
  readonly tracker: Say<TrackerWords>;
  readonly search: Say<CommonWords & FaqSearchWords & FaqAnswerWords>;
}

export async function spokenIn(wished: string): Promise<Spoken> {
  const language = languageFor(wished);
  const said = (await language?.load()) ?? { common, requestForm, requestPlace, requestAnswers, requestPhotos, requestSent, statusTracker, trackerAnswer, faqSearch, faqAnswer, placeMap };
  const code = language?.code ?? 'en';
  return {
    form: sayIn<FormWords>({ ...said.common, ...said.requestForm, ...said.requestPlace, ...said.requestAnswers, ...said.requestPhotos, ...said.requestSent, ...said.placeMap }, code),
    tracker: sayIn<TrackerWords>({ ...said.common, ...said.statusTracker, ...said.trackerAnswer, ...said.placeMap }, code),
    search: sayIn<CommonWords & FaqSearchWords & FaqAnswerWords>({ ...said.common, ...said.faqSearch, ...said.faqAnswer }, code),
  };
}
